package org.sanad.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sanad.fact.Certainty;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.lexicon.Kind;
import org.sanad.report.ReportLanguage;

/**
 * One sentence, read for those who were helped.
 *
 * <ul>
 *   <li>States and territories behind words for help were helped ({@code ساعد المكتب في وضع تشريعات … في الأردن وأوغندا}), up
 *       to words that lead aside: who paid, who took part, where it was held, until the next comma.
 *   <li>So were those at the head of a clause before them ({@code وفي ليبيا، يتعاون المكتب … لدعم}) and those that a programme
 *       covers ({@code المبادرة التي تشمل ثمانية بلدان (…)، بذلت جهود لتعزيز}).
 *   <li>An adjective of nationality counts beside a word for authorities only ({@code سلطات إنفاذ القانون الهايتية}); else it
 *       is of victims and smugglers.
 *   <li>A regional organization was helped if a preposition joins it to the help or to the list.
 *       So was one whose meeting stands at the head of the sentence ({@code وفي اجتماع … للجماعة، قدم المكتب مقترحات}).
 *   <li>Help for a national or binational authority is help for its states; {@code البلدين} stands for the only two states that
 *       the paragraph has named.
 *   <li>A workshop or course is help for a country at the head of its clause and for those it was held for, not for all who
 *       came; a study visit is help for the visitors, not for the country visited.
 *   <li>With the support of a body ({@code with the support of UNODC}) those were helped who open the clauses of the sentence.
 *   <li>A joint project of bodies helps the states that its description names, on its route or else.
 *   <li>The states of a region were helped together where the sentence names none of them alone ({@link AssistanceGroups}).
 *   <li>What is asked, wished or planned in the sentence is no help given.
 * </ul>
 */
final class AssistanceSentence {
    private static final String STOPS = ",،؛;)";

    private final ReadParagraph paragraph;
    private final AssistanceWords words;
    private final AssistanceSubjects subjects;
    private final int start;
    private final int end;
    private final List<Helped> helped = new ArrayList<>();
    private final Set<Thing> seen = new HashSet<>();
    private final List<Reference> waiting = new ArrayList<>();
    private Role role = Role.NONE;
    private Role before = Role.NONE;
    private int cue = -1;
    private int cueEnd = -1;
    private boolean isVisit;
    private boolean isReceiving;
    private boolean isNamedBehind;
    private boolean isJoint;
    private boolean isAttended;
    private int supported = -1;

    private enum Role {
        NONE,
        GATHERED,
        FRONT,
        HELPED,
        ASIDE
    }

    /**
     * One who was helped.
     *
     * @param who the state, territory, region or body
     * @param cue the index of the first token of the words for help
     * @param cueEnd the index after their last token
     * @param certainty how plainly it is said
     */
    record Helped(Reference who, int cue, int cueEnd, Certainty certainty) {}

    AssistanceSentence(ReadParagraph paragraph, int start, int end) {
        this.paragraph = paragraph;
        this.words = new AssistanceWords(paragraph, start, end);
        this.subjects = new AssistanceSubjects(paragraph, start, end);
        this.start = start;
        this.end = end;
    }

    List<Helped> read() {
        int token = start;
        while (token < end) {
            if (AssistanceWords.asks(paragraph, token)) {
                break;
            }
            int length = Math.max(turn(token), 1);
            for (Reference reference : paragraph.referencesIn(token, token + length)) {
                take(reference, token);
            }
            token += length;
        }
        if (role != Role.NONE && cue >= 0) {
            waiting.forEach(reference -> add(reference, Certainty.EXPLICIT));
        }
        if (helped.isEmpty()) {
            addDoers();
        }
        if (cue >= 0 && helped.isEmpty()) {
            new AssistanceGroups(paragraph, cue, token)
                    .read()
                    .forEach(reference -> add(reference, reference.certainty()));
        }
        return helped;
    }

    /** Changes the role of what follows by the words at a token, and tells how many they are. */
    private int turn(int token) {
        int support = subjects.support(token);
        if (support > 0) {
            supported = supported < 0 ? token : supported;
            setAside();
            return support;
        }
        int not = paragraph.cue("help-not", token);
        int route = isJoint ? 0 : paragraph.cue("help-route", token);
        int aside = Math.max(paragraph.cue("help-aside", token), route);
        int help = words.help(token);
        if (not > 0) {
            return not;
        }
        if (aside > 0 && aside >= help) {
            setAside();
            if (paragraph.cue("help-noun", token) > 0 || hasHelpInside(token, aside)) {
                noteHelp(token, token + aside);
            }
            return aside;
        }
        if (help > 0) {
            found(token, token + help);
            return help;
        }
        int attended = paragraph.cue("help-attended", token);
        if (attended > 0) {
            role = Role.ASIDE;
            before = Role.ASIDE;
            isAttended = true;
            return attended;
        }
        int benefit = paragraph.cue("help-benefit", token);
        if (benefit > 0 && cue >= 0) {
            role = Role.HELPED;
            return benefit;
        }
        turnByPlace(token);
        return 0;
    }

