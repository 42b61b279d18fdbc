package org.sanad.language;

import java.util.List;
import java.util.stream.IntStream;
import org.sanad.bundle.BundledFile;

/** A table of words that lies beside the classes: tab-separated, a first line that names the columns, one word a line. */
final class WordTable {
    private static final String FOLDER = "org/sanad/language/";

    private WordTable() {}

    /**
     * Reads a table.
     *
     * @param name the file name without {@code .tsv}
     * @param columns how many columns each line has
     * @return the lines below the first, cut into columns
     * @throws IllegalStateException if a line has another number of columns or an empty one; it names file and line
     */
    static List<List<String>> read(String name, int columns) {
        String path = FOLDER + name + ".tsv";
        return parse(path, new BundledFile(path).text(), columns);
    }

    /** Cuts the text of a table; the path stands in the message if it is not one. */
    static List<List<String>> parse(String path, String text, int columns) {
        List<String> lines = text.lines().toList();
        return IntStream.range(1, lines.size())
                .mapToObj(line -> row(path + ":" + (line + 1), lines.get(line), columns))
                .toList();
    }

    private static List<String> row(String place, String line, int columns) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns || cells.stream().anyMatch(String::isBlank)) {
            throw new IllegalStateException(
                    place + ": found \"" + line + "\" where " + columns + " columns, none empty, are expected");
        }
        return cells;
    }
}
