package io.github.federules.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The terminal that this process writes to.
 *
 * @param showsProgress whether people see messages on it while the results go elsewhere
 */
record Terminal(boolean showsProgress) {

    static Terminal ofThisProcess() {
        return new Terminal(isTerminal(2) && !isTerminal(1));
    }

    // Java 17 knows only whether the whole process is on a terminal, so progress is shown on Linux alone.
    private static boolean isTerminal(int descriptor) {
        try {
            return isTerminal(Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString());
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** Determines whether what a descriptor leads to is a terminal. */
    static boolean isTerminal(String target) {
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    }
}
