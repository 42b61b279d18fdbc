package org.sanad.extract;

import java.util.List;
import java.util.Set;
import org.sanad.fact.Thing;
import org.sanad.language.Clitics;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Hit;
import org.sanad.lexicon.Kind;
import org.sanad.lexicon.KnownThing;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.NameType;
import org.sanad.lexicon.TokenizedText;

/**
 * Tells the names in a text from the same words in another meaning.
 *
 * <ul>
 *   <li>An adjective of nationality in a list of languages names a language: behind a word for languages or versions (cue
 *       {@code language-noun}: {@code باللغات الإندونيسية واليابانية}), before one (cue {@code language-noun-behind}: {@code the
 *       Turkish version}), or joined to the name of a language.
 *   <li>A body's name with an adjective such as {@code الوطني} behind it or {@code National} before it (cues {@code
 *       counterpart-adjective} and {@code counterpart-modifier}) is the name of a state's own body.
 *   <li>So is that of an organ that adopts resolutions, if an adjective of nationality takes that place, or if it is the organ
 *       of another body ({@code الجمعية العامة للشركة}, cue {@code organ-of-another}; {@code the General Assembly of INTERPOL}).
 *   <li>The holder of an office of a body outside the United Nations is not the one of the United Nations: {@code the
 *       Secretary-General of INTERPOL}.
 * </ul>
 */
final class Homonyms {
    private static final Set<NameType> PLAIN = Set.of(NameType.NAME, NameType.AMBIGUOUS);
    private static final String UNITED_NATIONS =
            Thing.of("body", "united-nations").iri();
    private static final Set<String> UNITED_NATIONS_BODIES = Set.of("UnOrgan", "UnEntity", "TreatyBody");
    private static final String LAM = "ل";

    private final Lexicon lexicon;
    private final TokenizedText text;
    private final List<Hit> hits;

    Homonyms(Lexicon lexicon, TokenizedText text, List<Hit> hits) {
        this.lexicon = lexicon;
        this.text = text;
        this.hits = List.copyOf(hits);
    }

    /** Whether the hit at an index is no name of what it could stand for. */
    boolean isOther(int index) {
        Hit hit = hits.get(index);
        return switch (hit.entry().type()) {
            case DEMONYM -> namesLanguage(index);
            case NAME, AMBIGUOUS -> hit.entry().kind() == Kind.BODY && isCounterpart(index);
            case ACRONYM, COORDINATED, SHORT_FORM -> false;
        };
    }

    private boolean namesLanguage(int index) {
        return isBehindLanguages(index) || isBeforeLanguages(index);
    }

    private boolean isBehindLanguages(int index) {
        int token = hits.get(index).first() - 1;
        boolean joined = startsWithAnd(hits.get(index));
        for (int at = index; token >= 0; ) {
            if (!joined && endsCue("language-noun", token)) {
                return true;
            }
            if (isSeparator(token)) {
                joined = true;
                token--;
            } else if (joined && endsCue("language-word", token)) {
                joined = text.readings().get(token).stream().anyMatch(Homonyms::hasAnd);
                if (endsCue("language-noun", token)) {
                    return true;
                }
                token--;
            } else if (joined && at > 0 && hits.get(at - 1).end() == token + 1) {
                at--;
                Hit before = hits.get(at);
                if (before.entry().kind() == Kind.LANGUAGE) {
                    return true;
                }
                if (before.entry().type() != NameType.DEMONYM) {
                    return false;
                }
                joined = startsWithAnd(before);
                token = before.first() - 1;
            } else {
                return joined && endsCue("language-noun", token);
            }
        }
        return false;
    }

    private boolean isBeforeLanguages(int index) {
        int token = hits.get(index).end();
        for (int at = index + 1; token < text.size(); ) {
            if (lexicon.cue("language-noun-behind", text, token) > 0) {
                return true;
            }
            int word = lexicon.cue("language-word", text, token);
            if (isSeparator(token)) {
                token++;
            } else if (word > 0) {
                token += word;
            } else if (at < hits.size()
                    && hits.get(at).first() == token
                    && hits.get(at).entry().type() == NameType.DEMONYM) {
                token = hits.get(at).end();
                at++;
            } else {
                return false;
            }
        }
        return false;
    }

