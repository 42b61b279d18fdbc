package org.sanad.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sanad.language.Token;
import org.sanad.language.Tokens;

/**
 * One name of a thing or concept, as it is compared.
 *
 * <ul>
 *   <li>The key is the folded words and numbers with a space between; signs part words and are dropped, so that {@code
 *       Côte d'Ivoire} and {@code COTE D IVOIRE} have one key.
 *   <li>The words are those of the key, each once; an Arabic word of five letters or more stands without its article.
 *   <li>Of a language tag only the language counts: {@code en-GB} is {@code en}. No tag is no language.
 * </ul>
 *
 * @param text the name as it is written
 * @param language the language in lower case, or empty
 * @param field the property that gives the name, as a full IRI
 * @param isPreferred whether it is the one by which the thing is called first
 * @param key what names have in common that are the same after folding; empty if there is no letter or digit
 * @param words what is compared where keys differ
 * @param numbers the numbers among the words
 */
record Label(
        String text,
        String language,
        String field,
        boolean isPreferred,
        String key,
        Set<String> words,
        Set<String> numbers) {
    private static final String ARTICLE = "\u0627\u0644";
    private static final int SHORTEST_WITH_ARTICLE = 5;

    Label {
        words = Set.copyOf(words);
        numbers = Set.copyOf(numbers);
    }

    /**
     * Folds a name.
     *
     * @param text any text
     * @param tag its language tag, or empty
     * @param field the property that gives it
     * @param isPreferred whether that property gives the first name
     * @return the label
     */
    static Label of(String text, String tag, String field, boolean isPreferred) {
        List<String> forms = new ArrayList<>();
        Set<String> words = new LinkedHashSet<>();
        Set<String> numbers = new LinkedHashSet<>();
        for (Token token : Tokens.of(text)) {
            if (token.kind() != Token.Kind.PUNCTUATION) {
                forms.add(token.form());
                words.add(withoutArticle(token));
            }
            if (token.kind() == Token.Kind.NUMBER) {
                numbers.add(token.form());
            }
        }
        int hyphen = tag.indexOf('-');
        String language = (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
        return new Label(text, language, field, isPreferred, String.join(" ", forms), words, numbers);
    }

    /** {@return whether the two are in one language, or one of them in none} */
    boolean mayShareLanguage(Label other) {
        return language.isEmpty() || other.language.isEmpty() || language.equals(other.language);
    }

    private static String withoutArticle(Token token) {
        String form = token.form();
        boolean hasArticle = token.kind() == Token.Kind.WORD_ARABIC
                && form.length() >= SHORTEST_WITH_ARTICLE
                && form.startsWith(ARTICLE);
        return hasArticle ? form.substring(ARTICLE.length()) : form;
    }
}
