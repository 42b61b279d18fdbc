package org.sanad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sanad.language.Clitics;

class TokenizedTextTest {

    @Test
    void each_token_has_its_readings() {
        TokenizedText text = TokenizedText.of("وللمكتب 12 UN");
        assertThat(text.size()).isEqualTo(3);
        assertThat(text.readings()).hasSize(3);
        assertThat(text.readings().get(0)).contains(new Clitics.Reading("ول", true, "مكتب"));
        assertThat(text.readings().get(1)).containsExactly(new Clitics.Reading("", false, "12"));
        assertThat(text.readings().get(2)).containsExactly(new Clitics.Reading("", false, "un"));
    }

    @Test
    void what_is_printed_keeps_marks_and_signs_between_tokens() {
        String source = "غينيا - بِيساو، و";
        assertThat(TokenizedText.of(source).printed(0, 3)).isEqualTo("غينيا - بِيساو");
    }

    @Test
    void a_text_without_words_has_no_tokens() {
        assertThat(TokenizedText.of(" \n").size()).isZero();
    }
}