    private void turnByPlace(int token) {
        if (role == Role.HELPED && words.isFrontedRegion(token)) {
            return;
        }
        if (role != Role.HELPED && paragraph.cue("help-covers", token) > 0) {
            role = Role.FRONT;
        } else if (token == start && paragraph.cue("help-in", token) > 0 && !words.isArea(token + 1)) {
            role = Role.GATHERED;
        } else if (role == Role.FRONT && paragraph.isSign(token, ",،") && !continuesList(token)) {
            role = Role.NONE;
        } else if (role == Role.GATHERED && paragraph.isSign(token, STOPS)) {
            role = Role.NONE;
        } else if (words.isFronted(token)) {
            role = Role.FRONT;
            waiting.clear();
        } else if (role == Role.ASIDE && paragraph.isSign(token, STOPS) && !continuesList(token)) {
            role = before;
        } else if (leadsAway(token)) {
            setAside();
        } else if (leadsBack(token)) {
            role = before;
        } else if (isVisit && role == Role.ASIDE && paragraph.cue("help-benefit", token) > 0) {
            role = Role.HELPED;
        }
    }

    private void setAside() {
        if (role != Role.ASIDE) {
            before = role;
        }
        role = Role.ASIDE;
    }

    private boolean hasHelpInside(int token, int length) {
        int behind = token + length;
        return paragraph.cue("help-noun", token) > 0
                && paragraph.referenceAt(behind, Kind.BODY).isPresent();
    }

    private void noteHelp(int first, int last) {
        if (cue < 0 && paragraph.referenceAt(last, Kind.BODY).isPresent()) {
            cue = first;
            cueEnd = last;
            before = Role.HELPED;
        }
    }

    private boolean leadsAway(int token) {
        return role == Role.HELPED && new AssistanceTurns(words, isVisit, isReceiving, isNamedBehind).away(token);
    }

    private boolean leadsBack(int token) {
        return role == Role.ASIDE
                && before == Role.HELPED
                && new AssistanceTurns(words, isVisit, isReceiving, isNamedBehind).back(token, cueEnd);
    }

    /** With the support of a body, as the sentence says, those that open its clauses did what it tells. */
    private void addDoers() {
        if (supported >= 0) {
            cue = supported;
            cueEnd = supported + Math.max(subjects.support(supported), 1);
            subjects.doers().forEach(reference -> add(reference, Certainty.INFERRED));
        }
    }

    private void found(int first, int last) {
        boolean isMeeting = paragraph.cue("help-meeting", first) >= last - first;
        isJoint = isJoint || paragraph.cue("help-joint", first) > 0;
        isNamedBehind = isNamedBehind || (isReceiving && paragraph.cue("help-noun", first) > 0);
        boolean received = paragraph.cue("help-received", first) > 0 && words.isReceived(first);
        isReceiving = isReceiving || received;
        isVisit = isVisit || paragraph.cue("help-visit", first) > 0;
        boolean isRelative = paragraph.cue("help-relative", first - 1) > 0;
        if (received && (isRelative || paragraph.report().language() == ReportLanguage.ENGLISH)) {
            subjects.before(first).stream()
                    .filter(reference -> !waiting.contains(reference))
                    .forEach(waiting::add);
        }
        boolean isVerb = paragraph.cue("help-finite", first) > 0;
        if (cue < 0 || !waiting.isEmpty() || (isVerb && helped.isEmpty())) {
            cue = first;
            cueEnd = last;
        }
        if (!waiting.isEmpty()) {
            waiting.forEach(reference -> add(reference, Certainty.EXPLICIT));
            waiting.clear();
            role = isMeeting || (received && paragraph.report().language() == ReportLanguage.ENGLISH)
                    ? Role.ASIDE
                    : Role.HELPED;
            before = role;
        } else if (!isMeeting && !isAttended) {
            role = Role.HELPED;
        } else if (role != Role.HELPED) {
            role = Role.ASIDE;
            before = Role.ASIDE;
        }
    }

    private boolean continuesList(int token) {
        return words.isArea(token + 1);
    }

    private void take(Reference reference, int token) {
        if (reference.rule() == Rule.DEMONYM && !words.isOfAuthorities(reference)) {
            return;
        }
        if (role == Role.HELPED && reference.kind() == Kind.BODY) {
            words.countries(reference).forEach(state -> add(state, Certainty.INFERRED));
        }
        if (!AssistanceWords.isState(reference) && !isHelpedOrganization(reference, token)) {
            return;
        }
        switch (role) {
            case FRONT -> {
                if (reference.kind() != Kind.BODY || paragraph.cue("help-in", token - 1) > 0) {
                    waiting.add(reference);
                }
            }
            case GATHERED -> {
                if (reference.kind() == Kind.BODY) {
                    waiting.add(reference);
                }
            }
            case HELPED -> {
                if (!subjects.isOfVerb(reference, cue, cueEnd)) {
                    add(reference, Certainty.EXPLICIT);
                }
            }
            case NONE, ASIDE -> {}
        }
    }

    private boolean isHelpedOrganization(Reference reference, int token) {
        return reference.kind() == Kind.BODY
                && reference.classes().contains("RegionalOrganization")
                && (token != cueEnd || isReceiving)
                && !subjects.isJoined(reference, cue, cueEnd);
    }

    private void add(Reference reference, Certainty certainty) {
        if (cue >= 0 && seen.add(reference.thing())) {
            helped.add(new Helped(reference, cue, cueEnd, certainty));
        }
    }
}
