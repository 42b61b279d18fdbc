package org.sanad.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.graph.SampleData;
import org.sanad.report.UnreadableInputException;

class DatasetFilesTest {
    private static final ReleaseInfo INFO = new ReleaseInfo("0.1.0", Map.of("text.ar.txt", "ab12"));

    private final Path folder;

    DatasetFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path written() {
        Path data = folder.resolve("data");
        DatasetFiles.write(SampleData.dataset(), data, INFO);
        return data;
    }

    private static void isDamaged(Path data, String... words) {
        assertThatThrownBy(() -> DatasetFiles.read(data))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContainingAll(words)
                .hasMessageContaining("sanad build --out");
    }

    @Test
    void a_dataset_reads_back_the_same() {
        DatasetFiles read = DatasetFiles.read(written());
        assertThat(Contents.of(read.data())).isEqualTo(Contents.of(SampleData.dataset()));
        assertThat(read.data().getDefaultGraph().size())
                .isEqualTo(SampleData.dataset().getDefaultGraph().size());
        assertThat(read.info()).isEqualTo(INFO);
    }

    @Test
    void the_same_data_gives_the_same_bytes() throws IOException {
        Path one = written();
        Path two = folder.resolve("two");
        DatasetFiles.write(SampleData.dataset(), two, INFO);
        assertThat(two.resolve("dataset.nq")).hasSameBinaryContentAs(one.resolve("dataset.nq"));
        assertThat(two.resolve("SHA256SUMS")).hasSameBinaryContentAs(one.resolve("SHA256SUMS"));
    }

    @Test
    void a_dataset_is_written_over_an_older_one_and_over_nothing_else() throws IOException {
        written();
        assertThat(written()).isDirectory();
        Files.writeString(folder.resolve("letter.txt"), "dear reader");
        assertThatThrownBy(() -> DatasetFiles.write(SampleData.dataset(), folder, INFO))
                .hasMessageContaining("holds other things");
    }

    @Test
    void a_folder_that_is_not_there_or_another_is_said_so() throws IOException {
        isDamaged(folder.resolve("nowhere"), "nowhere", "no dataset is kept here");
        isDamaged(folder, "there is no SHA256SUMS");
        Release.write(SampleData.dataset(), folder.resolve("release"), INFO);
        isDamaged(folder.resolve("release"), "there is no dataset.nq");
        Files.copy(folder.resolve("release/sanad.nq"), folder.resolve("release/dataset.nq"));
        isDamaged(folder.resolve("release"), "a release, not of a dataset");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataset.nq", "about.json", "SHA256SUMS"})
    void a_missing_file_is_named(String name) throws IOException {
        Path data = written();
        Files.delete(data.resolve(name));
        isDamaged(data, name);
    }

    @Test
    void a_changed_file_is_named() throws IOException {
        Path data = written();
        Path quads = data.resolve("dataset.nq");
        Files.writeString(quads, Files.readString(quads).replace("\"2022\"", "\"2021\""));
        isDamaged(data, "dataset.nq", "SHA256SUMS");
    }

    @Test
    void quads_that_are_none_or_too_few_are_found_even_with_right_sums() throws IOException {
        Path data = written();
        Path quads = data.resolve("dataset.nq");
        String whole = Files.readString(quads);
        Files.writeString(quads, whole.substring(0, whole.length() / 2));
        Checksums.write(data);
        isDamaged(data, "dataset.nq");
        Files.writeString(quads, "<http://example.org/s> <http://example.org/p> <http://example.org/o> .\n");
        Checksums.write(data);
        isDamaged(data, "1 quads");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"sanad\":\"dataset\",\"version\":1,\"inputs\":{}}", "\u0000"})
    void a_description_that_is_none_is_said_so(String text) throws IOException {
        Path data = written();
        Files.writeString(data.resolve("about.json"), text);
        isDamaged(data, "about.json");
    }
}
