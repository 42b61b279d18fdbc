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
 * Relations that a participle or a verb states between two things beside it.
 *
 * <ul>
 *   <li>A participle or relative clause joins what stands right before it to what stands right behind it: {@code البروتوكول
 *       المكمل لاتفاقية}, {@code الفريق الذي أنشأه المؤتمر}, {@code المرصد التابع للمكتب}, {@code العملية التي تديرها المنظمة}.
 *   <li>A committee or unit whose name holds the name of a body belongs to that body.
 *   <li>A verb joins its subject, which stands right behind it in Arabic and right before it in English, to the first
 *       programme, body or instrument behind.
 *   <li>What is asked, wished or planned is no relation.
 * </ul>
 */
final class RelationExtractor implements Extractor {
    private static final Set<Kind> BODIES = EnumSet.of(Kind.BODY);
    private static final Set<Kind> PROGRAMMES = EnumSet.of(Kind.PROGRAMME);
    private static final Set<Kind> PUBLICATIONS = EnumSet.of(Kind.PUBLICATION);
    private static final Set<Kind> INSTRUMENTS = EnumSet.of(Kind.INSTRUMENT);
    private static final Set<Kind> WORKERS = EnumSet.of(Kind.BODY, Kind.PROGRAMME);
    private static final int NEAR = 4;
    private static final int PARENTHESIS = 6;
    private static final int CLAUSE = 9;

    /** A participle with what it joins. */
    private record Participle(String cue, Property property, Set<Kind> subject, Set<Kind> object) {}

