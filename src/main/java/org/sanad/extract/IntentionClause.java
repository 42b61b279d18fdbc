package org.sanad.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanad.fact.Certainty;
import org.sanad.fact.Detail;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.fact.Value;
import org.sanad.language.DateReading;
import org.sanad.lexicon.Kind;
import org.sanad.report.ReportLanguage;

/**
 * A verb of asking or planning with the words that depend on it.
 *
 * <ul>
 *   <li>In Arabic the body that asks or plans stands right behind the verb, in English right before it.
 *   <li>The one that is asked stands behind the verb, or behind the body that asks and a preposition.
 *   <li>A verb of the future counts with a body as its subject, or if it tells that something will be held, published or the like.
 * </ul>
 *
 * @param paragraph the paragraph
 * @param status the key of its status
 * @param verb the index of the verb's first token
 * @param verbEnd the index after its last token
 * @param end the index after the last token of what is asked or planned
 */
record IntentionClause(ReadParagraph paragraph, String status, int verb, int verbEnd, int end) {
    private static final String FAMILY = "intended-";
    private static final String PLANNED = "planned";
    private static final List<String> STATUSES =
            List.of("requested", "called-for", "invited", "encouraged", "recommended", PLANNED);
    private static final Set<String> SOFT = Set.of("invited", "encouraged", "called-for");
    private static final Set<String> ORGANS =
            Set.of("UnOrgan", "TreatyBody", "WorkingGroup", "Committee", "RegionalOrganization", "OfficeHolder");
    private static final Set<Kind> NAMED = EnumSet.of(
            Kind.STATE, Kind.TERRITORY, Kind.REGION, Kind.BODY, Kind.PROGRAMME, Kind.INSTRUMENT, Kind.PUBLICATION);
    private static final int NEAR = 3;
    private static final int ASKED_WITHIN = 4;
    private static final int SHORTEST = 2;

    /** The clauses of a paragraph, in order. */
    static List<IntentionClause> of(ReadParagraph paragraph) {
        List<IntentionClause> clauses = new ArrayList<>();
        int size = paragraph.text().size();
        for (int token = 0; token < size; token++) {
            Optional<IntentionClause> clause = at(paragraph, token);
            if (clause.isPresent() && clause.get().counts()) {
                clauses.add(clause.get());
                token = clause.get().verbEnd() - 1;
            }
        }
        return clauses;
    }

    private static Optional<IntentionClause> at(ReadParagraph paragraph, int token) {
        boolean named = paragraph.references().stream()
                .anyMatch(reference -> reference.first() <= token && token < reference.end());
        boolean other = paragraph.cue("intended-not", token) > 0 || paragraph.cue("intended-not", token - 1) > 1;
        if (named || other) {
            return Optional.empty();
        }
        for (String status : STATUSES) {
            int length = paragraph.cue(FAMILY + status, token);
            if (length > 0) {
                return Optional.of(new IntentionClause(
                        paragraph, status, token, token + length, endOf(paragraph, token + length)));
            }
        }
        return Optional.empty();
    }

    private static int endOf(ReadParagraph paragraph, int from) {
        int last = paragraph.sentenceEnd(from - 1);
        int token = from;
        while (token < last && !paragraph.isSign(token, ";؛.") && !isVerb(paragraph, token)) {
            token++;
        }
        while (token > from && (paragraph.isSign(token - 1, ",،.") || paragraph.cue("and", token - 1) == 1)) {
            token--;
        }
        return token;
    }

    private static boolean isVerb(ReadParagraph paragraph, int token) {
        return STATUSES.stream()
                .filter(status -> !status.equals(PLANNED))
                .anyMatch(status -> paragraph.cue(FAMILY + status, token) > 0);
    }

    boolean isPlan() {
        return status.equals(PLANNED);
    }

    private boolean counts() {
        if (end - verbEnd < SHORTEST) {
            return false;
        }
        if (isPlan()) {
            return agent().isPresent()
                    || paragraph.cue("intended-passive", verb) > 0
                    || paragraph.cue("intended-done-to", verbEnd) > 0;
        }
        if (!isVerbForm()) {
            return false;
        }
        return agent().map(body -> !SOFT.contains(status)
                        || body.classes().stream().anyMatch(ORGANS::contains)
                        || body.isAdoptingBody(paragraph))
                .orElse(true);
    }

    /** Whether the word is a verb: without an article, and with what a verb has behind it. */
    private boolean isVerbForm() {
        if (paragraph.report().language() != ReportLanguage.ARABIC) {
            return true;
        }
        boolean article = paragraph.text().readings().get(verb).stream().anyMatch(reading -> reading.hasArticle());
        return !article
                && (agent().isPresent()
                        || paragraph.cue("intended-to", verbEnd) > 0
                        || paragraph.cue("intended-beside", verbEnd) > 0
                        || paragraph.isSign(verbEnd, "،,")
                        || Adjectives.isDefinite(paragraph.text(), verbEnd));
    }

