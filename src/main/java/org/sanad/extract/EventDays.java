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
import org.sanad.language.DateReading;
import org.sanad.language.PartialDate;
import org.sanad.lexicon.Kind;
import org.sanad.lexicon.KnownThing;

/**
 * The world day of a year: a listed day of the calendar in a sentence that states one year ({@code في عام 2023، وفي إطار موضوع
 * اليوم العالمي لمكافحة الاتجار بالأشخاص}, trafficking report, paragraph 83).
 */
final class EventDays {
    private EventDays() {}

    static List<Fact> of(ReadParagraph paragraph) {
        List<Fact> facts = new ArrayList<>();
        for (Reference day : paragraph.references()) {
            if (day.kind() == Kind.EVENT) {
                ofYear(paragraph, day).ifPresent(facts::addAll);
            }
        }
        return facts;
    }

    private static Optional<List<Fact>> ofYear(ReadParagraph paragraph, Reference day) {
        Optional<KnownThing> known = paragraph.lexicon().thing(day.thing().iri());
        List<DateReading> dates = paragraph.dates().stream()
                .filter(date -> date.firstToken() >= paragraph.sentenceStart(day.first())
                        && date.lastToken() <= paragraph.sentenceEnd(day.first()))
                .filter(date -> EventTimes.counts(paragraph, date) && !date.isPeriod())
                .filter(date -> date.start().year().isPresent())
                .toList();
        if (known.isEmpty() || dates.size() != 1) {
            return Optional.empty();
        }
        PartialDate start = dates.getFirst().start();
        int year = start.year().orElseThrow();
        Thing thing = new Thing(day.thing().key() + "-" + year);
        Evidence name = paragraph.evidence(day.span(), Rule.EVENT, Certainty.INFERRED);
        List<Detail> details = new ArrayList<>();
        known.get()
                .englishName()
                .ifPresent(label ->
                        details.add(new Detail(Property.LABEL, new Value.Text(label + " " + year, "en"), name)));
        known.get()
                .arabicName()
                .ifPresent(label ->
                        details.add(new Detail(Property.LABEL, new Value.Text(label + " " + year, "ar"), name)));
        details.add(new Detail(
                Property.START_DATE,
                Value.of(start),
                paragraph.evidence(dates.getFirst().span(), Rule.EVENT, Certainty.EXPLICIT)));
        return Optional.of(List.of(
                new Fact.Mention(thing, name), new Fact.Described(thing, Category.INTERNATIONAL_DAY, details, name)));
    }
}
