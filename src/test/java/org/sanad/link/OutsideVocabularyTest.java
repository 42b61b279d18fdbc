package org.sanad.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.report.UnreadableInputException;

class OutsideVocabularyTest {
    private static final String LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel";
    private static final String TRIPLE = "<https://example.org/1> <" + LABEL + "> \"Kenya\"@en .\n";

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void refused(Path file, String code, String... said) {
        List<String> parts = new ArrayList<>(List.of(said));
        parts.add(file.toString());
        assertThatThrownBy(() -> OutsideVocabulary.read(file))
                .isInstanceOfSatisfying(UnreadableInputException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.getMessage()).contains(parts);
                });
    }

    @Test
    void each_format_is_read_by_its_ending() throws IOException {
        String rdf = """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
                  <skos:Concept rdf:about="https://example.org/1"><skos:prefLabel xml:lang="en">Kenya</skos:prefLabel></skos:Concept>
                </rdf:RDF>
                """;
        String json = """
                {"@id": "https://example.org/1", "%s": {"@value": "Kenya", "@language": "en"}}
                """.formatted(LABEL);
        for (Path file : new Path[] {
            file("a.ttl", TRIPLE), file("a.NT", TRIPLE), file("a.rdf", rdf), file("a.owl", rdf), file("a.jsonld", json)
        }) {
            OutsideVocabulary vocabulary = OutsideVocabulary.read(file);
            assertThat(vocabulary.size()).as(file.toString()).isEqualTo(1);
            assertThat(vocabulary.labels()).isEqualTo(1);
            assertThat(vocabulary.concepts().getFirst().labels().getFirst().language())
                    .isEqualTo("en");
        }
    }

    @ParameterizedTest
    @CsvSource({"a.csv", "a.docx", "turtle", "a.ttl.zip"})
    void an_unknown_ending_is_told_with_those_that_are_known(String name) throws IOException {
        refused(file(name, TRIPLE), "vocabulary-format", ".ttl", ".jsonld");
    }

    @Test
    void a_file_that_is_not_rdf_is_told_with_the_place() throws IOException {
        refused(file("a.ttl", TRIPLE + "this is no Turtle"), "file-not-rdf", "line: 2");
        refused(file("a.rdf", "<html><p>no"), "file-not-rdf");
        refused(file("a.jsonld", "{"), "file-not-rdf");
        refused(folder.resolve("missing.ttl"), "file-not-found");
        refused(folder, "file-not-found");
    }

    @Test
    void an_empty_file_and_one_without_labels_are_told_apart() throws IOException {
        refused(file("a.ttl", "# nothing\n"), "vocabulary-empty");
        refused(file("b.ttl", "<https://example.org/1> a <https://example.org/2> .\n"), "vocabulary-without-labels");
        refused(file("c.ttl", "<https://example.org/1> <" + LABEL + "> \"---\" .\n"), "vocabulary-without-labels");
        refused(file("d.ttl", "[] <" + LABEL + "> \"Kenya\" .\n"), "vocabulary-without-labels");
    }

    @Test
    void what_is_too_large_is_refused_without_being_kept() throws IOException {
        Path many = file("a.nt", TRIPLE + TRIPLE.replace("Kenya", "Chad") + TRIPLE.replace("Kenya", "Mali"));
        Path json = file("a.jsonld", "{\"@id\": \"https://example.org/1\", \"" + LABEL + "\": \"Kenya\"}");

        assertThatThrownBy(() -> OutsideVocabulary.read(many, 2, 1000))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("more than 2 labels")
                .hasMessageContaining("vocabulary-too-large");
        assertThatThrownBy(() -> OutsideVocabulary.read(json, 2, 10))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("more than 10 bytes");
        assertThat(OutsideVocabulary.read(many, 3, 1000).labels()).isEqualTo(3);
    }

    @Test
    void a_context_elsewhere_is_not_fetched() throws IOException {
        try (ServerSocket elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            elsewhere.setSoTimeout(300);
            String address = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/context.jsonld";

            refused(
                    file("a.jsonld", "{\"@context\": \"" + address + "\", \"@id\": \"https://example.org/1\"}"),
                    "file-not-rdf");
            assertThatThrownBy(elsewhere::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void an_entity_that_names_another_file_is_not_filled_in() throws IOException {
        Path secret = file("secret.txt", "hidden words");
        Path rdf = file(
                "a.rdf",
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n"
                        + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                        + " xmlns:skos=\"http://www.w3.org/2004/02/skos/core#\">"
                        + "<skos:Concept rdf:about=\"https://example.org/1\"><skos:prefLabel>a &x; b</skos:prefLabel>"
                        + "</skos:Concept></rdf:RDF>");
        try {
            assertThat(OutsideVocabulary.read(rdf).concepts().getFirst().name()).doesNotContain("hidden");
        } catch (UnreadableInputException refusal) {
            assertThat(refusal).hasMessageNotContaining("hidden");
        }
    }
}
