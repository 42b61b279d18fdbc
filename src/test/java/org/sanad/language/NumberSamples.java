package org.sanad.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What the tests of numbers share: a text in, what is read from it out. */
final class NumberSamples {
    private NumberSamples() {}

    /** Checks that exactly these numbers are read, given in plain form, and that their tokens and spans agree. */
    static void check(String text, String... values) {
        List<Token> tokens = Tokens.of(text);
        List<NumberReading> readings = Numbers.read(tokens);

        assertThat(readings)
                .as(text)
                .extracting(reading -> reading.value().toPlainString())
                .containsExactly(values);
        for (NumberReading reading : readings) {
            int start = tokens.get(reading.firstToken()).span().start();
            int end = tokens.get(reading.lastToken() - 1).span().end();

            assertThat(reading.span().start()).isEqualTo(start);
            assertThat(reading.span().end()).isEqualTo(end);
        }
    }

    /** The stretches of the text that numbers are read from. */
    static List<String> quotes(String text) {
        return Numbers.read(Tokens.of(text)).stream()
                .map(reading -> reading.span().of(text))
                .toList();
    }
}
