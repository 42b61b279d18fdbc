package org.sanad.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.fact.Fact;
import org.sanad.lexicon.Kind;
import org.sanad.report.ReportLanguage;

/**
 * Roles in groups that a verb states.
 *
 * <ul>
 *   <li>{@code B, which was co-chaired by A and C}, {@code B التي تتولى تنسيقها A}: each of the list behind has the role in
 *       the group right before.
 *   <li>{@code ترأس A الفريق B}, {@code A chairs B}: A chairs the group.
 *   <li>{@code تشاركت A وC في رئاسة B}: each is a co-chair.
 *   <li>{@code تتألف اللجنة B من A وC}, {@code B is composed of A and C}: each of the list is a member.
 *   <li>What is asked, wished or planned is no role.
 * </ul>
 */
final class MembershipVerbExtractor implements Extractor {
    private static final Set<Kind> GROUPS = EnumSet.of(Kind.BODY, Kind.PROGRAMME);

    /** A passive with the role it gives. */
    private record Passive(String cue, String role) {}

    private static final List<Passive> PASSIVES = List.of(
            new Passive("role-co-chaired-by", "co-chair"),
            new Passive("role-chaired-by", "chair"),
            new Passive("role-coordinated-by", "coordinator"));

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        List<Fact> facts = new ArrayList<>();
        for (int token = 0; token < paragraph.text().size(); token++) {
            if (!Ends.isAsked(paragraph, token)) {
                for (Passive passive : PASSIVES) {
                    passive(paragraph, passive, token, facts);
                }
                chairs(paragraph, token, facts);
                sharedChair(paragraph, token, facts);
                composed(paragraph, token, facts);
            }
        }
        return facts;
    }

    private static void passive(ReadParagraph paragraph, Passive passive, int token, List<Fact> facts) {
        int end = token + paragraph.cue(passive.cue(), token);
        if (end == token) {
            return;
        }
        group(Ends.before(paragraph, token, 2, GROUPS))
                .ifPresent(group -> Ends.listAfter(paragraph, end, 1, Ends.ACTORS_AND_STATES)
                        .forEach(who -> add(paragraph, who, group, passive.role(), token, end, facts)));
    }

    private static void chairs(ReadParagraph paragraph, int token, List<Fact> facts) {
        int end = token + paragraph.cue("relation-chairs", token);
        if (end == token) {
            return;
        }
        boolean english = paragraph.report().language() == ReportLanguage.ENGLISH;
        Optional<Reference> subject = Ends.verbSubject(paragraph, token, end);
        int from = english ? end : subject.map(Reference::end).orElse(end);
        group(Ends.after(paragraph, from, english ? 1 : 0, Ends.ACTORS))
                .ifPresent(group -> subject.ifPresent(who -> add(paragraph, who, group, "chair", token, end, facts)));
    }

    private static void sharedChair(ReadParagraph paragraph, int token, List<Fact> facts) {
        int length = paragraph.cue("role-shares", token);
        List<Reference> chairs =
                length == 0 ? List.of() : Ends.listAfter(paragraph, token + length, 0, Ends.ACTORS_AND_STATES);
        if (chairs.size() < 2) {
            return;
        }
        int in = chairs.getLast().end();
        int chairing = paragraph.cue("role-in-chairing", in);
        if (chairing > 0) {
            group(Ends.after(paragraph, in + chairing, 1, Ends.ACTORS))
                    .ifPresent(group ->
                            chairs.forEach(who -> add(paragraph, who, group, "co-chair", token, in + chairing, facts)));
        }
    }

    private static void composed(ReadParagraph paragraph, int token, List<Fact> facts) {
        int end = token + paragraph.cue("role-is-composed", token);
        if (end == token) {
            return;
        }
        boolean english = paragraph.report().language() == ReportLanguage.ENGLISH;
        Optional<Reference> group =
                group(english ? Ends.before(paragraph, token, 1, GROUPS) : Ends.after(paragraph, end, 0, GROUPS));
        int from = english ? end : group.map(Reference::end).orElse(end);
        if (group.isPresent() && (english || paragraph.cue("relation-of", from) > 0)) {
            Ends.listAfter(paragraph, english ? from : from + 1, 1, Ends.ACTORS_AND_STATES)
                    .forEach(who -> add(paragraph, who, group.get(), "member", token, end, facts));
        }
    }

    private static Optional<Reference> group(Optional<Reference> reference) {
        return reference.filter(MembershipExtractor::isGroup);
    }

    private static void add(
            ReadParagraph paragraph,
            Reference who,
            Reference group,
            String name,
            int first,
            int end,
            List<Fact> facts) {
        boolean dated = name.endsWith("chair");
        MembershipExtractor.Role role = new MembershipExtractor.Role(
                name,
                first,
                end,
                dated ? MembershipExtractor.date(paragraph, first) : Optional.empty(),
                Optional.empty());
        MembershipExtractor.add(paragraph, who, group, role, facts);
    }
}
