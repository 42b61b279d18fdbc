package org.sanad.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One file that rides in the program.
 *
 * @param path where it lies, as in the repository: {@code ontology/core.ttl}
 */
public record BundledFile(String path) {

    /**
     * Lists the files below a folder.
     *
     * @param folder a top folder of the repository or one below it, as {@code ontology/reference}
     * @param suffix how the names end, as {@code .ttl}
     * @return the files at any depth, in the order of their paths
     */
    public static List<BundledFile> list(String folder, String suffix) {
        URI home = home();
        try {
            if (!home.getPath().endsWith(".jar")) {
                return below(Path.of(home), folder, suffix);
            }
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(home), Map.of())) {
                return below(jar.getPath("/"), folder, suffix);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder + " in " + home, e);
        }
    }

    /** {@return the content as bytes} */
    public byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + " from the program", e);
        }
    }

    /** {@return the content, read as UTF-8} */
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** {@return the last part of the path} */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private InputStream open() {
        InputStream in = BundledFile.class.getResourceAsStream("/" + path);
        if (in == null) {
            throw new IllegalArgumentException("the program carries no file " + path);
        }
        return in;
    }

    private static List<BundledFile> below(Path root, String folder, String suffix) throws IOException {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(suffix))
                    .sorted()
                    .map(BundledFile::new)
                    .toList();
        }
    }

    private static URI home() {
        URL location = BundledFile.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            return location.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own place is no URI: " + location, e);
        }
    }
}
