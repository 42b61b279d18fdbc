package org.sanad.extract;

import java.util.Optional;
import java.util.Set;
import org.sanad.language.Clitics;
import org.sanad.lexicon.Kind;

/**
 * Finds the noun that says what a title is the title of.
 *
 * <ul>
 *   <li>Nouns of publications are the cues {@code publication-type-…}; the rest of the key is the type's.
 *   <li>The noun nearest before the title decides whether it is a publication's; nouns inside other names do not count ({@code
 *       دراسة حول … في مشروع العمل العالمي …، بعنوان}, trafficking report, paragraph 82), nor do nouns of other titled things
 *       that hang on a preposition.
 *   <li>The type is that of the first such noun behind the verb, as others in its description may follow ({@code دليلا للمدربين
 *       عن كيفية إجراء … بعنوان}).
 * </ul>
 */
final class PublicationNouns {
    private static final String BEH = "ب";
    private static final String LAM = "ل";
    private static final String TYPES = "publication-type-";
    private static final Set<Kind> OTHER_NAMES = Set.of(Kind.PROGRAMME, Kind.INSTRUMENT, Kind.BODY);

    private final ReadParagraph paragraph;

    PublicationNouns(ReadParagraph paragraph) {
        this.paragraph = paragraph;
    }

    /**
     * A noun of publications.
     *
     * @param type the key of its type
     * @param first the index of its first token
     * @param end the index after its last token
     */
    record Noun(String type, int first, int end) {}

    /** The noun of publications that starts at a token. */
    Optional<Noun> at(int token) {
        Optional<Noun> longest = Optional.empty();
        for (String cue : paragraph.lexicon().cuesAt(TYPES, paragraph.text(), token)) {
            int length = paragraph.cue(cue, token);
            if (length > 0 && token + length > longest.map(Noun::end).orElse(0)) {
                longest = Optional.of(new Noun(cue.substring(TYPES.length()), token, token + length));
            }
        }
        return longest;
    }

    /** The noun that a title at a token belongs to, looked for back to a token, if it is one of publications. */
    Optional<Noun> before(int title, int from) {
        for (int token = title - 1; token >= from; token--) {
            int here = token;
            if (isInOtherName(token)
                    || at(token - 1).filter(wider -> wider.end() > here).isPresent()) {
                continue;
            }
            Optional<Noun> noun = at(token).filter(found -> found.end() <= title);
            int other = paragraph.cue("titled-but-no-publication", token);
            if (other > noun.map(found -> found.end() - found.first()).orElse(0) && !hangsOnPreposition(token)) {
                return Optional.empty();
            }
            if (noun.isPresent()) {
                return Optional.of(firstBetween(verbBefore(token, from), token).orElse(noun.get()));
            }
        }
        return Optional.empty();
    }

    /** The last verb of publishing before a token, or the token itself. */
    private int verbBefore(int token, int from) {
        for (int i = token - 1; i >= from; i--) {
            if (paragraph.cue("published", i) > 0) {
                return i;
            }
        }
        return token;
    }

    private Optional<Noun> firstBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Noun> noun = isInOtherName(i) ? Optional.empty() : at(i);
            if (noun.isPresent()) {
                return noun;
            }
        }
        return Optional.empty();
    }

    /** Whether a token stands in the name of something else. */
    boolean isInOtherName(int token) {
        return paragraph.references().stream()
                .anyMatch(reference -> OTHER_NAMES.contains(reference.kind())
                        && reference.first() <= token
                        && token < reference.end());
    }

    /** Whether a preposition stands before a token or is joined to it. */
    boolean hangsOnPreposition(int token) {
        boolean proclitic = paragraph.text().readings().get(token).stream()
                .map(Clitics.Reading::proclitics)
                .anyMatch(particles -> particles.endsWith(BEH) || particles.endsWith(LAM));
        return proclitic || paragraph.cue("preposition", token - 1) > 0;
    }
}
