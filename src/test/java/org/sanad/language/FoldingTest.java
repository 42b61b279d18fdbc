package org.sanad.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void the_alef_forms_become_a_bare_alef() {
        check("أمم إلى آب ٱسم", "امم الي اب اسم");
    }

    @Test
    void alef_maqsura_and_persian_yeh_become_yeh() {
        check("إحدى", "احدي");
        check("علی", "علي");
    }

    @Test
    void persian_keheh_becomes_kaf() {
        check("مکتب", "مكتب");
    }

    @Test
    void teh_marbuta_becomes_heh() {
        check("منظمة", "منظمه");
    }

    @Test
    void hamza_alone_and_on_its_seats_is_kept() {
        check("مسؤول هيئة شيء", "مسؤول هيئه شيء");
    }

    @Test
    void tatweel_and_vowel_marks_are_dropped() {
        check("هـ", "ه");
        check("مُحَمَّدٌ", "محمد");
        check("هٰذا", "هذا");
    }

    @Test
    void a_letter_and_a_combining_mark_fold_as_the_precomposed_letter() {
        check("\u0627\u0653\u0628", "اب");
        check("\u0627\u0654\u0645", "ام");
        check("\u0648\u0654", "ؤ");
        check("\u0626", "ئ");
        check("\u064A\u0654", "ئ");
        check("e\u0301", "e");
    }

    @Test
    void letters_become_lower_case_whatever_the_default_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            check("TITLE İ", "title i");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void accents_are_removed_precomposed_or_combining() {
        check("Guía Córdoba Tiếng", "guia cordoba tieng");
        check("Ελλάδα", "ελλαδα");
    }

    @Test
    void letters_that_unicode_does_not_take_apart_stay() {
        check("Ø æ ß", "ø æ ß");
    }

    @Test
    void letters_of_scripts_whose_marks_are_vowels_stay_whole() {
        check("हिन्दी", "हिन्दी");
        check("한국", "한국");
    }

    @Test
    void decimal_digits_of_any_script_become_ascii() {
        check("٠١٢٣٤٥٦٧٨٩", "0123456789");
        check("۰۱۲۳۴۵۶۷۸۹", "0123456789");
        check("\uFF11", "1");
    }

    @Test
    void superscript_digits_stay() {
        check("⁽¹⁾", "⁽¹⁾");
    }

    @Test
    void arabic_separators_and_percent_become_ascii() {
        check("١٬٥٩١٫٥٪", "1,591.5%");
    }

    @Test
    void the_arabic_comma_and_question_mark_are_kept() {
        check("،؛؟", "،؛؟");
    }

    @Test
    void typographic_quotation_marks_become_straight_ones() {
        check("“a” «b» „c‟ ‘d’ ‹e›", "\"a\" \"b\" \"c\" 'd' 'e'");
    }

    @Test
    void dashes_become_a_hyphen() {
        check("a‐b\u2011c–d—e−f", "a-b-c-d-e-f");
    }

    @Test
    void spaces_of_every_width_and_line_ends_become_one_space_each() {
        check("9\u00A0000\u202F1\u2009\t\n\u0085x", "9 000 1    x");
    }

    @Test
    void invisible_format_characters_are_dropped() {
        check("\uFEFFco\u00ADop\u200F\u200Ber\u202Aate\u2069", "cooperate");
    }

    @Test
    void nothing_folds_to_nothing() {
        check("", "");
    }

    @Test
    void folding_twice_changes_nothing_more() {
        String once = Folding.fold("الدَّورةُ الثّانية عشرة – “Guía” ٢٠٢٤ ؤئ");

        assertThat(Folding.fold(once)).isEqualTo(once);
    }

    private static void check(String input, String expected) {
        assertThat(Folding.fold(input)).isEqualTo(expected);
    }
}
