package org.sanad.lexicon;

import java.util.List;
import org.sanad.report.Span;

/**
 * A name found in a text.
 *
 * @param first the index of its first token
 * @param end the index after its last token
 * @param span where it stands in the text, with proclitics
 * @param entries what it can stand for, at least one
 * @param hasArticle whether its first word bears the Arabic article
 * @param within the names inside it that start after its first word
 */
public record Hit(int first, int end, Span span, List<Entry> entries, boolean hasArticle, List<Hit> within) {

    /** Copies the lists. */
    public Hit {
        entries = List.copyOf(entries);
        within = List.copyOf(within);
    }

    /** {@return what it stands for, the first if it can stand for several} */
    public Entry entry() {
        return entries.getFirst();
    }

    /**
     * The same words, read as one thing.
     *
     * @param entry one of the entries
     * @return the hit with that entry alone
     */
    public Hit as(Entry entry) {
        return new Hit(first, end, span, List.of(entry), hasArticle, within);
    }

    Hit with(List<Hit> inner) {
        return new Hit(first, end, span, entries, hasArticle, inner);
    }
}
