package org.sanad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sanad.language.Folding;

class ArabicLettersTest {

    @Test
    void the_name_of_a_letter_that_counts_parts_is_its_latin_counterpart() {
        assertThat(ArabicLetters.latin(Folding.fold("ألف"))).contains("a");
        assertThat(ArabicLetters.latin(Folding.fold("باء"))).contains("b");
        assertThat(ArabicLetters.latin(Folding.fold("واو"))).contains("f");
    }

    @Test
    void another_word_is_none() {
        assertThat(ArabicLetters.latin("قرار")).isEmpty();
        assertThat(ArabicLetters.latin("")).isEmpty();
    }
}
