package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sanad.extract.ResolutionNumbers.Printed;
import org.sanad.fact.Thing;
import org.sanad.language.Folding;
import org.sanad.lexicon.Kind;
import org.sanad.lexicon.KnownThing;
import org.sanad.report.ReportLanguage;

/**
 * Finds who adopted a resolution whose number is two numbers with a slash.
 *
 * <ul>
 *   <li>It is the body right behind the number (cue {@code adopted-by}: {@code القرار 1/33 الصادر عن لجنة …}, {@code resolution
 *       33/1 of the Commission}), else the last adopting body named before in the sentence, or the next one in it, or the last
 *       one of the paragraph, or that of the heading, or the last one named in the section.
 *   <li>A body counts only if the printed number can have come from it: neither the Security Council nor the Economic and
 *       Social Council number theirs so, a session it cannot have had yet is none, and the Arabic possessive agrees with its
 *       name ({@code قرارها} of the Assembly, {@code قراره} of a council). If none does, it is the General Assembly where only
 *       that can have had so many sessions.
 * </ul>
 */
final class ResolutionBodies {
    static final String COUNCIL_PREFIX = "S/RES";
    static final String ASSEMBLY_PREFIX = "A/RES";
    static final String ECONOMIC_COUNCIL_PREFIX = "E/RES";
    private static final String RIGHTS_COUNCIL_PREFIX = "A/HRC/RES";
    private static final int FIRST_ASSEMBLY_SESSION_WITH_SLASH = 31;
    private static final int MOST_SESSIONS = 120;
    private static final int NEAR = 3;

    /** For each series of resolutions the year before the first session, and how many sessions two years have. */
    private static final Map<String, Calendar> CALENDARS = Map.of(
            ASSEMBLY_PREFIX,
            new Calendar(1944, 2),
            RIGHTS_COUNCIL_PREFIX,
            new Calendar(2005, 6),
            "CCPCJ/RES",
            new Calendar(1991, 2),
            "CND/RES",
            new Calendar(1957, 2),
            "CTOC/COP/RES",
            new Calendar(2000, 1),
            "CAC/COSP/RES",
            new Calendar(2003, 1));

    private ResolutionBodies() {}

    /** A body that adopts resolutions and what their symbols start with. */
    record Body(Thing thing, String prefix) {}

    /** The year before a body's first session and its sessions in two years. */
    private record Calendar(int before, int inTwoYears) {
        int lastSession(int year) {
            return ((year - before) * inTwoYears + 1) / 2;
        }
    }

    static Optional<Body> body(ReadParagraph paragraph, Thing thing) {
        return paragraph
                .lexicon()
                .thing(thing.iri())
                .flatMap(KnownThing::resolutionPrefix)
                .map(prefix -> new Body(thing, prefix));
    }

    static Optional<Body> withPrefix(ReadParagraph paragraph, String prefix) {
        return paragraph.lexicon().things(Kind.BODY).stream()
                .filter(known -> known.resolutionPrefix().equals(Optional.of(prefix)))
                .map(known -> new Body(Thing.ofIri(known.iri()), prefix))
                .findFirst();
    }

    /** Whether a body can have had a session of this number when the report was issued. */
    static boolean canBeSession(ReadParagraph paragraph, Body body, int session) {
        int first = body.prefix().equals(ASSEMBLY_PREFIX) ? FIRST_ASSEMBLY_SESSION_WITH_SLASH : 1;
        int last = paragraph
                .report()
                .front()
                .issued()
                .flatMap(date -> Optional.ofNullable(CALENDARS.get(body.prefix()))
                        .map(calendar -> calendar.lastSession(date.getYear())))
                .orElse(MOST_SESSIONS);
        return session >= first && session <= last;
    }

