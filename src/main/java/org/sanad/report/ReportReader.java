package org.sanad.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads reports from folders, each with one {@code text.ar.txt} or {@code text.en.txt}. */
public final class ReportReader {
    /** The largest text that is taken for a report: 8 MiB, some sixty times the longest seen. */
    private static final long LARGEST = 8L << 20;

    private ReportReader() {}

    /**
     * Finds the report folders of a folder.
     *
     * @param folder a folder of report folders, or one report folder itself
     * @return the folders that hold a report's text, in the order of their names; at least one
     * @throws UnreadableInputException if the folder cannot be listed or holds no report
     */
    public static List<Path> folders(Path folder) {
        if (findText(folder).isPresent()) {
            return List.of(folder);
        }
        if (!Files.isDirectory(folder)) {
            throw new UnreadableInputException(
                    "reports-not-found",
                    folder.toString(),
                    "there is no such folder",
                    "Name the folder of the reports");
        }
        List<Path> found;
        try (Stream<Path> children = Files.list(folder)) {
            found = children.filter(child -> findText(child).isPresent())
                    .sorted(Comparator.comparing(child -> child.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
        if (found.isEmpty()) {
            throw new UnreadableInputException(
                    "reports-not-found",
                    folder.toString(),
                    "no folder in it holds a text.ar.txt or text.en.txt",
                    "Put each report into a folder of its own, its text as text.ar.txt or text.en.txt");
        }
        return found;
    }

    /**
     * Reads one report.
     *
     * @param folder the report's folder
     * @return the report
     * @throws UnreadableInputException if the folder has no text, or the text cannot be a report's
     */
    public static Report read(Path folder) {
        Path file = textOf(folder);
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnreadableInputException(
                        "report-too-large",
                        file.toString(),
                        "the file has " + Files.size(file) + " bytes, more than the " + LARGEST + " a report may have",
                        "Split it into the reports it holds");
            }
            Path name = folder.toAbsolutePath().normalize().getFileName();
            return parse(Files.readAllBytes(file), file.toString(), name == null ? "report" : name.toString());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * Reads a report from bytes.
     *
     * @param bytes the text, in UTF-8
     * @param place where it comes from, for messages; a name that ends in {@code .en.txt} or {@code .ar.txt} says the
     *     language where the text does not print it
     * @param folderName the report's identifier if it prints none
     * @return the report
     * @throws UnreadableInputException if the text cannot be a report's
     */
    public static Report parse(byte[] bytes, String place, String folderName) {
        String source = SourceText.decode(bytes, place);
        List<SourceText.Line> lines = SourceText.lines(source);
        SourceText.refuseDamagedArabic(lines, place);
        return new ReportAssembly(source, lines, place, folderName).assemble();
    }

    /**
     * Finds the file with a report's text.
     *
     * @param folder the report's folder
     * @return the file
     * @throws UnreadableInputException if there is none
     */
    public static Path textOf(Path folder) {
        return findText(folder)
                .orElseThrow(() -> new UnreadableInputException(
                        "reports-not-found",
                        folder.toString(),
                        "it holds no text.ar.txt or text.en.txt",
                        "Put the report's text into it under one of these names"));
    }

    private static Optional<Path> findText(Path folder) {
        List<Path> names = new ArrayList<>();
        for (ReportLanguage language : ReportLanguage.values()) {
            names.add(folder.resolve("text." + language.tag() + ".txt"));
        }
        return names.stream().filter(Files::isRegularFile).findFirst();
    }

    private static UnreadableInputException unreadable(Path file, IOException e) {
        return new UnreadableInputException(
                "report-unreadable", file.toString(), "it cannot be read (" + e + ")", "Check that it may be read");
    }
}
