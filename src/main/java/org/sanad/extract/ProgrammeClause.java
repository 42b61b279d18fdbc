package org.sanad.extract;

import java.util.List;
import java.util.Optional;
import org.sanad.fact.Certainty;
import org.sanad.fact.Detail;
import org.sanad.fact.Evidence;
import org.sanad.fact.Property;
import org.sanad.fact.Rule;
import org.sanad.fact.Value;
import org.sanad.language.DateReading;
import org.sanad.lexicon.Kind;
import org.sanad.report.Span;

/**
 * A sentence that names programmes.
 *
 * @param paragraph its paragraph
 * @param start the index of its first token
 * @param end the index after its last token
 */
record ProgrammeClause(ReadParagraph paragraph, int start, int end) {

    List<Reference> programmes() {
        return paragraph.referencesIn(start, end).stream()
                .filter(reference -> reference.kind() == Kind.PROGRAMME)
                .toList();
    }

    /** The first programme named from a token on, at most so many tokens away and in the same clause. */
    Optional<Reference> behind(int token, int gap) {
        return programmes().stream()
                .filter(reference -> reference.first() >= token && reference.first() <= token + gap)
                .filter(reference -> !hasClauseWord(token, reference.first()))
                .findFirst();
    }

    /** The programme last named before a token, at most so many tokens away; of those that end together the longest. */
    Optional<Reference> before(int token, int gap) {
        return programmes().stream()
                .filter(reference -> reference.end() <= token && reference.end() >= token - gap)
                .reduce((first, second) -> second.end() > first.end() ? second : first);
    }

    boolean hasClauseWord(int from, int to) {
        for (int token = from; token < to; token++) {
            if (paragraph.cue("clause-word", token) > 0) {
                return true;
            }
        }
        return false;
    }

    boolean isEnglish() {
        return new TitleReader(paragraph).isEnglish();
    }

    /** The date nearest before a verb, else the first up to a token behind it; in this sentence, a single one with a year. */
    Optional<DateReading> date(int verb, int limit) {
        List<DateReading> dates = paragraph.dates().stream()
                .filter(date -> date.firstToken() >= start && date.firstToken() < Math.min(end, limit))
                .filter(date -> date.end().isEmpty() && date.start().year().isPresent())
                .toList();
        return dates.stream()
                .filter(date -> date.lastToken() <= verb)
                .reduce((first, second) -> second)
                .or(() -> dates.stream().findFirst());
    }

    /** The date or period that starts from a token on, at most so many tokens away. */
    Optional<DateReading> dateBehind(int token, int gap) {
        return paragraph.dates().stream()
                .filter(date -> date.firstToken() >= token && date.firstToken() <= token + gap)
                .filter(date -> date.firstToken() < end && date.start().year().isPresent())
                .findFirst();
    }

    ProgrammeSaying saying(Reference programme, Property property, Value value, Span span, Certainty certainty) {
        Evidence evidence = paragraph.evidence(span, Rule.PROGRAMME, certainty);
        return new ProgrammeSaying(programme, new Detail(property, value, evidence));
    }

    /** A saying whose words go from the programme's name to something else. */
    ProgrammeSaying tie(Reference programme, Property property, Reference other) {
        return saying(
                programme,
                property,
                Value.of(other.thing()),
                programme.span().to(other.span()),
                other.certainty() == Certainty.INFERRED ? Certainty.INFERRED : programme.certainty());
    }

    Span span(int first, int last) {
        return paragraph
                .text()
                .token(first)
                .span()
                .to(paragraph.text().token(last - 1).span());
    }
}
