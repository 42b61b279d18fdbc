package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import org.sanad.fact.Certainty;
import org.sanad.fact.Fact;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.report.Span;

/** Documents by their symbols; a symbol with the part {@code RES} is a resolution and is left to {@link ResolutionExtractor}. */
final class DocumentExtractor implements Extractor {

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        List<Fact> facts = new ArrayList<>();
        String text = paragraph.paragraph().text();
        for (Span span : DocumentSymbols.in(paragraph.lexicon(), text)) {
            String symbol = span.of(text);
            if (!symbol.contains("/RES/")) {
                facts.add(new Fact.Document(
                        Thing.of("document", symbol),
                        symbol,
                        paragraph.evidence(span, Rule.DOCUMENT_SYMBOL, Certainty.EXPLICIT)));
            }
        }
        return facts;
    }
}
