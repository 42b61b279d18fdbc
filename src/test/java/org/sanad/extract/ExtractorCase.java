package org.sanad.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sanad.fact.Fact;
import org.sanad.lexicon.Lexicon;
import org.sanad.report.Report;
import org.sanad.report.ReportReader;

/**
 * A small report and the facts that must be read off it.
 *
 * <ul>
 *   <li>{@code paragraph.ar.txt} or {@code paragraph.en.txt} is the report; the name says its language.
 *   <li>{@code kinds.txt} has one kind of fact a line; behind {@code Mention} and {@code Described} stand the beginnings of
 *       the keys that count,
 *       as {@code Mention state/ territory/}.
 *   <li>{@code facts.jsonl} has one fact a line, and may be empty: then there must be no fact of these kinds.
 * </ul>
 *
 * @param rule the folder, which bears the key of the rule that the case is about
 * @param name the folder in it
 */
record ExtractorCase(String rule, String name) {
    private static final Path ALL = Path.of("src/test/resources/extract");

    static List<ExtractorCase> all() {
        try (Stream<Path> files = Files.find(ALL, 3, (path, attributes) -> path.endsWith("facts.jsonl"))) {
            return files.sorted()
                    .map(ALL::relativize)
                    .map(file -> new ExtractorCase(
                            file.getName(0).toString(), file.getName(1).toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> expected() {
        return lines("facts.jsonl").stream().map(FactLine::canonical).toList();
    }

    List<String> actual() {
        return Extractors.read(report(), Lexicon.bundled()).stream()
                .filter(this::counts)
                .map(FactLine::of)
                .toList();
    }

    private boolean counts(Fact fact) {
        return lines("kinds.txt").stream().anyMatch(line -> isOfKind(fact, List.of(line.split(" "))));
    }

    private static boolean isOfKind(Fact fact, List<String> kind) {
        if (!fact.getClass().getSimpleName().equals(kind.getFirst())) {
            return false;
        }
        String key =
                switch (fact) {
                    case Fact.Mention mention -> mention.thing().key();
                    case Fact.Described described -> described.thing().key();
                    default -> "";
                };
        return kind.size() == 1 || kind.subList(1, kind.size()).stream().anyMatch(key::startsWith);
    }

    private Report report() {
        Path arabic = file("paragraph.ar.txt");
        Path text = Files.exists(arabic) ? arabic : file("paragraph.en.txt");
        try {
            return ReportReader.parse(Files.readAllBytes(text), text.toString(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(file(file)).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String file) {
        return ALL.resolve(rule).resolve(name).resolve(file);
    }

    @Override
    public String toString() {
        return rule + "/" + name;
    }
}
