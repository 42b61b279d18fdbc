package org.sanad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.extract.ResolutionNumbers.Printed;
import org.sanad.lexicon.TokenizedText;

class ResolutionNumbersTest {

    private static Optional<Printed> read(String text) {
        return ResolutionNumbers.at(TokenizedText.of(text), 0);
    }

    @ParameterizedTest
    @CsvSource({
        "236/77, SLASH, 236, 77, 3",
        "5/11, SLASH, 5, 11, 3",
        "٢٣٦/٧٧, SLASH, 236, 77, 3",
        "2652 (2022), YEAR_IN_BRACKETS, 2652, 2022, 4",
        "79 (1948), YEAR_IN_BRACKETS, 79, 1948, 4",
        "(2022) 2653, YEAR_IN_BRACKETS, 2653, 2022, 4",
        "2015/20, YEAR_AND_NUMBER, 2015, 20, 3",
        "20/2015, YEAR_AND_NUMBER, 2015, 20, 3",
        "1997/3, YEAR_AND_NUMBER, 1997, 3, 3",
        "217 A (III), ROMAN_SESSION, 217 a, iii, 5",
        "217 ألف (د-3), ROMAN_SESSION, 217 a, iii, 7",
        "2625 (XXV), ROMAN_SESSION, 2625, xxv, 4",
        "2625 (د-25), ROMAN_SESSION, 2625, xxv, 6",
        "317 (د-4), ROMAN_SESSION, 317, iv, 6",
        "3068 (د-29), ROMAN_SESSION, 3068, xxix, 6",
    })
    void a_number_is_read_in_each_of_its_forms(
            String text, ResolutionNumbers.Form form, String left, String right, int end) {
        assertThat(read(text)).contains(new Printed(form, left, right, 0, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10/7/2023",
                "2023/7/10",
                "1234/56",
                "56/1234",
                "1234/5678",
                "236 /77",
                "236/ 77",
                "236",
                "/77",
                "12345 (2022)",
                "2652 (22)",
                "2652 2022",
                "2652 (2022",
                "(2022)",
                "(3022) 2653",
                "(2022) 10/7",
                "د-3",
                "217 ألف",
                "A/77",
                "قرار"
            })
    void what_is_no_number_of_a_resolution_is_not_read(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void a_number_is_read_in_the_middle_of_a_text() {
        TokenizedText text = TokenizedText.of("القرار 236/77، والقرار 1/33.");
        assertThat(ResolutionNumbers.at(text, 0)).isEmpty();
        assertThat(ResolutionNumbers.at(text, 1).orElseThrow().end()).isEqualTo(4);
        assertThat(ResolutionNumbers.at(text, 6).orElseThrow().left()).isEqualTo("1");
        assertThat(ResolutionNumbers.at(text, text.size())).isEmpty();
    }
}
