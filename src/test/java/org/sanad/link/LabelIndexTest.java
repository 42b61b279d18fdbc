package org.sanad.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelIndexTest {
    private static Label label(String text) {
        return Label.of(text, "en", "http://www.w3.org/2004/02/skos/core#prefLabel", true);
    }

    private static LabelIndex index(String... texts) {
        List<Concept> concepts = new ArrayList<>();
        for (String text : texts) {
            concepts.add(new Concept("https://example.org/" + concepts.size(), Set.of(), List.of(label(text))));
        }
        return new LabelIndex(concepts);
    }

    @ParameterizedTest
    @CsvSource({
        "migrant, migrants, true",
        "migrants, migrant, true",
        "migrant, migrent, true",
        "migrant, mirgant, true",
        "migrant, migratn, true",
        "migrant, migrant, false",
        "migrant, migration, false",
        "migrant, emigrants, false",
        "abcdef, badcef, false"
    })
    void one_edit_is_a_letter_more_less_other_or_two_turned_round(String one, String other, boolean expected) {
        assertThat(LabelIndex.isOneEditAway(one, other)).isEqualTo(expected);
    }

    @Test
    void short_words_are_not_misspelt_and_arabic_ones_are_short_for_longer() {
        assertThat(LabelIndex.mayBeMisspelt("mali")).isFalse();
        assertThat(LabelIndex.mayBeMisspelt("niger")).isTrue();
        assertThat(LabelIndex.mayBeMisspelt("تدريب")).isFalse();
        assertThat(LabelIndex.mayBeMisspelt("استخبارات")).isTrue();
        assertThat(LabelIndex.mayBeMisspelt("2652000")).isFalse();
    }

    @Test
    void near_labels_are_found_by_rare_words_and_by_misspelt_ones() {
        LabelIndex index = index("smuggling of migrants", "protection of children", "smugling of migrants", "of");

        assertThat(index.near(label("smuggling of migrants"), 0.8))
                .extracting(entry -> entry.label().text())
                .contains("smuggling of migrants", "smugling of migrants")
                .doesNotContain("protection of children", "of");
    }

    @Test
    void names_are_alike_by_the_weight_of_what_they_share() {
        LabelIndex index = index("ministry of justice", "ministry of health", "ministry of labour", "court");
        Similarity similarity = new Similarity(index);

        assertThat(similarity.of(label("ministry of justice"), label("Ministry of Justice")))
                .isEqualTo(1);
        assertThat(similarity.of(label("ministry of justice"), label("ministry of health")))
                .isLessThan(similarity.of(label("ministry of justice"), label("ministry justice")));
        assertThat(similarity.of(label("court"), label("ministry"))).isZero();
        assertThat(similarity.of(label("goal 5"), label("goal 6"))).isZero();
        assertThat(similarity.of(label(""), label(""))).isZero();
    }

    @Test
    void a_label_has_one_key_for_all_its_spellings() {
        assertThat(label("Côte d'Ivoire").key())
                .isEqualTo(label("COTE D’IVOIRE").key());
        assertThat(label("الأُمَم المتّحدة").key())
                .isEqualTo(label("الامم المتحده").key());
        assertThat(label("الأمم المتحدة").words()).containsExactlyInAnyOrder("امم", "متحده");
        assertThat(label("—").key()).isEmpty();
        assertThat(Label.of("x", "EN-gb", "f", true).language()).isEqualTo("en");
    }
}
