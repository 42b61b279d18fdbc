package org.sanad.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private static final String ISOLATE = "\u2068";
    private static final String END = "\u2069";

    private static String table(List<String> headings, List<List<String>> rows) {
        TextTable table = new TextTable(headings);
        rows.forEach(table::add);
        return table.text();
    }

    @Test
    void columns_are_aligned_and_rows_counted() {
        assertThat(table(List.of("a", "name"), List.of(List.of("1", "x"), List.of("long", ""))))
                .isEqualTo("a     name\n----  ----\n1     x\nlong\n(2 rows)\n");
    }

    @Test
    void nothing_is_a_heading_and_a_zero() {
        assertThat(table(List.of("a"), List.of())).isEqualTo("a\n-\n(0 rows)\n");
        assertThat(table(List.of("a"), List.of(List.of("1")))).endsWith("(1 row)\n");
    }

    @Test
    void arabic_is_isolated_and_left_alone() {
        assertThat(table(List.of("name", "n"), List.of(List.of("أندورا", "1"))))
                .isEqualTo("name    n\n------  -\n" + ISOLATE + "أندورا" + END + "  1\n(1 row)\n");
    }

    @Test
    void vowel_marks_take_no_room_and_wide_letters_take_two() {
        assertThat(table(List.of("n", "x"), List.of(List.of("\u0645\u064F\u062F", "1"), List.of("\u4E2D\u6587", "2"))))
                .isEqualTo("n     x\n----  -\n" + ISOLATE + "\u0645\u064F\u062F" + END
                        + "    1\n\u4E2D\u6587  2\n(2 rows)\n");
    }

    @Test
    void a_very_long_cell_stands_whole_and_widens_nothing() {
        String lengthy = "x".repeat(200);
        String text = table(List.of("a", "b"), List.of(List.of(lengthy, "1"), List.of("y", "2")));
        assertThat(text).contains(lengthy + "  1\n", "y" + " ".repeat(61) + "2\n");
    }

    @Test
    void line_breaks_and_orders_to_the_terminal_are_taken_out() {
        assertThat(table(List.of("a"), List.of(List.of("one\r\ntwo\u001B[31m\u009Bx"))))
                .contains("one two\uFFFD[31m\uFFFDx\n");
    }
}
