package io.github.federules.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** Files that are named on the command line. */
final class NamedFile {

    /** What stands for standard input in place of a name. */
    static final String STANDARD_INPUT = "-";

    private static final char REPLACEMENT = '\ufffd';

    private NamedFile() {}

    /** Opens the file of a name. */
    static InputStream open(String name) throws IOException {
        Path path = path(name);
        if (Files.isDirectory(path)) {
            throw new DirectoryException();
        }
        return Files.newInputStream(path);
    }

    /** Determines whether a name is that of a batch, as standard input is. */
    static boolean isBatch(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.equals(STANDARD_INPUT) || lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
    }

    /** Returns why a file cannot be read, in one line. */
    static String unreadable(String name, IOException problem, Texts texts) {
        return texts.of("unreadable", Map.of("file", name, "reason", reason(name, problem, texts)));
    }

    private static String reason(String name, IOException problem, Texts texts) {
        if (problem instanceof NoSuchFileException) {
            return texts.of(name.indexOf(REPLACEMENT) < 0 ? "unreadable.missing" : "unreadable.encoding");
        }
        if (problem instanceof DirectoryException) {
            return texts.of("unreadable.directory");
        }
        if (problem instanceof AccessDeniedException) {
            return texts.of("unreadable.denied");
        }
        return problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
    }

    private static Path path(String name) throws IOException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            return pathOfBytes(name, e);
        }
    }

    // The locale POSIX knows no letter beyond ASCII, but a URI takes the bytes of a name as they are.
    private static Path pathOfBytes(String name, InvalidPathException problem) throws IOException {
        StringBuilder uri = new StringBuilder(name.startsWith("/") ? "file://" : "file:///proc/self/cwd/");
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            uri.append(octet == '/' ? "/" : "%" + HexFormat.of().toHexDigits(octet));
        }
        try {
            return Path.of(URI.create(uri.toString()));
        } catch (IllegalArgumentException e) {
            throw new IOException(problem.getReason(), problem);
        }
    }
}
