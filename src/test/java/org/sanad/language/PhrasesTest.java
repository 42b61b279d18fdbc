package org.sanad.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private final Phrases<String> phrases = new Phrases<>();
    private final List<Token> text = Tokens.of("في وتشرين الأول للفترة");

    @BeforeEach
    void three_phrases() {
        phrases.add("تشرين", "short");
        phrases.add("تشرين الأول", "long");
        phrases.add("الفترة", "period");
    }

    @Test
    void the_longest_phrase_wins() {
        assertThat(phrases.at(text, 1)).contains(new Phrases.Hit<>("long", 1, 3, "و"));
    }

    @Test
    void a_phrase_spelled_just_so_has_no_particles() {
        assertThat(phrases.exactlyAt(text, 1)).isEmpty();
        assertThat(phrases.exactlyAt(Tokens.of("تشرين"), 0)).isPresent();
    }

    @Test
    void lam_and_article_are_seen_through() {
        assertThat(phrases.at(text, 3)).contains(new Phrases.Hit<>("period", 3, 4, "ل"));
    }

    @Test
    void a_phrase_is_found_from_its_end() {
        assertThat(phrases.endingAt(text, 3)).contains(new Phrases.Hit<>("long", 1, 3, "و"));
        assertThat(phrases.endingAt(text, 1)).isEmpty();
        assertThat(phrases.endingAt(text, 0)).isEmpty();
    }

    @Test
    void nothing_stands_outside_the_text() {
        assertThat(phrases.at(text, 4)).isEmpty();
        assertThat(phrases.exactlyAt(text, -1)).isEmpty();
    }

    @Test
    void a_phrase_cannot_mean_two_things() {
        assertThatThrownBy(() -> phrases.add("ألفتره", "other"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("period");
    }
}
