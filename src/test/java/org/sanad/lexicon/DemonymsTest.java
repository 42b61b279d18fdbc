package org.sanad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemonymsTest {

    @Test
    void an_arabic_adjective_takes_gender_number_and_the_alef_of_the_accusative() {
        assertThat(Demonyms.forms("بنغلاديشي"))
                .containsExactlyInAnyOrder(
                        "بنغلاديشي",
                        "بنغلاديشية",
                        "بنغلاديشيا",
                        "بنغلاديشيان",
                        "بنغلاديشيين",
                        "بنغلاديشيون",
                        "بنغلاديشيات",
                        "بنغلاديشيتان",
                        "بنغلاديشيتين");
    }

    @Test
    void a_broken_plural_stays_as_it_is() {
        assertThat(Demonyms.forms("هنود")).containsExactly("هنود");
        assertThat(Demonyms.forms("أتراك")).containsExactly("أتراك");
    }

    @Test
    void an_english_adjective_takes_a_plural_s() {
        assertThat(Demonyms.forms("Nigerian")).containsExactly("Nigerian", "Nigerians");
        assertThat(Demonyms.forms("Bangladeshi")).containsExactly("Bangladeshi", "Bangladeshis");
    }

    @Test
    void an_english_adjective_that_ends_in_s_h_or_e_takes_none() {
        assertThat(Demonyms.forms("British")).containsExactly("British");
        assertThat(Demonyms.forms("Sudanese")).containsExactly("Sudanese");
        assertThat(Demonyms.forms("Swiss")).containsExactly("Swiss");
    }
}
