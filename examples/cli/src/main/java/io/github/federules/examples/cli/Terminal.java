package io.github.federules.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether people watch the messages of this process while its results go elsewhere.
 *
 * @param showsProgress true if they do
 */
record Terminal(boolean showsProgress) {

    static Terminal ofThisProcess() {
        return new Terminal(isTerminal(2) && !isTerminal(1));
    }

    // Java 17 tells only whether all of the process is on a terminal, so that progress is shown on Linux alone.
    private static boolean isTerminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
