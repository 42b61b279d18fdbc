package org.sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.fact.Certainty;
import org.sanad.fact.Fact;
import org.sanad.fact.Rule;
import org.sanad.language.DateReading;
import org.sanad.language.NumberReading;

/**
 * How many parties a treaty has.
 *
 * <ul>
 *   <li>The sentence speaks of the number of parties (cue {@code number-of-parties}) and names a treaty, or a word for
 *       parties stands right behind the number ({@code 182 parties to the Protocol}).
 *   <li>The number is the first behind the word that counts; a date is no number.
 *   <li>The date is the one the sentence opens with behind a word such as {@code حتى} (cue {@code as-of}).
 * </ul>
 */
final class PartyCountExtractor implements Extractor {

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        List<Fact> facts = new ArrayList<>();
        int start = 0;
        for (int end : paragraph.sentences()) {
            for (int token = start; token < end; token++) {
                int cue = paragraph.cue("number-of-parties", token);
                if (cue > 0) {
                    read(paragraph, start, token, end).ifPresent(facts::add);
                    break;
                }
            }
            start = end;
        }
        return facts;
    }

    private static Optional<Fact> read(ReadParagraph paragraph, int start, int cue, int end) {
        List<DateReading> dates = paragraph.dates().stream()
                .filter(date -> date.firstToken() >= start && date.lastToken() <= end)
                .toList();
        Optional<NumberReading> number = paragraph.numbers().stream()
                .filter(reading -> reading.lastToken() >= cue && reading.lastToken() <= end)
                .filter(reading ->
                        reading.form() == NumberReading.Form.DIGITS || reading.form() == NumberReading.Form.WORDS)
                .filter(reading -> dates.stream().noneMatch(date -> date.span().overlaps(reading.span())))
                .filter(reading -> paragraph.references().stream()
                        .noneMatch(reference -> reference.span().overlaps(reading.span())))
                .filter(reading -> paragraph.cue("party", reading.lastToken()) > 0
                        || paragraph.cue("number-of-parties", reading.lastToken()) > 0
                        || reading.lastToken() >= end - 1)
                .findFirst();
        Optional<Reference> treaty = paragraph.referencesIn(start, end).stream()
                .filter(Reference::isTreaty)
                .findFirst();
        if (number.isEmpty() || treaty.isEmpty()) {
            return Optional.empty();
        }
        int first =
                Math.min(cue, Math.min(number.get().firstToken(), treaty.get().first()));
        int last = Math.max(number.get().lastToken(), treaty.get().end());
        boolean nounFollows = paragraph.cue("party", last) > 0;
        Optional<String> asOf = dates.stream()
                .filter(date -> paragraph.cue("as-of", date.firstToken() - 1) > 0)
                .map(date -> date.start().iso())
                .findFirst();
        return Optional.of(new Fact.PartyCount(
                treaty.get().thing(),
                number.get().value(),
                asOf,
                paragraph.evidence(
                        first,
                        nounFollows ? last + paragraph.cue("party", last) : last,
                        Rule.PARTY_COUNT,
                        Certainty.EXPLICIT)));
    }
}
