package org.sanad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs what the README shows and compares what is printed.
 *
 * <ul>
 *   <li>In a block of the kind {@code console} a line that starts with a dollar sign is a command, to the end of its
 *       last quote; what follows is its output. An ellipsis stands for anything within a line.
 *   <li>{@code ./sanad} is run from the classes under test: the jar is not there yet. {@code LauncherTest} tests the
 *       launcher.
 *   <li>The server takes a free port, and the commands that ask it are pointed there.
 *   <li>Invisible marks around right-to-left words in a table are not shown in the README.
 * </ul>
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are those of a Unix shell")
class ReadmeTest {
    private static final String PORT = "3330";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String ELLIPSIS = "…";
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\\n(.*?)^```$");
    private static final Pattern SHELL = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");
    private static final Pattern ISOLATES = Pattern.compile("[\\u2066-\\u2069]");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

    @TempDir
    private Path folder;

    /** A command with the output shown below it. */
    private record Shown(String command, List<String> output) {
        Shown {
            output = List.copyOf(output);
        }

        boolean serves() {
            return command.startsWith("./sanad serve");
        }
    }

    @Test
    void the_commands_print_what_is_shown() throws Exception {
        List<Shown> commands = shown();
        assertThat(commands)
                .extracting(Shown::command)
                .anyMatch(command -> command.startsWith("./sanad serve"))
                .anyMatch(command -> command.startsWith("curl "))
                .anyMatch(command -> command.startsWith("./sanad query "))
                .anyMatch(command -> command.startsWith("./sanad explain "));
        Optional<Process> server = Optional.empty();
        String port = PORT;
        try {
            for (Shown shown : commands) {
                if (shown.serves()) {
                    Process process = run(sanad(shown.command()) + " --port 0");
                    server = Optional.of(process);
                    List<String> printed = printed(process, shown.output().size());
                    matches(printed, shown);
                    port = port(printed);
                } else {
                    Process process = run(sanad(shown.command()).replace("localhost:" + PORT, "localhost:" + port));
                    List<String> printed = printed(process, Integer.MAX_VALUE);
                    assertThat(process.waitFor())
                            .as(() -> shown.command() + "\n" + messages())
                            .isZero();
                    matches(printed, shown);
                }
            }
        } finally {
            server.ifPresent(Process::destroy);
        }
    }

    @Test
    void the_test_command_is_the_one_that_is_run_for_every_change() throws IOException {
        List<String> command = SHELL.matcher(readme())
                .results()
                .flatMap(block -> block.group(1).lines())
                .toList();

        assertThat(command).hasSize(1);
        assertThat(Files.readAllLines(Path.of(".ci/run")).getLast()).isEqualTo(command.getFirst());
    }

    @Test
    void what_the_documents_link_to_is_there() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path document : documents()) {
            LINK.matcher(Files.readString(document))
                    .results()
                    .map(link -> document.resolveSibling(link.group(1)))
                    .filter(target -> !Files.exists(target))
                    .forEach(target -> missing.add(document + " links to " + target));
        }

        assertThat(documents()).hasSizeGreaterThan(5);
        assertThat(missing).isEmpty();
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (String folder : List.of("", "docs", "docs/decisions", "ontology", "reports")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".md")).forEach(documents::add);
            }
        }
        return documents;
    }

    private static List<Shown> shown() throws IOException {
        List<Shown> commands = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(readme());
        while (blocks.find()) {
            for (String part : blocks.group(1).split("(?m)^\\$ ", -1)) {
                if (!part.isEmpty()) {
                    commands.add(shown(part.lines().toList()));
                }
            }
        }
        return commands;
    }

    /** A quote that is open at the end of a line goes on in the next. */
    private static Shown shown(List<String> lines) {
        int end = 1;
        while (quotes(lines.subList(0, end)) % 2 == 1) {
            end++;
        }
        return new Shown(String.join("\n", lines.subList(0, end)), lines.subList(end, lines.size()));
    }

    private static long quotes(List<String> lines) {
        return String.join("", lines).chars().filter(letter -> letter == '\'').count();
    }

    private static void matches(List<String> printed, Shown shown) {
        String pattern = shown.output().stream()
                .map(line -> line.replace("localhost:" + PORT, "localhost:" + ELLIPSIS))
                .map(line ->
                        Stream.of(line.split(ELLIPSIS, -1)).map(Pattern::quote).collect(Collectors.joining(".*")))
                .collect(Collectors.joining("\n"));
        assertThat(String.join("\n", printed)).as(shown.command()).matches(pattern);
    }

    private static String port(List<String> printed) {
        Matcher address = ADDRESS.matcher(printed.getLast());
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    private static String sanad(String command) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String program = "exec '%s' -Xmx512m -cp '%s' org.sanad.cli.Main "
                .formatted(java, System.getProperty("java.class.path"));
        return command.startsWith("./sanad ") ? program + command.substring("./sanad ".length()) : command;
    }

    /** Starts a command, which is ended if it takes too long: a read from it would wait for ever. */
    private Process run(String command) throws IOException {
        Process process = new ProcessBuilder("bash", "-c", command)
                .redirectError(folder.resolve("messages.txt").toFile())
                .start();
        CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .execute(process::destroyForcibly);
        return process;
    }

    private String messages() {
        try {
            return Files.readString(folder.resolve("messages.txt"));
        } catch (IOException e) {
            throw new AssertionError("the messages of a command cannot be read", e);
        }
    }

    private static List<String> printed(Process process, int most) throws IOException {
        List<String> lines = new ArrayList<>();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        while (lines.size() < most) {
            String line = out.readLine();
            if (line == null) {
                return lines;
            }
            lines.add(ISOLATES.matcher(line).replaceAll(""));
        }
        return lines;
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
