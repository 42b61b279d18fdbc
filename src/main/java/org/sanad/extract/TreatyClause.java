package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.language.DateReading;

/**
 * A clause that says that states became parties to a treaty.
 *
 * <ul>
 *   <li>Its verb is told by {@link TreatyVerb}.
 *   <li>The states are the nearest ones and those joined to them: behind the verb in Arabic, with treaty and date between
 *       if they come first, before it in English; behind {@code by}, {@code of} or a colon in both.
 *   <li>The treaties are the first one behind the verb and those joined to it. If the verb names another object ({@code
 *       انضمت كينيا إلى الحملة}), there is none; if it names nothing, or by a pronoun (cue {@code it-of-treaty}), it is the
 *       last one named before, in the paragraph or else in its context ({@link TreatyContext}); {@code both Protocols} are the last two.
 *   <li>The date is the first behind the verb in the clause, else the last before its states, else the next in the sentence.
 *       A year that belongs to a treaty's name ({@code اتفاقية عام 1951}) is none.
 * </ul>
 *
 * @param first the index of the cue's first token
 * @param afterCue the index after the cue
 * @param before where the clause before it ends
 * @param next where the next clause's states or verb start
 * @param takesBack whether it may refer to a treaty named before without a pronoun
 * @param states who became a party
 */
record TreatyClause(int first, int afterCue, int before, int next, boolean takesBack, List<Reference> states) {
    private static final int NEAR = 6;

    TreatyClause {
        states = List.copyOf(states);
    }

    static List<TreatyClause> in(
            ReadParagraph paragraph, int start, int end, List<Reference> states, boolean verbFirst) {
        List<TreatyVerb> verbs = TreatyVerb.in(paragraph, start, end);
        List<TreatyClause> clauses = new ArrayList<>();
        int before = start;
        for (int i = 0; i < verbs.size(); i++) {
            TreatyVerb verb = verbs.get(i);
            int limit = i + 1 < verbs.size() ? verbs.get(i + 1).first() : end;
            List<Reference> actors = actors(paragraph, verb, before, limit, states, verbFirst);
            if (!actors.isEmpty()) {
                clauses.add(new TreatyClause(verb.first(), verb.end(), before, limit, verb.takesBack(), actors));
            }
            before = verb.end();
        }
        for (int i = 0; i + 1 < clauses.size(); i++) {
            TreatyClause clause = clauses.get(i);
            int others = clauses.get(i + 1).states().getFirst().first();
            if (others < clause.next()) {
                clauses.set(
                        i,
                        new TreatyClause(
                                clause.first(),
                                clause.afterCue(),
                                clause.before(),
                                others,
                                clause.takesBack(),
                                clause.states()));
            }
        }
        return clauses;
    }

    private static List<Reference> actors(
            ReadParagraph paragraph,
            TreatyVerb verb,
            int before,
            int limit,
            List<Reference> states,
            boolean verbFirst) {
        boolean by = paragraph.cue("by-whom", verb.end()) > 0;
        int object = verbFirst && !verb.isNoun() ? afterObject(paragraph, verb.end(), limit) : verb.end();
        List<Reference> behind = joined(paragraph, states, verb.end(), object + NEAR, limit);
        List<Reference> ahead = states.stream()
                .filter(state -> state.first() >= before && state.end() <= verb.first())
                .toList();
        boolean owns = verb.isNoun()
                && !ahead.isEmpty()
                && verb.first() - ahead.getLast().end() <= 2
                && paragraph.isSign(ahead.getLast().end(), "'’");
        if (owns) {
            return ahead.subList(ahead.size() - 1, ahead.size());
        }
        if ((verbFirst || by || verb.isNoun()) && !behind.isEmpty()) {
            return behind;
        }
        if (!verb.isNoun() && !ahead.isEmpty() && verb.first() - ahead.getLast().end() <= NEAR) {
            int first = ahead.size() - 1;
            while (first > 0 && areJoined(paragraph, ahead.get(first - 1), ahead.get(first))) {
                first--;
            }
            return ahead.subList(first, ahead.size());
        }
        for (int token = verb.end(); token < limit; token++) {
            if (paragraph.isSign(token, ":")) {
                return joined(paragraph, states, token + 1, token + 3, limit);
            }
        }
        return List.of();
    }

    /** Where a treaty and a date right behind the verb end, as they stand before its subject: {@code صدقت على … كل من}. */
    private static int afterObject(ReadParagraph paragraph, int verb, int limit) {
        int end = verb;
        for (Reference treaty : paragraph.treatiesIn(verb, Math.min(limit, verb + 3))) {
            end = Math.max(end, treaty.end());
        }
        int near = end + 3;
        for (DateReading date : paragraph.dates()) {
            if (date.firstToken() >= end && date.firstToken() <= near && date.lastToken() <= limit) {
                end = date.lastToken();
            }
        }
        return end;
    }

