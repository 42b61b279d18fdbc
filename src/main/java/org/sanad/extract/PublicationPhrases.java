package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.fact.Certainty;
import org.sanad.language.Clitics;
import org.sanad.language.Token;
import org.sanad.lexicon.Kind;
import org.sanad.lexicon.TokenizedText;

/**
 * Publications without a title, described by their noun and what they are about: {@code نشر المكتب دليلا عمليا بشأن حماية
 * الشهود}, {@code a toolkit on mock trials was published}.
 *
 * <ul>
 *   <li>The noun is the object of a verb of publishing, or the subject of its passive; an item of a list takes the verb of the
 *       paragraph that opens the list. Behind a preposition or a word such as "draft" it is none.
 *   <li>A word such as "on" follows, at most a few words away; a guide or toolkit may be "for" something.
 *   <li>What it is about goes to the next punctuation, date, verb, or noun of another work.
 *   <li>Nouns that also mean the work done, as "research", count only where it was brought out (cue {@code brought-out}).
 *   <li>Where a title follows, the description belongs to it.
 * </ul>
 */
final class PublicationPhrases {
    private static final Set<String> FOR_SOMETHING =
            Set.of("guide", "manual", "toolkit", "handbook", "legislative-guide");
    private static final int BETWEEN = 7;
    private static final int LONGEST = 40;
    private static final int WORDS_OF_SUBJECT = 2;
    private static final String LAM = "ل";

    private final ReadParagraph paragraph;
    private final TokenizedText text;
    private final PublicationNouns nouns;
    private final PublicationComingOut out;
    private final List<PublicationFound> titled;

