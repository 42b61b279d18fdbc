package org.sanad.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.language.NumberSamples.check;
import static org.sanad.language.NumberSamples.quotes;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sanad.language.NumberReading.Form;

class NumbersTest {

    @Test
    void the_form_says_how_a_number_is_written() {
        assertThat(Numbers.read(Tokens.of("17 بلدا ومنظمتين وخمس دول ونصف السكان")))
                .extracting(NumberReading::form)
                .containsExactly(Form.DIGITS, Form.DUAL, Form.WORDS, Form.RATIO);
    }

    @Test
    void a_dual_is_two() {
        check("17 بلدا ومنظمتين إقليميتين", "17", "2");
        check("دعما فنيا لاجتماعين للفريق", "2");
        check("مشروع مدته سنتان", "2");
        check("اجتمع الفريق مرتين", "2");
    }

    @Test
    void two_after_a_dual_adds_nothing() {
        check("على مجالين اثنين", "2");
        assertThat(quotes("على مجالين اثنين")).containsExactly("مجالين اثنين");
    }

    @Test
    void a_dual_with_the_article_counts_nothing() {
        check("بين البلدين");
    }

    @Test
    void one_of_every_four_is_a_ratio() {
        ratio("واحد من كل أربعة أشخاص", 1, 4);
        ratio("وأفاد واحد من كل خمسة نيجيريين", 1, 5);
        ratio("3 من كل 10", 3, 10);
        ratio("one of every four", 1, 4);
        ratio("three out of every ten", 3, 10);
    }

    @Test
    void one_in_four_is_a_ratio() {
        ratio("one in four migrants", 1, 4);
        ratio("1 in 4 migrants", 1, 4);
        ratio("two in five", 2, 5);
    }

    @Test
    void the_value_of_a_ratio_is_its_share() {
        check("واحد من كل أربعة", "0.25");
    }

    @Test
    void numbers_with_a_place_or_year_between_are_no_ratio() {
        check("held 5 in 10 countries", "5", "10");
        check("one in 2023", "1", "2023");
        check("20 من بين 33 بلدا", "20", "33");
    }

    @Test
    void what_is_not_a_part_of_a_whole_is_no_ratio() {
        check("5 من كل 3", "5", "3");
        check("0 من كل 10", "0", "10");
        check("1.5 من كل 10", "1.5", "10");
    }

    @Test
    void an_ordinal_is_no_number() {
        check("الدورة الثانية عشرة");
        check("الدورة الثالثة والثلاثين");
        check("the twenty-first session, the 12th session");
    }

    @Test
    void the_first_letter_of_the_alphabet_is_no_number() {
        check("ألف - العمل على وضع المعايير");
        check("انظر القسم ألف أدناه");
    }

    @Test
    void what_looks_like_particle_and_number_is_none() {
        check("لست");
    }

    @Test
    void years_and_days_are_numbers_too() {
        check("2 تموز/يوليه 2024", "2", "2024");
    }

    @Test
    void the_value_is_plain() {
        assertThat(Numbers.read(Tokens.of("9 000")).getFirst().value()).hasToString("9000");
        assertThat(Numbers.read(Tokens.of("1.50")).getFirst().value()).hasToString("1.5");
    }

    @Test
    void nothing_has_no_numbers() {
        assertThat(Numbers.read(List.of())).isEmpty();
        check("المكتب");
    }

    @Test
    void a_number_that_is_no_ratio_has_none() {
        assertThat(Numbers.read(Tokens.of("17")).getFirst().ratio()).isEmpty();
    }

    private static void ratio(String text, int part, int whole) {
        assertThat(Numbers.read(Tokens.of(text)))
                .as(text)
                .extracting(NumberReading::ratio)
                .containsExactly(Optional.of(new Ratio(part, whole)));
    }
}