    /** Whether a form of a cue ends at a token, which it may start up to two tokens before. */
    private boolean endsCue(String cue, int token) {
        for (int first = token; first >= Math.max(0, token - 2); first--) {
            if (lexicon.cue(cue, text, first) == token - first + 1) {
                return true;
            }
        }
        return false;
    }

    private boolean isSeparator(int token) {
        return "،,/-".contains(text.token(token).form()) || lexicon.cue("and", text, token) > 0;
    }

    private boolean startsWithAnd(Hit hit) {
        return text.readings().get(hit.first()).stream().anyMatch(Homonyms::hasAnd);
    }

    private static boolean hasAnd(Clitics.Reading reading) {
        return reading.proclitics().startsWith("و");
    }

    private boolean isCounterpart(int index) {
        Hit hit = hits.get(index);
        Entry entry = hit.entry();
        if (!PLAIN.contains(entry.type()) || entry.thing().equals(UNITED_NATIONS)) {
            return false;
        }
        boolean qualified = lexicon.cue("counterpart-adjective", text, hit.end()) > 0
                || (hit.first() > 0
                        && text.token(hit.first()).startsUppercase()
                        && text.token(hit.first() - 1).startsUppercase()
                        && lexicon.cue("counterpart-modifier", text, hit.first() - 1) == 1);
        return qualified
                || (adoptsResolutions(entry) && (isOfNation(index) || isOfAnother(index)))
                || (entry.classes().contains("OfficeHolder") && isOfAnother(index) && isHolderOfAnother(index));
    }

    /** Whether the body whose office somebody holds is no part of the United Nations: {@code الأمين العام لجامعة الدول العربية}. */
    private boolean isHolderOfAnother(int index) {
        return index + 1 < hits.size()
                && hits.get(index + 1).entry().classes().stream().noneMatch(UNITED_NATIONS_BODIES::contains);
    }

    private boolean adoptsResolutions(Entry entry) {
        return lexicon.thing(entry.thing())
                .flatMap(KnownThing::resolutionPrefix)
                .isPresent();
    }

    private boolean isOfNation(int index) {
        Hit hit = hits.get(index);
        boolean arabicBehind = index + 1 < hits.size()
                && isNationality(hits.get(index + 1))
                && hits.get(index + 1).first() == hit.end()
                && hits.get(index + 1).hasArticle()
                && !startsWithAnd(hits.get(index + 1));
        boolean latinBefore = index > 0
                && isNationality(hits.get(index - 1))
                && hits.get(index - 1).end() == hit.first()
                && text.token(hit.first()).startsUppercase();
        return arabicBehind || latinBefore;
    }

    private static boolean isNationality(Hit hit) {
        return hit.entry().type() == NameType.DEMONYM;
    }

    private boolean isOfAnother(int index) {
        Hit hit = hits.get(index);
        if (lexicon.cue("organ-of-another", text, hit.end()) > 0) {
            return true;
        }
        if (index + 1 >= hits.size()) {
            return false;
        }
        Hit next = hits.get(index + 1);
        boolean owned = text.readings().get(next.first()).stream()
                        .anyMatch(reading -> reading.proclitics().equals(LAM))
                && next.first() == hit.end();
        boolean of = next.first() > hit.end()
                && next.first() - hit.end() <= 2
                && text.token(hit.end()).form().equals("of")
                && (next.first() == hit.end() + 1
                        || text.token(hit.end() + 1).form().equals("the"));
        Kind kind = next.entry().kind();
        boolean owner = kind == Kind.BODY && !next.entry().thing().equals(UNITED_NATIONS);
        return (owned && owner) || (of && (owner || kind == Kind.STATE));
    }
}
