package org.sanad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanad.language.Clitics;
import org.sanad.language.Token;
import org.sanad.language.Tokens;

/**
 * Finds the longest of many names that starts at a token.
 *
 * <ul>
 *   <li>Words are compared folded; proclitics and article may stand before the first word.
 *   <li>Hyphens, quotation marks and brackets between two words of a name do not count.
 *   <li>A Latin name that starts with a capital needs one in the text; an acronym needs its very letters.
 *   <li>A strict entry needs the article if and only if it has one itself.
 * </ul>
 */
final class NameTrie {
    private static final String PASSED_OVER = "-–—_()\"“”«»'’*/[]";
    private static final String ARTICLE = "ال";
    private static final int SHORTEST_WITH_ARTICLE = 4;

    private final TrieNode root = new TrieNode();

    /** The words of a name and what they stand for. */
    private static final class TrieNode {
        private final Map<String, TrieNode> children = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();
    }

    void add(String name, EntryMaker maker) {
        List<Token> words =
                Tokens.of(name).stream().filter(token -> !isPassedOver(token)).toList();
        if (words.isEmpty()) {
            return;
        }
        String first = words.getFirst().form();
        boolean article = hasArticle(words.getFirst());
        TrieNode node = root.children.computeIfAbsent(
                article ? first.substring(ARTICLE.length()) : first, key -> new TrieNode());
        for (Token word : words.subList(1, words.size())) {
            node = node.children.computeIfAbsent(word.form(), key -> new TrieNode());
        }
        Entry entry = maker.make(article, words.size());
        if (!node.entries.contains(entry)) {
            node.entries.add(entry);
        }
    }

    /** Makes the entry of a name once it is known whether it starts with the article and how many words it has. */
    interface EntryMaker {
        Entry make(boolean hasArticle, int words);
    }

    private static boolean hasArticle(Token word) {
        return word.kind() == Token.Kind.WORD_ARABIC
                && word.form().startsWith(ARTICLE)
                && word.form().length() >= SHORTEST_WITH_ARTICLE;
    }

    /**
     * The longest name that starts at a token and ends before a limit.
     *
     * @return the hit, without the names within it
     */
    Optional<Hit> longest(TokenizedText text, int first, int limit) {
        Token start = text.token(first);
        Best best = new Best(text, first);
        if (start.kind() == Token.Kind.WORD_ARABIC) {
            for (Clitics.Reading reading : text.readings().get(first)) {
                walk(root.children.get(reading.stem()), text, first, limit, reading.hasArticle(), best);
            }
        } else {
            walk(root.children.get(start.form()), text, first, limit, false, best);
        }
        return best.hit();
    }

    private static void walk(
            @Nullable TrieNode from, TokenizedText text, int first, int limit, boolean article, Best best) {
        TrieNode node = from;
        int next = first + 1;
        while (node != null) {
            best.offer(node.entries, next, article);
            int word = next;
            while (word < limit && isPassedOver(text.token(word))) {
                word++;
            }
            if (word >= limit) {
                return;
            }
            node = node.children.get(text.token(word).form());
            next = word + 1;
        }
    }

    private static boolean isPassedOver(Token token) {
        return token.kind() == Token.Kind.PUNCTUATION && PASSED_OVER.contains(token.form());
    }

    /** The longest match so far. */
    private static final class Best {
        private final TokenizedText text;
        private final int first;
        private int end;
        private boolean article;
        private List<Entry> entries = List.of();

        Best(TokenizedText text, int first) {
            this.text = text;
            this.first = first;
        }

        void offer(List<Entry> offered, int upTo, boolean withArticle) {
            if (upTo <= end || offered.isEmpty()) {
                return;
            }
            List<Entry> fitting = offered.stream()
                    .filter(entry -> !entry.isStrict() || entry.hasArticle() == withArticle)
                    .filter(entry -> fitsCase(entry, upTo))
                    .toList();
            if (!fitting.isEmpty()) {
                end = upTo;
                article = withArticle;
                entries = fitting;
            }
        }

        private boolean fitsCase(Entry entry, int upTo) {
            Token start = text.token(first);
            if (start.kind() != Token.Kind.WORD_LATIN) {
                return true;
            }
            if (entry.type() == NameType.ACRONYM) {
                return text.printed(first, upTo).equals(entry.printed());
            }
            return start.startsUppercase()
                    || !Character.isUpperCase(entry.printed().codePointAt(0));
        }

        Optional<Hit> hit() {
            if (entries.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Hit(
                    first, end, text.token(first).span().to(text.token(end - 1).span()), entries, article, List.of()));
        }
    }
}
