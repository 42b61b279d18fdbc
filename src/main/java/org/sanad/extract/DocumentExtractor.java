package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanad.fact.Certainty;
import org.sanad.fact.Fact;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.lexicon.TokenizedText;
import org.sanad.report.Span;

/**
 * United Nations document symbols.
 *
 * <ul>
 *   <li>A symbol is a series ({@code A}, {@code CTOC}, … listed as the cue {@code symbol-series}) and parts after slashes,
 *       one of them with a digit ({@code CTOC/COP/WG.4/2023/2}, trafficking report, paragraph 8).
 *   <li>A full stop or hyphen at its end belongs to the sentence.
 *   <li>A symbol with the part {@code RES} is a resolution and is left to {@link ResolutionExtractor}.
 * </ul>
 */
final class DocumentExtractor implements Extractor {
    private static final Pattern SYMBOL =
            Pattern.compile("(?<![\\p{IsLatin}\\d/.-])([A-Z]{1,6})((?:/[A-Z0-9][A-Za-z0-9.\\-]*)+)(?![\\p{IsLatin}/])");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        List<Fact> facts = new ArrayList<>();
        Matcher matcher = SYMBOL.matcher(paragraph.paragraph().text());
        while (matcher.find()) {
            String symbol = matcher.group().replaceAll("[.-]+$", "");
            boolean known = paragraph.lexicon().cue("symbol-series", TokenizedText.of(matcher.group(1)), 0) > 0;
            if (known && DIGIT.matcher(symbol).find() && !symbol.contains("/RES/")) {
                Span span = new Span(matcher.start(), matcher.start() + symbol.length());
                facts.add(new Fact.Document(
                        Thing.of("document", symbol),
                        symbol,
                        paragraph.evidence(span, Rule.DOCUMENT_SYMBOL, Certainty.EXPLICIT)));
            }
        }
        return facts;
    }
}