    /** The organ that the sentence names first, for a verb that has no body beside it. */
    Optional<Reference> organ() {
        return bodies(paragraph.sentenceStart(verb), verb).stream()
                .filter(body -> body.isAdoptingBody(paragraph))
                .findFirst();
    }

    /** Where what is asked or planned begins. */
    int activity() {
        int behindAgent = agent().map(Reference::end).filter(at -> at > verbEnd).orElse(verbEnd);
        int behindAsked = asked().map(Reference::end).orElse(behindAgent);
        return isPlan() ? verb : Math.min(end - 1, Math.max(behindAgent, behindAsked));
    }

    /** Where the words begin that say it: in English the subject of what is planned stands before the verb. */
    int start() {
        if (!isPlan() || paragraph.report().language() == ReportLanguage.ARABIC) {
            return verb;
        }
        int head = verb;
        int start = paragraph.sentenceStart(verb);
        while (head > start && !paragraph.isSign(head - 1, ",;:")) {
            head--;
        }
        return head == verb ? verb : head + (paragraph.isSign(head, ".-") ? 1 : 0);
    }

    /** Who asks or plans, if the verb has it beside it. */
    Optional<Reference> agent() {
        return paragraph.report().language() == ReportLanguage.ARABIC ? behindVerb() : beforeVerb();
    }

    private Optional<Reference> behindVerb() {
        boolean asks = paragraph.cue("intended-to", verbEnd) > 0;
        return asks
                ? Optional.empty()
                : bodies(verbEnd, verbEnd + 2).stream()
                        .findFirst()
                        .filter(body -> body.first() == verbEnd || paragraph.cue("intended-beside", verbEnd) > 0);
    }

    private Optional<Reference> beforeVerb() {
        int start = paragraph.sentenceStart(verb);
        return bodies(start, verb).reversed().stream()
                .filter(body -> body.end() > verb - NEAR - 1 || isBehindComma(body))
                .findFirst();
    }

    /** Whether only an aside between commas stands between a body and the verb: {@code the Assembly, in its resolution, requested}. */
    private boolean isBehindComma(Reference body) {
        return paragraph.isSign(body.end(), ",") && paragraph.isSign(verb - 1, ",");
    }

    /** Who is asked. */
    Optional<Reference> asked() {
        if (isPlan()) {
            return Optional.empty();
        }
        int from = agent().filter(body -> body.first() >= verbEnd)
                .map(Reference::end)
                .orElse(verbEnd);
        return asked(from, from + ASKED_WITHIN).or(() -> behindAside(from));
    }

    private Optional<Reference> asked(int from, int to) {
        return paragraph.referencesIn(from, Math.min(end, to)).stream()
                .filter(reference -> reference.kind() == Kind.BODY || AssistanceWords.isState(reference))
                .filter(reference -> reference.rule() != Rule.DEMONYM)
                .findFirst();
    }

    /** Who is asked behind an aside between commas: {@code أهاب المؤتمر، في قراره 5/11، بالمكتب أن}. */
    private Optional<Reference> behindAside(int from) {
        if (!paragraph.isSign(from, ",،")) {
            return Optional.empty();
        }
        int close = from + 1;
        while (close < end && !paragraph.isSign(close, ",،")) {
            close++;
        }
        return asked(close + 1, close + NEAR);
    }

    private List<Reference> bodies(int from, int to) {
        return paragraph.referencesIn(from, Math.min(to, paragraph.text().size())).stream()
                .filter(reference -> reference.kind() == Kind.BODY)
                .filter(reference -> reference.rule() != Rule.NAME_WITHIN_NAME)
                .toList();
    }

    /** What the words behind the verb name, each once; who asks and who is asked left out. */
    List<Reference> named() {
        Optional<Reference> asked = asked();
        Map<Thing, Reference> named = new LinkedHashMap<>();
        paragraph.referencesIn(verbEnd, end).stream()
                .filter(reference -> NAMED.contains(reference.kind()))
                .filter(reference ->
                        asked.stream().noneMatch(body -> body.thing().equals(reference.thing())))
                .forEach(reference -> named.putIfAbsent(reference.thing(), reference));
        return List.copyOf(named.values());
    }

    /** For when it is planned: the first date behind the verb that is given with its year. */
    Optional<Detail> due() {
        if (!isPlan()) {
            return Optional.empty();
        }
        return paragraph.dates().stream()
                .filter(date -> date.firstToken() >= verbEnd && date.lastToken() <= end)
                .filter(date -> date.start().year().isPresent())
                .filter(date -> paragraph.references().stream()
                        .noneMatch(reference -> reference.span().overlaps(date.span())))
                .findFirst()
                .map(date -> new Detail(
                        Property.DUE_DATE,
                        time(date),
                        paragraph.evidence(date.span(), Rule.INTENTION, Certainty.EXPLICIT)));
    }

    private static Value time(DateReading date) {
        return date.end()
                .<Value>map(last -> new Value.Code(date.start().iso() + "/" + last.iso()))
                .orElseGet(() -> Value.of(date.start()));
    }
}
