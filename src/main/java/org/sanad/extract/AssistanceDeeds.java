package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.fact.Certainty;
import org.sanad.fact.Rule;
import org.sanad.lexicon.Kind;
import org.sanad.report.ReportLanguage;

/**
 * What states made with the help of a body: it is help for them.
 *
 * <ul>
 *   <li>The sentence names the help: words such as {@code with} or {@code بعد}, behind them a word for help and the body that
 *       gave it ({@code after consultations facilitated by UNODC}), or a programme in whose framework the deed was done.
 *   <li>It names the deed by a verb (cue {@code help-achieved}): the states right before it in English, right behind it in
 *       Arabic, made it ({@code with advice from the Office, Chad adopted … and Togo launched …}); so did those in which it was made
 *       ({@code أُنشئ مركزان بدعم من المكتب في زامبيا}).
 *   <li>What was not done, or only asked or planned, is no help.
 * </ul>
 *
 * @param paragraph the paragraph
 * @param start the index of the sentence's first token
 * @param end the index after the last token that is not asked or planned
 */
record AssistanceDeeds(ReadParagraph paragraph, int start, int end) {
    private static final int HELP_WITHIN = 12;
    private static final int PROGRAMME_WITHIN = 4;
    private static final int SUBJECT_WITHIN = 4;
    private static final int PLACE_WITHIN = 24;
    private static final int UNDONE_WITHIN = 3;
    private static final String BREAKS = ",،;؛:.";
    private static final Set<String> GIVERS =
            Set.of("UnEntity", "OrganizationalUnit", "IntergovernmentalOrganization", "UnOrgan");

    private static final Set<String> CALLS = Set.of("Campaign", "Operation");

    List<AssistanceSentence.Helped> read() {
        List<AssistanceSentence.Helped> helped = new ArrayList<>();
        if (!isSupported()) {
            return helped;
        }
        for (int token = start; token < end; token++) {
            int verb = paragraph.cue("help-achieved", token);
            if (verb == 0 || isUndone(token)) {
                continue;
            }
            List<Reference> states = who(token, token + verb);
            for (Reference state : states) {
                helped.add(new AssistanceSentence.Helped(state, token, token + verb, Certainty.INFERRED));
            }
        }
        return helped;
    }

    private boolean isSupported() {
        for (int token = start; token < end; token++) {
            if (support(paragraph, token, end) > 0 || programme(token)) {
                return true;
            }
        }
        return false;
    }

    /** How many words at a token name a body as the one whose help stood behind a deed, or 0. */
    static int support(ReadParagraph paragraph, int token, int end) {
        int with = Math.max(paragraph.cue("help-with", token), paragraph.cue("help-by", token));
        if (with == 0 || paragraph.cue("help-received", token - 1) > 0) {
            return 0;
        }
        boolean aid = false;
        for (int at = token; at < Math.min(end, token + HELP_WITHIN); at++) {
            if (paragraph.isSign(at, BREAKS)
                    || paragraph.referenceAt(at, Kind.STATE, Kind.TERRITORY).isPresent()) {
                return 0;
            }
            aid = aid
                    || paragraph.cue("help-aid", at) > 0
                    || paragraph.cue("help-noun", at) > 0
                    || paragraph.cue("help-by", at) > 0;
            if (aid && paragraph.cue("help-adviser", at) > 0) {
                return at + 1 - token;
            }
            Optional<Reference> giver = aid ? giver(paragraph, at) : Optional.empty();
            if (giver.isPresent()) {
                return giver.get().end() - token;
            }
            Optional<Reference> owner = giver(paragraph, at)
                    .filter(body ->
                            paragraph.cue("help-aid", body.end()) > 0 || paragraph.cue("help-aid", body.end() + 1) > 0);
            if (owner.isPresent()) {
                return owner.get().end() + 1 - token;
            }
        }
        return 0;
    }

    private static Optional<Reference> giver(ReadParagraph paragraph, int token) {
        return paragraph.referencesIn(token, token + 1).stream()
                .filter(reference -> reference.kind() == Kind.PROGRAMME
                        || (reference.kind() == Kind.BODY
                                && reference.classes().stream().anyMatch(GIVERS::contains)))
                .findFirst();
    }

