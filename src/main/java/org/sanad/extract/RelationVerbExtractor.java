package org.sanad.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.fact.Fact;
import org.sanad.fact.Property;
import org.sanad.lexicon.Kind;
import org.sanad.report.ReportLanguage;

/**
 * What a body contributes to, takes part in, reviews, interprets, supports or is paid by.
 *
 * <ul>
 *   <li>{@code ساهم A في عملية B}, {@code واصل A تقديم إسهامات في تقارير B}: what stands between two commas behind the subject
 *       is passed over; a body that is no group counts only where its report or statement is named.
 *   <li>{@code مشاركة A في B}, {@code شارك A في أعمال B}: A takes part in the group B.
 *   <li>{@code لاستعراض القانون النموذجي}: the acting body of the sentence reviews each text of the list.
 *   <li>{@code تلقى A تمويلا من B}: B funds A.
 *   <li>{@code أعد A تقريرا بشأن تفسير المادة 5 من B}: A interprets B.
 *   <li>{@code من أجل دعم A، أعد B …}: B supports A.
 *   <li>What is asked, wished or planned is no relation.
 * </ul>
 */
final class RelationVerbExtractor implements Extractor {
    private static final Set<Kind> CONTRIBUTED = EnumSet.of(Kind.BODY, Kind.PROGRAMME, Kind.PUBLICATION);
    private static final Set<Kind> TEXTS = EnumSet.of(Kind.PUBLICATION);
    private static final Set<Kind> INSTRUMENTS = EnumSet.of(Kind.INSTRUMENT);
    private static final Set<String> GROUPS =
            Set.of("CoordinationMechanism", "ConsultativeProcess", "WorkingGroup", "Committee", "TreatyBody");
    private static final int NEAR = 3;
    private static final int REPORT_OF = 3;

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        List<Fact> facts = new ArrayList<>();
        for (int token = 0; token < paragraph.text().size(); token++) {
            if (!Ends.isAsked(paragraph, token) && !isToCome(paragraph, token)) {
                contributes(paragraph, token, facts);
                participates(paragraph, token, facts);
                reviews(paragraph, token, facts);
                funded(paragraph, token, facts);
                interprets(paragraph, token, facts);
                inSupportOf(paragraph, token, facts);
            }
        }
        return facts;
    }

    /** Whether a verb of the future stands before in the sentence. */
    static boolean isToCome(ReadParagraph paragraph, int token) {
        for (int before = paragraph.sentenceStart(token); before < token; before++) {
            if (paragraph.cue("not-done", before) > 0) {
                return true;
            }
        }
        return false;
    }

    private static void contributes(ReadParagraph paragraph, int token, List<Fact> facts) {
        int end = token + paragraph.cue("relation-contributes", token);
        if (end == token) {
            return;
        }
        boolean english = paragraph.report().language() == ReportLanguage.ENGLISH;
        Optional<Reference> behind = english ? Optional.empty() : Ends.after(paragraph, end, 0, Ends.ACTORS);
        Optional<Reference> subject = behind.or(() -> Ends.before(paragraph, token, NEAR, Ends.ACTORS))
                .or(() -> Ends.actor(paragraph, token));
        int from = behindParenthesis(paragraph, behind.map(Reference::end).orElse(end));
        Optional<Reference> object = Ends.after(paragraph, from, NEAR + REPORT_OF, CONTRIBUTED)
                .filter(it -> !hasComma(paragraph, from, it.first()))
                .filter(it -> isContributedTo(paragraph, from, it));
        if (subject.isPresent() && object.isPresent()) {
            add(paragraph, subject.get(), Property.CONTRIBUTES_TO, object.get(), token, end, facts);
        }
    }

    private static int behindParenthesis(ReadParagraph paragraph, int from) {
        if (!paragraph.isSign(from, ",،")) {
            return from;
        }
        int end = paragraph.sentenceEnd(from);
        for (int token = from + 1; token < end; token++) {
            if (paragraph.isSign(token, ",،")) {
                return token + 1;
            }
        }
        return from;
    }

    private static boolean isContributedTo(ReadParagraph paragraph, int from, Reference object) {
        boolean group = object.kind() != Kind.BODY || object.classes().stream().anyMatch(GROUPS::contains);
        if (group && object.first() - from <= 1) {
            return true;
        }
        for (int token = Math.max(from, object.first() - REPORT_OF); token < object.first(); token++) {
            if (paragraph.cue("relation-report-of", token) > 0) {
                return true;
            }
        }
        return false;
    }

    private static void participates(ReadParagraph paragraph, int token, List<Fact> facts) {
        int noun = paragraph.cue("relation-participation", token);
        int verb = paragraph.cue("relation-participates", token);
        boolean english = paragraph.report().language() == ReportLanguage.ENGLISH;
        int end = token + Math.max(noun, verb);
        Optional<Reference> subject = end == token
                ? Optional.empty()
                : english && verb > 0
                        ? Ends.before(paragraph, token, 1, Ends.ACTORS_AND_STATES)
                        : Ends.after(paragraph, end, noun > 0 ? 1 : 0, Ends.ACTORS_AND_STATES);
        if (subject.isEmpty()) {
            return;
        }
        int in = english && verb > 0 ? end - 1 : subject.get().end();
        if (paragraph.cue("relation-in", in) == 0) {
            return;
        }
        Ends.after(paragraph, in + 1, NEAR, Ends.ACTORS)
                .filter(group -> group.classes().stream().anyMatch(GROUPS::contains))
                .filter(group -> isWorkOf(paragraph, in + 1, group.first()))
                .ifPresent(group -> add(paragraph, subject.get(), Property.PARTICIPATES_IN, group, token, end, facts));
    }

    /** Whether nothing stands between but an article or a word for work or meetings. */
    private static boolean isWorkOf(ReadParagraph paragraph, int from, int to) {
        for (int token = from; token < to; token++) {
            boolean passed = paragraph.cue("relation-report-of", token) > 0
                    || paragraph.cue("relation-filler", token) > 0
                    || paragraph.cue("relation-of", token) > 0;
            if (!passed) {
                return false;
            }
        }
        return true;
    }

    private static void reviews(ReadParagraph paragraph, int token, List<Fact> facts) {
        int end = token + paragraph.cue("relation-reviews", token);
        Optional<Reference> subject = end == token ? Optional.empty() : Ends.actor(paragraph, token);
        if (subject.isPresent()) {
            for (Reference text : Ends.listAfter(paragraph, end, 1, TEXTS)) {
                add(paragraph, subject.get(), Property.REVIEWS, text, token, end, facts);
            }
        }
    }

    private static void funded(ReadParagraph paragraph, int token, List<Fact> facts) {
        int end = token + paragraph.cue("relation-funding-from", token);
        Optional<Reference> receiver = end == token ? Optional.empty() : Ends.before(paragraph, token, 1, Ends.ACTORS);
        if (receiver.isEmpty()) {
            return;
        }
        boolean receives = paragraph.cue("relation-receives", receiver.get().first() - 1) > 0
                || paragraph.cue("relation-receives", receiver.get().end()) > 0;
        for (Reference payer : Ends.listAfter(paragraph, end, 1, Ends.ACTORS_AND_STATES)) {
            if (receives) {
                Ends.withParent(paragraph, receiver.get())
                        .forEach(it -> add(paragraph, payer, Property.FUNDS, it, token, end, facts));
            }
        }
    }

    private static void interprets(ReadParagraph paragraph, int token, List<Fact> facts) {
        int end = token + paragraph.cue("relation-interpretation", token);
        Optional<Reference> treaty = end == token
                ? Optional.empty()
                : Ends.after(paragraph, end, NEAR + 1, INSTRUMENTS).filter(Reference::isTreaty);
        int start = paragraph.sentenceStart(token);
        for (int verb = start; verb < token && treaty.isPresent(); verb++) {
            int length = paragraph.cue("relation-prepared", verb);
            if (length > 0) {
                int from = verb;
                Ends.verbSubject(paragraph, verb, verb + length)
                        .ifPresent(it -> add(
                                paragraph,
                                it,
                                Property.INTERPRETS,
                                treaty.get(),
                                from,
                                treaty.get().end(),
                                facts));
            }
        }
    }

    private static void inSupportOf(ReadParagraph paragraph, int token, List<Fact> facts) {
        int end = token + paragraph.cue("relation-in-support-of", token);
        Optional<Reference> supported = end == token
                ? Optional.empty()
                : Ends.after(paragraph, end, 0, Ends.ACTORS)
                        .filter(it -> it.classes().stream().anyMatch(GROUPS::contains));
        if (supported.isEmpty()) {
            return;
        }
        paragraph.referencesIn(supported.get().end(), paragraph.sentenceEnd(token)).stream()
                .filter(reference -> reference.classes().contains("UnEntity"))
                .findFirst()
                .filter(it -> paragraph.cue("relation-prepared", it.first() - 1) > 0
                        || paragraph.cue("relation-prepared", it.end()) > 0)
                .ifPresent(it -> add(paragraph, it, Property.SUPPORTS, supported.get(), token, end, facts));
    }

    private static boolean hasComma(ReadParagraph paragraph, int from, int to) {
        for (int token = from; token < to; token++) {
            if (paragraph.isSign(token, ",،")) {
                return true;
            }
        }
        return false;
    }

    static void add(
            ReadParagraph paragraph,
            Reference subject,
            Property property,
            Reference object,
            int first,
            int end,
            List<Fact> facts) {
        if (!subject.thing().equals(object.thing())) {
            facts.add(Ends.relation(paragraph, subject, property, object, first, end));
        }
    }
}
