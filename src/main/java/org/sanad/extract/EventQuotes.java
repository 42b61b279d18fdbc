package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.lexicon.TokenizedText;

/**
 * The stretches of a text in quotation marks.
 *
 * <ul>
 *   <li>A mark opens with space or a bracket before it, and closes with space or a sign behind it.
 *   <li>Marks nest; a closing mark before a semicolon or full stop closes all that are open, so that a forgotten mark ({@code
 *       "… برنامج "Menthor"؛}, trafficking report, paragraph 14) does not run on.
 * </ul>
 */
final class EventQuotes {
    private static final String MARKS = "\"“”«»";
    private static final String CLOSERS = "؛;.";

    private final List<Quote> quotes = new ArrayList<>();

    /**
     * A stretch in quotation marks.
     *
     * @param open the index of the opening mark
     * @param end the index after the closing mark
     */
    record Quote(int open, int end) {}

    EventQuotes(TokenizedText text) {
        int depth = 0;
        int open = 0;
        for (int i = 0; i < text.size(); i++) {
            if (!MARKS.contains(text.token(i).form())) {
                continue;
            }
            boolean last = i + 1 == text.size();
            boolean opens = !last
                    && !text.token(i + 1).spaceBefore()
                    && (i == 0
                            || text.token(i).spaceBefore()
                            || "(".equals(text.token(i - 1).form())
                            || depth == 0);
            if (opens) {
                open = depth == 0 ? i : open;
                depth++;
            } else if (depth > 0) {
                depth = last || CLOSERS.contains(text.token(i + 1).form()) ? 0 : depth - 1;
                if (depth == 0) {
                    quotes.add(new Quote(open, i + 1));
                }
            }
        }
    }

    boolean holds(int token) {
        return quotes.stream().anyMatch(quote -> quote.open() <= token && token < quote.end());
    }

    Optional<Quote> openingAt(int token) {
        return quotes.stream().filter(quote -> quote.open() == token).findFirst();
    }

    /** The quotes that open in a range of tokens, in order. */
    List<Quote> in(int from, int to) {
        return quotes.stream()
                .filter(quote -> quote.open() >= from && quote.open() < to)
                .toList();
    }
}
