package org.sanad.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrdinalsTest {

    @Test
    void arabic_units_are_read_with_the_article() {
        check(
                "الأول الأولى الثاني الثانية الثالث الرابعة الخامس السادسة السابع الثامنة التاسع العاشرة",
                1,
                1,
                2,
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10);
    }

    @Test
    void most_arabic_units_are_read_without_the_article() {
        check("أول خطة ورابع دورة", 1, 4);
        check("ثانية وثاني وأولي");
    }

    @Test
    void particles_are_seen_through() {
        check("في الحوارين الثاني والثالث", 2, 3);
        check("للأولى بالثانية وللثالثة", 1, 2, 3);
    }

    @Test
    void a_unit_before_ten_is_one_of_eleven_to_nineteen() {
        check("الدورة الحادية عشرة والاجتماع الثالث عشر والرابع عشر", 11, 13, 14);
        check("الدورة الثانية عشرة", 12);
    }

    @Test
    void waw_and_article_join_tens_to_a_unit() {
        check("الثانية والثلاثين", 32);
        check("الثالثة والثلاثون", 33);
        check("السابعة والسبعين", 77);
        check("الرابع والعشرين", 24);
        check("الحادية والعشرين", 21);
    }

    @Test
    void tens_alone_are_ordinals_with_the_article() {
        check("الدورة العشرون والثلاثين", 20, 30);
        check("عشرون دورة");
    }

    @Test
    void the_name_of_a_group_of_twenty_is_no_ordinal() {
        check("مجموعة العشرين");
    }

    @Test
    void the_hundred_is_an_ordinal_but_not_the_whole_of_a_percentage() {
        check("الدورة المائة", 100);
        check("85 في المائة و30 بالمائة و20 في المئة");
    }

    @Test
    void after_the_hundred_adds_a_hundred() {
        check("الدورة الأولى بعد المائة", 101);
        check("الثالثة والأربعين بعد المائة", 143);
    }

    @Test
    void firstly_and_secondly_are_none() {
        check("أولاً، وثانيا، وثالثا");
    }

    @Test
    void the_ordinal_in_the_name_of_a_month_is_none() {
        check("تشرين الأول/أكتوبر وكانون الثاني وتشرين الثاني");
        check("الاجتماع الثاني في تشرين الأول", 2);
    }

    @Test
    void english_words_are_read() {
        check("the first, twelfth and twentieth sessions", 1, 12, 20);
        check("thirty-third seventy seventh hundredth", 33, 77, 100);
    }

    @Test
    void a_number_with_its_suffix_is_read() {
        check("12th, 33rd, 1st and 2nd", 12, 33, 1, 2);
        check("12 th");
        check("COP12th");
        check("012th");
    }

    @Test
    void an_ordinal_of_a_fraction_is_none() {
        check("two thirds, one third, a third of");
        check("a third meeting", 3);
    }

    @Test
    void a_second_of_time_is_none() {
        check("per second");
        check("second-hand");
    }

    @Test
    void the_quote_spans_all_words() {
        String text = "في الدورة الثانية والثلاثين للجنة";

        assertThat(Ordinals.read(Tokens.of(text)).getFirst().span().of(text)).isEqualTo("الثانية والثلاثين");
    }

    @Test
    void nothing_has_no_ordinals() {
        assertThat(Ordinals.read(List.of())).isEmpty();
    }

    private static void check(String text, Integer... values) {
        assertThat(Ordinals.read(Tokens.of(text)))
                .as(text)
                .extracting(OrdinalReading::value)
                .containsExactly(values);
    }
}
