package org.sanad.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.fact.Category;
import org.sanad.language.Clitics;
import org.sanad.language.Token;
import org.sanad.lexicon.Kind;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.TokenizedText;

/**
 * A text with the listed names in it, as a pattern of names sees it.
 *
 * @param lexicon names and cue words
 * @param text the text
 * @param listed what its listed names refer to, in order
 */
record Surroundings(Lexicon lexicon, TokenizedText text, List<Reference> listed) {
    private static final Set<Kind> OTHER_NAMES = Set.of(Kind.BODY, Kind.PROGRAMME, Kind.INSTRUMENT, Kind.PUBLICATION);
    private static final String NOUNS = "programme-noun-";

    Surroundings {
        listed = List.copyOf(listed);
    }

    /**
     * A noun of programmes.
     *
     * @param category what it is the noun of
     * @param key the last part of its cue's key
     * @param first the index of its first token
     * @param end the index after its last token
     */
    record Noun(Category category, String key, int first, int end) {}

    Optional<Noun> noun(int token) {
        for (String cue : lexicon.cuesAt(NOUNS, text, token)) {
            int length = cue(cue, token);
            if (length > 0) {
                String key = cue.substring(NOUNS.length());
                return Optional.of(new Noun(category(key), key, token, token + length));
            }
        }
        return Optional.empty();
    }

    private static Category category(String key) {
        return switch (key) {
            case "project" -> Category.PROJECT;
            case "initiative" -> Category.INITIATIVE;
            case "operation" -> Category.OPERATION;
            case "campaign" -> Category.CAMPAIGN;
            case "platform" -> Category.PLATFORM;
            default -> Category.PROGRAMME;
        };
    }

    int cue(String cue, int token) {
        return lexicon.cue(cue, text, token);
    }

    boolean isSign(int token, String signs) {
        return token >= 0
                && token < text.size()
                && signs.contains(text.token(token).form());
    }

    boolean isLatin(int token) {
        return token >= 0 && token < text.size() && text.token(token).kind() == Token.Kind.WORD_LATIN;
    }

    boolean isArabic(int token) {
        return token >= 0 && token < text.size() && text.token(token).kind() == Token.Kind.WORD_ARABIC;
    }

    boolean isCapital(int token) {
        return token >= 0 && token < text.size() && text.token(token).startsUppercase();
    }

    /** Whether a listed name of a body, programme, instrument or publication covers a range, or shares part of it and goes beyond. */
    boolean isListed(int first, int end) {
        return listed.stream()
                .filter(reference -> OTHER_NAMES.contains(reference.kind()))
                .anyMatch(reference -> reference.first() < end
                        && first < reference.end()
                        && !(reference.first() >= first
                                && reference.end() <= end
                                && reference.end() - reference.first() < end - first));
    }

    /** Whether a token stands in a listed name of those sorts. */
    boolean isInListed(int token) {
        return isListed(token, token + 1);
    }

    Optional<Reference> endingAt(int token) {
        return listed.stream().filter(reference -> reference.end() == token).findFirst();
    }

    /** What is printed from one token to another, without the particles before a first word of a cue's. */
    String withoutParticles(int first, int end, String... cues) {
        String printed = text.printed(first, end);
        int particles = 0;
        for (Clitics.Reading reading : text.readings().get(first)) {
            int length = reading.proclitics().length();
            TokenizedText rest = TokenizedText.of(printed.substring(Math.min(length, printed.length() - 1)));
            boolean fits = List.of(cues).stream().anyMatch(cue -> lexicon.cue(cue, rest, 0) > 0);
            particles = fits ? Math.max(particles, length) : particles;
        }
        return printed.substring(particles);
    }

    /** The token behind the last one of what an opening quotation mark encloses, or -1. */
    int closing(int opening) {
        int depth = 0;
        for (int token = opening; token < Math.min(text.size(), opening + 50); token++) {
            if (isSign(token, "\"")) {
                boolean opens = token == opening || (text.token(token).spaceBefore() && isWordAt(token + 1));
                depth += opens ? 1 : -1;
                if (depth == 0) {
                    return token;
                }
            }
        }
        return -1;
    }

    private boolean isWordAt(int token) {
        return token < text.size()
                && text.token(token).isWord()
                && !text.token(token).spaceBefore();
    }
}
