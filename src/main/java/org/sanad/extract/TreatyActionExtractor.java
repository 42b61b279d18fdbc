package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.fact.Certainty;
import org.sanad.fact.Evidence;
import org.sanad.fact.Fact;
import org.sanad.fact.Rule;
import org.sanad.language.DateReading;
import org.sanad.language.Dates;
import org.sanad.lexicon.Kind;
import org.sanad.report.ReportLanguage;

/**
 * States that became parties to a treaty.
 *
 * <ul>
 *   <li>The sentence says that something became a party, acceded or ratified (cues {@code became}, {@code party}, {@code
 *       acceded}, {@code new-party}); one who only signed (cue {@code signed-only}) is none; wishes and calls to accede have no finite verb of these cues.
 *   <li>A state with a year in brackets behind it became one in that year ({@code أندورا (2022)؛ باكستان (2022)}, trafficking
 *       report, paragraph 2); the treaty is the one the sentence names last before the states, else first after them, else
 *       the last one that the paragraph names before ({@code … في بروتوكول مكافحة تهريب المهاجرين 152 طرفاً. … أصبحت تشاد
 *       (2022) وأوغندا (2024) طرفين}, smuggling report, paragraph 2).
 *   <li>Without years in brackets, each clause that says it ({@link TreatyClause}) is read by itself; states with years of
 *       their own that are joined to it go with it ({@code ratified by France in 2020 and Germany in 2021}).
 * </ul>
 */
