package org.sanad.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases of one or more words, each with what it means, found in tokens by their folded forms; the longest wins.
 *
 * @param <T> what a phrase means
 */
final class Phrases<T> {
    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();
    private int longest;

    private record Entry<T>(List<String> forms, T meaning) {}

    /**
     * A phrase that was found.
     *
     * @param meaning what it means
     * @param start its first token
     * @param end one past its last token
     * @param proclitics what is written onto its first word, empty if nothing is
     */
    record Hit<T>(T meaning, int start, int end, String proclitics) {}

    /**
     * Adds a phrase.
     *
     * @param phrase in any spelling
     * @param meaning what it means
     * @throws IllegalStateException if it is there already with another meaning
     */
    void add(String phrase, T meaning) {
        List<String> forms = Tokens.of(phrase).stream().map(Token::form).toList();
        List<Entry<T>> entries = byFirstWord.computeIfAbsent(forms.getFirst(), first -> new ArrayList<>());
        for (Entry<T> entry : entries) {
            if (entry.forms().equals(forms) && !entry.meaning().equals(meaning)) {
                throw new IllegalStateException("\"" + phrase + "\" means both " + entry.meaning() + " and " + meaning);
            }
        }
        entries.add(new Entry<>(forms, meaning));
        entries.sort(Comparator.comparingInt((Entry<T> entry) -> entry.forms().size())
                .reversed());
        longest = Math.max(longest, forms.size());
    }

    /** Finds the phrase that begins at a token, which may have particles written onto it. */
    Optional<Hit<T>> at(List<Token> tokens, int start) {
        if (start < 0 || start >= tokens.size()) {
            return Optional.empty();
        }
        for (Clitics.Reading reading : Clitics.readings(tokens.get(start).form())) {
            Optional<Hit<T>> hit = find(tokens, start, reading.word(), reading.proclitics());
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    /** Finds the phrase that begins at a token which is spelled just so. */
    Optional<Hit<T>> exactlyAt(List<Token> tokens, int start) {
        return start < 0 || start >= tokens.size()
                ? Optional.empty()
                : find(tokens, start, tokens.get(start).form(), "");
    }

    /** Finds the longest phrase whose last token is the one before {@code end}. */
    Optional<Hit<T>> endingAt(List<Token> tokens, int end) {
        for (int start = Math.max(0, end - longest); start < end; start++) {
            Optional<Hit<T>> hit = at(tokens, start);
            if (hit.isPresent() && hit.get().end() == end) {
                return hit;
            }
        }
        return Optional.empty();
    }

    private Optional<Hit<T>> find(List<Token> tokens, int start, String first, String proclitics) {
        for (Entry<T> entry : byFirstWord.getOrDefault(first, List.of())) {
            if (continues(tokens, start, entry.forms())) {
                return Optional.of(
                        new Hit<>(entry.meaning(), start, start + entry.forms().size(), proclitics));
            }
        }
        return Optional.empty();
    }

    private static boolean continues(List<Token> tokens, int start, List<String> forms) {
        if (start + forms.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < forms.size(); i++) {
            if (!tokens.get(start + i).is(forms.get(i))) {
                return false;
            }
        }
        return true;
    }
}
