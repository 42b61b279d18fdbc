package org.sanad.extract;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.fact.Certainty;
import org.sanad.fact.Detail;
import org.sanad.fact.Fact;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Value;
import org.sanad.lexicon.Kind;
import org.sanad.report.Span;

/**
 * Whom or what a figure concerns.
 *
 * <ul>
 *   <li>The programme or publication that the sentence names last before the figure, else first behind it, else the one that
 *       the paragraph named last before; else the body, in the same way.
 *   <li>Before all, the event of which the figure is a figure, as {@link EventExtractor} reads it.
 *   <li>Those who attended a meeting (cue {@code attended}) concern the working group or organ that met.
 *   <li>What is listed behind a colon or taken out of the counted things ({@code من بينهم}) is passed over.
 *   <li>Besides, the states, territories and regions that are in the figure's phrase or follow it before the next sign or
 *       number; else those at the head of the sentence ({@code وفي ملاوي، أنقذ 87 ضحية}).
 * </ul>
 */
final class ObservationSubjects {
    private static final Set<Kind> PLACES = Set.of(Kind.STATE, Kind.TERRITORY, Kind.REGION);
    private static final int FARTHEST_HEAD = 3;
    private static final Set<String> MEETING = Set.of("WorkingGroup", "TreatyBody", "UnOrgan", "Committee");

    private static final Set<Property> COUNTS = Set.of(
            Property.PARTICIPANT_COUNT,
            Property.COUNTRY_COUNT,
            Property.STATE_COUNT,
            Property.ORGANIZATION_COUNT,
            Property.CIVIL_SOCIETY_COUNT);

    private final ReadParagraph paragraph;
    private final List<Fact.Described> events;

    ObservationSubjects(ReadParagraph paragraph) {
        this.paragraph = paragraph;
        this.events = eventsOf(paragraph);
    }

    /** What a figure concerns that stands at a token and whose words take in some, nothing twice. */
    List<Detail> of(int number, int first, int end) {
        int start = paragraph.sentenceStart(first);
        int last = whole(end, paragraph.sentenceEnd(first));
        Set<Kind> works = Set.of(Kind.PROGRAMME, Kind.PUBLICATION);
        Set<Kind> bodies = Set.of(Kind.BODY);
        Optional<Detail> met = ofEvent(number);
        Optional<Reference> subject = before(works, start, number)
                .or(() -> behind(works, end, last))
                .or(() -> before(works, 0, start))
                .or(() -> attended(start, last))
                .or(() -> before(bodies, start, number))
                .or(() -> behind(bodies, end, last))
                .or(() -> before(bodies, 0, start)
                        .filter(body -> !body.classes().contains("NationalAuthority"))
                        .filter(body -> whole(paragraph.sentenceStart(body.first()), body.first()) == body.first())
                        .filter(body -> justBefore(first).isEmpty()));
        int clause = clauseEnd(end, last);
        List<Reference> places = paragraph.referencesIn(first, clause).stream()
                .filter(reference -> PLACES.contains(reference.kind()))
                .filter(reference -> !isNumber(reference.end()) || reference.first() < number)
                .toList();
        if (places.isEmpty()) {
            places = fronted(start);
        }
        Stream<Reference> subjects = Stream.concat(
                met.isPresent() ? Stream.empty() : subject.stream(),
                Stream.concat(justBefore(first).stream(), places.stream()));
        Stream<Detail> details = subjects
                .collect(Collectors.toMap(
                        reference -> reference.thing().key(),
                        reference -> reference,
                        (one, other) -> one,
                        LinkedHashMap::new))
                .values()
                .stream()
                .map(this::detail);
        return Stream.concat(met.stream(), details).toList();
    }

    /** The event of which an extractor of events read the figure off. */
    private Optional<Detail> ofEvent(int number) {
        Span at = paragraph.text().token(number).span();
        return events.stream()
                .filter(event -> event.details().stream()
                        .anyMatch(detail -> COUNTS.contains(detail.property())
                                && detail.evidence().span().overlaps(at)))
                .findFirst()
                .map(event -> new Detail(
                        Property.ABOUT,
                        Value.of(event.thing()),
                        paragraph.evidence(event.evidence().span(), Rule.OBSERVATION, Certainty.INFERRED)));
    }

    /** The state whose name stands right before the figure: {@code ومثّل كينيا 12 مسؤولا}. */
    private Optional<Reference> justBefore(int first) {
        return paragraph.references().stream()
                .filter(reference -> PLACES.contains(reference.kind())
                        && reference.rule() != Rule.DEMONYM
                        && reference.end() == first)
                .findFirst();
    }

    private static List<Fact.Described> eventsOf(ReadParagraph paragraph) {
        for (int token = 0; token < paragraph.text().size(); token++) {
            if (paragraph.cue("attended", token) > 0) {
                return new EventExtractor()
                        .extract(paragraph).stream()
                                .filter(Fact.Described.class::isInstance)
                                .map(Fact.Described.class::cast)
                                .toList();
            }
        }
        return List.of();
    }

    /** The body whose meeting the sentence says was attended: the last working group or other meeting body named. */
    private Optional<Reference> attended(int start, int last) {
        for (int token = start; token < last; token++) {
            if (paragraph.cue("attended", token) > 0) {
                return paragraph.references().stream()
                        .filter(reference -> reference.first() < last
                                && reference.classes().stream().anyMatch(MEETING::contains))
                        .reduce((earlier, later) -> later);
            }
        }
        return Optional.empty();
    }

    private Optional<Reference> before(Set<Kind> kinds, int from, int to) {
        return paragraph.references().stream()
                .filter(reference -> kinds.contains(reference.kind()))
                .filter(reference -> reference.first() >= from && reference.end() <= to)
                .max(Comparator.comparingInt(Reference::end).thenComparingInt(reference -> -reference.first()));
    }

    private Optional<Reference> behind(Set<Kind> kinds, int from, int to) {
        return paragraph.referencesIn(from, to).stream()
                .filter(reference -> kinds.contains(reference.kind()))
                .findFirst();
    }

    /** The places at the head of a sentence: {@code وفي جنوب شرق آسيا، كانت الرسوم}. */
    private List<Reference> fronted(int start) {
        int token = start;
        while (token < start + FARTHEST_HEAD && paragraph.cue("help-in", token) == 0) {
            token++;
        }
        int in = token;
        return paragraph.referencesIn(in, in + 2).stream()
                .filter(reference -> PLACES.contains(reference.kind()))
                .filter(reference -> paragraph.isSign(reference.end(), ",،"))
                .toList();
    }

    /** What stands behind a colon, or behind words that take a part out of what is counted, tells not what the whole is of. */
    private int whole(int from, int last) {
        for (int token = from; token < last; token++) {
            if (paragraph.isSign(token, ":") || paragraph.cue("of-them", token) > 0) {
                return token;
            }
        }
        return last;
    }

    private int clauseEnd(int from, int last) {
        int end = from;
        while (end < last && !paragraph.isSign(end, ",،;؛.") && !isNumber(end)) {
            end++;
        }
        return end;
    }

    private boolean isNumber(int token) {
        return paragraph.numbers().stream().anyMatch(number -> number.firstToken() == token);
    }

    private Detail detail(Reference reference) {
        return new Detail(
                Property.ABOUT,
                Value.of(reference.thing()),
                paragraph.evidence(reference.span(), Rule.OBSERVATION, Certainty.INFERRED));
    }
}
