package org.sanad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.TokenizedText;

class SentencesTest {

    private static List<String> sentences(String source) {
        TokenizedText text = TokenizedText.of(source);
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int end : Sentences.ends(Lexicon.bundled(), text)) {
            sentences.add(text.printed(start, end));
            start = end;
        }
        return sentences;
    }

    @Test
    void stops_question_marks_and_exclamation_marks_end_a_sentence() {
        assertThat(sentences("قدم تقريرا. هل قُبل؟ نعم! ثم انتهى"))
                .containsExactly("قدم تقريرا.", "هل قُبل؟", "نعم!", "ثم انتهى");
        assertThat(sentences("One. Two? Three.")).containsExactly("One.", "Two?", "Three.");
    }

    @Test
    void a_stop_without_white_space_behind_it_ends_none() {
        assertThat(sentences("الوثيقة CTOC/COP/WG.4/2023/2 ومبادرة GLO.ACT والنسبة 3.5 في المائة."))
                .hasSize(1);
    }

    @Test
    void the_stop_of_an_abbreviation_ends_none() {
        assertThat(sentences("Convention No. 189 applies. See para. 3 and Add. 1."))
                .hasSize(2);
        assertThat(sentences("He said no! Then he left.")).hasSize(2);
    }

    @Test
    void a_semicolon_ends_none() {
        assertThat(sentences("أندورا (2022)؛ باكستان (2022); بوتان (2023).")).hasSize(1);
    }

    @Test
    void the_last_sentence_may_lack_its_stop() {
        assertThat(sentences("بلا نقطة")).containsExactly("بلا نقطة");
    }

    @Test
    void nothing_has_no_sentence() {
        assertThat(sentences("")).isEmpty();
        assertThat(sentences(".")).containsExactly(".");
    }
}
