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
 * The world day of a year.
 *
 * <ul>
 *   <li>A listed day of the calendar in a sentence that states one year is the day of that year ({@code في عام 2023، وفي إطار
 *       موضوع اليوم العالمي لمكافحة الاتجار بالأشخاص}, trafficking report, paragraph 83), and no mention of the day as such.
 *   <li>A later sentence of the paragraph that states the theme of another year tells of the day of that year; it is planned
 *       if the sentence is about the future.
 * </ul>
 */
final class EventDays {
    private static final Thing PLANNED = Thing.of("status", "planned");

    private final ReadParagraph paragraph;
    private final List<Fact> facts = new ArrayList<>();

    private EventDays(ReadParagraph paragraph) {
        this.paragraph = paragraph;
    }

    static List<Fact> of(ReadParagraph paragraph) {
        EventDays days = new EventDays(paragraph);
        for (Reference day : paragraph.references()) {
            if (isDay(day)) {
                Optional<DateReading> year = yearAt(paragraph, day.first());
                year.ifPresent(date -> {
                    days.day(day, date, paragraph.evidence(day.span(), Rule.EVENT, Certainty.INFERRED), false);
                    days.themes(day, date);
                });
            }
        }
        return days.facts;
    }

    /** Whether a reference is to the day of one year, and so no mention of the day as such. */
    static boolean isOfYear(ReadParagraph paragraph, Reference reference) {
        return isDay(reference) && yearAt(paragraph, reference.first()).isPresent();
    }

    private static boolean isDay(Reference reference) {
        return reference.kind() == Kind.EVENT && reference.classes().contains("InternationalDay");
    }

    private static Optional<DateReading> yearAt(ReadParagraph paragraph, int token) {
        List<DateReading> dates = paragraph.dates().stream()
                .filter(date -> date.firstToken() >= paragraph.sentenceStart(token)
                        && date.lastToken() <= paragraph.sentenceEnd(token))
                .filter(date -> EventTimes.counts(paragraph, date) && !date.isPeriod())
                .filter(date -> date.start().year().isPresent())
                .toList();
        return dates.size() == 1 ? Optional.of(dates.getFirst()) : Optional.empty();
    }

    private void themes(Reference day, DateReading known) {
        for (int token = paragraph.sentenceEnd(day.first());
                token < paragraph.text().size();
                token++) {
            int length = paragraph.cue("event-theme", token);
            Optional<DateReading> year = length > 0 ? yearAt(paragraph, token) : Optional.empty();
            if (year.isPresent()
                    && !year.get().start().year().equals(known.start().year())) {
                Evidence words = paragraph.evidence(token, token + length, Rule.EVENT, Certainty.INFERRED);
                day(day, year.get(), words, isFuture(token));
            }
        }
    }

    private boolean isFuture(int token) {
        for (int at = paragraph.sentenceStart(token); at < paragraph.sentenceEnd(token); at++) {
            if (paragraph.cue("event-future", at) > 0) {
                return true;
            }
        }
        return false;
    }

    private void day(Reference day, DateReading date, Evidence name, boolean planned) {
        Optional<KnownThing> known = paragraph.lexicon().thing(day.thing().iri());
        PartialDate start = date.start();
        int year = start.year().orElseThrow();
        Thing thing = new Thing(day.thing().key() + "-" + year);
        List<Detail> details = new ArrayList<>();
        known.flatMap(KnownThing::englishName)
                .ifPresent(label ->
                        details.add(new Detail(Property.LABEL, new Value.Text(label + " " + year, "en"), name)));
        known.flatMap(KnownThing::arabicName)
                .ifPresent(label ->
                        details.add(new Detail(Property.LABEL, new Value.Text(label + " " + year, "ar"), name)));
        Evidence words = paragraph.evidence(date.span(), Rule.EVENT, Certainty.EXPLICIT);
        details.add(new Detail(Property.START_DATE, Value.of(start), words));
        if (start.day().isPresent()) {
            details.add(new Detail(
                    Property.END_DATE,
                    Value.of(start),
                    paragraph.evidence(date.span(), Rule.EVENT, Certainty.INFERRED)));
        }
        if (planned) {
            details.add(new Detail(Property.STATUS, Value.of(PLANNED), name));
        }
        facts.add(new Fact.Mention(thing, name));
        facts.add(new Fact.Described(thing, Category.INTERNATIONAL_DAY, details, name));
    }
}
