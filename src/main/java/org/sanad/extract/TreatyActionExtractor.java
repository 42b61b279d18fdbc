package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Certainty;
import org.sanad.fact.Evidence;
import org.sanad.fact.Fact;
import org.sanad.fact.Rule;
import org.sanad.language.DateReading;
import org.sanad.language.Dates;
import org.sanad.lexicon.Kind;

/**
 * States that became parties to a treaty.
 *
 * <ul>
 *   <li>The sentence says that something became a party, acceded or ratified (cues {@code became}, {@code party}, {@code
 *       acceded}); wishes and calls to accede have no finite verb of these cues.
 *   <li>A state with a year in brackets behind it became one in that year ({@code أندورا (2022)؛ باكستان (2022)}, trafficking
 *       report, paragraph 2).
 *   <li>Without years in brackets, the one year that the sentence states holds for all its states.
 *   <li>The treaty is the one the sentence names last before the states, else first after them, else the last one that the
 *       paragraph names before ({@code … في بروتوكول مكافحة تهريب المهاجرين 152 طرفاً. … أصبحت تشاد (2022) وأوغندا (2024)
 *       طرفين}, smuggling report, paragraph 2).
 * </ul>
 */
final class TreatyActionExtractor implements Extractor {

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        List<Fact> facts = new ArrayList<>();
        int start = 0;
        for (int end : paragraph.sentences()) {
            if (becomesParty(paragraph, start, end)) {
                readSentence(paragraph, start, end, facts);
            }
            start = end;
        }
        return facts;
    }

    private static boolean becomesParty(ReadParagraph paragraph, int start, int end) {
        boolean became = false;
        boolean party = false;
        for (int token = start; token < end; token++) {
            if (paragraph.cue("acceded", token) > 0) {
                return true;
            }
            became = became || paragraph.cue("became", token) > 0;
            party = party || paragraph.cue("party", token) > 0;
        }
        return became && party;
    }

    private static void readSentence(ReadParagraph paragraph, int start, int end, List<Fact> facts) {
        List<Reference> states = paragraph.referencesIn(start, end).stream()
                .filter(reference -> reference.kind() == Kind.STATE || reference.kind() == Kind.TERRITORY)
                .filter(reference -> reference.rule() != Rule.DEMONYM)
                .toList();
        boolean bracketed = states.stream()
                .anyMatch(state -> Dates.parenthesisedYear(paragraph.text().tokens(), state.end())
                        .isPresent());
        Optional<DateReading> only = bracketed ? Optional.empty() : onlyDate(paragraph, start, end);
        for (Reference state : states) {
            Optional<DateReading> year =
                    Dates.parenthesisedYear(paragraph.text().tokens(), state.end());
            Optional<Reference> treaty = treaty(paragraph, start, end, state);
            if (treaty.isEmpty()) {
                continue;
            }
            if (year.isPresent()) {
                Evidence evidence =
                        paragraph.evidence(state.first(), state.end() + 3, Rule.TREATY_ACTION, Certainty.EXPLICIT);
                facts.add(new Fact.TreatyAction(state.thing(), treaty.get().thing(), year(year.get()), evidence));
            } else if (only.isPresent()) {
                Evidence evidence =
                        paragraph.evidence(state.span().to(only.get().span()), Rule.TREATY_ACTION, Certainty.EXPLICIT);
                facts.add(new Fact.TreatyAction(state.thing(), treaty.get().thing(), year(only.get()), evidence));
            }
        }
    }

    private static int year(DateReading date) {
        return date.start().year().orElseThrow();
    }

    private static Optional<DateReading> onlyDate(ReadParagraph paragraph, int start, int end) {
        List<DateReading> dates = paragraph.dates().stream()
                .filter(date -> date.firstToken() >= start && date.firstToken() < end)
                .filter(date -> date.end().isEmpty() && date.start().year().isPresent())
                .toList();
        return dates.size() == 1 ? Optional.of(dates.getFirst()) : Optional.empty();
    }

    private static Optional<Reference> treaty(ReadParagraph paragraph, int start, int end, Reference state) {
        List<Reference> before = treaties(paragraph, start, state.first());
        if (!before.isEmpty()) {
            return Optional.of(before.getLast());
        }
        List<Reference> after = treaties(paragraph, state.end(), end);
        if (!after.isEmpty()) {
            return Optional.of(after.getFirst());
        }
        List<Reference> earlier = treaties(paragraph, 0, start);
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.getLast());
    }

    private static List<Reference> treaties(ReadParagraph paragraph, int from, int to) {
        return paragraph.referencesIn(from, to).stream()
                .filter(Reference::isTreaty)
                .toList();
    }
}
