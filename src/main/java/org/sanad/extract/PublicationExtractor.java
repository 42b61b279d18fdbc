package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Category;
import org.sanad.fact.Certainty;
import org.sanad.fact.Detail;
import org.sanad.fact.Evidence;
import org.sanad.fact.Fact;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.fact.Value;
import org.sanad.report.Span;

/**
 * Publications and what is said of them.
 *
 * <ul>
 *   <li>{@link PublicationTitles} finds those with a title, {@link PublicationPhrases} those that are only described by what
 *       they are about, {@link PublicationYearbooks} the annual reports of bodies.
 *   <li>The key is made of the folded title, so that other capitals or another punctuation make no other work.
 *   <li>What is said of a work, {@link PublicationCircumstances} reads.
 * </ul>
 */
final class PublicationExtractor implements Extractor {
    private static final String TYPE = "publication-type";

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        List<PublicationFound> found = new ArrayList<>(new PublicationTitles(paragraph).find());
        List<PublicationFound> titled = List.copyOf(found);
        new PublicationPhrases(paragraph, found)
                .find().stream()
                        .filter(phrase -> titled.stream().noneMatch(phrase::hasNounOf))
                        .forEach(found::add);
        for (PublicationFound annual : new PublicationYearbooks(paragraph).find()) {
            if (found.stream().noneMatch(annual::overlaps)) {
                found.add(annual);
            }
        }
        List<Fact> facts = new ArrayList<>();
        for (PublicationFound publication : found) {
            describe(paragraph, publication, facts);
        }
        return facts;
    }

    private static void describe(ReadParagraph paragraph, PublicationFound found, List<Fact> facts) {
        Title title = found.title();
        Span span = paragraph
                .text()
                .token(title.first())
                .span()
                .to(paragraph.text().token(title.end() - 1).span());
        Evidence named = paragraph.evidence(span, Rule.PUBLICATION, found.certainty());
        Optional<Thing> listed = PublicationNames.listed(paragraph, title);
        Thing thing =
                found.thing().or(() -> listed).orElseGet(() -> Thing.of("publication", ThingKeys.ofName(title.text())));
        Value text = new Value.Text(title.text(), new TitleLanguage(paragraph).of(title));
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(Property.TITLE, text, named));
        if (listed.isEmpty() && (found.thing().isEmpty() || found.publisher().isPresent())) {
            details.add(new Detail(Property.LABEL, text, named));
        }
        found.english()
                .ifPresent(english -> details.add(new Detail(
                        Property.LABEL,
                        new Value.Text(english, "en"),
                        paragraph.evidence(span, Rule.PUBLICATION, Certainty.INFERRED))));
        if (PublicationNames.named(paragraph, title).isEmpty()) {
            facts.add(new Fact.Mention(thing, named));
        }
        found.publisher()
                .ifPresent(body -> details.add(new Detail(
                        Property.PUBLISHER,
                        Value.of(body.thing()),
                        paragraph.evidence(span, Rule.PUBLICATION, body.certainty()))));
        PublicationNouns.Noun noun = found.noun();
        details.add(new Detail(
                Property.PUBLICATION_TYPE,
                Value.of(Thing.of(TYPE, noun.type())),
                paragraph.evidence(noun.first(), noun.end(), Rule.PUBLICATION, Certainty.EXPLICIT)));
        details.addAll(new PublicationCircumstances(paragraph, title, noun.first()).details());
        facts.add(new Fact.Described(thing, Category.PUBLICATION, details, named));
    }
}
