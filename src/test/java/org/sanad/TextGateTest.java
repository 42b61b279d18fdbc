package org.sanad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads every text file of the project as bytes and letters.
 *
 * <ul>
 *   <li>Each is valid UTF-8 without a byte order mark, without invisible letters, with line feeds alone and one at the
 *       end.
 *   <li>Turtle and SPARQL have no tabs.
 *   <li>A mark for later work names its issue.
 *   <li>Texts of reports and paragraphs of test cases are evidence and keep what they have; they are valid UTF-8.
 * </ul>
 */
class TextGateTest {
    private static final Set<String> FOLDERS_OF_OTHERS =
            Set.of(".git", ".idea", ".vscode", "target", "data", "dist", "node_modules");
    private static final Pattern WRITTEN =
            Pattern.compile(".*\\.(java|ttl|rq|md|xml|sh|tsv|json|yml|yaml|cff|properties|css|js|html|svg)|sanad|run");
    private static final Pattern WITHOUT_TABS = Pattern.compile(".*\\.(ttl|trig|rq)");
    private static final Pattern EVIDENCE = Pattern.compile("reports/.*\\.txt|src/test/resources/.*\\.txt");
    /** Spelled so that this file does not hold what it looks for. */
    private static final Pattern LATER = Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME)\\b(?! \\(#\\d+\\))");
    /** The bidirectional controls and marks, the zero-width letters, the soft hyphen and the byte order mark. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF]");
    /** Broad catches hide faults of the program; the command line and the servlet border turn them into answers. */
    private static final Pattern BROAD_CATCH =
            Pattern.compile("catch \\((?:final )?(?:Exception|RuntimeException|Throwable)\\b");

    private static final Set<String> BORDERS = Set.of("Main.java", "FrontDoor.java");

    @Test
    void every_text_file_is_written_as_the_house_writes() throws IOException {
        List<Path> files = files(WRITTEN);

        assertThat(files).hasSizeGreaterThan(100);
        assertThat(files.stream().flatMap(file -> faults(file.toString(), read(file)).stream()
                        .map(fault -> file + ": " + fault)))
                .isEmpty();
    }

    @Test
    void evidence_is_valid_utf_8() throws IOException {
        List<Path> files = files(EVIDENCE);

        assertThat(files).hasSizeGreaterThan(1);
        assertThat(files.stream().filter(file -> !isUtf8(read(file)))).isEmpty();
    }

    @Test
    void only_the_borders_catch_whatever_comes() throws IOException {
        assertThat(files(Pattern.compile("src/main/java/.*\\.java")).stream()
                        .filter(file -> BROAD_CATCH.matcher(text(read(file))).find())
                        .map(file -> file.getFileName().toString()))
                .isSubsetOf(BORDERS);
    }

    @ParameterizedTest
    @CsvSource({
        "a.ttl, 'a\tb\n', tab in line 1",
        "a.rq, 'a\n\tb\n', tab in line 2",
        "a.md, 'a\u200Fb\n', U+200F in line 1",
        "a.java, '\uFEFFa\n', U+FEFF in line 1",
        "a.java, 'a\nb\u202Ec\n', U+202E in line 2",
        "a.sh, 'a\r\n', carriage return",
        "a.md, 'a', no line feed at the end",
        "a.md, 'a\n\n', an empty line at the end",
    })
    void a_fault_is_found_with_its_line(String name, String text, String fault) {
        assertThat(faults(name, text.getBytes(StandardCharsets.UTF_8))).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\tindented\n", "مؤتمر الأطراف\n", "a — b\n", ""})
    void what_is_allowed_passes(String text) {
        assertThat(faults("a.java", text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void bytes_that_are_no_utf_8_are_found() {
        assertThat(faults("a.md", new byte[] {'a', (byte) 0xC7, '\n'})).containsExactly("not UTF-8");
    }

    @Test
    void work_for_later_names_its_issue() {
        String mark = "TO" + "DO";

        assertThat(faults("A.java", ("// " + mark + " later\n").getBytes(StandardCharsets.UTF_8)))
                .containsExactly(mark + " without an issue number in line 1");
        assertThat(faults("A.java", ("// " + mark + " (#12) later\n").getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private static List<String> faults(String name, byte[] bytes) {
        if (!isUtf8(bytes)) {
            return List.of("not UTF-8");
        }
        String text = text(bytes);
        List<String> faults = new ArrayList<>();
        INVISIBLE
                .matcher(text)
                .results()
                .forEach(match -> faults.add(
                        "U+%04X in line %d".formatted(match.group().codePointAt(0), line(text, match.start()))));
        LATER.matcher(text)
                .results()
                .forEach(match ->
                        faults.add(match.group() + " without an issue number in line " + line(text, match.start())));
        if (WITHOUT_TABS.matcher(name).matches() && text.indexOf('\t') >= 0) {
            faults.add("tab in line " + line(text, text.indexOf('\t')));
        }
        if (text.indexOf('\r') >= 0) {
            faults.add("carriage return");
        } else if (!text.isEmpty() && !text.endsWith("\n")) {
            faults.add("no line feed at the end");
        } else if (text.endsWith("\n\n")) {
            faults.add("an empty line at the end");
        }
        return faults;
    }

    private static long line(String text, int offset) {
        return text.substring(0, offset)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count()
                + 1;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError("cannot read " + file, e);
        }
    }

    private static List<Path> files(Pattern path) throws IOException {
        List<Path> files = new ArrayList<>();
        Path top = Path.of("");
        Files.walkFileTree(Path.of("").toAbsolutePath(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return FOLDERS_OF_OTHERS.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                Path relative = top.toAbsolutePath().relativize(file);
                if (Stream.of(relative, relative.getFileName())
                        .anyMatch(name ->
                                path.matcher(name.toString().replace('\\', '/')).matches())) {
                    files.add(relative);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
