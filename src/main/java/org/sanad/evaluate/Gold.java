package org.sanad.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sanad.report.UnreadableInputException;

/**
 * The annotations that a graph is scored against, in the order of their files and lines.
 *
 * <p>Public only as something to hold: it is read, narrowed and handed to {@link Score}.
 */
public final class Gold {
    private static final String CODE = "gold-unreadable";

    private final List<GoldLine> lines;

    private Gold(List<GoldLine> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * Reads files of annotations, one JSON object a line.
     *
     * @param files the files, at least one
     * @return all their annotations
     * @throws UnreadableInputException if a file is not there, or a line is no annotation
     */
    public static Gold read(Collection<Path> files) {
        List<GoldLine> lines = new ArrayList<>();
        for (Path file : files) {
            int number = 0;
            for (String line : lines(file)) {
                number++;
                if (!line.isBlank()) {
                    lines.add(line(line, file + ":" + number));
                }
            }
        }
        return new Gold(lines);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw unreadable(file.toString(), "there is no such file");
        } catch (CharacterCodingException e) {
            throw unreadable(file.toString(), "it is not UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static GoldLine line(String line, String place) {
        try {
            return GoldLine.parse(line);
        } catch (IllegalArgumentException e) {
            throw unreadable(place, String.valueOf(e.getMessage()));
        }
    }

    private static UnreadableInputException unreadable(String place, String problem) {
        return new UnreadableInputException(
                CODE, place, problem, "Each line is a JSON object with report, para, kind and key");
    }

    /** {@return the annotations of the paragraphs with odd numbers} */
    public Gold odd() {
        return only(paragraph -> paragraph.leadingNumber() % 2 == 1);
    }

    /** {@return the annotations of the paragraphs with even numbers, and of those without one} */
    public Gold even() {
        return only(paragraph -> paragraph.leadingNumber() % 2 == 0);
    }

    private Gold only(Predicate<ParagraphKey> wanted) {
        return new Gold(
                lines.stream().filter(line -> wanted.test(line.paragraph())).toList());
    }

    /** {@return the paragraphs that have an annotation, which are those that are scored} */
    public Set<ParagraphKey> paragraphs() {
        Set<ParagraphKey> paragraphs = new LinkedHashSet<>();
        lines.forEach(line -> paragraphs.add(line.paragraph()));
        return paragraphs;
    }

    List<GoldLine> of(String kind, ParagraphKey paragraph) {
        return lines.stream()
                .filter(line -> line.kind().equals(kind) && line.paragraph().equals(paragraph))
                .toList();
    }
}
