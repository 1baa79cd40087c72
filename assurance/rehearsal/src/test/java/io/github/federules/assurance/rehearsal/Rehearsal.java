package io.github.federules.assurance.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What {@code .ci/rehearsal} left behind. */
final class Rehearsal {

    static final Path ROOT = Path.of(System.getProperty("federules.root"));

    private static final Path WORK = ROOT.resolve("target/rehearsal");

    /** What has a jar; the BOM has none. */
    static final List<String> MODULES = List.of(
            "federules-core",
            "federules-rules-feder",
            "federules-jackson",
            "federules-validation",
            "federules-dmn",
            "federules-certify",
            "federules-spreadsheet",
            "federules-testkit",
            "federules-spring-boot-starter");

    static final String BOM = "federules-bom";

    private Rehearsal() {}

    /** What the first of two folders published. */
    static Bundle bundle() {
        return new Bundle(file("bundle-1"));
    }

    /** What the second of two folders published. */
    static Bundle bundleFromElsewhere() {
        return new Bundle(file("bundle-2"));
    }

    static String version() {
        return text("version").strip();
    }

    static String text(String name) {
        return read(file(name));
    }

    static Path file(String name) {
        Path file = WORK.resolve(name);
        if (Files.notExists(file)) {
            throw new IllegalStateException(file + " is missing. Maybe .ci/rehearsal did not run.");
        }
        return file;
    }

    /** The pieces of a page that are in a language, in their order. */
    static List<String> blocks(String page, String language) {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(page)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
