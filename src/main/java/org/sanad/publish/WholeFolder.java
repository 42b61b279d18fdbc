package org.sanad.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Writes a folder aside and moves it into place when it is done, so that nobody ever sees half of it.
 *
 * <ul>
 *   <li>If writing fails, what was there before is still there, and nothing else is left behind.
 *   <li>A folder that holds anything but files of this kind is not replaced: it may be somebody's home.
 * </ul>
 */
final class WholeFolder {

    /** Fills a folder with files. */
    interface Content {
        void write(Path folder) throws IOException;
    }

    private WholeFolder() {}

    /**
     * Writes the folder.
     *
     * @param target where it shall be; its parents are made if need be
     * @param names the names of the files it may hold, before and after
     * @param content writes the files; what it throws is passed on
     */
    static void write(Path target, Set<String> names, Content content) {
        try {
            Path place = place(target);
            refuseForeign(place, names);
            // Not a temporary directory of the library: nobody but its owner could read it once it is in place.
            Path aside = Files.createDirectory(
                    place.resolveSibling("." + place.getFileName() + ".new-" + UUID.randomUUID()));
            try {
                content.write(aside);
                swap(aside, place);
            } finally {
                delete(aside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + target + ": " + e.getMessage(), e);
        }
    }

    private static Path place(Path target) throws IOException {
        Path place = Files.exists(target)
                ? target.toRealPath()
                : target.toAbsolutePath().normalize();
        if (place.getParent() == null) {
            throw new UnpublishableException(target + " is not a folder that can be written; name one below it");
        }
        Files.createDirectories(place.getParent());
        return place;
    }

    private static void refuseForeign(Path place, Set<String> names) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        if (!Files.isDirectory(place)) {
            throw new NotDirectoryException(place + " is a file; name a folder");
        }
        List<String> foreign = Checksums.names(place).stream()
                .filter(name -> !names.contains(name))
                .toList();
        if (!foreign.isEmpty()) {
            throw new UnpublishableException(
                    "%s holds other things (%s%s) and is not replaced; name a new or an empty folder"
                            .formatted(place, foreign.getFirst(), foreign.size() > 1 ? ", …" : ""));
        }
    }

    private static void swap(Path aside, Path place) throws IOException {
        if (!Files.exists(place)) {
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Path old = place.resolveSibling(aside.getFileName() + ".old");
        Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(old, place, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        delete(old);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (DirectoryNotEmptyException e) {
            throw new IOException("somebody else writes to " + folder, e);
        }
    }
}
