package io.github.federules.core.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this library. The build writes it into the jar. */
public final class LibraryVersion {

    private static final String CURRENT = read();

    private LibraryVersion() {}

    /**
     * Returns the version of this library, such as {@code 0.1.0}. Texts and JSON of a decision name it to help find errors. It is
     * not part of the version of the rules, which is the call with its edition and readings.
     *
     * @return the version
     */
    public static String current() {
        return CURRENT;
    }

    private static String read() {
        try (InputStream bytes = LibraryVersion.class.getResourceAsStream("library-version.txt")) {
            if (bytes == null) {
                throw new IllegalStateException("The version of the library is not in the jar.");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
