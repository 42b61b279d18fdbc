package org.sanad.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** What a name usually stands for comes before a place that only bears the same name. */
    private static final Comparator<Entry> PLACES_LAST = Comparator.comparing(entry -> entry.kind() == Kind.PLACE);

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
        boolean article =
                hasArticle(words.getFirst()) && words.getFirst().span().of(name).startsWith(ARTICLE);
        TrieNode node = root.children.computeIfAbsent(
                article ? first.substring(ARTICLE.length()) : first, key -> new TrieNode());
        for (Token word : words.subList(1, words.size())) {
            node = node.children.computeIfAbsent(word.form(), key -> new TrieNode());
        }
        Entry entry = maker.make(article, words.size());
        if (!node.entries.contains(entry)) {
            node.entries.add(entry);
            node.entries.sort(PLACES_LAST);
        }
    }

    /** Makes the entry of a name once it is known whether it starts with the article and how many words it has. */
    interface EntryMaker {
        Entry make(boolean hasArticle, int words);
    }

    /** Whether a word starts as the article does; one with a hamza on its alef does so only folded ({@code ألباني}). */
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
        Best best = new Best(text, first);
        walkAll(text, first, limit, best);
        return best.hit();
    }

    /**
     * How many tokens each name takes that starts at a token.
     *
     * @return by what is named, the length of its longest name there; empty if there is none
     */
    Map<String, Integer> lengths(TokenizedText text, int first) {
        Map<String, Integer> lengths = new HashMap<>();
        walkAll(text, first, text.size(), (entries, end, article) -> {
            for (Entry entry : entries) {
                if (fits(entry, text, first, end, article)) {
                    lengths.merge(entry.thing(), end - first, Math::max);
                }
            }
        });
        return lengths.isEmpty() ? Map.of() : lengths;
    }

    private void walkAll(TokenizedText text, int first, int limit, Visitor visitor) {
        Token start = text.token(first);
        if (start.kind() == Token.Kind.WORD_ARABIC) {
            for (Clitics.Reading reading : text.readings().get(first)) {
                walk(root.children.get(reading.stem()), text, first, limit, reading.hasArticle(), visitor);
            }
        } else {
            walk(root.children.get(start.form()), text, first, limit, false, visitor);
        }
    }

    /** Is shown the names that end behind a token. */
    private interface Visitor {
        void offer(List<Entry> entries, int end, boolean article);
    }

    private static void walk(
            @Nullable TrieNode from, TokenizedText text, int first, int limit, boolean article, Visitor visitor) {
        TrieNode node = from;
        int next = first + 1;
        while (node != null) {
            visitor.offer(node.entries, next, article);
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

    private static boolean fits(Entry entry, TokenizedText text, int first, int end, boolean withArticle) {
        return (!entry.isStrict() || entry.hasArticle() == withArticle) && fitsCase(entry, text, first, end);
    }

    private static boolean fitsCase(Entry entry, TokenizedText text, int first, int end) {
        Token start = text.token(first);
        if (start.kind() != Token.Kind.WORD_LATIN) {
            return true;
        }
        if (entry.type() == NameType.ACRONYM) {
            return text.printed(first, end).equals(entry.printed());
        }
        if (entry.type() == NameType.SHORT_FORM) {
            // "the Office" is a body, "the office" any room; the article has a capital only where a sentence starts
            int last = entry.printed().lastIndexOf(' ') + 1;
            return text.token(end - 1).startsUppercase()
                    || !Character.isUpperCase(entry.printed().codePointAt(last));
        }
        return start.startsUppercase() || !Character.isUpperCase(entry.printed().codePointAt(0));
    }

    /** The longest match so far. */
    private static final class Best implements Visitor {
        private final TokenizedText text;
        private final int first;
        private int end;
        private boolean article;
        private List<Entry> entries = List.of();

        Best(TokenizedText text, int first) {
            this.text = text;
            this.first = first;
        }

        @Override
        public void offer(List<Entry> offered, int upTo, boolean withArticle) {
            if (upTo <= end || offered.isEmpty()) {
                return;
            }
            List<Entry> fitting = offered.stream()
                    .filter(entry -> fits(entry, text, first, upTo, withArticle))
                    .toList();
            if (!fitting.isEmpty()) {
                end = upTo;
                article = withArticle;
                entries = fitting;
            }
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
