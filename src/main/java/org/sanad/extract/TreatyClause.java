package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.language.DateReading;

/**
 * A clause that says that states became parties to a treaty.
 *
 * <ul>
 *   <li>A verb of accession or ratification (cue {@code acceded}), one of becoming with a word for party behind it (cues
 *       {@code became}, {@code party}), one of depositing with an instrument behind it (cues {@code deposited}, {@code
 *       accession-instrument}), or a noun (cue {@code accession-noun}) behind a word that makes it a thing done (cue {@code
 *       done-thing}); none of them behind a negation.
 *   <li>The states are the nearest ones and those joined to them: behind the verb in Arabic, with treaty and date between
 *       if they come first, before it in English; behind {@code by}, {@code of} or a colon in both.
 *   <li>The treaties are the first one behind the verb and those joined to it. If the verb names another object ({@code
 *       انضمت كينيا إلى الحملة}), there is none; if it names nothing, or by a pronoun (cue {@code it-of-treaty}), it is the
 *       last one named before, in the paragraph or else in the section.
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

    /** A cue of accession and where it stands. */
    private record Verb(int first, int end, boolean isNoun, boolean takesBack) {}

    static List<TreatyClause> in(
            ReadParagraph paragraph, int start, int end, List<Reference> states, boolean verbFirst) {
        List<Verb> verbs = new ArrayList<>();
        for (int token = start; token < end; token++) {
            Optional<Verb> verb = verbAt(paragraph, start, token, end);
            if (verb.isPresent()) {
                verbs.add(verb.get());
                token = verb.get().end() - 1;
            }
        }
        List<TreatyClause> clauses = new ArrayList<>();
        int before = start;
        for (int i = 0; i < verbs.size(); i++) {
            Verb verb = verbs.get(i);
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

    private static Optional<Verb> verbAt(ReadParagraph paragraph, int start, int token, int end) {
        for (int back = 1; back <= 2 && token - back >= start; back++) {
            if (paragraph.cue("negation", token - back) > 0) {
                return Optional.empty();
            }
        }
        int acceded = paragraph.cue("acceded", token);
        if (acceded > 0) {
            return Optional.of(new Verb(token, token + acceded, false, false));
        }
        int became = paragraph.cue("became", token);
        if (became > 0 && follows(paragraph, "party", token + became, end)) {
            return Optional.of(new Verb(token, token + became, false, true));
        }
        int deposited = paragraph.cue("deposited", token);
        if (deposited > 0 && follows(paragraph, "accession-instrument", token + deposited, end)) {
            return Optional.of(new Verb(token, token + deposited, false, true));
        }
        int noun = paragraph.cue("accession-noun", token);
        if (noun > 0 && isDone(paragraph, start, token)) {
            return Optional.of(new Verb(token, token + noun, true, true));
        }
        return Optional.empty();
    }

    private static boolean isDone(ReadParagraph paragraph, int start, int noun) {
        for (int token = Math.max(start, noun - NEAR); token <= noun; token++) {
            if (paragraph.cue("done-thing", token) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(ReadParagraph paragraph, String cue, int from, int end) {
        for (int token = from; token < end; token++) {
            if (paragraph.cue(cue, token) > 0) {
                return true;
            }
            if (paragraph.cue("acceded", token) > 0 || paragraph.isSign(token, "؛;")) {
                return false;
            }
        }
        return false;
    }

    private static List<Reference> actors(
            ReadParagraph paragraph, Verb verb, int before, int limit, List<Reference> states, boolean verbFirst) {
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
            named = paragraph.recent().stream()
                    .filter(Reference::isTreaty)
                    .limit(1)
                    .toList();
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
