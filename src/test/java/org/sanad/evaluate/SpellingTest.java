package org.sanad.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "The  United Nations!, united nations",
        "the the hague, the hague",
        "Theory, theory",
        "Côte d’Ivoire, cote d ivoire",
        "STRASSE, strasse",
        "Straße, strasse",
        "UN-Women, un women",
        "snake_case, snake_case",
        "ﬁne № 5½, fine no 51 2",
        "ΟΔΟΣ Οδός, οδοσ οδοσ",
        "Пакт №2, пакт no2",
        "مُكافَحة, مكافحة",
        "'', ''",
        "—, ''"
    })
    void a_name_is_folded(String name, String folded) {
        assertThat(Spelling.of(name).folded()).isEqualTo(folded);
    }

    @Test
    void telling_words_leave_out_articles_prepositions_and_the_un() {
        assertThat(Spelling.of("The UN Office on Drugs and Crime, a UNODC Office")
                        .words())
                .containsExactlyInAnyOrder("office", "drugs", "crime");
        assertThat(Spelling.of("").words()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "the Security Council, Security council, true",
        "Security Council, United Nations Security Council, true",
        "Horn, Horn of Africa, false",
        "Sahel zone, Sahel region, false",
        "alpha beta gamma, alpha beta gamma delta epsilon, true",
        "beta alpha gamma, alpha beta gamma delta epsilon, true",
        "alpha beta x, alpha beta y, false",
        "'', '', false",
        "the of, of the, false",
        "UN, un, true"
    })
    void names_are_alike_if_equal_or_one_in_the_other_or_most_words_are_shared(
            String one, String other, boolean areAlike) {
        assertThat(Spelling.of(one).isLike(Spelling.of(other))).isEqualTo(areAlike);
        assertThat(Spelling.of(other).isLike(Spelling.of(one))).isEqualTo(areAlike);
    }
}
