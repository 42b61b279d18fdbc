package org.sanad.extract;

import java.util.List;
import org.sanad.fact.Certainty;
import org.sanad.fact.Fact;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;

/**
 * A paragraph is about the themes whose terms it uses.
 *
 * <ul>
 *   <li>A term counts wherever it stands, but not inside a name: the name of the Smuggling of Migrants Protocol makes no
 *       paragraph a paragraph about smuggling.
 * </ul>
 */
final class ThemeExtractor implements Extractor {

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        return paragraph.lexicon().themes(paragraph.text()).stream()
                .filter(hit -> paragraph.references().stream()
                        .noneMatch(reference -> reference.span().contains(hit.span())))
                .<Fact>map(hit -> new Fact.Subject(
                        Thing.ofIri(hit.entry().thing()),
                        paragraph.evidence(hit.span(), Rule.THEME_TERM, Certainty.EXPLICIT)))
                .toList();
    }
}
