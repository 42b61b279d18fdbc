package org.sanad.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sanad.report.Paragraph;
import org.sanad.report.Span;

class EvidenceTest {
    private static final Paragraph PARAGRAPH =
            new Paragraph(Paragraph.Kind.NUMBERED, "12", 3, OptionalInt.empty(), "شاركت كينيا وأوغندا.", List.of());

    private static Evidence evidence(int start, int end) {
        return new Evidence(PARAGRAPH, new Span(start, end), Rule.LISTED_NAME, Certainty.EXPLICIT);
    }

    @Test
    void the_quote_is_the_text_between_the_offsets_to_the_letter() {
        assertThat(evidence(6, 11).quote()).isEqualTo("كينيا");
        assertThat(evidence(0, PARAGRAPH.text().length()).quote()).isEqualTo(PARAGRAPH.text());
    }

    @Test
    void evidence_without_words_is_refused() {
        assertThatThrownBy(() -> evidence(6, 6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("paragraph 12")
                .hasMessageContaining("LISTED_NAME");
    }

    @Test
    void evidence_beyond_the_text_is_refused() {
        int length = PARAGRAPH.text().length();
        assertThatThrownBy(() -> evidence(6, length + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> evidence(length + 1, length + 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