    /**
     * Who adopted a resolution that is printed without its body.
     *
     * @param noun the noun before the number
     * @param listEnd the index after the last number of its list
     */
    static Optional<Thing> adopter(ReadParagraph paragraph, Printed number, int noun, int listEnd) {
        List<Reference> candidates = new ArrayList<>();
        behind(paragraph, listEnd).ifPresent(candidates::add);
        int start = paragraph.sentenceStart(noun);
        candidates.addAll(
                adopting(paragraph, paragraph.referencesIn(start, noun)).reversed());
        candidates.addAll(adopting(paragraph, paragraph.referencesIn(listEnd, paragraph.sentenceEnd(noun))));
        candidates.addAll(adopting(paragraph, paragraph.referencesIn(0, start)).reversed());
        candidates.addAll(adopting(paragraph, paragraph.headings()));
        candidates.addAll(adopting(paragraph, paragraph.recent()));
        Predicate<Reference> agrees = reference -> agrees(paragraph, noun, reference);
        Predicate<Reference> fits = reference -> fits(paragraph, number, reference);
        return candidates.stream()
                .filter(agrees.and(fits))
                .findFirst()
                .or(() -> candidates.stream().filter(fits).findFirst())
                .map(Reference::thing)
                .or(() -> assembly(paragraph, number))
                .or(() -> candidates.stream().findFirst().map(Reference::thing));
    }

    /** The General Assembly, if none but it can have had so many sessions. */
    private static Optional<Thing> assembly(ReadParagraph paragraph, Printed number) {
        int session = session(paragraph, number);
        boolean others = withPrefix(paragraph, RIGHTS_COUNCIL_PREFIX)
                .filter(council -> canBeSession(paragraph, council, session))
                .isPresent();
        return withPrefix(paragraph, ASSEMBLY_PREFIX)
                .filter(assembly -> !others && canBeSession(paragraph, assembly, session))
                .map(Body::thing);
    }

    private static int session(ReadParagraph paragraph, Printed number) {
        boolean arabic = paragraph.report().language() == ReportLanguage.ARABIC;
        return Integer.parseInt(arabic ? number.right() : number.left());
    }

    /** The body that the words right behind the numbers name as the one that adopted them. */
    private static Optional<Reference> behind(ReadParagraph paragraph, int end) {
        int token = paragraph.isSign(end, "،,") ? end + 1 : end;
        int by = paragraph.cue("adopted-by", token);
        return by == 0
                ? Optional.empty()
                : adopting(paragraph, paragraph.referencesIn(token + by, token + by + NEAR)).stream()
                        .findFirst();
    }

    private static boolean fits(ReadParagraph paragraph, Printed number, Reference reference) {
        return body(paragraph, reference.thing())
                .filter(body -> canBeSession(paragraph, body, session(paragraph, number)))
                .isPresent();
    }

    /** Whether the possessive that the noun ends in, if it has one, can stand for a body. */
    private static boolean agrees(ReadParagraph paragraph, int noun, Reference reference) {
        String word = paragraph.text().token(noun).form();
        boolean feminine = word.endsWith("ها");
        boolean masculine = word.endsWith("ه");
        if (paragraph.report().language() != ReportLanguage.ARABIC || feminine == masculine) {
            return true;
        }
        return paragraph
                .lexicon()
                .thing(reference.thing().iri())
                .flatMap(KnownThing::arabicName)
                .map(name -> Folding.fold(name).split(" ", 2)[0].endsWith("ه") == feminine)
                .orElse(true);
    }

    /** The bodies among references whose resolutions are numbered with a slash. */
    private static List<Reference> adopting(ReadParagraph paragraph, List<Reference> references) {
        return references.stream()
                .filter(reference -> reference.isAdoptingBody(paragraph))
                .filter(reference -> body(paragraph, reference.thing())
                        .filter(body -> !body.prefix().equals(COUNCIL_PREFIX)
                                && !body.prefix().equals(ECONOMIC_COUNCIL_PREFIX))
                        .isPresent())
                .toList();
    }
}
