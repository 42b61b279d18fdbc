package org.sanad.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.fact.Category;
import org.sanad.fact.Certainty;
import org.sanad.fact.Detail;
import org.sanad.fact.Evidence;
import org.sanad.fact.Fact;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Thing;
import org.sanad.fact.Value;
import org.sanad.language.DateReading;
import org.sanad.language.PartialDate;
import org.sanad.lexicon.Kind;
import org.sanad.report.ReportLanguage;

/**
 * Roles that states and bodies have in bodies and groups.
 *
 * <ul>
 *   <li>{@code عضوية A في B}, {@code A عضو في B}, {@code عُين A في B}: A is a member, of the executive or steering committee if B
 *       is one.
 *   <li>{@code انضم A إلى B}, {@code رحب B بـA كشريك جديد} date the start of a membership, {@code غادر A B} its end.
 *   <li>{@code بوصفه منسق B وأمانته}: the body last named before is its coordinator and its secretariat; {@code بصفته منسقا}
 *       of the group last named.
 *   <li>{@code الرئيسين المشاركين لـB، وهما A وC}: each of the list is a co-chair, in the years of the sentence.
 *   <li>{@code يشترك A وC في قيادة B}: each of the list is a co-lead.
 *   <li>{@code تتألف العضوية في B من … (A، C)}: all bodies of the sentence behind B are members.
 * </ul>
 */
final class MembershipExtractor implements Extractor {
    private static final Set<Kind> GROUPS = EnumSet.of(Kind.BODY, Kind.PROGRAMME);
    private static final int NEAR = 4;
    private static final int CLAUSE = 8;

