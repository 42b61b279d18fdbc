package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Certainty;
import org.sanad.fact.Property;
import org.sanad.fact.Value;
import org.sanad.language.DateReading;
import org.sanad.language.OrdinalReading;
import org.sanad.language.PartialDate;

/**
 * Reads when a programme began and ended, and which phase of it is spoken of.
 *
 * <ul>
 *   <li>It began when somebody launched it ({@code وفي عام 2023، أطلق المكتب مشروع Turquesa}), or at the date behind {@code منذ
 *       إطلاقها}, which speaks of the programme last named.
 *   <li>A period right behind a verb of carrying out, or behind the name and "for the period", gives both ends.
 *   <li>A phase belongs to the programme behind it ({@code المرحلة الثانية من تنفيذ المشروع}).
 * </ul>
 */
final class ProgrammeTimes {
    private static final int FAR = 8;
    private static final int NEAR = 4;

    private final ProgrammeClause clause;
    private final ReadParagraph paragraph;

    ProgrammeTimes(ProgrammeClause clause) {
        this.clause = clause;
        this.paragraph = clause.paragraph();
    }

    List<ProgrammeSaying> read() {
        List<ProgrammeSaying> said = new ArrayList<>();
        for (int token = clause.start(); token < clause.end(); token++) {
            launch(token, said);
            sinceLaunch(token, said);
            period(token, said);
            phase(token, said);
        }
        clause.programmes().forEach(programme -> printedPeriod(programme, said));
        return said;
    }

    private void launch(int verb, List<ProgrammeSaying> said) {
        int length = paragraph.cue("launched", verb);
        if (length == 0 || isToCome(verb)) {
            return;
        }
        Optional<Reference> object = clause.behind(verb + length, FAR);
        Optional<Reference> programme = object.or(() -> clause.isEnglish() ? clause.before(verb, 2) : Optional.empty());
        programme.ifPresent(launched -> {
            int limit = Math.max(launched.end(), verb + length) + NEAR;
            clause.date(Math.min(verb, launched.first()), limit)
                    .ifPresent(date -> began(launched, date.start(), date, said));
        });
    }

    private boolean isToCome(int verb) {
        for (int token = Math.max(clause.start(), verb - 3); token <= verb; token++) {
            if (paragraph.cue("not-published", token) > 0) {
                return true;
            }
        }
        return false;
    }

    private void began(Reference programme, PartialDate start, DateReading date, List<ProgrammeSaying> said) {
        said.add(clause.saying(programme, Property.START_DATE, Value.of(start), date.span(), programme.certainty()));
    }

    private void sinceLaunch(int token, List<ProgrammeSaying> said) {
        int length = paragraph.cue("since-its-launch", token);
        Optional<DateReading> date = length == 0 ? Optional.empty() : clause.dateBehind(token + length, 2);
        if (date.isPresent() && date.get().end().isEmpty()) {
            clause.before(token, 60)
                    .ifPresent(programme -> began(programme, date.get().start(), date.get(), said));
        }
    }

    private void period(int verb, List<ProgrammeSaying> said) {
        int length = paragraph.cue("carried-out", verb);
        if (length == 0) {
            return;
        }
        Optional<DateReading> date = clause.dateBehind(verb + length, NEAR).filter(DateReading::isPeriod);
        Optional<Reference> programme = clause.before(verb, FAR);
        if (date.isPresent() && programme.isPresent()) {
            lasted(programme.get(), date.get(), said);
        }
    }

    private void lasted(Reference programme, DateReading date, List<ProgrammeSaying> said) {
        began(programme, date.start(), date, said);
        date.end()
                .ifPresent(end -> said.add(clause.saying(
                        programme, Property.END_DATE, Value.of(end), date.span(), programme.certainty())));
    }

    /** The period that a programme bears in its name or right behind it. */
    private void printedPeriod(Reference programme, List<ProgrammeSaying> said) {
        clause.dateBehind(programme.first(), programme.end() + 2 - programme.first())
                .filter(DateReading::isPeriod)
                .filter(date -> isMarked(date.firstToken()))
                .ifPresent(date -> lasted(programme, date, said));
    }

    private boolean isMarked(int date) {
        for (int token = Math.max(clause.start(), date - 3); token < date; token++) {
            if (token + paragraph.cue("for-period", token) == date && paragraph.cue("for-period", token) > 0) {
                return true;
            }
        }
        return paragraph.isSign(date - 1, "(") || paragraph.isSign(date - 1, ",");
    }

    private void phase(int token, List<ProgrammeSaying> said) {
        Optional<Phase> phase = phaseAt(token);
        if (phase.isEmpty()) {
            return;
        }
        Optional<Reference> whole = clause.behind(phase.get().end(), NEAR);
        whole.ifPresent(programme -> {
            said.add(numbered(programme, phase.get()));
            clause.programmes().stream()
                    .filter(part -> part.first() == phase.get().first() && part.end() == programme.end())
                    .filter(part -> !part.thing().equals(programme.thing()))
                    .findFirst()
                    .ifPresent(part -> said.add(clause.tie(part, Property.PART_OF, programme)));
        });
        if (whole.isEmpty()) {
            Optional<Reference> frame = frame(phase.get().end());
            frame.ifPresent(programme -> {
                said.add(numbered(programme, phase.get()));
                clause.before(phase.get().first(), 12)
                        .filter(larger -> !larger.thing().equals(programme.thing()))
                        .ifPresent(larger -> said.add(clause.tie(programme, Property.PART_OF, larger)));
            });
        }
    }

    private ProgrammeSaying numbered(Reference programme, Phase phase) {
        return clause.saying(
                programme,
                Property.PHASE,
                new Value.Code(Integer.toString(phase.number())),
                clause.span(phase.first(), phase.end()),
                programme.certainty() == Certainty.INFERRED ? Certainty.INFERRED : Certainty.EXPLICIT);
    }

    /** The programme in whose framework a phase is carried out. */
    private Optional<Reference> frame(int from) {
        for (int token = from; token < Math.min(clause.end(), from + FAR); token++) {
            int length = paragraph.cue("in-framework-of", token);
            if (length > 0) {
                return clause.behind(token + length, 1);
            }
        }
        return Optional.empty();
    }

    /** A phase and its number. */
    private record Phase(int number, int first, int end) {}

    private Optional<Phase> phaseAt(int token) {
        int length = paragraph.cue("phase", token);
        if (length == 0) {
            return Optional.empty();
        }
        for (OrdinalReading ordinal : paragraph.ordinals()) {
            if (ordinal.firstToken() == token + length) {
                return Optional.of(new Phase(ordinal.value(), token, ordinal.lastToken()));
            }
            if (ordinal.lastToken() == token) {
                return Optional.of(new Phase(ordinal.value(), ordinal.firstToken(), token + length));
            }
        }
        return Optional.empty();
    }
}
