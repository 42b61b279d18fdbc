package org.sanad.lexicon;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.sanad.language.Clitics;
import org.sanad.language.Token;
import org.sanad.language.Tokens;

/**
 * A text with its tokens and the ways each Arabic word can be read, so that all look-ups share one reading.
 *
 * <p>Safe for use by several threads at once: nothing of it changes but the memory of cues that were looked up.
 */
public final class TokenizedText {
    private final String source;
    private final List<Token> tokens;
    private final List<List<Clitics.Reading>> readings;
    private volatile @Nullable CueMemory cues;

    private TokenizedText(String source, List<Token> tokens, List<List<Clitics.Reading>> readings) {
        this.source = source;
        this.tokens = List.copyOf(tokens);
        this.readings = List.copyOf(readings);
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

    /** {@return the text} */
    public String source() {
        return source;
    }

    /** {@return its tokens in order} */
    public List<Token> tokens() {
        return tokens;
    }

    /** {@return for each token the ways to read it; one reading without clitics where it is no Arabic word} */
    public List<List<Clitics.Reading>> readings() {
        return readings;
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
     * The first token that starts at or behind an offset.
     *
     * @param offset an offset into the text
     * @return its index, the number of tokens if there is none
     */
    public int tokenAt(int offset) {
        int index = 0;
        while (index < size() && token(index).span().start() < offset) {
            index++;
        }
        return index;
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

    /** The cues of a trie that stand at a token, with how many tokens each takes; looked up once. */
    Map<String, Integer> cuesAt(NameTrie trie, int index) {
        CueMemory memory = cues;
        if (memory == null || memory.trie() != trie) {
            memory = new CueMemory(trie, new AtomicReferenceArray<>(tokens.size()));
            cues = memory;
        }
        Map<String, Integer> here = memory.found().get(index);
        if (here == null) {
            here = trie.lengths(this, index);
            memory.found().set(index, here);
        }
        return here;
    }

    /** What was found of one trie's cues, token by token. */
    private record CueMemory(NameTrie trie, AtomicReferenceArray<@Nullable Map<String, Integer>> found) {}
}
