package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import org.sanad.fact.Certainty;
import org.sanad.fact.Rule;
import org.sanad.lexicon.Kind;

/**
 * The countries that a paragraph's project covers, for later sentences that say only what it gave.
 *
 * <ul>
 *   <li>A sentence names a programme and, behind a word such as {@code implemented in} (cue {@code help-covers}), its countries
 *       ({@code نُفذ المشروع … في بنن والغابون}); or it opens with a country ({@code In Chad, …}).
 *   <li>A later sentence that tells of help and names no state and no region is about them ({@code It trained 40 judges}); one
 *       that tells what the programme is for (cue {@code help-goal}) tells of no help.
 * </ul>
 *
 * @param paragraph the paragraph
 */
record AssistanceCovered(ReadParagraph paragraph) {
    /** The states that a sentence sets for those behind it; nothing if it sets none. */
    List<Reference> set(int start, int end) {
        int covers = -1;
        for (int token = start; token < end; token++) {
            if (paragraph.cue("help-covers", token) > 0 || paragraph.cue("help-carried-out", token) > 0) {
                covers = token;
                break;
            }
        }
        if (covers >= 0 && isOfProgramme(start, covers)) {
            return behind(covers, end);
        }
        return fronted(start, end);
    }

    /** The states that a sentence opens with: {@code In Chad, …}. */
    List<Reference> fronted(int start, int end) {
        AssistanceWords words = new AssistanceWords(paragraph, start, end);
        int head = start;
        while (head < end
                && (paragraph.isSign(head, "-.")
                        || !paragraph.text().token(head).isWord())) {
            head++;
        }
        return paragraph.cue("help-in", head) > 0 && words.isArea(head + 1)
                ? paragraph.referencesIn(head + 1, firstComma(head, end)).stream()
                        .filter(AssistanceWords::isState)
                        .map(AssistanceCovered::inferred)
                        .toList()
                : List.of();
    }

    private boolean isOfProgramme(int start, int covers) {
        for (int token = start; token <= covers + 2; token++) {
            if (paragraph.cue("help-programme", token) > 0) {
                return true;
            }
        }
        return paragraph.referencesIn(start, covers + 2).stream()
                .anyMatch(reference -> reference.kind() == Kind.PROGRAMME);
    }

    private int firstComma(int from, int end) {
        int token = from;
        while (token < end && !paragraph.isSign(token, ",،;؛")) {
            token++;
        }
        return token;
    }

    private List<Reference> behind(int covers, int end) {
        List<Reference> states = new ArrayList<>();
        boolean aside = false;
        for (int token = covers; token < end && !paragraph.isSign(token, ";؛"); token++) {
            aside = (aside && !paragraph.isSign(token, ",،)")) || paragraph.cue("help-aside", token) > 0;
            if (aside) {
                continue;
            }
            paragraph.referencesIn(token, token + 1).stream()
                    .filter(AssistanceWords::isState)
                    .filter(state -> state.rule() != Rule.DEMONYM)
                    .map(AssistanceCovered::inferred)
                    .forEach(states::add);
        }
        return states;
    }

    /** Help of a sentence that names no area: it is for the covered countries. */
    List<AssistanceSentence.Helped> helped(List<Reference> covered, int start, int end) {
        boolean named = paragraph.referencesIn(start, end).stream()
                .anyMatch(reference -> AssistanceWords.isState(reference) || reference.kind() == Kind.REGION);
        boolean goal = false;
        for (int token = start; token < end; token++) {
            goal = goal || paragraph.cue("help-goal", token) > 0;
        }
        if (covered.isEmpty() || named || goal) {
            return List.of();
        }
        AssistanceWords words = new AssistanceWords(paragraph, start, end);
        for (int token = start; token < end; token++) {
            int help = Math.max(words.help(token), paragraph.cue("help-exercise", token));
            if (help > 0 && paragraph.cue("help-not", token) == 0) {
                int cue = token;
                int behind = token + help;
                return covered.stream()
                        .map(state -> new AssistanceSentence.Helped(state, cue, behind, Certainty.INFERRED))
                        .toList();
            }
        }
        return List.of();
    }

    private static Reference inferred(Reference it) {
        return new Reference(
                it.thing(), it.kind(), it.classes(), it.first(), it.end(), it.span(), it.rule(), Certainty.INFERRED);
    }
}
