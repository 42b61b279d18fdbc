package org.sanad.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThingTest {

    @ParameterizedTest
    @CsvSource({
        "resolution, A/RES/77/236, resolution/A-RES-77-236",
        "resolution, S/RES/2652 (2022), resolution/S-RES-2652-2022",
        "document, CTOC/COP/WG.4/2023/2, document/CTOC-COP-WG.4-2023-2",
        "report, V.24-13453, report/V.24-13453",
        "event, الدورة (الثانية), event/الدورة-الثانية",
    })
    void a_key_becomes_a_segment_of_letters_digits_stops_and_hyphens(String kind, String key, String expected) {
        assertThat(Thing.of(kind, key).key()).isEqualTo(expected);
    }

    @Test
    void the_iri_of_a_thing_is_below_the_projects_base() {
        assertThat(new Thing("state/AND").iri()).isEqualTo("https://w3id.org/sanad/id/state/AND");
        assertThat(Thing.ofIri("https://w3id.org/sanad/id/state/AND")).isEqualTo(new Thing("state/AND"));
    }

    @Test
    void a_thing_of_another_publisher_keeps_its_iri_and_has_no_kind() {
        Thing target = Thing.ofIri("http://metadata.un.org/sdg/16.2");
        assertThat(target.key()).isEqualTo("http://metadata.un.org/sdg/16.2");
        assertThat(target.iri()).isEqualTo("http://metadata.un.org/sdg/16.2");
        assertThat(target.kind()).isEmpty();
    }

    @Test
    void the_kind_is_the_part_before_the_first_slash() {
        assertThat(new Thing("state/AND").kind()).isEqualTo("state");
        assertThat(new Thing("report/V.24-13453/paragraph/2").kind()).isEqualTo("report");
        assertThat(new Thing("alone").kind()).isEmpty();
    }

    @Test
    void a_slug_has_small_letters_digits_and_single_hyphens() {
        assertThat(Thing.slug("59(a)")).isEqualTo("59-a");
        assertThat(Thing.slug("fn*")).isEqualTo("fn");
        assertThat(Thing.slug("  UN -- Women!")).isEqualTo("un-women");
        assertThat(Thing.slug("مبادرة \"أمل\"")).isEqualTo("مبادرة-أمل");
        assertThat(Thing.slug("***")).isEmpty();
    }

    @Test
    void things_are_ordered_by_their_keys() {
        assertThat(new Thing("body/a")).isLessThan(new Thing("state/A"));
        assertThat(new Thing("body/a")).isEqualByComparingTo(new Thing("body/a"));
    }

    @Test
    void a_thing_without_a_key_is_refused() {
        assertThatThrownBy(() -> new Thing(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
