package org.sanad.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.bundle.BundledFile;
import org.sanad.language.Token.Kind;

class TokensTest {

    @Test
    void words_numbers_and_signs_are_told_apart() {
        assertThat(Tokens.of("المكتب، GLO.ACT 2024"))
                .extracting(Token::kind)
                .containsExactly(
                        Kind.WORD_ARABIC,
                        Kind.PUNCTUATION,
                        Kind.WORD_LATIN,
                        Kind.PUNCTUATION,
                        Kind.WORD_LATIN,
                        Kind.NUMBER);
    }

    @Test
    void where_the_script_changes_a_new_word_begins() {
        check("وTurquesa", "و", "turquesa");
        check("TRACK4TIP", "track", "4", "tip");
        check("و39", "و", "39");
    }

    @Test
    void marks_belong_to_the_word_they_stand_in() {
        String source = "أُجريَ تحقيقاً";

        check(source, "اجري", "تحقيقا");
        assertThat(Tokens.of(source))
                .extracting(token -> token.span().of(source))
                .containsExactly("أُجريَ", "تحقيقاً");
    }

    @Test
    void a_hyphen_or_apostrophe_cuts_a_latin_word() {
        check("Trainer’s cyber-enabled", "trainer", "'", "s", "cyber", "-", "enabled");
    }

    @Test
    void every_other_character_is_a_sign_of_its_own() {
        check("(أ)...", "(", "ا", ")", ".", ".", ".");
    }

    @Test
    void superscript_digits_are_signs() {
        assertThat(Tokens.of("كوسوفو⁽¹⁾"))
                .extracting(Token::kind)
                .containsExactly(Kind.WORD_ARABIC, Kind.PUNCTUATION, Kind.PUNCTUATION, Kind.PUNCTUATION);
    }

    @Test
    void a_supplementary_sign_is_one_token() {
        assertThat(Tokens.of("\uD83C\uDF0D!")).hasSize(2);
    }

    @Test
    void space_before_is_told() {
        assertThat(Tokens.of("9 000، و10"))
                .extracting(Token::spaceBefore)
                .containsExactly(false, true, false, true, false);
    }

    @Test
    void a_capital_is_told_of_the_source_and_never_in_arabic() {
        assertThat(Tokens.of("May may Évian المكتب 5"))
                .extracting(Token::startsUppercase)
                .containsExactly(true, false, true, false, false);
    }

    @Test
    void words_of_other_scripts_count_as_not_arabic() {
        assertThat(Tokens.of("Москва")).extracting(Token::kind).containsExactly(Kind.WORD_LATIN);
    }

    @Test
    void nothing_but_space_has_no_tokens() {
        assertThat(Tokens.of("")).isEmpty();
        assertThat(Tokens.of(" \n\u00A0")).isEmpty();
    }

    @Test
    void the_spans_of_the_tokens_hold_all_that_is_not_space() {
        String source = "- 12- عُقد (TRACK4TIP) في ١٤ تموز/يوليه “2024”.";
        StringBuilder joined = new StringBuilder();
        List<Token> tokens = Tokens.of(source);
        tokens.forEach(token -> joined.append(token.span().of(source)));

        assertThat(joined.toString()).isEqualTo(source.replace(" ", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"V.24-13453", "V.24-13352"})
    void the_tokens_of_a_report_hold_every_character_but_white_space(String report) {
        String source = new BundledFile("reports/" + report + "/text.ar.txt").text();
        StringBuilder joined = new StringBuilder();
        Tokens.of(source).forEach(token -> joined.append(token.span().of(source)));

        assertThat(joined.toString()).isEqualTo(source.replaceAll("\\s", ""));
    }

    private static void check(String source, String... forms) {
        assertThat(Tokens.of(source)).extracting(Token::form).containsExactly(forms);
    }
}
