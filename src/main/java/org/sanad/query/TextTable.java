package org.sanad.query;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rows under headings, in columns that are aligned on a terminal.
 *
 * <ul>
 *   <li>A cell with letters that run from right to left is wrapped in direction isolates, so that it does not turn its
 *       neighbours round; the letters themselves are left alone.
 *   <li>Marks that take no room do not count, wide letters count twice.
 *   <li>A cell wider than {@value #WIDEST} stands whole and pushes the rest of its row.
 *   <li>Line breaks become spaces; other control characters, which could steer the terminal, become U+FFFD.
 * </ul>
 */
final class TextTable {
    private static final int WIDEST = 60;
    private static final String GAP = "  ";
    private static final String ISOLATE = "\u2068";
    private static final String END_OF_ISOLATE = "\u2069";
    private static final Set<UnicodeScript> WIDE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> headings) {
        this.headings = List.copyOf(headings);
    }

    void add(List<String> cells) {
        rows.add(cells.stream().map(TextTable::plain).toList());
    }

    /** The table, each line ended by a line feed, and under it the number of rows. */
    String text() {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            int widest = width(headings.get(column));
            for (List<String> row : rows) {
                widest = Math.max(widest, Math.min(WIDEST, width(row.get(column))));
            }
            widths.add(widest);
        }
        StringBuilder text = new StringBuilder();
        line(text, headings, widths);
        line(text, widths.stream().map("-"::repeat).toList(), widths);
        rows.forEach(row -> line(text, row, widths));
        return text.append(rows.size() == 1 ? "(1 row)\n" : "(" + rows.size() + " rows)\n")
                .toString();
    }

    private static void line(StringBuilder text, List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            line.append(runsFromRight(cell) ? ISOLATE + cell + END_OF_ISOLATE : cell)
                    .append(" ".repeat(Math.max(0, widths.get(column) - width(cell))))
                    .append(GAP);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static String plain(String cell) {
        return cell.replaceAll("[\\t\\n\\r]+", " ").replaceAll("\\p{Cntrl}|[\\x80-\\x9F]", "\uFFFD");
    }

    private static boolean runsFromRight(String cell) {
        return cell.codePoints().mapToObj(Character::getDirectionality).anyMatch(direction -> switch (direction) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE -> true;
            default -> false;
        });
    }

    private static int width(String cell) {
        return cell.codePoints().map(TextTable::width).sum();
    }

    private static int width(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> WIDE.contains(UnicodeScript.of(letter)) ? 2 : 1;
        };
    }
}
