package org.sanad.lexicon;

import java.util.List;
import org.sanad.language.Clitics;
import org.sanad.language.Token;
import org.sanad.language.Tokens;

/**
 * A text with its tokens and the ways each Arabic word can be read, so that all look-ups share one reading.
 *
 * @param source the text
 * @param tokens its tokens in order
 * @param readings for each token the ways to read it; one reading without clitics where it is no Arabic word
 */
public record TokenizedText(String source, List<Token> tokens, List<List<Clitics.Reading>> readings) {

    /** Copies the lists. */
    public TokenizedText {
        tokens = List.copyOf(tokens);
        readings = List.copyOf(readings);
    }

    /**
     * Cuts a text into tokens and reads them.
     *
     * @param source any text
     * @return the text with its tokens
     */
    public static TokenizedText of(String source) {
        List<Token> tokens = Tokens.of(source);
        return new TokenizedText(
                source,
                tokens,
                tokens.stream().map(token -> Clitics.readings(token.form())).toList());
    }

    /** {@return the number of tokens} */
    public int size() {
        return tokens.size();
    }

    /**
     * The token at an index.
     *
     * @param index from 0 to the size less 1
     * @return the token
     */
    public Token token(int index) {
        return tokens.get(index);
    }

    /**
     * What is printed from one token to another.
     *
     * @param first the index of the first token
     * @param end the index after the last token, greater than {@code first}
     * @return the characters, to the letter
     */
    public String printed(int first, int end) {
        return token(first).span().to(token(end - 1).span()).of(source);
    }
}
