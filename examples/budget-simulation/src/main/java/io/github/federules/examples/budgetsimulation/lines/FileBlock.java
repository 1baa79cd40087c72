package io.github.federules.examples.budgetsimulation.lines;

import java.io.Serializable;
import java.util.Locale;

/**
 * A part of a file: the lines that begin in it. A line belongs to one block, wherever files are cut.
 *
 * @param file the path
 * @param start the first byte
 * @param end the byte after the last one; {@link Long#MAX_VALUE} if the file is compressed, which is never cut
 */
public record FileBlock(String file, long start, long end) implements Serializable {

    /** Determines whether a file is compressed with gzip. */
    static boolean isCompressed(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".gz");
    }
}
