package org.sanad.graph;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Finds the page from which the United Nations give out a document, by its symbol.
 *
 * <ul>
 *   <li>The page is {@code https://undocs.org/} and the symbol, written without spaces: {@code S/RES/2652(2022)}.
 *   <li>Resolutions of the Conferences of the Parties, of the Commission on Crime Prevention and of the Commission on
 *       Narcotic Drugs are cited by numbers that are no symbols of documents; they have no page.
 *   <li>What holds other signs than symbols do has no page.
 * </ul>
 */
final class DocumentPages {
    private static final String BASE = "https://undocs.org/";
    private static final Pattern SYMBOL = Pattern.compile("[A-Z]+(/[A-Za-z0-9.()-]+)+");
    private static final Pattern CITED_OTHERWISE = Pattern.compile("(CCPCJ|CND|CTOC/COP|CAC/COSP)/RES/.*");

    private DocumentPages() {}

    /** The page of a document or resolution, if its symbol has one. */
    static Optional<Node> of(String symbol) {
        String written = symbol.replace(" ", "");
        return SYMBOL.matcher(written).matches()
                        && !CITED_OTHERWISE.matcher(written).matches()
                ? Optional.of(NodeFactory.createURI(BASE + written))
                : Optional.empty();
    }
}
