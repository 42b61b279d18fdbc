package org.sanad.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.fact.Category;
import org.sanad.fact.Certainty;
import org.sanad.fact.Detail;
import org.sanad.fact.Evidence;
import org.sanad.fact.Fact;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.fact.Value;
import org.sanad.lexicon.Kind;

/**
 * Names met for the first time, and what is said of programmes.
 *
 * <ul>
 *   <li>A thing whose name no list has is described by its class in every paragraph that names it, and by its label in the
 *       first.
 *   <li>What is said of a programme, {@link ProgrammeTimes} and {@link ProgrammeTies} read sentence by sentence.
 * </ul>
 */
final class ProgrammeExtractor implements Extractor {
    private static final List<Category> CATEGORIES =
            List.of(Category.PROJECT, Category.INITIATIVE, Category.OPERATION, Category.CAMPAIGN, Category.PLATFORM);

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        List<Fact> facts = new ArrayList<>();
        for (FirstMetName name : paragraph.firstMet()) {
            facts.add(firstMet(paragraph, name));
        }
        Map<Thing, List<Detail>> said = new LinkedHashMap<>();
        Map<Thing, Reference> named = new LinkedHashMap<>();
        for (ProgrammeSaying saying : sayings(paragraph)) {
            List<Detail> details = said.computeIfAbsent(saying.programme().thing(), key -> new ArrayList<>());
            boolean isNew = details.stream()
                    .noneMatch(detail -> detail.property() == saying.detail().property()
                            && detail.value().equals(saying.detail().value()));
            if (isNew) {
                details.add(saying.detail());
            }
            named.putIfAbsent(saying.programme().thing(), saying.programme());
        }
        said.forEach((thing, details) -> {
            Reference reference = named.get(thing);
            if (reference != null) {
                Evidence evidence = paragraph.evidence(reference.span(), reference.rule(), reference.certainty());
                facts.add(new Fact.Described(thing, category(reference), details, evidence));
            }
        });
        return facts;
    }

    private static Fact firstMet(ReadParagraph paragraph, FirstMetName name) {
        Evidence evidence = paragraph.evidence(name.where(), Rule.NAME_PATTERN, Certainty.EXPLICIT);
        List<Detail> details = new ArrayList<>();
        if (!name.isFirst()) {
            return new Fact.Described(name.thing(), name.category(), details, evidence);
        }
        details.add(new Detail(Property.LABEL, Value.of(name.label()), evidence));
        Evidence composed = paragraph.evidence(name.where(), Rule.NAME_PATTERN, Certainty.INFERRED);
        name.english()
                .ifPresent(english -> details.add(new Detail(Property.LABEL, new Value.Text(english, "en"), composed)));
        name.acronym()
                .ifPresent(acronym -> details.add(new Detail(Property.ACRONYM, new Value.Code(acronym), evidence)));
        return new Fact.Described(name.thing(), name.category(), details, evidence);
    }

    private static List<ProgrammeSaying> sayings(ReadParagraph paragraph) {
        List<ProgrammeSaying> sayings = new ArrayList<>();
        if (paragraph.references().stream().noneMatch(reference -> reference.kind() == Kind.PROGRAMME)) {
            return sayings;
        }
        int start = 0;
        for (int end : paragraph.sentences()) {
            ProgrammeClause clause = new ProgrammeClause(paragraph, start, end);
            if (!clause.programmes().isEmpty()) {
                sayings.addAll(new ProgrammeTimes(clause).read());
                sayings.addAll(new ProgrammeTies(clause).read());
            }
            start = end;
        }
        return sayings;
    }

    private static Category category(Reference reference) {
        return CATEGORIES.stream()
                .filter(category -> reference.classes().contains(local(category)))
                .findFirst()
                .orElse(Category.PROGRAMME);
    }

    private static String local(Category category) {
        return category.term().substring(category.term().indexOf(':') + 1);
    }
}
