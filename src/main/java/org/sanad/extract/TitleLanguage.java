package org.sanad.extract;

import java.util.List;
import java.util.Optional;
import org.sanad.language.Token;
import org.sanad.lexicon.Hit;
import org.sanad.lexicon.Kind;

/**
 * Tells the language of a title: the report's own for Arabic script; else the one with most of its small words.
 *
 * <p>A title in Latin script without any small word is of undetermined language ({@code und}) in an Arabic text.
 */
final class TitleLanguage {
    private static final List<Language> LANGUAGES = List.of(
            new Language("en", "words-of-english-titles"),
            new Language("es", "words-of-spanish-titles"),
            new Language("fr", "words-of-french-titles"),
            new Language("pt", "words-of-portuguese-titles"));

    private final ReadParagraph paragraph;

    TitleLanguage(ReadParagraph paragraph) {
        this.paragraph = paragraph;
    }

    /** A language and the cue of its small words. */
    private record Language(String tag, String cue) {}

    /** The tag of a title's language, empty if it is the report's. */
    String of(Title title) {
        if (paragraph.text().token(title.first()).kind() == Token.Kind.WORD_ARABIC) {
            return "";
        }
        String best = "und";
        int most = 0;
        for (Language language : LANGUAGES) {
            int words = 0;
            for (int token = title.first(); token < title.end(); token++) {
                words += paragraph.cue(language.cue(), token) > 0 ? 1 : 0;
            }
            if (words > most) {
                most = words;
                best = language.tag();
            }
        }
        boolean english = best.equals("und") && new TitleReader(paragraph).isEnglish();
        return english ? "" : best;
    }

    /** The code of the language whose name ends at a token, or of the one before it. */
    static Optional<Hit> named(List<Hit> names, int end) {
        return names.stream()
                .filter(hit -> hit.entry().kind() == Kind.LANGUAGE && hit.end() == end)
                .findFirst();
    }
}
