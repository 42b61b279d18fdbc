package org.sanad.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the short keys of gold annotations stand for.
 *
 * @param instruments key to the names an instrument goes by, as {@code GCM}
 * @param bodies key to the names a body goes by, as {@code UNODC}
 */
record GoldNames(Map<String, List<String>> instruments, Map<String, List<String>> bodies) {
    private static final String FILE = "gold-names.tsv";

    /** Reads the table that rides in the program. */
    static GoldNames bundled() {
        Map<String, List<String>> instruments = new HashMap<>();
        Map<String, List<String>> bodies = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(GoldNames.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                List<String> cells = Arrays.asList(line.split("\t", -1));
                if (line.startsWith("instrument\t")) {
                    instruments.put(cells.get(1), List.copyOf(cells.subList(2, cells.size())));
                } else if (line.startsWith("body\t")) {
                    bodies.put(cells.get(1), List.copyOf(cells.subList(2, cells.size())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
        return new GoldNames(Map.copyOf(instruments), Map.copyOf(bodies));
    }

    List<String> instrument(String key) {
        return instruments.getOrDefault(key, List.of());
    }

    List<String> body(String key) {
        return bodies.getOrDefault(key, List.of());
    }
}