    /** A role with the words that state it, and when it began or ended. */
    record Role(String name, int first, int end, Optional<DateReading> start, Optional<PartialDate> last) {}

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        List<Fact> facts = new ArrayList<>();
        for (int token = 0; token < paragraph.text().size(); token++) {
            if (Ends.isAsked(paragraph, token)) {
                continue;
            }
            member(paragraph, token, facts);
            joinedOrLeft(paragraph, token, facts);
            welcomed(paragraph, token, facts);
            capacity(paragraph, token, facts);
            coChairs(paragraph, token, facts);
            coLeads(paragraph, token, facts);
            composed(paragraph, token, facts);
        }
        return facts;
    }

    private static void member(ReadParagraph paragraph, int token, List<Fact> facts) {
        int member = paragraph.cue("role-member", token);
        int appointed = paragraph.cue("role-appointed", token);
        int end = token + Math.max(member, appointed);
        if (end == token) {
            return;
        }
        Optional<Reference> inside =
                Ends.after(paragraph, end, 0, Ends.ACTORS_AND_STATES).filter(it -> !isCommittee(it));
        int from = inside.map(Reference::end).orElse(end);
        Optional<Reference> group = Ends.after(paragraph, from, 2, GROUPS).filter(MembershipExtractor::isGroup);
        Optional<Reference> who = inside.or(() -> Ends.before(paragraph, token, CLAUSE, Ends.ACTORS_AND_STATES));
        if (group.isPresent() && who.isPresent()) {
            Role role = new Role(roleIn(paragraph, group.get()), token, end, Optional.empty(), Optional.empty());
            add(paragraph, who.get(), group.get(), role, facts);
        }
    }

    private static boolean isCommittee(Reference reference) {
        return reference.classes().contains("Committee");
    }

    static boolean isGroup(Reference reference) {
        return reference.kind() == Kind.PROGRAMME
                || Set.of(
                                "Committee",
                                "CoordinationMechanism",
                                "WorkingGroup",
                                "CivilSocietyOrganization",
                                "RegionalOrganization",
                                "ConsultativeProcess",
                                "IntergovernmentalOrganization")
                        .stream()
                        .anyMatch(reference.classes()::contains);
    }

    private static String roleIn(ReadParagraph paragraph, Reference group) {
        if (paragraph.cue("role-executive", group.first()) > 0) {
            return "executive-committee-member";
        }
        return paragraph.cue("role-steering", group.first()) > 0 ? "steering-committee-member" : "member";
    }

    private static void joinedOrLeft(ReadParagraph paragraph, int token, List<Fact> facts) {
        int joined = paragraph.cue("role-joined", token);
        int left = paragraph.cue("role-left", token);
        int end = token + Math.max(joined, left);
        if (end == token) {
            return;
        }
        boolean english = paragraph.report().language() == ReportLanguage.ENGLISH;
        Optional<Reference> who = english
                ? Ends.before(paragraph, token, 1, Ends.ACTORS_AND_STATES)
                : Ends.after(paragraph, end, 0, Ends.ACTORS_AND_STATES);
        Optional<Reference> group = who.flatMap(it -> Ends.after(paragraph, english ? end : it.end(), 2, GROUPS))
                .filter(MembershipExtractor::isGroup);
        if (group.isPresent()) {
            Optional<DateReading> date = date(paragraph, token);
            Role role = new Role(
                    "member",
                    token,
                    end,
                    joined > 0 ? date : Optional.empty(),
                    left > 0 ? date.map(DateReading::start) : Optional.empty());
            add(paragraph, who.get(), group.get(), role, facts);
        }
    }

    private static void welcomed(ReadParagraph paragraph, int token, List<Fact> facts) {
        int welcomed = paragraph.cue("role-welcomed", token);
        int sentenceEnd = paragraph.sentenceEnd(token);
        if (welcomed == 0) {
            return;
        }
        boolean english = paragraph.report().language() == ReportLanguage.ENGLISH;
        Optional<Reference> group = (english
                        ? Ends.before(paragraph, token, 1, GROUPS)
                        : Ends.after(paragraph, token + welcomed, 0, GROUPS))
                .filter(MembershipExtractor::isGroup);
        Optional<Reference> who = group.flatMap(
                it -> Ends.after(paragraph, english ? token + welcomed : it.end(), 1, Ends.ACTORS_AND_STATES));
        for (int at = token; at < sentenceEnd && who.isPresent(); at++) {
            int length = paragraph.cue("role-new", at);
            if (length > 0) {
                Role role = new Role("member", token, at + length, date(paragraph, token), Optional.empty());
                add(paragraph, who.get(), group.get(), role, facts);
                return;
            }
        }
    }

    private static void capacity(ReadParagraph paragraph, int token, List<Fact> facts) {
        for (String name : List.of("coordinator", "secretariat")) {
            int length = paragraph.cue("role-" + name, token);
            boolean inCapacity = paragraph.cue("role-in-capacity", token - 1) > 0;
            if (length == 0 || !(inCapacity || name.equals("secretariat"))) {
                continue;
            }
            int start = paragraph.sentenceStart(token);
            Optional<Reference> group = (name.equals("coordinator")
                            ? Ends.after(paragraph, token + length, 1, Ends.ACTORS)
                            : Optional.<Reference>empty())
                    .or(() -> lastGroup(paragraph, token))
                    .filter(it -> it.classes().contains("CoordinationMechanism"));
            Optional<Reference> who = paragraph.referencesIn(start, token).stream()
                    .filter(reference -> reference.classes().contains("UnEntity"))
                    .reduce((first, second) -> second);
            if (group.isPresent() && who.isPresent()) {
                Role role = new Role(name, token, token + length, Optional.empty(), Optional.empty());
                add(paragraph, who.get(), group.get(), role, facts);
            }
        }
    }

    private static Optional<Reference> lastGroup(ReadParagraph paragraph, int token) {
        return paragraph.referencesIn(0, token).stream()
                .filter(reference -> reference.classes().contains("CoordinationMechanism"))
                .reduce((first, second) -> second);
    }

    private static void coChairs(ReadParagraph paragraph, int token, List<Fact> facts) {
        int length = paragraph.cue("role-co-chair", token);
        Optional<Reference> group = length == 0
                ? Optional.empty()
                : Ends.after(paragraph, token + length, 1, Ends.ACTORS).filter(MembershipExtractor::isGroup);
        if (group.isEmpty()) {
            return;
        }
        int sentenceEnd = paragraph.sentenceEnd(token);
        for (int namely = group.get().end();
                namely < Math.min(sentenceEnd, group.get().end() + NEAR);
                namely++) {
            if (paragraph.cue("role-namely", namely) > 0) {
                Role role =
                        new Role("co-chair", token, token + length, dateBehind(paragraph, namely), Optional.empty());
                for (Reference chair : Ends.listAfter(paragraph, namely + 1, 1, Ends.ACTORS_AND_STATES)) {
                    add(paragraph, chair, group.get(), role, facts);
                }
                return;
            }
        }
    }

    private static void coLeads(ReadParagraph paragraph, int token, List<Fact> facts) {
        int length = paragraph.cue("role-co-lead", token);
        Optional<Reference> group = length == 0 ? Optional.empty() : Ends.after(paragraph, token + length, 1, GROUPS);
        if (group.isEmpty()) {
            return;
        }
        boolean english = paragraph.report().language() == ReportLanguage.ENGLISH;
        int from = paragraph.sentenceStart(token);
        for (int shares = token - 1; shares >= from && !english; shares--) {
            if (paragraph.cue("role-shares", shares) > 0) {
                from = shares;
            }
        }
        Role role = new Role("co-lead", token, token + length, Optional.empty(), Optional.empty());
        int first = Math.max(from - 1, 0);
        paragraph.referencesIn(first, token).stream()
                .filter(reference -> reference.kind() == Kind.BODY)
                .filter(reference -> reference.rule() != Rule.NAME_WITHIN_NAME)
                .forEach(leader -> add(paragraph, leader, group.get(), role, facts));
    }

    private static void composed(ReadParagraph paragraph, int token, List<Fact> facts) {
        int length = paragraph.cue("role-composed", token);
        Optional<Reference> group = length == 0
                ? Optional.empty()
                : Ends.after(paragraph, token + length, 1, GROUPS).filter(MembershipExtractor::isGroup);
        if (group.isEmpty()) {
            return;
        }
        Role role = new Role("member", token, token + length, Optional.empty(), Optional.empty());
        paragraph.referencesIn(group.get().end(), paragraph.sentenceEnd(token)).stream()
                .filter(reference -> Ends.ACTORS_AND_STATES.contains(reference.kind()))
                .filter(reference -> reference.rule() != Rule.NAME_WITHIN_NAME && reference.rule() != Rule.DEMONYM)
                .filter(reference -> !reference.thing().key().equals("body/united-nations"))
                .forEach(member -> add(paragraph, member, group.get(), role, facts));
    }

    static Optional<DateReading> date(ReadParagraph paragraph, int token) {
        int start = paragraph.sentenceStart(token);
        int end = paragraph.sentenceEnd(token);
        List<DateReading> dates = paragraph.dates().stream()
                .filter(date -> date.firstToken() >= start && date.firstToken() < end)
                .filter(date -> date.start().year().isPresent())
                .toList();
        return dates.size() == 1 ? Optional.of(dates.getFirst()) : Optional.empty();
    }

    private static Optional<DateReading> dateBehind(ReadParagraph paragraph, int token) {
        int end = paragraph.sentenceEnd(token);
        return paragraph.dates().stream()
                .filter(date -> date.firstToken() >= token && date.firstToken() < end)
                .filter(date -> date.start().year().isPresent())
                .findFirst();
    }

    static void add(ReadParagraph paragraph, Reference who, Reference group, Role role, List<Fact> facts) {
        if (who.thing().equals(group.thing())) {
            return;
        }
        Evidence evidence = paragraph.evidence(role.first(), role.end(), Rule.MEMBERSHIP, Certainty.EXPLICIT);
        List<Detail> details = new ArrayList<>();
        details.add(detail(paragraph, Property.MEMBER, who));
        details.add(detail(paragraph, Property.ORGANIZATION, group));
        details.add(new Detail(Property.ROLE, Value.of(Thing.of("role", role.name())), evidence));
        role.start().ifPresent(date -> {
            Evidence words = paragraph.evidence(date.span(), Rule.MEMBERSHIP, Certainty.EXPLICIT);
            details.add(new Detail(Property.START_DATE, Value.of(date.start()), words));
            date.end().ifPresent(last -> details.add(new Detail(Property.END_DATE, Value.of(last), words)));
        });
        role.last().ifPresent(date -> details.add(new Detail(Property.END_DATE, Value.of(date), evidence)));
        String key = ThingKeys.of(
                part(who) + " " + role.name(), who.thing().key(), group.thing().key(), role.name());
        facts.add(new Fact.Described(Thing.of("membership", key), Category.MEMBERSHIP, details, evidence));
    }

    private static Detail detail(ReadParagraph paragraph, Property property, Reference reference) {
        return new Detail(
                property,
                Value.of(reference.thing()),
                paragraph.evidence(reference.span(), Rule.MEMBERSHIP, Certainty.EXPLICIT));
    }

    private static String part(Reference reference) {
        return reference.thing().key().substring(reference.thing().key().indexOf('/') + 1);
    }
}
