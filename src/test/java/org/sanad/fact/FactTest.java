package org.sanad.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.report.Paragraph;
import org.sanad.report.Span;

class FactTest {
    private static final Evidence EVIDENCE = new Evidence(
            new Paragraph(Paragraph.Kind.NUMBERED, "1", 1, OptionalInt.empty(), "حلقة عمل", List.of()),
            new Span(0, 4),
            Rule.EVENT,
            Certainty.EXPLICIT);

    @Test
    void the_details_of_a_described_thing_do_not_change_with_the_list_they_came_in() {
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(Property.PLACE, Value.of(new Thing("state/KEN")), EVIDENCE));
        Fact.Described event = new Fact.Described(new Thing("event/x"), Category.WORKSHOP, details, EVIDENCE);
        details.clear();
        assertThat(event.details()).hasSize(1);
    }

    @Test
    void facts_that_say_the_same_by_the_same_words_are_equal() {
        Fact fact = new Fact.Mention(new Thing("state/KEN"), EVIDENCE);
        assertThat(fact).isEqualTo(new Fact.Mention(new Thing("state/KEN"), EVIDENCE));
        assertThat(fact).isNotEqualTo(new Fact.Subject(new Thing("state/KEN"), EVIDENCE));
    }

    @Test
    void every_kind_of_fact_has_evidence() {
        assertThat(Fact.class.getPermittedSubclasses()).isNotEmpty().allSatisfy(kind -> assertThat(
                        Arrays.stream(kind.getRecordComponents())
                                .filter(part -> part.getName().equals("evidence")))
                .hasSize(1));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void the_key_of_a_rule_is_its_name_in_small_letters_with_hyphens(Rule rule) {
        assertThat(rule.key())
                .matches("[a-z]+(-[a-z]+)*")
                .isEqualToIgnoringCase(rule.name().replace('_', '-'));
    }

    @ParameterizedTest
    @EnumSource(Property.class)
    void a_property_is_a_prefixed_term(Property property) {
        assertThat(property.term()).matches("[a-z]+:[a-z][A-Za-z]+");
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void a_category_is_a_prefixed_class(Category category) {
        assertThat(category.term()).matches("[a-z]+:[A-Z][A-Za-z]+");
    }
}
