package org.sanad.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.fact.Fact;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.lexicon.Kind;

/**
 * In whose framework a programme stands, what a new unit is a part of, and which areas are worked in.
 *
 * <ul>
 *   <li>{@code حملة A في إطار الشبكة B}: programme A stands within body B; so does, behind a sentence's opening {@code وفي سياق
 *       الشبكة B،}, the programme that is led or launched.
 *   <li>{@code أنشأ … الفريق A في القسم B}: A is a part of the unit B.
 *   <li>{@code مبادرة A، التي … في جميع أنحاء B وC}: A covers each area of the list.
 *   <li>A phase whose name holds the name of a programme is a part of that.
 *   <li>A network or mechanism whose name holds the name of a region covers it.
 * </ul>
 */
final class RelationFrameExtractor implements Extractor {
    private static final Set<Kind> PROGRAMMES = EnumSet.of(Kind.PROGRAMME);
    private static final Set<String> UNITS = Set.of("OrganizationalUnit", "WorkingGroup");
    private static final int NEAR = 4;
    private static final int CLAUSE = 30;

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        List<Fact> facts = new ArrayList<>();
        for (int token = 0; token < paragraph.text().size(); token++) {
            if (!Ends.isAsked(paragraph, token)) {
                within(paragraph, token, facts);
                partOf(paragraph, token, facts);
                throughout(paragraph, token, facts);
            }
        }
        areasByName(paragraph, facts);
        phasesByName(paragraph, facts);
        return facts;
    }

    private static void within(ReadParagraph paragraph, int token, List<Fact> facts) {
        int end = token + paragraph.cue("relation-within", token);
        Optional<Reference> frame = end == token ? Optional.empty() : Ends.after(paragraph, end, 1, Ends.ACTORS);
        if (frame.isEmpty()) {
            return;
        }
        boolean opens = token - paragraph.sentenceStart(token) <= 1;
        Optional<Reference> programme = opens
                ? led(paragraph, frame.get().end())
                : Ends.before(paragraph, token, NEAR, PROGRAMMES)
                        .filter(it -> Ends.onlySigns(paragraph, it.end(), token));
        programme
                .filter(it -> !it.thing().equals(frame.get().thing()))
                .ifPresent(it -> facts.add(Ends.relation(paragraph, it, Property.WITHIN, frame.get(), token, end)));
    }

    private static Optional<Reference> led(ReadParagraph paragraph, int from) {
        return paragraph.referencesIn(from, paragraph.sentenceEnd(from - 1)).stream()
                .filter(reference -> PROGRAMMES.contains(reference.kind()))
                .filter(reference -> isLed(paragraph, reference.first()))
                .findFirst();
    }

    private static boolean isLed(ReadParagraph paragraph, int programme) {
        for (int token = Math.max(0, programme - NEAR); token < programme; token++) {
            if (paragraph.cue("role-co-lead", token) > 0 || paragraph.cue("relation-runs", token) > 0) {
                return true;
            }
        }
        return false;
    }

    private static void partOf(ReadParagraph paragraph, int token, List<Fact> facts) {
        if (paragraph.cue("relation-in", token) == 0) {
            return;
        }
        Optional<Reference> part = Ends.before(paragraph, token, 0, Ends.ACTORS).filter(RelationFrameExtractor::isUnit);
        Optional<Reference> whole = Ends.after(paragraph, token + 1, 1, Ends.ACTORS)
                .filter(reference -> reference.classes().contains("OrganizationalUnit"));
        if (part.isEmpty() || whole.isEmpty()) {
            return;
        }
        for (int verb = paragraph.sentenceStart(token); verb < part.get().first(); verb++) {
            if (paragraph.cue("relation-established", verb) > 0) {
                facts.add(Ends.relation(
                        paragraph, part.get(), Property.SUBORGANIZATION_OF, whole.get(), token, token + 1));
                return;
            }
        }
    }

    private static boolean isUnit(Reference reference) {
        return reference.classes().stream().anyMatch(UNITS::contains);
    }

    private static void throughout(ReadParagraph paragraph, int token, List<Fact> facts) {
        int end = token + paragraph.cue("relation-throughout", token);
        Optional<Reference> programme =
                end == token ? Optional.empty() : Ends.before(paragraph, token, CLAUSE, PROGRAMMES);
        if (programme.isEmpty()) {
            return;
        }
        boolean actsItself = false;
        for (int word = programme.get().end();
                word < Math.min(token, programme.get().end() + NEAR);
                word++) {
            actsItself = actsItself || paragraph.cue("relation-which", word) > 0;
        }
        if (actsItself) {
            for (Reference area : Ends.listAfter(paragraph, end, 1, Ends.AREAS)) {
                facts.add(Ends.relation(paragraph, programme.get(), Property.COVERS, area, token, end));
            }
        }
    }

    private static void areasByName(ReadParagraph paragraph, List<Fact> facts) {
        for (Reference body : paragraph.references()) {
            if (body.kind() == Kind.BODY && body.classes().contains("CoordinationMechanism")) {
                paragraph.references().stream()
                        .filter(area -> area.kind() == Kind.REGION && area.rule() == Rule.NAME_WITHIN_NAME)
                        .filter(area -> area.first() > body.first() && area.end() <= body.end())
                        .forEach(area -> facts.add(
                                Ends.relation(paragraph, body, Property.COVERS, area, body.first(), body.end())));
            }
        }
    }

    private static void phasesByName(ReadParagraph paragraph, List<Fact> facts) {
        for (Reference phase : paragraph.references()) {
            boolean isPhase = phase.kind() == Kind.PROGRAMME && paragraph.cue("phase", phase.first()) > 0;
            if (isPhase) {
                paragraph.references().stream()
                        .filter(whole -> whole.kind() == Kind.PROGRAMME && whole.rule() == Rule.NAME_WITHIN_NAME)
                        .filter(whole -> whole.first() > phase.first() && whole.end() <= phase.end())
                        .forEach(whole -> facts.add(
                                Ends.relation(paragraph, phase, Property.PART_OF, whole, phase.first(), phase.end())));
            }
        }
    }
}
