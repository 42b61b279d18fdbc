package org.sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    Path folder;

    /** What a run of the program answered. */
    private record Answer(int code, String out, String err) {}

    private static Answer run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Answer(code, out.toString(), err.toString());
    }

    private Path report(String name, String text) throws IOException {
        Path report = Files.createDirectories(folder.resolve("reports").resolve(name));
        Files.writeString(report.resolve("text.ar.txt"), text);
        return folder.resolve("reports");
    }

    @Test
    void no_command_is_wrong_usage_and_lists_the_commands() {
        assertThat(run().code()).isEqualTo(2);
        assertThat(run().err()).contains("build").contains("serve").contains("explain");
    }

    @Test
    void an_unknown_option_is_wrong_usage() {
        assertThat(run("build", "--nonsense").code()).isEqualTo(2);
        assertThat(run("build", "--jobs", "0").err()).contains("--jobs takes a number of at least 1, not 0");
    }

    @Test
    void a_folder_without_reports_is_told_with_what_to_do() {
        Answer answer = run("check", "--reports", folder.toString());
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err())
                .contains(folder.toString())
                .contains("text.ar.txt")
                .contains("reports-not-found");
    }

    @Test
    void a_build_writes_the_dataset_and_says_what_it_did() throws IOException {
        Path reports = report("R-1", "1- أصبحت تشاد (2022) طرفا في بروتوكول الاتجار بالأشخاص.\n");
        Path out = folder.resolve("out");
        Answer answer = run("build", "--reports", reports.toString(), "--out", out.toString());

        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("Read R-1 (ar): 1 paragraphs")
                .contains("TreatyAction 1")
                .contains("errors 0");
        assertThat(run("explain", "state/TCD", "--data", out.toString()).out())
                .contains("R-1, paragraph 1")
                .contains("«تشاد (2022)»");
    }

    @Test
    void a_report_that_cannot_be_read_leaves_the_old_dataset_as_it_was() throws IOException {
        Path reports = report("R-1", "1- نص.\n");
        Path out = folder.resolve("out");
        assertThat(run("build", "--reports", reports.toString(), "--out", out.toString())
                        .code())
                .isZero();
        byte[] before = Files.readAllBytes(out.resolve("dataset.nq"));

        report("R-1", "1- نص.\n\n1- نص آخر.\n");
        Answer answer = run("build", "--reports", reports.toString(), "--out", out.toString());
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("text.ar.txt:3").contains("report-paragraph-repeated");
        assertThat(Files.readAllBytes(out.resolve("dataset.nq"))).isEqualTo(before);
    }

    @Test
    void a_skipped_paragraph_is_reported_and_the_build_goes_on() throws IOException {
        Path reports = report("R-1", "1- نص.\n\n3- نص آخر.\n");
        Answer answer = run(
                "build",
                "--reports",
                reports.toString(),
                "--out",
                folder.resolve("out").toString());
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("report-paragraph-skipped").contains("text.ar.txt:3");
    }

    @Test
    void a_file_that_breaks_a_shape_is_found_with_what_to_mend() throws IOException {
        Path file = folder.resolve("broken.ttl");
        Files.writeString(file, """
                @prefix sanad: <https://w3id.org/sanad/ontology#> .
                <https://w3id.org/sanad/id/state/XKX> a sanad:State ; sanad:iso3 "XKX" .
                """);
        Answer answer = run("check", file.toString());
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out())
                .contains("ERROR")
                .contains("state-iso3")
                .contains("XKX is Kosovo")
                .contains("To mend:");
        assertThat(run("check", "--lang", "ARABIC", file.toString()).out()).contains("خطأ");
    }

    @Test
    void a_file_that_is_no_rdf_is_told() throws IOException {
        Path file = folder.resolve("broken.ttl");
        Files.writeString(file, "<a <b>");
        assertThat(run("check", file.toString()).err()).contains("broken.ttl").contains("file-not-rdf");
        assertThat(run("check", folder.resolve("none.ttl").toString()).err()).contains("file-not-found");
    }

    @Test
    void a_release_is_written_and_can_be_read_by_anyone() throws IOException {
        Path reports = report("R-1", "1- أصبحت تشاد (2022) طرفا في بروتوكول الاتجار بالأشخاص.\n");
        Path out = folder.resolve("dist");
        Answer answer = run("publish", "--reports", reports.toString(), "--out", out.toString());
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        assertThat(out).isDirectoryContaining("glob:**/sanad.ttl").isDirectoryContaining("glob:**/sanad.trig");
        assertThat(Files.readString(out.resolve("sanad.ttl"))).contains("TCD-trafficking-in-persons-protocol-2022");
    }

    @Test
    void a_query_is_answered_in_the_form_asked_for() throws IOException {
        Path reports = report("R-1", "1- أصبحت تشاد (2022) طرفا في بروتوكول الاتجار بالأشخاص.\n");
        Answer answer = run("query", "cq-01", "--format", "csv", "--reports", reports.toString());
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("2022").contains("state/TCD");
        assertThat(run("query", "cq-03", "--param", "thing=nonsense").code()).isEqualTo(2);
        assertThat(run("query", "no-such").err()).contains("cq-01");
        assertThat(run("query").out()).contains("cq-01").contains("cq-10");
    }

    @Test
    void nothing_known_of_a_thing_is_told() throws IOException {
        Path reports = report("R-1", "1- نص.\n");
        Answer answer = run("explain", "state/ZZZ", "--reports", reports.toString());
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("Nothing is known of <https://w3id.org/sanad/id/state/ZZZ>");
        assertThat(run("explain", "id:state/AND", "--reports", reports.toString())
                        .err())
                .contains("no report states anything");
    }

    @Test
    void a_port_in_use_is_told_with_what_to_do() throws IOException {
        Path reports = report("R-1", "1- نص.\n");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Answer answer =
                    run("serve", "--port", Integer.toString(taken.getLocalPort()), "--reports", reports.toString());
            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.err())
                    .contains(Integer.toString(taken.getLocalPort()))
                    .contains("--port");
        }
    }

    @Test
    void a_damaged_dataset_is_refused_with_what_to_do() throws IOException {
        Path reports = report("R-1", "1- نص.\n");
        Path out = folder.resolve("out");
        run("build", "--reports", reports.toString(), "--out", out.toString());
        Files.writeString(out.resolve("dataset.nq"), "nonsense", StandardCharsets.UTF_8);
        Answer answer = run("explain", "state/AND", "--data", out.toString());
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("dataset-damaged").contains("sanad build --out");
    }
}
