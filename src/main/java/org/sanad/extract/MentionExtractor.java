package org.sanad.extract;

import java.util.List;
import org.sanad.fact.Fact;

/** Every reference of a paragraph to a thing is a mention of it; one to the day of a year is of that, not of the day as such. */
final class MentionExtractor implements Extractor {

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        return paragraph.references().stream()
                .filter(reference -> !EventDays.isOfYear(paragraph, reference))
                .<Fact>map(reference -> new Fact.Mention(
                        reference.thing(),
                        paragraph.evidence(reference.span(), reference.rule(), reference.certainty())))
                .toList();
    }
}
