package org.sanad.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sanad.language.Clitics.Reading;

class CliticsTest {

    @Test
    void the_word_itself_comes_first() {
        assertThat(Clitics.readings("مكتب")).containsExactly(new Reading("", false, "مكتب"));
    }

    @Test
    void the_article_is_taken_off() {
        check("المكتب", new Reading("", false, "المكتب"), new Reading("", true, "مكتب"));
    }

    @Test
    void waw_of_wilaya_may_be_its_own_or_the_particle() {
        check(
                "ولايه",
                new Reading("", false, "ولايه"),
                new Reading("و", false, "لايه"),
                new Reading("ول", false, "ايه"));
    }

    @Test
    void waw_and_name_of_a_state_are_parted() {
        assertThat(Clitics.readings("وعمان")).contains(new Reading("و", false, "عمان"));
    }

    @Test
    void two_lams_are_lam_and_article() {
        check(
                "للمكتب",
                new Reading("", false, "للمكتب"),
                new Reading("ل", false, "لمكتب"),
                new Reading("ل", true, "مكتب"),
                new Reading("ل", true, "لمكتب"));
    }

    @Test
    void two_lams_before_a_stem_with_lam_keep_its_lam() {
        assertThat(Clitics.readings("للجنه")).contains(new Reading("ل", true, "لجنه"));
    }

    @Test
    void lam_alone_is_taken_off() {
        check("لمكتب", new Reading("", false, "لمكتب"), new Reading("ل", false, "مكتب"));
    }

    @Test
    void conjunction_preposition_and_article_are_taken_off_in_their_order() {
        check(
                "وبالمكتب",
                new Reading("", false, "وبالمكتب"),
                new Reading("و", false, "بالمكتب"),
                new Reading("وب", false, "المكتب"),
                new Reading("وب", true, "مكتب"));
    }

    @Test
    void conjunction_and_two_lams_are_taken_off() {
        assertThat(Clitics.readings("وللجمعيه")).contains(new Reading("ول", true, "جمعيه"));
    }

    @Test
    void two_prepositions_are_not_taken_off() {
        assertThat(Clitics.readings("بكتاب")).extracting(Reading::stem).containsExactly("بكتاب", "كتاب");
    }

    @Test
    void a_stem_keeps_two_letters() {
        check("الي", new Reading("", false, "الي"));
        check("ول", new Reading("", false, "ول"));
        check("و", new Reading("", false, "و"));
    }

    @Test
    void a_latin_word_has_itself_only() {
        check("glo", new Reading("", false, "glo"));
    }

    @Test
    void the_word_of_a_reading_has_its_article_written_in_full() {
        assertThat(new Reading("ل", true, "فتره").word()).isEqualTo("الفتره");
        assertThat(new Reading("ل", false, "فتره").word()).isEqualTo("فتره");
    }

    @Test
    void a_reading_without_a_stem_is_refused() {
        assertThatThrownBy(() -> Clitics.readings("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void particles_alone_are_told_from_words() {
        assertThat(Clitics.areAll("و")).isTrue();
        assertThat(Clitics.areAll("ال")).isTrue();
        assertThat(Clitics.areAll("وبال")).isTrue();
        assertThat(Clitics.areAll("لل")).isTrue();
        assertThat(Clitics.areAll("باء")).isFalse();
        assertThat(Clitics.areAll("من")).isFalse();
    }

    private static void check(String word, Reading... readings) {
        assertThat(Clitics.readings(word)).containsExactly(readings);
    }
}