    private boolean programme(int token) {
        int under = paragraph.cue("help-under", token);
        return under > 0
                && paragraph.referencesIn(token + under, Math.min(end, token + under + PROGRAMME_WITHIN)).stream()
                        .filter(reference -> reference.kind() == Kind.PROGRAMME)
                        .anyMatch(reference -> reference.classes().stream().noneMatch(CALLS::contains));
    }

    private boolean isUndone(int verb) {
        for (int token = Math.max(start, verb - UNDONE_WITHIN); token < verb; token++) {
            if (paragraph.cue("help-undone", token) > 0) {
                return true;
            }
        }
        return false;
    }

    private List<Reference> who(int verb, int behind) {
        boolean verbFirst = paragraph.report().language() == ReportLanguage.ARABIC;
        List<Reference> subjects = verbFirst ? behind(behind) : before(verb);
        return subjects.isEmpty() ? places(behind) : subjects;
    }

    private List<Reference> states(int from, int to) {
        return paragraph.referencesIn(from, to).stream()
                .filter(it -> AssistanceWords.isState(it) || it.classes().contains("RegionalOrganization"))
                .filter(state -> state.rule() != Rule.DEMONYM && state.rule() != Rule.NAME_WITHIN_NAME)
                .toList();
    }

    /** The list of states that ends right before a verb and is its subject. */
    private List<Reference> before(int verb) {
        List<Reference> list = new ArrayList<>();
        int next = verb;
        for (Reference state : states(start, verb).reversed()) {
            boolean near = list.isEmpty()
                    ? verb - state.end() < SUBJECT_WITHIN && !hasSign(state.end(), verb)
                    : AssistanceWords.isList(paragraph, state.end(), next);
            if (!near) {
                break;
            }
            list.addFirst(state);
            next = state.first();
        }
        return list.isEmpty() || isBehindPreposition(next) ? List.of() : List.copyOf(list);
    }

    private boolean isBehindPreposition(int state) {
        int before = paragraph.cue("help-article", state - 1) > 0 ? state - 2 : state - 1;
        boolean acting =
                ObservationNumbers.start(paragraph, "help-cabinet", state).isPresent()
                        || ObservationNumbers.start(paragraph, "help-government-of", state)
                                .filter(first -> state - first > 1)
                                .isPresent();
        return !acting && before >= start && paragraph.cue("help-preposition", before) > 0;
    }

    /** The list of states right behind a verb, words such as {@code حكومة} and {@code النيابة العامة في} passed over. */
    private List<Reference> behind(int from) {
        int token = from;
        while (token < end && token < from + SUBJECT_WITHIN && !isState(token)) {
            int acting = Math.max(paragraph.cue("help-cabinet", token), paragraph.cue("help-authorities", token));
            boolean joins = token > from && paragraph.cue("help-in", token) > 0;
            if (acting == 0 && !joins) {
                break;
            }
            token += Math.max(acting, 1);
        }
        return isState(token) ? list(token) : List.of();
    }

    /** The list of states in which or between which something was made, behind the verb. */
    private List<Reference> places(int from) {
        boolean aside = false;
        for (int token = from; token < Math.min(end, from + PLACE_WITHIN); token++) {
            if (paragraph.isSign(token, ";؛:.") || paragraph.cue("help-achieved", token) > 0) {
                return List.of();
            }
            boolean named = paragraph.cue("help-aside", token) > 0 && support(paragraph, token, end) == 0;
            aside = (aside && !paragraph.isSign(token, ",،")) || named;
            int article = paragraph.cue("help-article", token + 1) > 0 && !isState(token + 1) ? 1 : 0;
            boolean placed = paragraph.cue("help-in", token) > 0 || paragraph.cue("help-between", token) > 0;
            if (!aside && placed && isState(token + 1 + article)) {
                return list(token + 1 + article);
            }
        }
        return List.of();
    }

    private boolean isState(int token) {
        return token < end && !states(token, token + 1).isEmpty();
    }

    /** The states of the list that begins at a token. */
    private List<Reference> list(int first) {
        List<Reference> list = new ArrayList<>();
        int next = first;
        for (Reference state : states(first, end)) {
            if (!list.isEmpty() && !AssistanceWords.isList(paragraph, next, state.first())) {
                break;
            }
            list.add(state);
            next = state.end();
        }
        return list;
    }

    private boolean hasSign(int from, int to) {
        for (int token = from; token < to; token++) {
            if (paragraph.isSign(token, BREAKS)) {
                return true;
            }
        }
        return false;
    }
}
