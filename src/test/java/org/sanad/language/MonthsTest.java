package org.sanad.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {

    @ParameterizedTest
    @CsvSource({
        "كانون الثاني/يناير, 1",
        "شباط/فبراير, 2",
        "آذار/مارس, 3",
        "نيسان/أبريل, 4",
        "أيار/مايو, 5",
        "حزيران/يونيه, 6",
        "تموز/يوليه, 7",
        "آب/أغسطس, 8",
        "أيلول/سبتمبر, 9",
        "تشرين الأول/أكتوبر, 10",
        "تشرين الثاني/نوفمبر, 11",
        "كانون الأول/ديسمبر, 12"
    })
    void names_of_two_systems_are_one_month(String text, int month) {
        List<Token> tokens = Tokens.of(text);

        assertThat(Months.at(tokens, 0)).hasValueSatisfying(hit -> {
            assertThat(hit.month()).hasValue(month);
            assertThat(hit.end()).isEqualTo(tokens.size());
            assertThat(hit.mayStandAlone()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "يوليو, 7",
        "غشت, 8",
        "جانفي, 1",
        "دجنبر, 12",
        "حزيران, 6",
        "تشرين الثاني, 11",
        "Sept., 9",
        "October, 10"
    })
    void a_name_of_one_system_will_do(String text, int month) {
        assertThat(Months.at(Tokens.of(text), 0))
                .hasValueSatisfying(hit -> assertThat(hit.month()).hasValue(month));
    }

    @Test
    void the_second_name_may_stand_in_brackets() {
        List<Token> tokens = Tokens.of("تموز (يوليو) 2024");

        assertThat(Months.at(tokens, 0))
                .hasValueSatisfying(hit -> assertThat(hit.end()).isEqualTo(4));
    }

    @Test
    void names_that_contradict_each_other_are_no_month() {
        assertThat(Months.at(Tokens.of("تشرين الأول/نوفمبر"), 0))
                .hasValueSatisfying(hit -> assertThat(hit.month()).isEmpty());
    }

    @Test
    void particles_before_the_name_are_told() {
        assertThat(Months.at(Tokens.of("وشباط/فبراير"), 0))
                .hasValueSatisfying(hit -> assertThat(hit.proclitics()).isEqualTo("و"));
    }

    @Test
    void an_english_name_begins_with_a_capital() {
        assertThat(Months.at(Tokens.of("March"), 0)).isPresent();
        assertThat(Months.at(Tokens.of("march"), 0)).isEmpty();
    }

    @Test
    void a_name_that_is_another_word_may_not_stand_alone() {
        assertThat(Months.at(Tokens.of("May"), 0))
                .hasValueSatisfying(hit -> assertThat(hit.mayStandAlone()).isFalse());
        assertThat(Months.at(Tokens.of("آب"), 0))
                .hasValueSatisfying(hit -> assertThat(hit.mayStandAlone()).isFalse());
    }

    @Test
    void the_table_has_all_twelve_months() {
        Set<String> months = new HashSet<>();
        WordTable.read("months", 3).forEach(row -> months.add(row.getFirst()));

        assertThat(months).hasSize(12);
    }
}
