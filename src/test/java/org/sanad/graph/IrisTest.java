package org.sanad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.fact.Rule;

class IrisTest {
    private static final String ID = "https://w3id.org/sanad/id/";

    private final Iris iris = Iris.ofReport("V.24-13453");

    @Test
    void a_report_is_named_by_its_identifier_slashes_as_hyphens() {
        assertThat(iris.report().getURI()).isEqualTo(ID + "report/V.24-13453");
        assertThat(Iris.ofReport("CTOC/COP/2024/5").report().getURI()).isEqualTo(ID + "report/CTOC-COP-2024-5");
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "59(a), 59-a",
        "front, front",
        "fn1, fn1",
        "fn*, fn",
        "fn**, fn-2",
        "fn***, fn-3",
        "fn1-40, fn1-40"
    })
    void a_paragraph_is_named_by_its_printed_number(String number, String key) {
        assertThat(iris.paragraph(number).getURI()).isEqualTo(ID + "report/V.24-13453/paragraph/" + key);
    }

    @Test
    void sections_claims_and_mentions_are_below_the_report() {
        assertThat(iris.section(3).getURI()).isEqualTo(ID + "report/V.24-13453/section/3");
        assertThat(iris.claims().getURI()).isEqualTo(ID + "report/V.24-13453/claims");
        assertThat(iris.mentions().getURI()).isEqualTo(ID + "report/V.24-13453/mentions");
        assertThat(iris.mention("a", "b").getURI()).isEqualTo(ID + "report/V.24-13453/mention/911169ddaaf146af");
        assertThat(Iris.below(iris.section(3), "x").getURI()).isEqualTo(ID + "report/V.24-13453/section/3/x");
    }

    @Test
    void a_hash_is_sixteen_digits_of_sha_256_over_the_parts_each_with_its_line_feed() {
        assertThat(Iris.hash("a", "b")).isEqualTo("911169ddaaf146af");
        assertThat(Iris.hash("a", "b")).isNotEqualTo(Iris.hash("ab")).isNotEqualTo(Iris.hash("b", "a"));
    }

    @Test
    void a_rule_is_named_by_its_key() {
        assertThat(Iris.rule(Rule.SHORT_FORM).getURI()).isEqualTo(ID + "rule/short-form");
    }
}
