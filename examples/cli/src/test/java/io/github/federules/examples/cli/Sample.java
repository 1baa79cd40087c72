package io.github.federules.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sample dossier and its expected results: a row of the table that was worked out by hand.
 *
 * @param file the name of the file
 * @param id the dossier's id
 * @param funding the verdict on funding
 * @param aid the aid that is sure
 * @param aidUpTo the most aid that may be
 * @param workshops the verdict on workshops
 * @param total the retained total
 * @param robust whether every reading gives the same
 */
record Sample(
        String file,
        String id,
        String funding,
        String aid,
        String aidUpTo,
        String workshops,
        String total,
        boolean robust) {

    static final Path FOLDER = Path.of("..", "dossiers");

    // | `file.json` (D-001) | story | ELIGIBLE | 46,320.00 | ELIGIBLE | 77,200.00 | yes | why |
    private static final Pattern ROW =
            Pattern.compile("\\| `([a-z0-9-]+\\.json)` \\((D-[0-9]+)\\) \\|[^|]*\\| ([A-Z_]+) \\|"
                    + " ([0-9.,]+)(?:, up to ([0-9.,]+))? \\| ([A-Z_]+) \\| ([0-9.,]+) \\| (yes|no) \\|.*");

    static List<Sample> all() {
        try {
            return Files.readAllLines(FOLDER.resolve("README.md")).stream()
                    .map(ROW::matcher)
                    .filter(Matcher::matches)
                    .map(Sample::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample of(Matcher row) {
        String upTo = row.group(5) == null ? row.group(4) : row.group(5);
        return new Sample(
                row.group(1),
                row.group(2),
                row.group(3),
                number(row.group(4)),
                number(upTo),
                row.group(6),
                number(row.group(7)),
                row.group(8).equals("yes"));
    }

    private static String number(String text) {
        return text.replace(",", "");
    }

    static String path(String file) {
        return FOLDER.resolve(file).toString();
    }

    String path() {
        return path(file);
    }

    @Override
    public String toString() {
        return file;
    }
}