    private static List<Reference> joined(
            ReadParagraph paragraph, List<Reference> references, int from, int near, int limit) {
        List<Reference> joined = new ArrayList<>();
        for (Reference reference : references) {
            if (reference.first() < from || reference.end() > limit) {
                continue;
            }
            boolean goesOn =
                    joined.isEmpty() ? reference.first() <= near : areJoined(paragraph, joined.getLast(), reference);
            if (!goesOn) {
                break;
            }
            joined.add(reference);
        }
        return joined;
    }

    private static boolean areJoined(ReadParagraph paragraph, Reference one, Reference other) {
        for (int token = one.end(); token < other.first(); token++) {
            boolean passed = paragraph.isSign(token, "،,؛;") || paragraph.cue("joins", token) > 0;
            if (!passed) {
                return false;
            }
        }
        return other.first() >= one.end();
    }

    List<Reference> treaties(ReadParagraph paragraph, int start) {
        List<Reference> behind = paragraph.treatiesIn(afterCue, next);
        List<Reference> both = behind.isEmpty() ? TreatyContext.both(paragraph, afterCue, next) : List.of();
        if (!both.isEmpty()) {
            return both;
        }
        if (!behind.isEmpty()) {
            return joined(paragraph, behind, afterCue, next, next);
        }
        if (hasOtherObject(paragraph)) {
            return List.of();
        }
        List<Reference> named = paragraph.treatiesIn(start, first);
        boolean back = takesBack || named.isEmpty();
        for (int token = afterCue; token < next && !back; token++) {
            back = paragraph.cue("it-of-treaty", token) > 0;
        }
        if (back) {
            named = paragraph.treatiesIn(0, first);
        }
        if (named.isEmpty()) {
            named = TreatyContext.of(paragraph);
        }
        return named.isEmpty() ? List.of() : List.of(named.getLast());
    }

    /** Whether the verb says what was joined, and that is no treaty: {@code انضمت كينيا إلى الحملة}. */
    private boolean hasOtherObject(ReadParagraph paragraph) {
        int behind = Math.max(afterCue, states.getLast().end());
        if (paragraph.text().token(afterCue - 1).form().equals("ratified") && isOther(paragraph, afterCue)) {
            return true;
        }
        for (int token = afterCue - 1; token < next; token++) {
            if (token >= behind && paragraph.isSign(token, "،,؛;")) {
                return false;
            }
            int preposition = paragraph.cue("joined-what", token);
            if (preposition > 0 && isOther(paragraph, token + preposition)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOther(ReadParagraph paragraph, int object) {
        int noun = object < next && paragraph.text().token(object).form().equals("the") ? object + 1 : object;
        boolean treaty = paragraph.cue("treaty-word", noun) > 0
                && (noun > object || Adjectives.isDefinite(paragraph.text(), noun))
                && paragraph.cue("name-connector", noun + 1) == 0;
        return noun < next
                && paragraph.text().token(noun).isWord()
                && !treaty
                && paragraph.cue("it-of-treaty", noun) == 0
                && paragraph.cue("by-whom", noun) == 0
                && paragraph.cue("as-of", noun) == 0
                && paragraph.dates().stream().noneMatch(date -> date.firstToken() <= noun && noun < date.lastToken());
    }

    Optional<DateReading> date(ReadParagraph paragraph, int start, int end) {
        List<DateReading> dates = paragraph.dates().stream()
                .filter(date -> date.firstToken() >= start && date.firstToken() < end)
                .filter(date -> date.end().isEmpty() && date.start().year().isPresent())
                .filter(date -> !isPartOfName(paragraph, date))
                .toList();
        int firstState = Math.min(first, states.getFirst().first());
        return dates.stream()
                .filter(date -> date.firstToken() >= afterCue && date.firstToken() < next)
                .findFirst()
                .or(() -> dates.stream()
                        .filter(date -> date.firstToken() >= before && date.lastToken() <= firstState)
                        .reduce((earlier, later) -> later))
                .or(() -> dates.stream()
                        .filter(date -> date.firstToken() >= afterCue)
                        .findFirst());
    }

    private static boolean isPartOfName(ReadParagraph paragraph, DateReading date) {
        int before = date.firstToken() - 1;
        int name = before >= 0 && paragraph.cue("year-of-name", before) > 0 ? before : date.firstToken();
        return paragraph.references().stream()
                .anyMatch(reference -> reference.span().overlaps(date.span())
                        || (reference.isTreaty() && reference.end() == name && name < date.firstToken()));
    }
}
