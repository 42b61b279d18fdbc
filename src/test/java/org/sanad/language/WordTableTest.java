package org.sanad.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTableTest {

    @Test
    void the_first_line_names_the_columns_and_is_no_row() {
        assertThat(WordTable.parse("t.tsv", "month\tname\n1\tيناير\n", 2)).containsExactly(List.of("1", "يناير"));
    }

    @Test
    void a_line_with_too_few_columns_is_refused_with_its_place() {
        assertThatThrownBy(() -> WordTable.parse("t.tsv", "month\tname\n1\tيناير\n2\n", 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("t.tsv:3");
    }

    @Test
    void an_empty_column_is_refused() {
        assertThatThrownBy(() -> WordTable.parse("t.tsv", "month\tname\n1\t\n", 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("t.tsv:2");
    }

    @Test
    void a_table_that_the_program_does_not_carry_is_refused_by_name() {
        assertThatThrownBy(() -> WordTable.read("no-such-table", 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such-table");
    }

    @ParameterizedTest
    @CsvSource({"cardinals,3", "cues,2", "duals,2", "fractions,4", "months,3", "not-numbers,3", "ordinals,3"})
    void each_table_names_no_line_twice(String table, int columns) {
        assertThat(WordTable.read(table, columns)).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"cardinals,3,2", "duals,2,0", "fractions,4,3", "ordinals,3,2"})
    void no_word_of_a_table_has_two_meanings_once_folded(String table, int columns, int word) {
        var meanings = new HashMap<String, List<String>>();
        for (var row : WordTable.read(table, columns)) {
            var meaning = new ArrayList<>(row);
            String folded = Folding.fold(meaning.remove(word));
            var other = meanings.put(folded, meaning);

            assertThat(other).as(folded).isIn(null, meaning);
        }
    }
}
