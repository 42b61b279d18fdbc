package org.sanad.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
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
import org.sanad.language.NumberReading;
import org.sanad.language.Ratio;
import org.sanad.report.Paragraph;
import org.sanad.report.Span;

/**
 * Printed numbers with what they count.
 *
 * <ul>
 *   <li>{@link ObservationNumbers} tells which numbers count, {@link ObservationNouns} what, {@link ObservationQualifier} how
 *       exactly, {@link ObservationDates} when, {@link ObservationSubjects} of what.
 *   <li>A ratio is given in per cent: {@code one in four} is 25.
 *   <li>A number that a paragraph states twice of the same noun is one observation.
 *   <li>The parties to a treaty are left to {@link PartyCountExtractor}; front matter and footnotes are not read.
 * </ul>
 */
final class ObservationExtractor implements Extractor {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public List<Fact> extract(ReadParagraph paragraph) {
        if (paragraph.paragraph().kind() == Paragraph.Kind.FRONT_MATTER) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        ObservationUnits units = new ObservationUnits();
        ObservationNouns nouns = new ObservationNouns(paragraph, units);
        ObservationSubjects subjects = new ObservationSubjects(paragraph);
        Set<Thing> seen = new HashSet<>();
        for (NumberReading number : new ObservationNumbers(paragraph, units).counting()) {
            Optional<ObservationNoun> noun = nouns.of(number);
            if (noun.isPresent()) {
                facts.add(fact(paragraph, units, subjects, number, noun.get(), seen));
            }
        }
        return facts;
    }

    private static Fact fact(
            ReadParagraph paragraph,
            ObservationUnits units,
            ObservationSubjects subjects,
            NumberReading number,
            ObservationNoun noun,
            Set<Thing> seen) {
        BigDecimal value = value(number);
        Thing thing = thing(paragraph, value, noun);
        ObservationQualifier qualifier =
                ObservationQualifier.of(paragraph, startOfSum(number, noun), number.lastToken(), noun.end());
        ObservationPhrase phrase = ObservationPhrase.of(paragraph, units, noun, qualifier.first());
        int first = min(number.firstToken(), noun.first(), qualifier.first(), phrase.first());
        int end = max(number.lastToken(), noun.end(), qualifier.end(), phrase.end());
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(Property.VALUE, new Value.Amount(value), evidence(paragraph, number.span())));
        details.add(new Detail(
                Property.UNIT, Value.of(Thing.of("unit", noun.unit())), evidence(paragraph, noun.first(), noun.end())));
        if (seen.add(thing)) {
            details.add(new Detail(
                    Property.QUALIFIER,
                    Value.of(Thing.of("qualifier", qualifier.key())),
                    evidence(paragraph, qualifier.first(), qualifier.end())));
            details.add(new Detail(
                    Property.PHRASE,
                    Value.of(paragraph.text().printed(phrase.first(), phrase.end())),
                    evidence(paragraph, phrase.first(), phrase.end())));
            details.addAll(subjects.of(number.firstToken(), first, end));
            new ObservationDates(paragraph).of(first, end).ifPresent(details::add);
        }
        return new Fact.Described(thing, Category.OBSERVATION, details, evidence(paragraph, first, end));
    }

    /** Where a number starts, a currency sign before it included. */
    private static int startOfSum(NumberReading number, ObservationNoun noun) {
        return noun.end() == number.firstToken() ? noun.first() : number.firstToken();
    }

    private static int min(int... tokens) {
        return Arrays.stream(tokens).min().orElseThrow();
    }

    private static int max(int... tokens) {
        return Arrays.stream(tokens).max().orElseThrow();
    }

    private static BigDecimal value(NumberReading number) {
        return number.ratio().map(ObservationExtractor::percent).orElse(number.value());
    }

    private static BigDecimal percent(Ratio ratio) {
        BigDecimal percent = ratio.share().multiply(HUNDRED).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    private static Thing thing(ReadParagraph paragraph, BigDecimal value, ObservationNoun noun) {
        String counted = paragraph.text().token(noun.first()).form();
        return Thing.of(
                "observation",
                ThingKeys.of(
                        value.toPlainString() + " " + noun.unit(),
                        paragraph.report().identifier(),
                        paragraph.paragraph().number(),
                        value.toPlainString(),
                        noun.unit(),
                        counted));
    }

    private static Evidence evidence(ReadParagraph paragraph, int first, int end) {
        return paragraph.evidence(first, end, Rule.OBSERVATION, Certainty.EXPLICIT);
    }

    private static Evidence evidence(ReadParagraph paragraph, Span span) {
        return paragraph.evidence(span, Rule.OBSERVATION, Certainty.EXPLICIT);
    }
}
