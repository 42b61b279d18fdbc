package org.sanad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.sanad.publish.DatasetFiles;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that say which data a command works on. */
final class DataOptions {
    @ArgGroup
    private @Nullable Source source;

    DataOptions() {}

    /** Either reports to populate from, or a dataset that was built before. */
    static final class Source {
        @Option(
                names = "--reports",
                paramLabel = "DIR",
                description = "a folder of report folders, in place of the shipped")
        private @Nullable Path reports;

        @Option(
                names = "--data",
                paramLabel = "DIR",
                description = "a dataset written by build; it is built there first if there is none")
        private @Nullable Path data;

        Source() {}
    }

    /** The folder of reports that was named, if one was. */
    Optional<Path> reports() {
        return Optional.ofNullable(source).map(named -> named.reports);
    }

    /** Reads the dataset that was built before, or populates one, telling each step. */
    DatasetGraph data(Consumer<String> tell) {
        Optional<Path> folder = Optional.ofNullable(source).map(named -> named.data);
        if (folder.isEmpty()) {
            return new Population(tell).populate(reports()).data();
        }
        if (isMissing(folder.get())) {
            tell.accept("No dataset in " + folder.get() + " yet: building it");
            BuildCommand.write(new Population(tell).populate(Optional.empty()), folder.get());
        }
        DatasetFiles files = DatasetFiles.read(folder.get());
        tell.accept(
                "Read the dataset of version %s from %s".formatted(files.info().version(), folder.get()));
        return files.data();
    }

    private static boolean isMissing(Path folder) {
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + folder, e);
        }
    }
}
