package org.sanad.extract;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sanad.fact.Certainty;
import org.sanad.fact.Evidence;
import org.sanad.fact.Fact;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.language.DateReading;
import org.sanad.language.Dates;
import org.sanad.language.OrdinalReading;
import org.sanad.language.Ordinals;
import org.sanad.language.Tokens;
import org.sanad.lexicon.Kind;
import org.sanad.report.FrontMatter;
import org.sanad.report.Paragraph;
import org.sanad.report.Span;

/**
 * What a report prints about itself: title, date of distribution, agenda item, the instrument it is on and the session it
 * is submitted to.
 *
 * <ul>
 *   <li>The instrument is the first treaty that the title names, else the first instrument.
 *   <li>The session is the one with an ordinal, of the body printed above it; its place and dates are in the line below.
 * </ul>
 */
final class FrontMatterExtractor implements Extractor {
    private static final DateTimeFormatter DISTRIBUTION_DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final Set<Kind> PLACES = Set.of(Kind.PLACE, Kind.STATE, Kind.TERRITORY, Kind.REGION);

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        if (paragraph.paragraph().kind() != Paragraph.Kind.FRONT_MATTER) {
            return List.of();
        }
        FrontMatter front = paragraph.report().front();
        List<Fact> facts = new ArrayList<>();
        front.title().flatMap(title -> find(paragraph, title)).ifPresent(span -> {
            facts.add(new Fact.Title(
                    span.of(paragraph.paragraph().text()),
                    paragraph.evidence(span, Rule.FRONT_MATTER, Certainty.EXPLICIT)));
            instrument(paragraph, span).ifPresent(facts::add);
        });
        front.issued().ifPresent(date -> find(paragraph, DISTRIBUTION_DATE.format(date))
                .ifPresent(span -> facts.add(
                        new Fact.Issued(date, paragraph.evidence(span, Rule.FRONT_MATTER, Certainty.EXPLICIT)))));
        front.agendaItem()
                .flatMap(item -> find(paragraph, item))
                .ifPresent(span -> facts.add(new Fact.AgendaItem(
                        span.of(paragraph.paragraph().text()),
                        paragraph.evidence(span, Rule.FRONT_MATTER, Certainty.EXPLICIT))));
        session(paragraph, front).ifPresent(facts::add);
        return facts;
    }

    private static Optional<Span> find(ReadParagraph paragraph, String printed) {
        int start = paragraph.paragraph().text().indexOf(printed);
        return start < 0 ? Optional.empty() : Optional.of(new Span(start, start + printed.length()));
    }

    private static Optional<Fact> instrument(ReadParagraph paragraph, Span title) {
        List<Reference> named = paragraph.references().stream()
                .filter(reference -> reference.kind() == Kind.INSTRUMENT && title.contains(reference.span()))
                .toList();
        return named.stream()
                .filter(Reference::isTreaty)
                .findFirst()
                .or(() -> named.stream().findFirst())
                .map(reference -> new Fact.OnInstrument(
                        reference.thing(),
                        paragraph.evidence(reference.span(), Rule.FRONT_MATTER, Certainty.EXPLICIT)));
    }

    private static Optional<Thing> place(ReadParagraph paragraph, String venue) {
        return paragraph.lexicon().names(venue).stream()
                .filter(hit -> PLACES.contains(hit.entry().kind()))
                .map(hit -> Thing.ofIri(hit.entry().thing()))
                .findFirst();
    }

    private static Optional<Fact> session(ReadParagraph paragraph, FrontMatter front) {
        Optional<Span> session = front.session().flatMap(printed -> find(paragraph, printed));
        Optional<OrdinalReading> ordinal = front.session()
                .flatMap(printed -> Ordinals.read(Tokens.of(printed)).stream().findFirst());
        Optional<Reference> body = front.body()
                .flatMap(printed -> find(paragraph, printed))
                .flatMap(span -> paragraph.references().stream()
                        .filter(reference -> reference.kind() == Kind.BODY && span.contains(reference.span()))
                        .findFirst());
        if (session.isEmpty() || ordinal.isEmpty() || body.isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> venue = front.venue().flatMap(printed -> find(paragraph, printed));
        Optional<DateReading> dates = front.venue()
                .flatMap(printed -> Dates.read(Tokens.of(printed)).stream().findFirst());
        Optional<Evidence> when = venue.map(span -> paragraph.evidence(span, Rule.FRONT_MATTER, Certainty.EXPLICIT));
        Thing thing = Thing.of(
                "event",
                body.get().thing().key().replaceFirst("^body/", "") + "-session-"
                        + ordinal.get().value());
        return Optional.of(new Fact.SubmittedTo(
                thing,
                body.get().thing(),
                ordinal.get().value(),
                dates.map(reading -> reading.start().iso()),
                dates.flatMap(DateReading::end).map(end -> end.iso()),
                front.venue().flatMap(printed -> place(paragraph, printed)),
                paragraph.evidence(session.get(), Rule.FRONT_MATTER, Certainty.EXPLICIT),
                when));
    }
}
