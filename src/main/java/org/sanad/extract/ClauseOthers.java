package org.sanad.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a verb is done to.
 *
 * <ul>
 *   <li>Behind an active verb: the first list of fitting things before another verb, a relative pronoun or the end of the
 *       clause; behind the preposition of the verb, if it has one, else not behind a preposition.
 *   <li>A body or state stands right there; a programme, event or work may have words for work before it.
 *   <li>Before a passive: the nearest fitting thing of the sentence; where a common noun stands for it ({@code الدورة}, "the
 *       project"), the nearest of the sentence before.
 * </ul>
 */
final class ClauseOthers {
    private static final int CLAUSE = 20;
    private static final int NEAR = 2;
    private static final int BEHIND_PREPOSITION = 4;
    private static final int PREPOSITION_WITHIN = 14;
    private static final int ALL_DOCUMENTS = 60;

    private final ReadParagraph paragraph;
    private final ClauseEnds ends;
    private final ClauseVerbs verbs;

    ClauseOthers(ReadParagraph paragraph, ClauseEnds ends, ClauseVerbs verbs) {
        this.paragraph = paragraph;
        this.ends = ends;
        this.verbs = verbs;
    }

    List<ClauseEnd> behind(ClauseVerb verb, int from, Set<EndKind> kinds) {
        Optional<String> preposition =
                verb.form() == ClauseVerb.Form.NOUN ? Optional.empty() : ClauseFrames.preposition(verb.name());
        int stop = stop(from, Math.min(paragraph.sentenceEnd(verb.first()), from + CLAUSE));
        if (kinds.contains(EndKind.DOCUMENT)) {
            int end = Math.min(paragraph.sentenceEnd(verb.first()), from + ALL_DOCUMENTS);
            List<ClauseEnd> documents = ends.between(from, end, EnumSet.of(EndKind.DOCUMENT));
            if (!documents.isEmpty()) {
                return documents;
            }
        }
        return preposition.isPresent()
                ? behindPreposition(preposition.get(), verb, from, kinds)
                : direct(from, stop, kinds);
    }

    private List<ClauseEnd> behindPreposition(String preposition, ClauseVerb verb, int from, Set<EndKind> kinds) {
        boolean within = paragraph.cue(preposition, verb.end() - 1) > 0 && from == verb.end();
        int limit = Math.min(paragraph.sentenceEnd(verb.first()), from + PREPOSITION_WITHIN);
        for (int token = within ? from - 1 : from; token < limit; token++) {
            int length = paragraph.cue(preposition, token);
            if (length > 0) {
                List<ClauseEnd> list = near(token + length, kinds);
                if (!list.isEmpty()) {
                    return list;
                }
            } else if (token >= from && (Ends.hasBreak(paragraph, token, token + 1) || verbs.begins(token))) {
                return List.of();
            }
        }
        return List.of();
    }

    /** The list that begins a few words behind a preposition: "with States, A and B". */
    List<ClauseEnd> near(int from, Set<EndKind> kinds) {
        int stop = stop(from, Math.min(paragraph.text().size(), from + BEHIND_PREPOSITION));
        for (int token = from; token < stop; token++) {
            List<ClauseEnd> list = trimmed(ends.listAt(token, kinds));
            if (!list.isEmpty()) {
                return list;
            }
        }
        return List.of();
    }

    private List<ClauseEnd> direct(int from, int stop, Set<EndKind> kinds) {
        List<ClauseEnd> right = trimmed(ends.listAt(from, kinds));
        if (!right.isEmpty() && !ends.hasPreposition(right.getFirst())) {
            return right;
        }
        for (int token = from; token < stop; token++) {
            List<ClauseEnd> list = ends.listAt(token, kinds);
            boolean fits = !list.isEmpty()
                    && list.getFirst().first() < stop
                    && (token - from <= NEAR
                            || ClauseFrames.isDone(list.getFirst().kind()))
                    && !ends.hasPreposition(list.getFirst());
            if (fits) {
                return trimmed(list);
            }
        }
        return List.of();
    }

    /** A list without a last member that does something itself: "A, and B invited …". */
    List<ClauseEnd> trimmed(List<ClauseEnd> list) {
        if (list.size() < 2) {
            return list;
        }
        int behind = list.getLast().end();
        boolean acts = verbs.begins(behind)
                || AssistanceWords.asks(paragraph, behind)
                || paragraph.cue("clause-auxiliary", behind) > 0
                || paragraph.cue("clause-adverb", behind) > 0;
        return acts ? list.subList(0, list.size() - 1) : list;
    }

    /** Where the clause that begins at a token ends at the latest. */
    private int stop(int from, int limit) {
        for (int token = from; token < limit; token++) {
            boolean ends = Ends.hasBreak(paragraph, token, token + 1)
                    || (token > from && verbs.begins(token))
                    || paragraph.cue("relation-which", token) > 0
                    || paragraph.cue("relation-reviews", token) > 0
                    || (paragraph.cue("negation", token) > 0 && paragraph.cue("relation-including", token) == 0);
            if (ends) {
                return token;
            }
        }
        return limit;
    }

    /** What a passive is said of. */
    List<ClauseEnd> before(ClauseVerb verb, Set<EndKind> kinds) {
        int start = paragraph.sentenceStart(verb.first());
        List<ClauseEnd> here = new ArrayList<>(fitting(start, verb.first(), kinds, verb));
        here.removeIf(end -> !isNear(end, verb));
        if (!here.isEmpty()) {
            return List.of(here.getLast());
        }
        if (start == 0 || !isAgain(start, verb)) {
            return List.of();
        }
        List<ClauseEnd> earlier = fitting(paragraph.sentenceStart(start - 1), start, kinds, verb).stream()
                .filter(end -> ClauseFrames.isDone(end.kind()))
                .toList();
        return earlier.isEmpty() ? List.of() : List.of(earlier.getLast());
    }

    /** A body stands right before what is said of it, and so does a work, unless a conjunction begins a new clause about it. */
    private boolean isNear(ClauseEnd end, ClauseVerb verb) {
        for (int token = end.end(); token < verb.first() - 1; token++) {
            if (verb.form() == ClauseVerb.Form.TAKEN && paragraph.cue("relation-which", token) > 0) {
                return false;
            }
        }
        if (end.kind() == EndKind.PROGRAMME || end.kind() == EndKind.EVENT) {
            return true;
        }
        boolean joined = paragraph.text().readings().get(verb.first()).stream()
                .anyMatch(reading -> reading.proclitics().startsWith("\u0648"));
        for (int token = Math.max(end.end(), verb.first() - NEAR); token < verb.first(); token++) {
            joined = joined || (verbs.isEnglish() && paragraph.cue("and", token) > 0);
        }
        return joined || verb.first() - ends.behindBrackets(end.end()) <= BEHIND_PREPOSITION;
    }

    private List<ClauseEnd> fitting(int from, int to, Set<EndKind> kinds, ClauseVerb verb) {
        return ends.between(from, to, kinds).stream()
                .filter(end -> !verb.name().endsWith("chair") || end.isGroup() || end.kind() == EndKind.EVENT)
                .filter(end -> ClauseFrames.isDone(end.kind()) || verb.form() != ClauseVerb.Form.AGENT)
                .toList();
    }

    /** Whether a common noun, a pronoun or an object on the verb stands for a thing of the sentence before. */
    private boolean isAgain(int start, ClauseVerb verb) {
        if (verb.form() == ClauseVerb.Form.TAKEN || verb.form() == ClauseVerb.Form.LIGHT) {
            return verb.first() - start <= 1;
        }
        for (int token = start; token < verb.first(); token++) {
            boolean again = paragraph.cue("relation-event-again", token) > 0
                    || paragraph.cue("relation-programme-again", token) > 0
                    || paragraph.cue("clause-it", token) > 0;
            if (again && token - start <= BEHIND_PREPOSITION) {
                return true;
            }
        }
        return false;
    }

    /** What help or company is said of: the nearest fitting thing before, else the first behind. */
    List<ClauseEnd> around(ClauseVerb verb, int behind, Set<EndKind> kinds) {
        int start = paragraph.sentenceStart(verb.first());
        boolean opens = verb.first() - start <= NEAR;
        boolean inserted = paragraph.isSign(verb.first() - 1, ",،") && paragraph.isSign(behind, ",،");
        List<ClauseEnd> before = before(verb, kinds);
        if (!opens && !inserted && !before.isEmpty()) {
            return before;
        }
        int end = Math.min(paragraph.sentenceEnd(verb.first()), behind + CLAUSE + CLAUSE);
        List<ClauseEnd> later = new ArrayList<>(ends.between(behind, end, kinds));
        later.removeIf(other -> !ClauseFrames.isDone(other.kind()) || ends.hasPreposition(other));
        return later.isEmpty() || (!opens && !inserted) ? (opens ? List.of() : before) : List.of(later.getFirst());
    }
}
