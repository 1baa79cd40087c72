package io.github.federules.assurance.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What was published, as a folder. */
record Bundle(Path root) {

    private static final String GROUP = "io/github/federules/";

    /** The path of every file, from the root. */
    NavigableSet<String> files() {
        try (Stream<Path> files = Files.walk(root)) {
            NavigableSet<String> names = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .forEach(names::add);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that are neither a checksum nor a signature. */
    List<String> artifacts() {
        return files().stream()
                .filter(file -> !file.matches(".*\\.(md5|sha1|sha256|sha512|asc)"))
                .toList();
    }

    byte[] bytes(String file) {
        try {
            return Files.readAllBytes(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of a jar, each entry by its name, folders left out. */
    Map<String, byte[]> entries(String jar) {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(root.resolve(jar)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of what an artifact is published as: {@code suffix} is {@code .pom}, {@code -sources.jar} and so on. */
    static String path(String artifact, String suffix) {
        String version = Rehearsal.version();
        return GROUP + artifact + '/' + version + '/' + artifact + '-' + version + suffix;
    }
}
