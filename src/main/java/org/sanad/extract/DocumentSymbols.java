package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.TokenizedText;
import org.sanad.report.Span;

/**
 * Finds United Nations document symbols.
 *
 * <ul>
 *   <li>A symbol is a series ({@code A}, {@code CTOC}, … listed as the cue {@code symbol-series}) and parts after slashes,
 *       one of them with a digit ({@code CTOC/COP/WG.4/2023/2}, trafficking report, paragraph 8).
 *   <li>A full stop or hyphen at its end belongs to the sentence.
 * </ul>
 */
final class DocumentSymbols {
    private static final Pattern SYMBOL =
            Pattern.compile("(?<![\\p{IsLatin}\\d/.-])([A-Z]{1,6})((?:/[A-Z0-9][A-Za-z0-9.\\-]*)+)(?![\\p{IsLatin}/])");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private DocumentSymbols() {}

    static List<Span> in(Lexicon lexicon, String text) {
        if (text.indexOf('/') < 0) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        Matcher matcher = SYMBOL.matcher(text);
        while (matcher.find()) {
            String symbol = matcher.group().replaceAll("[.-]+$", "");
            boolean known = lexicon.cue("symbol-series", TokenizedText.of(matcher.group(1)), 0) > 0;
            if (known && DIGIT.matcher(symbol).find()) {
                spans.add(new Span(matcher.start(), matcher.start() + symbol.length()));
            }
        }
        return spans;
    }
}
