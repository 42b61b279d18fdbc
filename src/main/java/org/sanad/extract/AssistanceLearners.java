package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Certainty;
import org.sanad.fact.Rule;

/**
 * Officials who were taught: it is help for their states.
 *
 * <ul>
 *   <li>The sentence has a word for a course, an exercise or a study tour (cue {@code
 *       help-exercise}).
 *   <li>A word for officials (cue {@code help-authorities}) has their states behind it ({@code thirty prosecutors from Fiji and Tonga
 *       tried a fictitious case}), or an adjective of nationality beside it ({@code تدرب 30 ضابطا كينيا}); else the
 *       country that opens the sentence is theirs if they are counted ({@code In Kenya, 25 officers completed a course}).
 *   <li>An item of a list counts as such where the words above the list say so ({@code the following courses were held}).
 *   <li>Who came as an expert or teacher, and those who could not come, were not helped.
 * </ul>
 *
 * @param paragraph the paragraph
 * @param start the index of the sentence's first token
 * @param end the index after the last token that is not asked or planned
 */
record AssistanceLearners(ReadParagraph paragraph, int start, int end) {
    private static final int STATES_WITHIN = 7;
    private static final int COUNT_WITHIN = 2;
    private static final int UNDONE_BEFORE = 8;

    List<AssistanceSentence.Helped> read() {
        List<AssistanceSentence.Helped> helped = new ArrayList<>();
        Optional<int[]> exercise = exercise();
        if (exercise.isEmpty()) {
            return helped;
        }
        for (int token = start; token < end; token++) {
            int officials = paragraph.cue("help-authorities", token);
            if (officials == 0 || isOther(token)) {
                continue;
            }
            List<Reference> states = states(token, token + officials);
            if (states.isEmpty() || isUndone(states.getLast().end())) {
                continue;
            }
            for (Reference state : states) {
                helped.add(
                        new AssistanceSentence.Helped(state, exercise.get()[0], exercise.get()[1], Certainty.INFERRED));
            }
        }
        return helped;
    }

    private Optional<int[]> exercise() {
        for (int token = start; token < end; token++) {
            int length = paragraph.cue("help-exercise", token);
            int at = token;
            boolean named = paragraph.references().stream().anyMatch(name -> name.first() <= at && at < name.end());
            if (length > 0 && !named && paragraph.cue("help-not", token) == 0) {
                return Optional.of(new int[] {token, token + length});
            }
        }
        return isOfTraining() ? gathering() : Optional.empty();
    }

    /** Whether a sentence that lists training has this paragraph as an item. */
    private boolean isOfTraining() {
        if (!paragraph.paragraph().number().contains("(")) {
            return false;
        }
        Optional<ReadParagraph> stem = paragraph.before();
        while (stem.isPresent() && stem.get().paragraph().number().contains("(")) {
            stem = stem.get().before();
        }
        return stem.isPresent()
                && new AssistanceLearners(stem.get(), 0, stem.get().text().size())
                        .exercise()
                        .isPresent();
    }

    private Optional<int[]> gathering() {
        for (int token = start; token < end; token++) {
            int length = paragraph.cue("help-meeting", token);
            if (length > 0) {
                return Optional.of(new int[] {token, token + length});
            }
        }
        return Optional.empty();
    }

    /** Whether officials came to teach, or did not come. */
    private boolean isOther(int officials) {
        for (int token = Math.max(start, officials - UNDONE_BEFORE); token <= officials; token++) {
            if (paragraph.cue("help-undone", token) > 0
                    || paragraph.cue("help-teachers", token) > 0
                    || (paragraph.cue("help-aside", token) > 0 && paragraph.cue("help-went", token) == 0)) {
                return true;
            }
        }
        return false;
    }

    /** The states of officials: behind them, of an adjective before them, or where the sentence opens with a country. */
    private List<Reference> states(int officials, int behind) {
        List<Reference> states = statesBehind(behind);
        if (!states.isEmpty()) {
            return states;
        }
        List<Reference> people = paragraph.references().stream()
                .filter(it -> it.rule() == Rule.DEMONYM && it.end() == officials && it.first() >= start)
                .filter(AssistanceWords::isState)
                .toList();
        boolean counted = paragraph.numbers().stream()
                .anyMatch(number -> number.lastToken() <= officials && officials - number.lastToken() < COUNT_WITHIN);
        return people.isEmpty() && counted ? new AssistanceCovered(paragraph).fronted(start, end) : people;
    }

    /** Whether the clause goes on to say that they did not come. */
    private boolean isUndone(int behind) {
        for (int token = behind; token < Math.min(end, behind + UNDONE_BEFORE); token++) {
            if (paragraph.isSign(token, ",،;؛.")) {
                return false;
            }
            if (paragraph.cue("help-undone", token) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The states of the list that a preposition joins to officials. */
    private List<Reference> statesBehind(int from) {
        List<Reference> list = new ArrayList<>();
        int next = from;
        for (Reference state : paragraph.referencesIn(from, end)) {
            if (!AssistanceWords.isState(state) || state.rule() == Rule.NAME_WITHIN_NAME) {
                continue;
            }
            boolean joined = list.isEmpty()
                    ? state.first() - from < STATES_WITHIN && isFrom(from, state)
                    : AssistanceWords.isList(paragraph, next, state.first())
                            && (next < state.first()
                                    || ObservationEndings.isJoined(
                                            paragraph.text().token(next)));
            if (!joined) {
                break;
            }
            list.add(state);
            next = state.end();
        }
        return list;
    }

    /** Whether only officials, adjectives and a preposition stand before a state. */
    private boolean isFrom(int from, Reference state) {
        if (state.rule() == Rule.DEMONYM) {
            return state.first() == from;
        }
        int before = state.first() - 1;
        boolean article = before >= from && paragraph.cue("help-article", before) > 0;
        int preposition = article ? before - 1 : before;
        if (preposition < from) {
            return state.first() == from && state.certainty() != Certainty.EXPLICIT;
        }
        for (int token = from; token < preposition; token++) {
            if (paragraph.isSign(token, ",،;؛:.") || paragraph.cue("help-in", token) > 0) {
                return false;
            }
        }
        return paragraph.cue("help-out-of", preposition) > 0;
    }
}
