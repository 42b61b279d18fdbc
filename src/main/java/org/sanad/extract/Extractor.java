package org.sanad.extract;

import java.util.List;
import org.sanad.fact.Fact;

/** Reads one kind of fact off a paragraph. */
interface Extractor {

    /**
     * Reads the facts of a paragraph.
     *
     * @param paragraph the paragraph with its words read
     * @return what it states of this extractor's kind, in the order of the text; empty if nothing
     */
    List<Fact> extract(ReadParagraph paragraph);
}
