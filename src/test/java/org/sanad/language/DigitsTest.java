package org.sanad.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.language.NumberSamples.check;
import static org.sanad.language.NumberSamples.quotes;

import org.junit.jupiter.api.Test;

class DigitsTest {

    @Test
    void thousands_parted_by_spaces_are_one_number() {
        check("أكثر من 9 000 ممارس", "9000");
        check("50 000 عملية", "50000");
        check("1 234 567 people", "1234567");
        assertThat(quotes("نحو 10 000 مرة")).containsExactly("10 000");
    }

    @Test
    void non_breaking_and_thin_spaces_part_thousands_too() {
        check("4\u00A0785 من المهاجرين", "4785");
        check("6\u2009650", "6650");
        check("6\u202F650", "6650");
    }

    @Test
    void arabic_digits_are_read() {
        check("٩ ٠٠٠ ممارس و١٢ بلدا", "9000", "12");
        check("١٬٥٩١ قضية", "1591");
    }

    @Test
    void thousands_parted_by_commas_are_one_number() {
        check("1,591 cases and 2,000,000 people", "1591", "2000000");
    }

    @Test
    void a_year_and_a_count_after_it_stay_two_numbers() {
        check("عام 2023 241 تحقيقا", "2023", "241");
    }

    @Test
    void a_group_after_the_first_has_exactly_three_digits() {
        check("2023 9", "2023", "9");
        check("12 34 000", "12", "34000");
        check("1 5000", "1", "5000");
    }

    @Test
    void a_list_with_spaces_after_commas_stays_a_list() {
        check("15, 200, 300 cases", "15", "200", "300");
    }

    @Test
    void a_point_between_digits_begins_a_fraction() {
        check("1.5 per cent", "1.5");
        check("1,591.25", "1591.25");
        check("٢٫٥ مليون", "2500000");
    }

    @Test
    void a_comma_begins_a_fraction_only_before_scale_or_percent() {
        check("1,5 مليون", "1500000");
        check("12,5%", "12.5");
        check("figures 1,5 show");
    }

    @Test
    void a_point_that_ends_the_sentence_is_none_of_the_number() {
        check("الهدف 17.", "17");
        check("152 طرفاً. 20 دولة", "152", "20");
    }

    @Test
    void pieces_of_resolution_numbers_are_no_numbers() {
        check("القرار 236/77");
        check("A/RES/77/236");
    }

    @Test
    void pieces_of_symbols_are_no_numbers() {
        check("(CTOC/COP/WG.4/2023/2)");
        check("V.24-13352");
        check("E/CN.15/2023/6)");
    }

    @Test
    void pieces_of_names_are_no_numbers() {
        check("TRACK4TIP");
        check("كوفيد-19");
        check("القسم باء-2 أدناه");
        check("17th");
    }

    @Test
    void ends_of_a_range_are_no_numbers() {
        check("14-18 تشرين الأول");
        check("الغايات 2-5 و 2-8");
    }

    @Test
    void a_marker_with_its_hyphen_is_no_number() {
        check("12- خلال الفترة");
        check("- 12- خلال الفترة");
    }

    @Test
    void a_number_tied_to_a_latin_word_is_one() {
        check("a 20-day course", "20");
    }

    @Test
    void particles_part_from_the_number_written_onto_them() {
        check("98 بلدا و14 منظمة", "98", "14");
        check("الـ33 بلدا", "33");
        assertThat(quotes("و14 منظمة")).containsExactly("14");
    }

    @Test
    void a_space_that_got_lost_after_a_number_is_forgiven_in_arabic() {
        check("17بلدا", "17");
        check("17kg");
    }

    @Test
    void digits_that_begin_with_a_needless_zero_are_a_code() {
        check("090824 090824");
        check("0.5 و0", "0.5", "0");
    }

    @Test
    void brackets_and_currency_part() {
        check("(35) $40 €50", "35", "40", "50");
    }

    @Test
    void very_long_digits_are_read_exactly() {
        check("123456789012345678901234567890", "123456789012345678901234567890");
    }
}