    PublicationPhrases(ReadParagraph paragraph, List<PublicationFound> titled) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.nouns = new PublicationNouns(paragraph);
        this.out = new PublicationComingOut(paragraph, nouns);
        this.titled = List.copyOf(titled);
    }

    List<PublicationFound> find() {
        List<PublicationFound> found = new ArrayList<>();
        for (int token = 0; token < text.size(); token++) {
            Optional<PublicationFound> described = at(token);
            if (described.isPresent()) {
                found.add(described.get());
                token = described.get().title().end() - 1;
            }
        }
        return found;
    }

    private Optional<PublicationFound> at(int token) {
        Optional<PublicationNouns.Noun> noun = nouns.at(token);
        if (noun.isEmpty() || nouns.isInOtherName(token) || out.isAsked(token) || isPartOfTitled(token)) {
            return Optional.empty();
        }
        Optional<Reference> listed = paragraph.references().stream()
                .filter(reference -> reference.kind() == Kind.PUBLICATION)
                .filter(reference -> reference.first() <= token && token < reference.end())
                .findFirst();
        if (listed.isPresent()) {
            Reference work = listed.get();
            return out.isOut(noun.get(), work.end())
                    ? Optional.of(PublicationFound.titled(title(work.first(), work.end(), noun.get()), noun.get()))
                    : Optional.empty();
        }
        int about = about(noun.get());
        int end = about < 0 ? -1 : subjectEnd(about);
        if (end < 0 || words(about, end) + (hasLam(about) ? 1 : 0) < WORDS_OF_SUBJECT || !out.isOut(noun.get(), end)) {
            return Optional.empty();
        }
        Title subject = new Title(about + 1, end, text.printed(about + 1, end));
        Title title = title(token, end, noun.get());
        return Optional.of(new PublicationFound(
                title,
                noun.get(),
                Certainty.EXPLICIT,
                PublicationNames.listed(paragraph, title).or(() -> PublicationNames.listed(paragraph, subject)),
                Optional.empty(),
                Optional.empty()));
    }

    private Title title(int noun, int end, PublicationNouns.Noun found) {
        int first = noun;
        while (text.token(noun).startsUppercase() && first > 0 && isModifier(first - 1)) {
            first--;
        }
        return title(first, end, found, text.printed(first, end));
    }

    private boolean isModifier(int token) {
        return text.token(token).startsUppercase()
                && token > paragraph.sentenceStart(token)
                && paragraph.cue("not-in-a-name", token) == 0
                && !paragraph.references().stream()
                        .anyMatch(reference ->
                                reference.kind() == Kind.BODY && reference.first() <= token && token < reference.end());
    }

    private Title title(int first, int end, PublicationNouns.Noun noun, String printed) {
        String words = printed.replace("*", "").replaceAll("\\s+", " ").strip();
        return new Title(first, end, new PublicationWords(paragraph).nominative(noun, words));
    }

    /** Whether a noun stands in a title, or in the description that the title of the same work follows. */
    private boolean isPartOfTitled(int noun) {
        return titled.stream().anyMatch(found -> {
            Title title = found.title();
            boolean inside = title.first() <= noun && noun < title.end();
            return inside
                    || (noun < title.first()
                            && noun >= paragraph.sentenceStart(title.first())
                            && !otherItemStarts(noun, title.first()));
        });
    }

    private boolean otherItemStarts(int noun, int title) {
        for (int token = noun + 1; token < title; token++) {
            if (startsItem(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the noun of another work starts at a token, behind a comma or "and". */
    private boolean startsItem(int token) {
        int first = token;
        while (first < text.size() && paragraph.cue("article-or-order", first) > 0) {
            first++;
        }
        boolean joined = token > 0
                && (paragraph.isSign(token - 1, ",،;؛")
                        || paragraph.cue("and", token - 1) > 0
                        || text.readings().get(token).stream()
                                .map(Clitics.Reading::proclitics)
                                .anyMatch(particles -> particles.startsWith("و")));
        return joined && nouns.at(first).isPresent() && !Adjectives.isDefinite(text, first);
    }

    /** The word that says what a work is about, or -1. */
    private int about(PublicationNouns.Noun noun) {
        boolean forSomething = FOR_SOMETHING.contains(noun.type());
        for (int token = noun.end(); token < Math.min(text.size(), noun.end() + BETWEEN); token++) {
            if (paragraph.cue("about-a-work", token) > 0) {
                return token;
            }
            boolean purpose = paragraph.cue("purpose-of-a-guide", token) > 0 || (token == noun.end() && hasLam(token));
            if (forSomething && purpose) {
                return token;
            }
            boolean otherNoun = noun.type().equals("other") && nouns.at(token).isPresent();
            if (otherNoun || text.token(token).kind() == Token.Kind.PUNCTUATION || endsSubject(token)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean hasLam(int token) {
        return text.token(token).kind() == Token.Kind.WORD_ARABIC
                && text.readings().get(token).stream()
                        .map(Clitics.Reading::proclitics)
                        .anyMatch(particles -> particles.equals(LAM));
    }

    private int subjectEnd(int about) {
        int limit = Math.min(paragraph.sentenceEnd(about), about + LONGEST);
        for (int token = about + 1; token < limit; token++) {
            if (endsSubject(token) || startsItem(token)) {
                return paragraph.cue("and", token - 1) > 0 ? token - 1 : token;
            }
        }
        return limit;
    }

    private boolean endsSubject(int token) {
        return paragraph.isSign(token, ",،;؛:().\"*")
                || paragraph.cue("clause-word", token) > 0
                || paragraph.cue("together-with", token) > 0
                || paragraph.cue("behind-a-subject", token) > 0
                || startsDate(token);
    }

    /** Whether a date with a year, and the preposition before it, start at a token. */
    private boolean startsDate(int token) {
        return paragraph.cue("preposition", token) > 0
                && paragraph.dates().stream()
                        .anyMatch(date -> date.start().year().isPresent()
                                && date.firstToken() >= token + 1
                                && date.firstToken() <= token + 2);
    }

    private int words(int from, int to) {
        int words = 0;
        for (int token = from + 1; token < to; token++) {
            words += text.token(token).isWord() ? 1 : 0;
        }
        return words;
    }
}