final class TreatyActionExtractor implements Extractor {
    private static final int LONGEST_FORM = 6;
    private static final Set<Rule> NOT_THE_STATE = Set.of(Rule.DEMONYM, Rule.NAME_WITHIN_NAME);

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        List<Fact> facts = new ArrayList<>();
        int start = 0;
        for (int end : paragraph.sentences()) {
            List<Reference> states = states(paragraph, start, end);
            boolean bracketed = states.stream()
                    .anyMatch(state -> yearBehind(paragraph, state).isPresent());
            if (!states.isEmpty() && bracketed) {
                readBracketed(paragraph, start, end, states, facts);
            } else if (!states.isEmpty()) {
                readClauses(paragraph, start, end, states, facts);
            }
            start = end;
        }
        return facts;
    }

    private static List<Reference> states(ReadParagraph paragraph, int start, int end) {
        return paragraph.referencesIn(start, end).stream()
                .filter(reference -> reference.kind() == Kind.STATE)
                .filter(reference -> !NOT_THE_STATE.contains(reference.rule()))
                .toList();
    }

    private static Optional<DateReading> yearBehind(ReadParagraph paragraph, Reference state) {
        int behind = paragraph.isSign(state.end(), ")") ? state.end() + 1 : state.end();
        Optional<DateReading> year = Dates.parenthesisedYear(paragraph.text().tokens(), behind);
        if (year.isPresent() || !paragraph.isSign(behind, "(")) {
            return year;
        }
        for (int token = behind + 1; token < Math.min(paragraph.text().size(), behind + LONGEST_FORM); token++) {
            if (paragraph.isSign(token, ")")) {
                return Dates.parenthesisedYear(paragraph.text().tokens(), token + 1);
            }
        }
        return Optional.empty();
    }

    private static void readBracketed(
            ReadParagraph paragraph, int start, int end, List<Reference> states, List<Fact> facts) {
        if (!becomesParty(paragraph, start, end)) {
            return;
        }
        for (Reference state : states) {
            Optional<DateReading> year = yearBehind(paragraph, state);
            Optional<Reference> treaty = treaty(paragraph, start, end, state);
            if (year.isPresent() && treaty.isPresent() && !isSigned(paragraph, start, state.first())) {
                Evidence evidence = paragraph.evidence(
                        state.first(), year.get().lastToken(), Rule.TREATY_ACTION, Certainty.EXPLICIT);
                facts.add(new Fact.TreatyAction(state.thing(), treaty.get().thing(), year(year.get()), evidence));
            }
        }
    }

    /** Whether the last word before a state that tells what it did says that it signed. */
    private static boolean isSigned(ReadParagraph paragraph, int start, int state) {
        for (int token = state - 1; token >= start; token--) {
            if (paragraph.cue("signed-only", token) > 0) {
                return true;
            }
            if (paragraph.cue("acceded", token) > 0
                    || paragraph.cue("new-party", token) > 0
                    || paragraph.cue("party", token) > 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean becomesParty(ReadParagraph paragraph, int start, int end) {
        boolean became = false;
        boolean party = false;
        int done = AssistanceWords.given(paragraph, start, end);
        for (int token = start; token < end; token++) {
            boolean isNew = token < done && paragraph.cue("new-party", token) > 0;
            if (paragraph.cue("acceded", token) > 0 || isNew) {
                return true;
            }
            became = became || paragraph.cue("became", token) > 0;
            party = party || paragraph.cue("party", token) > 0;
        }
        return became && party;
    }

    private static void readClauses(
            ReadParagraph paragraph, int start, int end, List<Reference> states, List<Fact> facts) {
        boolean verbFirst = paragraph.report().language() == ReportLanguage.ARABIC;
        for (TreatyClause clause : TreatyClause.in(paragraph, start, end, states, verbFirst)) {
            Optional<DateReading> date = clause.date(paragraph, start, end);
            if (date.isEmpty()) {
                continue;
            }
            List<Reference> treaties = clause.treaties(paragraph, start);
            for (Reference state : clause.states()) {
                int first = Math.min(
                        Math.min(state.first(), clause.first()), date.get().firstToken());
                int last = Math.max(
                        Math.max(state.end(), clause.afterCue()), date.get().lastToken());
                add(paragraph, state, treaties, date.get(), first, last, facts);
            }
            readFurther(paragraph, end, states, treaties, date.get(), facts);
        }
    }

    /** States with years of their own that follow without a verb: {@code … in 2020 and Germany in 2021}. */
    private static void readFurther(
            ReadParagraph paragraph,
            int end,
            List<Reference> states,
            List<Reference> treaties,
            DateReading before,
            List<Fact> facts) {
        int token = before.lastToken();
        for (Reference state : states) {
            if (state.first() < token) {
                continue;
            }
            Optional<DateReading> date = paragraph.dates().stream()
                    .filter(next -> next.firstToken() >= state.end() && next.lastToken() <= end)
                    .filter(next ->
                            next.start().year().isPresent() && next.end().isEmpty())
                    .findFirst();
            boolean joined = state.first() - token <= 2 && Neighbours.isJoined(paragraph, token, state.first());
            if (!joined || date.isEmpty() || date.get().firstToken() - state.end() > 2) {
                return;
            }
            add(
                    paragraph,
                    state,
                    treaties,
                    date.get(),
                    state.first(),
                    date.get().lastToken(),
                    facts);
            token = date.get().lastToken();
        }
    }

    private static void add(
            ReadParagraph paragraph,
            Reference state,
            List<Reference> treaties,
            DateReading date,
            int first,
            int last,
            List<Fact> facts) {
        for (Reference treaty : treaties) {
            facts.add(new Fact.TreatyAction(
                    state.thing(),
                    treaty.thing(),
                    year(date),
                    paragraph.evidence(first, last, Rule.TREATY_ACTION, Certainty.EXPLICIT)));
        }
    }

    private static int year(DateReading date) {
        return date.start().year().orElseThrow();
    }

    private static Optional<Reference> treaty(ReadParagraph paragraph, int start, int end, Reference state) {
        List<Reference> before = paragraph.treatiesIn(start, state.first());
        if (!before.isEmpty()) {
            return Optional.of(before.getLast());
        }
        List<Reference> after = paragraph.treatiesIn(state.end(), end);
        if (!after.isEmpty()) {
            return Optional.of(after.getFirst());
        }
        List<Reference> earlier = paragraph.treatiesIn(0, start);
        return earlier.isEmpty() ? TreatyContext.of(paragraph).stream().findFirst() : Optional.of(earlier.getLast());
    }
}
