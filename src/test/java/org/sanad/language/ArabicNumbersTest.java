package org.sanad.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.language.NumberSamples.check;
import static org.sanad.language.NumberSamples.quotes;

import org.junit.jupiter.api.Test;

class ArabicNumbersTest {

    @Test
    void units_of_both_genders_are_read() {
        check("ثلاثة مشاريع وثلاث قواعد", "3", "3");
        check("أربعة تعهدات", "4");
        check("وخمس منظمات", "5");
        check("ستة أجزاء", "6");
        check("سبع ملاحظات", "7");
        check("ثمانية بلدان وثماني دول وثمان دول", "8", "8", "8");
        check("تسع قضايا", "9");
        check("عشرة بلدان وعشر دول", "10", "10");
    }

    @Test
    void two_is_read_in_both_cases_and_genders() {
        check("اثنان اثنين اثنتان اثنتين", "2", "2", "2", "2");
    }

    @Test
    void tens_are_read_in_both_cases() {
        check("عشرون بلدا أو عشرين بلدا أو تسعين بلدا", "20", "20", "90");
    }

    @Test
    void a_unit_and_ten_make_the_teens() {
        check("ثلاثة عشر بلدا وثلاث عشرة دولة", "13", "13");
        check("أحد عشر بلدا وإحدى عشرة دولة", "11", "11");
        check("اثنا عشر واثني عشر واثنتا عشرة واثنتي عشرة", "12", "12", "12", "12");
    }

    @Test
    void waw_joins_tens_to_a_unit() {
        check("خمسة وعشرين بلدا", "25");
        check("إحدى وعشرين دولة", "21");
        check("واحد وثلاثون", "31");
        check("ثلاثة و عشرين", "23");
    }

    @Test
    void hundreds_are_read_in_either_spelling_and_in_one_or_two_words() {
        check("مائة بلد ومئة بلد", "100", "100");
        check("مائتان ومائتي شخص", "200", "200");
        check("ثلاثمائة، ثلاث مائة، خمسمئة", "300", "300", "500");
    }

    @Test
    void waw_joins_what_is_below_a_hundred() {
        check("مائة وخمسة وعشرين ضحية", "125");
        check("مائة وخمس منظمات", "105");
        check("ثلاثمائة وثلاثة عشر", "313");
    }

    @Test
    void scales_multiply_what_stands_before_them() {
        check("ثلاثة آلاف شخص", "3000");
        check("خمسين ألفا", "50000");
        check("مائة ألف", "100000");
        check("خمسة ملايين", "5000000");
        check("ثلاثة مليارات", "3000000000");
    }

    @Test
    void a_scale_alone_counts_one_and_a_dual_scale_two() {
        check("ألف شخص", "1000");
        check("مليون شخص", "1000000");
        check("ألفين ومليونان", "2000", "2000000");
    }

    @Test
    void a_smaller_scale_follows_with_waw() {
        check("ألف ومائتين وخمسين", "1250");
        check("مليون وثلاثمائة ألف وخمسة", "1300005");
        check("3 ملايين و500 ألف شخص", "3500000");
        check("مليون و12 دولة", "1000000", "12");
    }

    @Test
    void a_scale_does_not_follow_a_smaller_one() {
        check("ألف ومليون", "1000", "1000000");
    }

    @Test
    void many_thousands_are_no_number() {
        check("آلاف الأشخاص وملايين الناس وعشرات الآلاف ومئات");
    }

    @Test
    void digits_are_multiplied_by_a_word_of_scale() {
        check("3 ملايين، 1.2 مليون، 10 آلاف", "3000000", "1200000", "10000");
    }

    @Test
    void particles_before_the_first_word_are_seen_through() {
        check("بثلاثة لأربعة وخمس كستة فسبعة وبثمانية", "3", "4", "5", "6", "7", "8");
    }

    @Test
    void with_the_article_three_to_ten_and_their_compounds_are_read() {
        check("بإحدى الطرق الثلاث التالية", "3");
        check("البلدان الثلاثة عشر", "13");
        check("الدول السبع والسبعين", "77");
        check("للسنوات العشر", "10");
    }

    @Test
    void with_the_article_other_numbers_are_not_read() {
        check("يوم الاثنين");
        check("85 في المائة", "85");
        check("85 بالمائة", "85");
        check("الألف");
    }

    @Test
    void units_that_are_no_compound_stay_apart() {
        check("ثلاثة وخمسة", "3", "5");
        check("ثلاثة بلدان وخمس منظمات", "3", "5");
    }

    @Test
    void one_follows_its_noun() {
        check("مهرباً واحداً على الأقل", "1");
        check("في نقطة حدودية واحدة فقط", "1");
    }

    @Test
    void one_of_the_is_no_number() {
        check("مدعاة للقلق وأحد التحديات الرئيسية");
        check("المنظمة، وأحد أعضاء الفريق");
        check("أحد أكثر أشكال الجريمة وإحدى المنظمات");
    }

    @Test
    void one_as_a_pronoun_is_no_number() {
        check("لكل واحد من موضوعي المناقشات");
        check("انتخبت واحدة من الدول");
        check("في آن واحد");
    }

    @Test
    void ten_within_another_word_is_no_number() {
        check("معشر عشرات العشرة المبشرين", "10");
        check("عشرية");
    }

    @Test
    void the_quote_has_the_particles_written_onto_the_first_word() {
        assertThat(quotes("بلدا وخمسَ منظمات")).containsExactly("وخمسَ");
        assertThat(quotes("من مائةٍ وخمسة وعشرين بلدا")).containsExactly("مائةٍ وخمسة وعشرين");
    }
}
