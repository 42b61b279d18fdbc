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
 *   <li>A number counts parties if words for the number of parties stand before it (cue {@code number-of-parties}) and a word
 *       for parties or states, a sign or nothing behind it; if a word for parties stands behind it and a verb that counts
 *       just before it (cue {@code counts-parties}: {@code تضم … 191 دولة طرفا}, {@code there were 192 parties}) or the treaty as
 *       owner ({@code للاتفاقية 190 طرفا}); if it is
 *       states that are parties ({@code 190 States are parties to}); or if it is states that ratified ({@code ratified by
 *       181 States}, {@code صدقت 191 دولة على}).
 *   <li>A date, a number in a name and the lower end of a rise ({@code من 120 إلى 125}) count nothing.
 *   <li>The treaty is the first one behind the words for parties, if these stand before a preposition; else the last one
 *       named before the number in the sentence, else in the paragraph.
 *   <li>The date is the one in the sentence behind a word such as {@code حتى} (cue {@code as-of}).
 * </ul>
 */
final class PartyCountExtractor implements Extractor {
    private static final int NEAR = 4;

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        List<Fact> facts = new ArrayList<>();
        int start = 0;
        for (int end : paragraph.sentences()) {
            int from = start;
            List<DateReading> dates = paragraph.dates().stream()
                    .filter(date -> date.firstToken() >= from && date.lastToken() <= end)
                    .toList();
            int clause = start;
            for (NumberReading number : numbers(paragraph, start, end, dates)) {
                Optional<Fact> fact = read(paragraph, clause, end, number, dates);
                if (fact.isPresent()) {
                    facts.add(fact.get());
                    clause = number.lastToken();
                }
            }
            start = end;
        }
        return facts;
    }

    private static List<NumberReading> numbers(ReadParagraph paragraph, int start, int end, List<DateReading> dates) {
        return paragraph.numbers().stream()
                .filter(reading -> reading.firstToken() >= start && reading.lastToken() <= end)
                .filter(reading ->
                        reading.form() == NumberReading.Form.DIGITS || reading.form() == NumberReading.Form.WORDS)
                .filter(reading -> dates.stream().noneMatch(date -> date.span().overlaps(reading.span())))
                .filter(reading -> paragraph.references().stream()
                        .noneMatch(reference -> reference.span().overlaps(reading.span())))
                .filter(reading -> paragraph.cue("lower-end", reading.firstToken() - 1) == 0)
                .toList();
    }

    private static Optional<Fact> read(
            ReadParagraph paragraph, int clause, int end, NumberReading number, List<DateReading> dates) {
        int behind = number.lastToken();
        int party = paragraph.cue("party", behind);
        int state = paragraph.cue("state-noun", behind);
        int are = state > 0 ? paragraph.cue("are-parties", behind + state) : 0;
        Optional<Integer> counted = last(paragraph, "number-of-parties", clause, number.firstToken());
        boolean closed = party > 0 || state > 0 || behind >= end - 1 || paragraph.isSign(behind, "،,؛;.)");
        Optional<Integer> verb = last(
                paragraph,
                "counts-parties",
                Math.max(clause, number.firstToken() - NEAR - treatyLength(paragraph, number)),
                number.firstToken());
        Optional<Integer> ratified =
                last(paragraph, "ratified-by", Math.max(clause, number.firstToken() - NEAR), number.firstToken());
        int first;
        int words;
        if (counted.isPresent() && closed) {
            first = counted.get();
            words = behind + Math.max(party, state);
        } else if (party > 0 && verb.isPresent()) {
            first = verb.get();
            words = behind + party;
        } else if (are > 0) {
            first = number.firstToken();
            words = behind + state + are;
        } else if (party > 0 && isOwner(paragraph, number.firstToken() - 1)) {
            first = number.firstToken() - 1;
            words = behind + party;
        } else if (state > 0
                && paragraph.cue("acceded", number.firstToken() - 1) > 0
                && isObject(paragraph, behind + state)) {
            first = number.firstToken() - 1;
            words = behind + state + 1;
        } else if (state > 0 && ratified.isPresent()) {
            first = ratified.get();
            words = behind + state;
        } else {
            return Optional.empty();
        }
        Optional<Reference> treaty = treaty(paragraph, clause, end, first, words);
        return treaty.map(named -> new Fact.PartyCount(
                named.thing(),
                number.value(),
                asOf(paragraph, dates),
                paragraph.evidence(
                        Math.min(first, treatyStart(named, clause, first)),
                        Math.max(words, named.end()),
                        Rule.PARTY_COUNT,
                        Certainty.EXPLICIT)));
    }

    /** Whether a treaty with a preposition written onto it ends at a token: {@code للاتفاقية 190 طرفا}. */
    private static boolean isOwner(ReadParagraph paragraph, int token) {
        return paragraph.references().stream()
                .filter(Reference::isTreaty)
                .filter(treaty -> treaty.end() == token + 1)
                .anyMatch(treaty -> paragraph.text().readings().get(treaty.first()).stream()
                        .anyMatch(reading -> reading.proclitics().endsWith("ل")));
    }

    /** Whether a treaty is what was joined: {@code صدقت 191 دولة على الاتفاقية}. */
    private static boolean isObject(ReadParagraph paragraph, int token) {
        int preposition = paragraph.cue("joined-what", token);
        return preposition > 0
                && !paragraph
                        .treatiesIn(token + preposition, token + preposition + 1)
                        .isEmpty();
    }

    private static int treatyStart(Reference treaty, int clause, int first) {
        return treaty.first() >= clause ? treaty.first() : first;
    }

    /** How many tokens the name of a treaty right before a number takes, with an adverb or two behind it. */
    private static int treatyLength(ReadParagraph paragraph, NumberReading number) {
        return paragraph.references().stream()
                .filter(Reference::isTreaty)
                .filter(treaty -> treaty.end() <= number.firstToken() && number.firstToken() - treaty.end() <= 2)
                .mapToInt(treaty -> treaty.end() - treaty.first())
                .max()
                .orElse(0);
    }

    private static Optional<Integer> last(ReadParagraph paragraph, String cue, int from, int to) {
        for (int token = to - 1; token >= from; token--) {
            if (paragraph.cue(cue, token) > 0) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    private static Optional<Reference> treaty(ReadParagraph paragraph, int clause, int end, int first, int words) {
        List<Reference> between = paragraph.treatiesIn(first, words);
        if (!between.isEmpty()) {
            return Optional.of(between.getFirst());
        }
        List<Reference> behind = paragraph.treatiesIn(words, Math.min(end, words + NEAR));
        if (!behind.isEmpty()) {
            return Optional.of(behind.getFirst());
        }
        List<Reference> before = paragraph.treatiesIn(clause, first);
        if (!before.isEmpty()) {
            return Optional.of(before.getLast());
        }
        List<Reference> earlier = paragraph.treatiesIn(0, clause);
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.getLast());
    }

    private static Optional<String> asOf(ReadParagraph paragraph, List<DateReading> dates) {
        return dates.stream()
                .filter(date -> paragraph.cue("as-of", date.firstToken() - 1) > 0)
                .map(date -> date.start().iso())
                .findFirst();
    }
}
