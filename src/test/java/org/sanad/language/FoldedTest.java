package org.sanad.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sanad.report.Span;

class FoldedTest {

    @Test
    void a_letter_takes_the_marks_dropped_after_it() {
        check("قُدِّمَ دعم", 0, 3, "قُدِّمَ");
    }

    @Test
    void a_letter_takes_the_tatweel_after_it() {
        check("(هـ) موجز", 1, 2, "هـ");
    }

    @Test
    void what_is_dropped_before_a_letter_is_not_its_own() {
        check("\u200Fمكتب", 0, 4, "مكتب");
    }

    @Test
    void invisible_format_characters_after_a_word_are_outside() {
        check("مكتب\u200F و", 0, 4, "مكتب");
    }

    @Test
    void invisible_format_characters_within_a_word_are_inside() {
        check("مك\u200Dتب", 0, 4, "مك\u200Dتب");
    }

    @Test
    void offsets_hold_behind_dropped_characters() {
        String source = "عُقِدَ في فيينا";
        Folded folded = Folded.of(source);
        int start = folded.text().indexOf("فيينا");

        check(source, start, start + 5, "فيينا");
    }

    @Test
    void supplementary_characters_keep_two_code_units() {
        String source = "a\uD83C\uDF0Dمكتبُ";
        Folded folded = Folded.of(source);

        assertThat(folded.text()).isEqualTo("a\uD83C\uDF0Dمكتب");
        check(source, 1, 3, "\uD83C\uDF0D");
        check(source, 3, 7, "مكتبُ");
    }

    @Test
    void supplementary_letters_become_lower_case() {
        String source = new StringBuilder().appendCodePoint(0x10400).append("x").toString();

        assertThat(Folded.of(source).text())
                .isEqualTo(
                        new StringBuilder().appendCodePoint(0x10428).append("x").toString());
    }

    @Test
    void unpaired_surrogates_are_kept() {
        assertThat(Folded.of("\uDC00A\uD800").text()).isEqualTo("\uDC00a\uD800");
        assertThat(Folded.of("A\uD800B").text()).isEqualTo("a\uD800b");
    }

    @Test
    void every_folded_character_finds_one_of_the_source() {
        String source = "الدَّورةُ الثّانية عشرة – “Guía” ٢٠٢٤";
        Folded folded = Folded.of(source);
        for (int i = 0; i < folded.text().length(); i++) {
            String found = folded.source(i, i + 1).of(source);

            assertThat(Folding.fold(found)).isEqualTo(folded.text().substring(i, i + 1));
        }
    }

    @Test
    void an_empty_stretch_stays_empty() {
        Folded folded = Folded.of("قُد");

        assertThat(folded.source(1, 1)).isEqualTo(new Span(2, 2));
        assertThat(folded.source(2, 2)).isEqualTo(new Span(3, 3));
        assertThat(Folded.of("").source(0, 0)).isEqualTo(new Span(0, 0));
    }

    @Test
    void a_stretch_outside_the_text_is_refused() {
        Folded folded = Folded.of("مُد");

        assertThatThrownBy(() -> folded.source(0, 3))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("0..3");
        assertThatThrownBy(() -> folded.source(2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> folded.source(-1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void the_source_is_given_back_untouched() {
        assertThat(Folded.of("Guíaـ").source()).isEqualTo("Guíaـ");
    }

    private static void check(String source, int start, int end, String expected) {
        assertThat(Folded.of(source).source(start, end).of(source)).isEqualTo(expected);
    }
}
