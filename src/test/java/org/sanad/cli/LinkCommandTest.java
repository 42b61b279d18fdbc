package org.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCommandTest {
    private static final String SMALL = "src/test/resources/link/small.ttl";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    @Test
    void the_table_is_printed_and_what_is_said_about_it_goes_elsewhere() {
        assertThat(run("link", SMALL)).isZero();
        assertThat(out.toString())
                .startsWith("#sssom_version")
                .contains("id:state/KEN\tKenya\tskos:exactMatch\tex:c01");
        assertThat(err.toString())
                .contains("Read 17 concepts")
                .contains("Review them")
                .contains("several candidates 1");
    }

    @Test
    void a_file_is_written_whole_and_in_place_of_the_old_one() throws IOException {
        Path table = Files.writeString(folder.resolve("proposals.sssom.tsv"), "old");

        assertThat(run("link", SMALL, "--out", table.toString())).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(Files.readString(table)).startsWith("#sssom_version").endsWith("\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(table);
        }
    }

    @Test
    void no_alignment_is_written() throws IOException {
        String before = Files.readString(Path.of("ontology/alignments.sssom.tsv"));
        run("link", SMALL, "--out", folder.resolve("x.tsv").toString());
        assertThat(Files.readString(Path.of("ontology/alignments.sssom.tsv"))).isEqualTo(before);
    }

    @Test
    void an_unreadable_vocabulary_leaves_the_old_table_and_says_what_to_do() throws IOException {
        Path table = Files.writeString(folder.resolve("proposals.sssom.tsv"), "old");
        Path broken = Files.writeString(folder.resolve("broken.ttl"), "no Turtle");

        assertThat(run("link", broken.toString(), "--out", table.toString())).isEqualTo(Main.FALLS_SHORT);
        assertThat(err.toString())
                .contains(broken.toString())
                .contains("line: 1")
                .contains("[file-not-rdf]");
        assertThat(Files.readString(table)).isEqualTo("old");
    }

    @Test
    void no_file_or_a_folder_to_write_into_is_wrong_usage() {
        assertThat(run("link")).isEqualTo(Main.WRONG_USAGE);
        assertThat(run("link", SMALL, "--out", folder.toString())).isEqualTo(Main.WRONG_USAGE);
        assertThat(err.toString()).contains("takes a file");
    }

    @Test
    void a_place_that_cannot_be_written_is_told() {
        assertThat(run("link", SMALL, "--out", folder.resolve("none/x.tsv").toString()))
                .isEqualTo(Main.INTERNAL);
        assertThat(err.toString()).contains("cannot write");
    }
}
