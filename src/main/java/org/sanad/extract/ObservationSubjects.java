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
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Value;
import org.sanad.lexicon.Kind;

/**
 * Whom or what a figure concerns.
 *
 * <ul>
 *   <li>The programme or publication that the sentence names last before the figure, else first behind it, else the one that
 *       the paragraph named last before; else the body, in the same way.
 *   <li>Those who attended a meeting (cue {@code attended}) concern the working group or organ that met.
 *   <li>Besides, the states, territories and regions that follow the figure before the next sign or number.
 * </ul>
 */
final class ObservationSubjects {
    private static final Set<Kind> PLACES = Set.of(Kind.STATE, Kind.TERRITORY, Kind.REGION);
    private static final Set<String> MEETING = Set.of("WorkingGroup", "TreatyBody", "UnOrgan", "Committee");

    private final ReadParagraph paragraph;

    ObservationSubjects(ReadParagraph paragraph) {
        this.paragraph = paragraph;
    }

    /** What a figure concerns whose words take in some tokens, nothing twice. */
    List<Detail> of(int first, int end) {
        int start = paragraph.sentenceStart(first);
        int last = paragraph.sentenceEnd(first);
        Set<Kind> works = Set.of(Kind.PROGRAMME, Kind.PUBLICATION);
        Set<Kind> bodies = Set.of(Kind.BODY);
        Optional<Reference> subject = before(works, start, first)
                .or(() -> behind(works, end, last))
                .or(() -> before(works, 0, start))
                .or(() -> attended(start, last))
                .or(() -> before(bodies, start, first))
                .or(() -> behind(bodies, end, last))
                .or(() -> before(bodies, 0, start));
        List<Reference> places = paragraph.referencesIn(end - 1, clauseEnd(end, last)).stream()
                .filter(reference -> PLACES.contains(reference.kind()))
                .toList();
        return Stream.concat(subject.stream(), places.stream())
                .collect(Collectors.toMap(
                        reference -> reference.thing().key(),
                        reference -> reference,
                        (one, other) -> one,
                        LinkedHashMap::new))
                .values()
                .stream()
                .map(this::detail)
                .toList();
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
