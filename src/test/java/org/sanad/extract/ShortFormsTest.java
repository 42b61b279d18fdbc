package org.sanad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sanad.fact.Certainty;
import org.sanad.fact.Rule;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Hit;
import org.sanad.lexicon.Kind;
import org.sanad.lexicon.NameType;
import org.sanad.report.Span;

class ShortFormsTest {
    private static final String FIRST = "https://w3id.org/sanad/id/body/first";
    private static final String SECOND = "https://w3id.org/sanad/id/body/second";
    private static final String OTHER = "https://w3id.org/sanad/id/body/other";

    private final ShortForms memory = new ShortForms();

    private static ShortForms.Place place(int paragraph, Integer... sectionsFromWithin) {
        return new ShortForms.Place(
                paragraph,
                sectionsFromWithin.length == 0 ? OptionalInt.empty() : OptionalInt.of(sectionsFromWithin[0]),
                List.of(sectionsFromWithin));
    }

    private Optional<String> resolve(Kind kind, ShortForms.Place place) {
        List<Entry> entries = List.of(entry(FIRST, kind), entry(SECOND, kind));
        return memory.resolve(new Hit(3, 4, new Span(10, 16), entries, true, List.of()), "المجلس", "مجلس", place)
                .map(reference -> reference.thing().iri());
    }

    private Optional<String> resolve(ShortForms.Place place) {
        return resolve(Kind.BODY, place);
    }

    private static Entry entry(String thing, Kind kind) {
        return new Entry(List.of(thing), kind, Set.of("Body"), NameType.SHORT_FORM, "المجلس", true, true);
    }

    @Test
    void a_form_of_nothing_named_refers_to_nothing() {
        assertThat(resolve(place(1))).isEmpty();
        memory.name(OTHER, "", place(1));
        assertThat(resolve(place(1))).isEmpty();
    }

    @Test
    void a_reference_is_inferred_and_keeps_its_place() {
        memory.name(FIRST, "", place(1));
        Hit hit = new Hit(3, 4, new Span(10, 16), List.of(entry(FIRST, Kind.BODY)), true, List.of());
        Reference reference = memory.resolve(hit, "المجلس", "مجلس", place(1)).orElseThrow();
        assertThat(reference.rule()).isEqualTo(Rule.SHORT_FORM);
        assertThat(reference.certainty()).isEqualTo(Certainty.INFERRED);
        assertThat(reference.span()).isEqualTo(new Span(10, 16));
        assertThat(reference.first()).isEqualTo(3);
        assertThat(reference.end()).isEqualTo(4);
    }

    @Test
    void what_the_report_defines_goes_before_what_was_named_last() {
        memory.name(FIRST, "", place(1));
        memory.define("المجلس", FIRST);
        memory.name(SECOND, "", place(2));
        assertThat(resolve(place(2))).contains(FIRST);
    }

    @Test
    void a_definition_of_another_form_does_not_count() {
        memory.define("الهيئة", FIRST);
        memory.name(SECOND, "", place(2));
        assertThat(resolve(place(2))).contains(SECOND);
    }

    @Test
    void the_paragraph_goes_before_the_section() {
        memory.name(FIRST, "", place(2, 5));
        memory.name(SECOND, "", place(1, 5));
        assertThat(resolve(place(2, 5))).contains(FIRST);
    }

    @Test
    void the_last_named_in_the_paragraph_counts() {
        memory.name(FIRST, "", place(1));
        memory.name(SECOND, "", place(1));
        memory.name(OTHER, "", place(1));
        assertThat(resolve(place(1))).contains(SECOND);
    }

    @Test
    void the_section_goes_before_the_headings() {
        memory.nameInHeading(SECOND, 5);
        memory.name(FIRST, "", place(1, 5));
        assertThat(resolve(place(2, 5))).contains(FIRST);
    }

    @Test
    void the_nearest_heading_goes_first() {
        memory.nameInHeading(FIRST, 1);
        memory.nameInHeading(SECOND, 2);
        assertThat(resolve(place(3, 2, 1))).contains(SECOND);
        assertThat(resolve(place(3, 3, 1))).contains(FIRST);
    }

    @Test
    void the_only_one_named_so_far_is_meant_wherever_it_was_named() {
        memory.name(FIRST, "", place(1, 1));
        memory.name(FIRST, "", place(2, 2));
        assertThat(resolve(place(9, 8))).contains(FIRST);
    }

    @Test
    void of_several_that_were_named_far_away_the_one_of_the_front_matter_is_meant() {
        memory.name(FIRST, "", place(0));
        memory.name(SECOND, "", place(2, 2));
        assertThat(resolve(place(9, 8))).contains(FIRST);
    }

    @Test
    void of_several_that_were_named_far_away_none_is_meant_if_the_front_matter_has_none() {
        memory.name(FIRST, "", place(1, 1));
        memory.name(SECOND, "", place(2, 2));
        assertThat(resolve(place(9, 8))).isEmpty();
    }

    @Test
    void an_instrument_that_the_paragraph_does_not_name_is_the_one_of_the_title() {
        memory.name(FIRST, "", place(0));
        memory.name(SECOND, "", place(1, 1));
        assertThat(resolve(Kind.INSTRUMENT, place(2, 1))).contains(FIRST);
        assertThat(resolve(Kind.INSTRUMENT, place(1, 1))).contains(SECOND);
        assertThat(resolve(Kind.BODY, place(2, 1))).contains(SECOND);
    }

    @Test
    void something_new_of_the_same_noun_hides_what_is_known() {
        memory.name(FIRST, "", place(1, 1));
        memory.introduceUnknown("مجلس", place(1, 1));
        assertThat(resolve(place(1, 1))).isEmpty();
        assertThat(resolve(place(2, 1))).isEmpty();
        memory.name(SECOND, "", place(2, 1));
        assertThat(resolve(place(2, 1))).contains(SECOND);
    }

    @Test
    void something_new_of_another_noun_hides_nothing() {
        memory.name(FIRST, "", place(1, 1));
        memory.introduceUnknown("فريق", place(1, 1));
        assertThat(resolve(place(1, 1))).contains(FIRST);
    }
}
