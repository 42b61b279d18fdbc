package org.sanad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the launcher in a project of its own, with a JDK and a Maven that tell how they are called.
 *
 * <p>The places of the system where the launcher looks are moved below the project, so that what this machine has
 * installed makes no difference.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherTest {
    private static final int INTERNAL = 3;
    private static final List<String> COMMANDS = List.of(
            "bash",
            "date",
            "dirname",
            "env",
            "find",
            "head",
            "ln",
            "mkdir",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "tail",
            "touch");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private Path project;
    private Path tools;

    /** What a run of the launcher printed and how it ended. */
    private record Run(int code, String out, String err) {}

    @BeforeEach
    void lay_out_a_project() throws IOException {
        project = Files.createDirectories(folder.resolve("my project"));
        tools = Files.createDirectories(folder.resolve("tools"));
        for (String command : COMMANDS) {
            script(tools.resolve(command), "#!/bin/sh\nexec " + installed(command) + " \"$@\"\n");
        }
        script(
                project.resolve("sanad"),
                Files.readString(Path.of("sanad"))
                        .replaceAll("(?<= )/(?=usr|opt|Library)", folder.resolve("root") + "/"));
        for (String source : List.of("src/main", "ontology", "shapes", "queries", "reports")) {
            Files.writeString(Files.createDirectories(project.resolve(source)).resolve("file"), "");
        }
        Files.writeString(project.resolve("pom.xml"), "");
        jdk("jdk 21", "21.0.4");
        script(
                tools.resolve("mvn"),
                "echo \"mvn with $JAVA_HOME\"; mkdir -p target/lib target/classes; date > target/sanad.jar");
    }

    @Test
    void first_use_builds_with_one_line_and_hands_the_arguments_over() throws Exception {
        Run run = launch(project, project.resolve("sanad"), "query", "two words", "");

        assertThat(run.code).isZero();
        assertThat(run.out)
                .isEqualTo("java [-Xmx512m] [-jar] [" + project.toRealPath() + "/target/sanad.jar]"
                        + " [query] [two words] []\n");
        assertThat(run.err.lines()).singleElement().asString().contains("Building Sanad (first use)", "build.log");
        assertThat(project.resolve("target/build.log"))
                .content()
                .isEqualTo("mvn with " + folder.resolve("jdk 21") + "\n");
    }

    @Test
    void a_second_use_builds_nothing() throws Exception {
        launch(project, project.resolve("sanad"));

        assertThat(launch(project, project.resolve("sanad"), "check").err).isEmpty();
    }

    @Test
    void a_newer_source_is_built_in() throws Exception {
        launch(project, project.resolve("sanad"));
        Files.setLastModifiedTime(
                project.resolve("ontology/file"), FileTime.from(Instant.now().plusSeconds(60)));

        assertThat(launch(project, project.resolve("sanad")).err).contains("Building Sanad (its sources have changed)");
    }

    @Test
    void a_source_that_is_gone_is_built_out() throws Exception {
        launch(project, project.resolve("sanad"));
        Files.setLastModifiedTime(
                project.resolve("target/sanad.jar"), FileTime.from(Instant.now().minusSeconds(60)));
        age(project.resolve("ontology"), project.resolve("src"), project.resolve("pom.xml"));
        Files.createDirectories(project.resolve("target/classes/reports"));
        Files.delete(project.resolve("reports/file"));

        assertThat(launch(project, project.resolve("sanad")).err).contains("Building Sanad (its sources have changed)");
        assertThat(project.resolve("target/classes/reports")).doesNotExist();
    }

    @Test
    void any_working_directory_and_a_chain_of_links_will_do() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("else where"));
        Files.createSymbolicLink(folder.resolve("link"), Path.of("my project/sanad"));
        Files.createSymbolicLink(elsewhere.resolve("link to link"), Path.of("../link"));

        Run run = launch(elsewhere, elsewhere.resolve("link to link"));

        assertThat(run.code).isZero();
        assertThat(run.out).contains("[" + project.toRealPath() + "/target/sanad.jar]");
    }

    @Test
    void further_options_for_java_are_words_of_their_own() throws Exception {
        Run run = launch(project, project.resolve("sanad"), Map.of("SANAD_JAVA_OPTS", "-Xmx2g -Da=b"));

        assertThat(run.out).startsWith("java [-Xmx512m] [-Xmx2g] [-Da=b] [-jar] ");
    }

    @Test
    void a_jdk_that_is_too_old_is_passed_over() throws Exception {
        Path old = jdk("jdk 17", "17.0.2");
        Path home = Files.createDirectories(folder.resolve("home/.sdkman/candidates/java"));
        Files.createSymbolicLink(home.resolve("21-tem"), folder.resolve("jdk 21"));

        Run run = launch(
                project,
                project.resolve("sanad"),
                Map.of(
                        "JAVA_HOME", old.toString(),
                        "HOME", folder.resolve("home").toString()));

        assertThat(run.code).isZero();
        assertThat(project.resolve("target/build.log")).content().doesNotContain("jdk 17");
    }

    @Test
    void without_a_jdk_it_is_said_what_to_install_and_what_was_found() throws Exception {
        Path old = jdk("root/usr/lib/jvm/old", "1.8.0_392");

        Run run = launch(project, project.resolve("sanad"), Map.of("JAVA_HOME", ""));

        assertThat(run.code).isEqualTo(INTERNAL);
        assertThat(run.err)
                .contains("version 21 or later", "Install one", "JAVA_HOME", "  " + old + " is of version 1\n");
        assertThat(run.out).isEmpty();
    }

    @Test
    void the_jdk_of_a_toolchains_file_will_do() throws Exception {
        Files.writeString(
                Files.createDirectories(folder.resolve(".m2")).resolve("toolchains.xml"),
                "<toolchains>\n  <jdkHome>" + folder.resolve("jdk 21") + "</jdkHome>\n</toolchains>\n");

        assertThat(launch(project, project.resolve("sanad"), Map.of("JAVA_HOME", "")).code)
                .isZero();
    }

    @Test
    void a_missing_maven_is_said_plainly() throws Exception {
        Files.delete(tools.resolve("mvn"));

        Run run = launch(project, project.resolve("sanad"));

        assertThat(run.code).isEqualTo(INTERNAL);
        assertThat(run.err).contains("Maven is missing", "Install Maven");
        assertThat(run.out).isEmpty();
    }

    @Test
    void a_failed_build_shows_the_end_of_its_log() throws Exception {
        script(tools.resolve("mvn"), "echo 'ERROR nothing fits'; exit 1");

        Run run = launch(project, project.resolve("sanad"));

        assertThat(run.code).isEqualTo(INTERNAL);
        assertThat(run.err).contains("ERROR nothing fits", "could not be built", "target/build.log");
        assertThat(run.out).isEmpty();
    }

    @Test
    void the_exit_code_of_the_program_is_that_of_the_launcher() throws Exception {
        script(folder.resolve("jdk 21/bin/java"), "exit 2");

        assertThat(launch(project, project.resolve("sanad")).code).isEqualTo(2);
    }

    @Test
    void two_at_once_build_once() throws Exception {
        script(tools.resolve("mvn"), "echo built >> built.txt; sleep 1; mkdir -p target/lib; date > target/sanad.jar");

        Process one = start(project, project.resolve("sanad"), Map.of());
        Process two = start(project, project.resolve("sanad"), Map.of());

        assertThat(finished(one).code).isZero();
        assertThat(finished(two).code).isZero();
        assertThat(project.resolve("built.txt")).content().isEqualTo("built\n");
    }

    private static Path installed(String command) {
        return Stream.of("/usr/bin", "/bin")
                .map(bin -> Path.of(bin, command))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static void age(Path... roots) throws IOException {
        for (Path root : roots) {
            try (var files = Files.walk(root)) {
                for (Path file : files.toList()) {
                    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
                }
            }
        }
    }

    private Path jdk(String name, String version) throws IOException {
        Path bin = Files.createDirectories(folder.resolve(name).resolve("bin"));
        Files.writeString(folder.resolve(name).resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        script(bin.resolve("javac"), "echo javac " + version);
        script(bin.resolve("java"), "printf 'java'; printf ' [%s]' \"$@\"; echo");
        return folder.resolve(name);
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, body.startsWith("#!") ? body : "#!/usr/bin/env bash\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Run launch(Path directory, Path launcher, String... arguments) throws Exception {
        return finished(start(directory, launcher, Map.of(), arguments));
    }

    private Run launch(Path directory, Path launcher, Map<String, String> environment) throws Exception {
        return finished(start(directory, launcher, environment));
    }

    private Process start(Path directory, Path launcher, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("JAVA_HOME", folder.resolve("jdk 21").toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Run finished(Process process) throws Exception {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), out, err);
    }
}
