package org.sanad.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DualsTest {

    @Test
    void both_cases_are_known() {
        check("سنتان", "سنة");
        check("بلدين", "بلد");
        check("اجتماعين", "اجتماع");
    }

    @Test
    void the_construct_of_feminines_is_known() {
        check("مديرتا", "مديرة");
        check("دولتي", "دولة");
    }

    @Test
    void particles_are_seen_through() {
        check("ومنظمتين", "منظمة");
        check("لاجتماعين", "اجتماع");
    }

    @Test
    void a_form_with_the_article_counts_nothing() {
        none("البلدين");
        none("للبلدين");
        none("البحرين");
    }

    @Test
    void a_form_that_may_be_a_plural_or_adjective_is_none() {
        none("بلدان");
        none("مشاركين");
        none("إقليمي");
        none("يومي");
    }

    private static void check(String word, String singular) {
        assertThat(Duals.singular(Folding.fold(word))).contains(Folding.fold(singular));
    }

    private static void none(String word) {
        assertThat(Duals.singular(Folding.fold(word))).isEmpty();
    }
}
