package org.sanad.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sums of the files of a folder, in the form that {@code sha256sum --check SHA256SUMS} reads. */
final class Checksums {
    static final String FILE = "SHA256SUMS";

    private static final String BETWEEN = "  ";

    private Checksums() {}

    /** The SHA-256 of a file, in lower-case hexadecimal. */
    static String of(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Writes the sums of all other files of the folder. */
    static void write(Path folder) throws IOException {
        String lines = "";
        for (String name : names(folder)) {
            if (!name.equals(FILE)) {
                lines += of(folder.resolve(name)) + BETWEEN + name + "\n";
            }
        }
        Files.writeString(folder.resolve(FILE), lines);
    }

    /**
     * Reads what the folder should hold.
     *
     * @return name to sum; lines that are not of this form are left out
     */
    static Map<String, String> read(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve(FILE), StandardCharsets.UTF_8).stream()
                .map(line -> line.split(BETWEEN, 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0], (a, b) -> b, TreeMap::new));
    }

    /** The names of the files and folders in a folder, in order. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
