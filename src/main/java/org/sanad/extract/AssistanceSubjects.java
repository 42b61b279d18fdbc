package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sanad.fact.Rule;
import org.sanad.lexicon.Kind;
import org.sanad.report.ReportLanguage;

/**
 * The states that a sentence speaks of as the ones who did or received something.
 *
 * <ul>
 *   <li>Before an English verb for receiving: the list that ends there ({@code Ghana, Togo and Benin received}), also as people
 *       of theirs ({@code Ethiopian judges and Kenyan prosecutors were trained}), but not where victims or migrants come from.
 *   <li>Beside words for the support of a body: the states that open a clause, in Arabic behind its verb ({@code وبدعم من المكتب،
 *       أنشأت هندوراس}, {@code Kyrgyzstan adopted … with the support of}).
 * </ul>
 *
 * @param paragraph the paragraph
 * @param start the index of the sentence's first token
 * @param end the index after its last token
 */
record AssistanceSubjects(ReadParagraph paragraph, int start, int end) {
    private static final int WIDEST_GAP = 4;
    private static final int WIDEST_RELATIVE = 6;
    private static final int WIDEST_OPENING = 4;
    private static final String FEMININE_PAST = "\u062A";
    private static final Set<String> GIVERS = Set.of("UnEntity", "OrganizationalUnit", "IntergovernmentalOrganization");

    /** The states of the list that ends before a verb. */
    List<Reference> before(int verb) {
        List<Reference> subjects = new ArrayList<>();
        int gap = paragraph.cue("help-relative", verb - 1) > 0 ? WIDEST_RELATIVE : WIDEST_GAP;
        int next = verb;
        for (Reference reference : paragraph.referencesIn(start, verb).reversed()) {
            if (next - reference.end() > (subjects.isEmpty() ? gap : WIDEST_GAP)
                    || isSentenceCut(reference.end(), next)) {
                break;
            }
            boolean people = reference.rule() == Rule.DEMONYM
                    && !new AssistanceWords(paragraph, start, end).isOfAuthorities(reference);
            if (people || isOrigin(reference)) {
                break;
            }
            if (AssistanceWords.isState(reference) || reference.classes().contains("RegionalOrganization")) {
                subjects.addFirst(reference);
                next = reference.first();
            }
        }
        return subjects;
    }

    /** Whether words at a token name a body as the one with whose support something was done; how many they are, or 0. */
    int support(int token) {
        int length = paragraph.cue("help-by", token);
        boolean giver = length > 0
                && paragraph.referencesIn(token + length, token + length + 2).stream()
                        .anyMatch(reference -> reference.kind() == Kind.BODY
                                && reference.classes().stream().anyMatch(GIVERS::contains));
        return giver ? length : AssistanceDeeds.support(paragraph, token, end);
    }

    /** The states that open a clause of the sentence and did what it says. */
    List<Reference> doers() {
        List<Reference> doers = new ArrayList<>();
        int behind = -1;
        boolean did = false;
        for (Reference reference : paragraph.referencesIn(start, end)) {
            if (!AssistanceWords.isState(reference) || reference.rule() == Rule.DEMONYM) {
                continue;
            }
            boolean joined = behind >= 0 && AssistanceWords.isList(paragraph, behind, reference.first());
            did = joined ? did : opens(reference);
            if (did) {
                doers.add(reference);
            }
            behind = reference.end();
        }
        return doers;
    }

    private boolean opens(Reference state) {
        int head = state.first();
        while (head > start && state.first() - head < WIDEST_OPENING && !paragraph.isSign(head - 1, ",،؛;")) {
            head--;
        }
        boolean atHead = head == start || paragraph.isSign(head - 1, ",،؛;");
        if (!atHead) {
            return false;
        }
        if (paragraph.report().language() == ReportLanguage.ARABIC) {
            return head < state.first()
                    && paragraph.text().token(head).form().endsWith(FEMININE_PAST)
                    && (head + 1 == state.first() || paragraph.cue("help-authorities", state.first() - 1) > 0);
        }
        return head == state.first() || paragraph.cue("help-government-of", head) == state.first() - head;
    }

    private boolean isOrigin(Reference reference) {
        return ObservationNumbers.start(paragraph, "help-origin", reference.first())
                .isPresent();
    }

    private boolean isSentenceCut(int from, int to) {
        for (int token = from; token < to; token++) {
            if (paragraph.isSign(token, ";؛:")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a conjunction joins an organization to those that helped: {@code ساعد المكتب والجماعة}. */
    boolean isJoined(Reference organization, int verb, int behindVerb) {
        return ObservationEndings.isJoined(paragraph.text().token(organization.first()))
                && paragraph.cue("help-finite", verb) > 0
                && paragraph.referencesIn(behindVerb, organization.first()).stream()
                        .anyMatch(other -> other.kind() == Kind.BODY
                                && other.first() == behindVerb
                                && other.end() == organization.first());
    }

    /** Whether a state is the subject of a finite verb of helping: in Arabic what stands right behind the verb. */
    boolean isOfVerb(Reference state, int verb, int behindVerb) {
        boolean government = state.first() == behindVerb + 1 && paragraph.cue("help-government-of", behindVerb) > 0;
        return (state.first() == behindVerb || government)
                && paragraph.report().language() == ReportLanguage.ARABIC
                && paragraph.cue("help-finite", verb) > 0;
    }
}
