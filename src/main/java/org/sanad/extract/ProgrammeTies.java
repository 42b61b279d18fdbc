package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.fact.Property;
import org.sanad.fact.Value;
import org.sanad.language.DateReading;
import org.sanad.lexicon.Kind;

/**
 * Reads who runs a programme, where it works, what it belongs to, what it was merged into and who pays for it.
 *
 * <ul>
 *   <li>Who launches or carries out a programme and those it is joint with are its partners.
 *   <li>It covers the states and regions listed behind {@code التي تشمل} or {@code which covers} next to its name.
 *   <li>A supporter pays for it if it is a state, a fund or a state's own body; any other who supports it is a partner.
 *   <li>Of two programmes with "within the framework of" between, the first is a part of the second.
 *   <li>A programme merged ends, and the one it is merged into begins, at the date of the sentence.
 * </ul>
 */
final class ProgrammeTies {
    private static final int FAR = 8;
    private static final int NEAR = 3;
    private static final int WITHIN_LIST = 5;
    private static final Set<Kind> AREAS = Set.of(Kind.STATE, Kind.TERRITORY, Kind.REGION);

    private final ProgrammeClause clause;
    private final ReadParagraph paragraph;

    ProgrammeTies(ProgrammeClause clause) {
        this.clause = clause;
        this.paragraph = clause.paragraph();
    }

    List<ProgrammeSaying> read() {
        List<ProgrammeSaying> said = new ArrayList<>();
        for (int token = clause.start(); token < clause.end(); token++) {
            runBy("launched", token, said);
            runBy("carried-out", token, said);
            jointWith(token, said);
            covers(token, said);
            partOf(token, said);
            merged(token, said);
            funded(token, said);
        }
        return said;
    }

    private void runBy(String cue, int verb, List<ProgrammeSaying> said) {
        int length = paragraph.cue(cue, verb);
        if (length == 0 || paragraph.cue("not-published", verb - 1) > 0) {
            return;
        }
        Optional<Reference> object = clause.behind(verb + length, FAR);
        List<Reference> runners = clause.isEnglish()
                ? Neighbours.endingNear(paragraph, verb, Kind.BODY)
                : Neighbours.startingNear(paragraph, verb + length, Kind.BODY);
        object.ifPresent(programme -> partners(programme, runners, said));
        if (object.isEmpty() && clause.isEnglish() && clause.start() < verb) {
            clause.before(verb, 2)
                    .ifPresent(programme ->
                            partners(programme, Neighbours.startingNear(paragraph, verb + length, Kind.BODY), said));
        }
    }

    private void partners(Reference programme, List<Reference> partners, List<ProgrammeSaying> said) {
        partners.forEach(partner -> said.add(clause.tie(programme, Property.PARTNER, partner)));
    }

    private void jointWith(int token, List<ProgrammeSaying> said) {
        int length = paragraph.cue("joint-with", token);
        if (length == 0) {
            return;
        }
        clause.before(token, NEAR + 1).ifPresent(programme -> {
            partners(programme, Neighbours.startingNear(paragraph, token + length, Kind.BODY), said);
            regionsOf(programme, token + length, said);
        });
    }

    /** The regions that the purpose of a joint programme names. */
    private void regionsOf(Reference programme, int from, List<ProgrammeSaying> said) {
        for (Reference region : paragraph.referencesIn(from, clause.end())) {
            if (region.kind() == Kind.REGION
                    && paragraph.cue("in-place", region.first() - 1) > 0
                    && !clause.hasClauseWord(from, region.first())) {
                areas(region.first(), clause.end())
                        .forEach(area -> said.add(clause.tie(programme, Property.COVERS, area)));
                return;
            }
        }
    }

    private void covers(int token, List<ProgrammeSaying> said) {
        int listed = paragraph.cue("countries-covered", token);
        int covers = paragraph.cue("covers", token);
        if (listed == 0 && covers == 0) {
            return;
        }
        Optional<Reference> programme = listed > 0 ? clause.before(token + listed, 60) : clause.before(token, 2);
        int from = token + Math.max(listed, covers);
        if (programme.isEmpty() && covers > 0 && !clause.isEnglish()) {
            programme = clause.behind(from, 0);
        }
        int start = programme.map(Reference::end).filter(end -> end > from).orElse(from);
        programme.ifPresent(subject ->
                areas(start, clause.end()).forEach(area -> said.add(clause.tie(subject, Property.COVERS, area))));
    }

    /** The states and regions of the list that starts from a token on. */
    private List<Reference> areas(int from, int to) {
        List<Reference> areas = new ArrayList<>();
        int end = from;
        for (Reference reference : paragraph.referencesIn(from, to)) {
            if (reference.first() < end || !AREAS.contains(reference.kind())) {
                continue;
            }
            if (reference.first() - end > WITHIN_LIST || clause.hasClauseWord(end, reference.first())) {
                break;
            }
            areas.add(reference);
            end = reference.end();
        }
        return areas;
    }

    private void partOf(int token, List<ProgrammeSaying> said) {
        int length = paragraph.cue("in-framework-of", token);
        if (length == 0 || token == clause.start()) {
            return;
        }
        Optional<Reference> larger = clause.behind(token + length, 1);
        Optional<Reference> part = clause.before(token, NEAR);
        if (larger.isPresent()
                && part.isPresent()
                && !larger.get().thing().equals(part.get().thing())) {
            said.add(clause.tie(part.get(), Property.PART_OF, larger.get()));
        }
    }

    private void merged(int token, List<ProgrammeSaying> said) {
        int length = paragraph.cue("merge", token);
        Optional<Reference> old = length == 0 ? Optional.empty() : clause.behind(token + length, 2);
        if (old.isEmpty()) {
            return;
        }
        int into = old.get().end();
        if (paragraph.cue("merge-into", into) == 0) {
            return;
        }
        Optional<Reference> whole = clause.programmes().stream()
                .filter(programme -> programme.first() > into && programme.first() <= into + FAR)
                .filter(programme -> !programme.thing().equals(old.get().thing()))
                .findFirst();
        whole.ifPresent(united -> {
            said.add(clause.tie(old.get(), Property.MERGED_INTO, united));
            Optional<DateReading> date = clause.date(token, token);
            date.ifPresent(day -> {
                Value when = Value.of(day.start());
                said.add(clause.saying(
                        old.get(),
                        Property.END_DATE,
                        when,
                        day.span(),
                        old.get().certainty()));
                said.add(clause.saying(united, Property.START_DATE, when, day.span(), united.certainty()));
            });
        });
    }

    private void funded(int token, List<ProgrammeSaying> said) {
        int length = paragraph.cue("funded-by", token);
        if (length == 0) {
            return;
        }
        Optional<Reference> programme = clause.before(token, 12).or(() -> clause.behind(token + length, FAR));
        for (Reference payer : Neighbours.startingNear(paragraph, token + length, Kind.BODY, Kind.STATE)) {
            programme.ifPresent(subject ->
                    said.add(clause.tie(subject, pays(payer) ? Property.FUNDED_BY : Property.PARTNER, payer)));
        }
    }

    private static boolean pays(Reference supporter) {
        return supporter.kind() == Kind.STATE
                || supporter.classes().contains("Fund")
                || supporter.classes().contains("NationalAuthority")
                || supporter.classes().contains("RegionalOrganization");
    }
}