    private static final List<Participle> PARTICIPLES = List.of(
            new Participle("relation-supplements", Property.SUPPLEMENTS, INSTRUMENTS, INSTRUMENTS),
            new Participle("relation-established-by", Property.ESTABLISHED_BY, BODIES, BODIES),
            new Participle("relation-endorsed-by", Property.ENDORSED_BY, INSTRUMENTS, BODIES),
            new Participle("relation-run-by", Property.RUN_BY, PROGRAMMES, BODIES),
            new Participle("relation-published-by", Property.PUBLISHER, PUBLICATIONS, BODIES));

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        List<Fact> facts = new ArrayList<>();
        for (int token = 0; token < paragraph.text().size(); token++) {
            for (Participle participle : PARTICIPLES) {
                participle(paragraph, participle, token, facts);
            }
            supplementsBoth(paragraph, token, facts);
            belongsTo(paragraph, token, facts);
            if (!Ends.isAsked(paragraph, token) && !Ends.isDenied(paragraph, token)) {
                runs(paragraph, token).ifPresent(facts::add);
                establishes(paragraph, token).ifPresent(facts::add);
                supports(paragraph, token).ifPresent(facts::add);
                supportedBy(paragraph, token).ifPresent(facts::add);
            }
        }
        partsByName(paragraph, facts);
        return facts;
    }

    private static void participle(ReadParagraph paragraph, Participle participle, int token, List<Fact> facts) {
        int length = paragraph.cue(participle.cue(), token);
        if (length == 0) {
            return;
        }
        List<Reference> objects = participle.property() == Property.RUN_BY
                ? Ends.listAfter(paragraph, token + length, 1, participle.object())
                : Ends.after(paragraph, token + length, 1, participle.object()).stream()
                        .toList();
        Optional<Reference> subject = around(paragraph, token, participle.subject())
                .or(() -> Ends.before(paragraph, token, NEAR, participle.subject())
                        .filter(it -> Ends.onlySigns(paragraph, it.end(), token)))
                .map(it -> innermost(paragraph, it));
        for (Reference object : objects) {
            join(paragraph, subject, participle.property(), Optional.of(object), token, token + length)
                    .ifPresent(facts::add);
        }
    }

    /** The last name within a name, where both end together: a relative clause goes with the nearest noun. */
    private static Reference innermost(ReadParagraph paragraph, Reference outer) {
        return paragraph.references().stream()
                .filter(inner -> inner.first() > outer.first() && inner.end() == outer.end())
                .filter(inner -> inner.kind() == outer.kind())
                .filter(inner -> outer.classes().contains("Committee"))
                .findFirst()
                .orElse(outer);
    }

    /** The name that itself holds the words at a token. */
    private static Optional<Reference> around(ReadParagraph paragraph, int token, Set<Kind> kinds) {
        return paragraph.references().stream()
                .filter(reference -> kinds.contains(reference.kind()))
                .filter(reference -> reference.first() < token && token < reference.end())
                .findFirst();
    }

    private static Optional<Fact> join(
            ReadParagraph paragraph,
            Optional<Reference> subject,
            Property property,
            Optional<Reference> object,
            int first,
            int end) {
        if (subject.isEmpty()
                || object.isEmpty()
                || subject.get().thing().equals(object.get().thing())) {
            return Optional.empty();
        }
        return Optional.of(Ends.relation(paragraph, subject.get(), property, object.get(), first, end));
    }

    private static void supplementsBoth(ReadParagraph paragraph, int token, List<Fact> facts) {
        int length = paragraph.cue("relation-supplements-both", token);
        if (length == 0) {
            return;
        }
        Optional<Reference> object = Ends.after(paragraph, token + length, 1, INSTRUMENTS);
        List<Reference> treaties = paragraph.referencesIn(paragraph.sentenceStart(token), token).stream()
                .filter(Reference::isTreaty)
                .filter(treaty -> !Ends.hasBreak(paragraph, treaty.end(), token))
                .toList();
        treaties.stream().skip(Math.max(0, treaties.size() - 2)).forEach(treaty -> join(
                        paragraph, Optional.of(treaty), Property.SUPPLEMENTS, object, token, token + length)
                .ifPresent(facts::add));
    }

    private static void belongsTo(ReadParagraph paragraph, int token, List<Fact> facts) {
        int length = paragraph.cue("relation-belongs-to", token);
        if (length == 0 || paragraph.report().language() == ReportLanguage.ENGLISH) {
            return;
        }
        Optional<Reference> whole = Ends.after(paragraph, token + length, 0, WORKERS);
        Optional<Reference> part =
                Ends.before(paragraph, token, 2, WORKERS).filter(it -> Ends.onlySigns(paragraph, it.end(), token));
        if (part.isEmpty() || whole.isEmpty()) {
            return;
        }
        Optional<Property> property = property(part.get(), whole.get());
        property.flatMap(it -> join(paragraph, part, it, whole, token, token + length))
                .ifPresent(facts::add);
        Ends.before(paragraph, part.get().first(), 0, BODIES)
                .filter(twin -> twin.classes().contains("Committee")
                        && part.get().classes().contains("Committee"))
                .flatMap(twin ->
                        property.flatMap(it -> join(paragraph, Optional.of(twin), it, whole, token, token + length)))
                .ifPresent(facts::add);
    }

    private static Optional<Property> property(Reference part, Reference whole) {
        boolean isBody = part.kind() == Kind.BODY;
        if (whole.kind() == Kind.PROGRAMME) {
            return Optional.of(isBody ? Property.WITHIN : Property.PART_OF);
        }
        return Optional.of(isBody ? Property.SUBORGANIZATION_OF : Property.RUN_BY);
    }

    private static void partsByName(ReadParagraph paragraph, List<Fact> facts) {
        for (Reference outer : paragraph.references()) {
            boolean isPart = outer.kind() == Kind.BODY
                    && (outer.classes().contains("Committee") || outer.classes().contains("OrganizationalUnit"));
            if (isPart) {
                paragraph.references().stream()
                        .filter(inner -> inner.first() > outer.first() && inner.end() <= outer.end())
                        .filter(inner -> inner.kind() == Kind.BODY)
                        .filter(inner -> !inner.classes().contains("OfficeHolder"))
                        .filter(inner -> !inner.thing().equals(outer.thing()))
                        .findFirst()
                        .ifPresent(inner -> partByName(paragraph, outer, inner, facts));
            }
        }
    }

    /** A committee right before another one that bears the name of the whole belongs to that too. */
    private static void partByName(ReadParagraph paragraph, Reference part, Reference whole, List<Fact> facts) {
        facts.add(Ends.relation(paragraph, part, Property.SUBORGANIZATION_OF, whole, part.first(), part.end()));
        Ends.before(paragraph, part.first(), 0, BODIES)
                .filter(twin ->
                        twin.classes().contains("Committee") && part.classes().contains("Committee"))
                .filter(twin -> paragraph.cue("relation-belongs-to", whole.first() - 1) > 0)
                .ifPresent(twin -> facts.add(
                        Ends.relation(paragraph, twin, Property.SUBORGANIZATION_OF, whole, part.first(), part.end())));
    }

    /** The subject of a verb: right behind it in Arabic, right before it in English. */
    private static Optional<Reference> subject(ReadParagraph paragraph, int verb, int end, Set<Kind> kinds) {
        return paragraph.report().language() == ReportLanguage.ENGLISH
                ? Ends.before(paragraph, verb, 1, kinds)
                : Ends.after(paragraph, end, 0, kinds);
    }

    private static int behind(ReadParagraph paragraph, Reference subject, int end) {
        return paragraph.report().language() == ReportLanguage.ENGLISH ? end : subject.end();
    }

    private static Optional<Fact> runs(ReadParagraph paragraph, int token) {
        int end = token + paragraph.cue("relation-runs", token);
        if (end == token) {
            return Optional.empty();
        }
        Optional<Reference> subject = subject(paragraph, token, end, BODIES);
        Optional<Reference> object =
                subject.flatMap(it -> Ends.after(paragraph, behind(paragraph, it, end), PARENTHESIS, PROGRAMMES));
        return join(paragraph, object, Property.RUN_BY, subject, token, end);
    }

    private static Optional<Fact> establishes(ReadParagraph paragraph, int token) {
        int end = token + paragraph.cue("relation-established", token);
        if (end == token || paragraph.cue("relation-established-by", token) > 0) {
            return Optional.empty();
        }
        Optional<Reference> subject = subject(paragraph, token, end, BODIES);
        Optional<Reference> object =
                subject.flatMap(it -> Ends.after(paragraph, behind(paragraph, it, end), 1, BODIES));
        return join(paragraph, object, Property.ESTABLISHED_BY, subject, token, end);
    }

    /** {@code قدم المكتب دعما … للفريق}: the provider is beside the word for support, the object behind it. */
    private static Optional<Fact> supports(ReadParagraph paragraph, int token) {
        int end = token + paragraph.cue("relation-support", token);
        if (end == token || paragraph.cue("relation-supported-by", token) > 0) {
            return Optional.empty();
        }
        Optional<Reference> subject = subject(paragraph, token, end, BODIES)
                .or(() -> Ends.before(paragraph, token, 2, BODIES))
                .filter(it ->
                        it.classes().contains("UnEntity") || it.classes().contains("IntergovernmentalOrganization"));
        Optional<Reference> object = subject.flatMap(
                        it -> Ends.after(paragraph, Math.max(end, it.first() >= end ? it.end() : end), CLAUSE, WORKERS))
                .filter(it -> isSupported(it) && !hasComma(paragraph, end, it.first()))
                .filter(it -> isGiven(paragraph, it, Math.max(end, subject.get().end())));
        return join(paragraph, subject, Property.SUPPORTS, object, token, end);
    }

    /** Right behind, or joined by a preposition, or as the meeting of a group. */
    private static boolean isGiven(ReadParagraph paragraph, Reference object, int from) {
        int before = object.first() - 1;
        return object.first() == from
                || paragraph.cue("route-to", before) > 0
                || paragraph.cue("route-to", before - 1) > 0
                || paragraph.cue("help-meeting-of", before) > 0
                || paragraph.text().readings().get(object.first()).stream()
                        .anyMatch(reading -> reading.proclitics().endsWith("\u0644"));
    }

    private static boolean isSupported(Reference reference) {
        return reference.kind() == Kind.PROGRAMME
                || reference.classes().contains("WorkingGroup")
                || reference.classes().contains("NationalAuthority")
                || reference.classes().contains("CoordinationMechanism");
    }

    private static boolean hasComma(ReadParagraph paragraph, int from, int to) {
        for (int token = from; token < to; token++) {
            if (paragraph.isSign(token, ",،")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Fact> supportedBy(ReadParagraph paragraph, int token) {
        int length = paragraph.cue("relation-supported-by", token);
        if (length == 0) {
            return Optional.empty();
        }
        Optional<Reference> supporter = Ends.after(paragraph, token + length, 1, BODIES);
        int start = paragraph.sentenceStart(token);
        int sentenceEnd = paragraph.sentenceEnd(token);
        List<Reference> before = programmes(paragraph, start, token);
        List<Reference> after = programmes(paragraph, token + length, sentenceEnd);
        Optional<Reference> supported = before.isEmpty() ? after.stream().findFirst() : Optional.of(before.getLast());
        return join(paragraph, supporter, Property.SUPPORTS, supported, token, token + length);
    }

    private static List<Reference> programmes(ReadParagraph paragraph, int from, int to) {
        return paragraph.referencesIn(from, to).stream()
                .filter(reference -> reference.kind() == Kind.PROGRAMME
                        || reference.classes().contains("CoordinationMechanism"))
                .toList();
    }
}
