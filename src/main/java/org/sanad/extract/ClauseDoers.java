package org.sanad.extract;

import java.util.List;
import java.util.Set;
import org.sanad.report.ReportLanguage;

/**
 * Finds who does what a verb of the active voice says.
 *
 * <ul>
 *   <li>Arabic: the list right behind the verb; else what a relative pronoun before the verb refers to; else the list right
 *       before it; else, where a conjunction joins the verb to an earlier one of the sentence, that verb's doers. A verb that
 *       opens a sentence without a doer may be a passive, which is written the same.
 *   <li>English: the list right before the verb, auxiliaries, adverbs, brackets and relative pronouns passed over; else, where
 *       a comma or conjunction stands before the verb, the head of the sentence; "it" and "they" are the doers of the verb before.
 *   <li>What a preposition governs does nothing, unless words for people stand between ({@code خبراء من}).
 * </ul>
 */
final class ClauseDoers {
    private static final int AUXILIARIES = 4;

    private final ReadParagraph paragraph;
    private final ClauseEnds ends;
    private final ClauseVerbs verbs;
    private final boolean english;
    private List<ClauseEnd> last = List.of();
    private int lastVerb = -1;

    ClauseDoers(ReadParagraph paragraph, ClauseEnds ends, ClauseVerbs verbs) {
        this.paragraph = paragraph;
        this.ends = ends;
        this.verbs = verbs;
        this.english = paragraph.report().language() == ReportLanguage.ENGLISH;
    }

    /** The doers of a verb; empty if its clause names none. */
    List<ClauseEnd> of(ClauseVerb verb, Set<EndKind> kinds) {
        List<ClauseEnd> found = english ? inEnglish(verb, kinds) : inArabic(verb, kinds);
        remember(verb, found);
        return found;
    }

    /** Keeps the doers of a verb for the verbs behind it that go on about them. */
    void remember(ClauseVerb verb, List<ClauseEnd> found) {
        if (!found.isEmpty()) {
            last = found;
            lastVerb = verb.first();
        }
    }

    /** The doers of the last verb before, if it stands in the same sentence. */
    List<ClauseEnd> ofLastVerb(int token) {
        boolean here = lastVerb >= paragraph.sentenceStart(token) && !Ends.hasBreak(paragraph, lastVerb, token);
        return here ? last : List.of();
    }

    private List<ClauseEnd> inArabic(ClauseVerb verb, Set<EndKind> kinds) {
        List<ClauseEnd> behind = ends.listAt(verb.end(), kinds);
        if (!behind.isEmpty()) {
            return ends.hasPreposition(behind.getFirst())
                            && !isPeople(verb.end(), behind.getFirst().first())
                    ? List.of()
                    : behind;
        }
        int before = verb.first();
        if (paragraph.cue("relation-which", before - 1) > 0) {
            return ends.listEndingAt(before - 1, kinds).stream()
                    .reduce((a, b) -> b)
                    .map(List::of)
                    .orElse(List.of());
        }
        List<ClauseEnd> direct = ends.listEndingAt(before, kinds);
        if (!direct.isEmpty() && !ends.hasPreposition(direct.getFirst())) {
            return direct;
        }
        return earlier(verb, kinds);
    }

    private boolean isPeople(int from, int to) {
        for (int token = from; token < to; token++) {
            if (paragraph.cue("clause-people", token) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The list that a comma parts from a token and that no preposition governs: "In cooperation with A, B …". */
    List<ClauseEnd> behind(int token) {
        if (!paragraph.isSign(token, ",،")) {
            return List.of();
        }
        int length = english ? 0 : verbs.length(token + 1);
        return english || length > 0 ? ends.listAt(token + 1 + length, EndKind.ACTORS) : List.of();
    }

    /** The doers of the verb before, where this one goes on about them. */
    private List<ClauseEnd> earlier(ClauseVerb verb, Set<EndKind> kinds) {
        int start = paragraph.sentenceStart(verb.first());
        boolean joined = paragraph.text().readings().get(verb.first()).stream()
                .anyMatch(reading -> reading.proclitics().startsWith("\u0648"));
        boolean goesOn = lastVerb >= start && joined;
        return goesOn && last.stream().allMatch(end -> kinds.contains(end.kind())) ? last : List.of();
    }

    private List<ClauseEnd> inEnglish(ClauseVerb verb, Set<EndKind> kinds) {
        int before = verb.first();
        boolean relative = false;
        for (int steps = 0; steps < AUXILIARIES; steps++) {
            boolean which = paragraph.cue("relation-which", before - 1) > 0;
            boolean passed = paragraph.cue("clause-adverb", before - 1) > 0
                    || paragraph.cue("clause-auxiliary", before - 1) > 0
                    || isAdverb(before - 1);
            relative = relative || which;
            if (!which && !passed) {
                break;
            }
            before--;
        }
        if (paragraph.cue("clause-it", before - 1) > 0) {
            return antecedent(before - 1, kinds);
        }
        boolean comma = paragraph.isSign(before - 1, ",");
        boolean and = paragraph.cue("and", before - 1) > 0;
        List<ClauseEnd> direct = ends.listEndingAt(comma && relative ? before - 1 : before, kinds);
        if (!direct.isEmpty() && (relative || !isGoverned(direct.getFirst()))) {
            return relative && direct.size() > 1 ? List.of(direct.getLast()) : direct;
        }
        boolean joined = comma || and || relative || !direct.isEmpty() || paragraph.isSign(before - 1, ")");
        return joined ? head(verb, kinds) : List.of();
    }

    private boolean isAdverb(int token) {
        return token >= 0 && paragraph.text().token(token).form().endsWith("ly");
    }

    private boolean isGoverned(ClauseEnd end) {
        return ends.hasPreposition(end) && !isPeople(Math.max(0, end.first() - 3), end.first());
    }

    /** The first list of the sentence that no preposition governs, before the verb. */
    private List<ClauseEnd> head(ClauseVerb verb, Set<EndKind> kinds) {
        int start = paragraph.sentenceStart(verb.first());
        if (lastVerb >= start && paragraph.cue("and", verb.first() - 1) > 0 && fits(kinds)) {
            return last;
        }
        return ends.between(start, verb.first(), kinds).stream()
                .filter(end -> !isGoverned(end))
                .filter(end -> !Ends.hasBreak(paragraph, end.end(), verb.first()))
                .findFirst()
                .map(end -> ends.listAt(end.first(), kinds).stream()
                        .filter(member -> member.end() <= verb.first())
                        .toList())
                .orElse(List.of());
    }

    private List<ClauseEnd> antecedent(int pronoun, Set<EndKind> kinds) {
        int start = paragraph.sentenceStart(pronoun);
        int from = start == 0 ? 0 : paragraph.sentenceStart(start - 1);
        if (lastVerb >= from && fits(kinds)) {
            return last;
        }
        return ends.between(from, start, Set.of(EndKind.BODY)).stream()
                .filter(end -> !isGoverned(end) && kinds.contains(end.kind()))
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    private boolean fits(Set<EndKind> kinds) {
        return last.stream().allMatch(end -> kinds.contains(end.kind()));
    }
}
