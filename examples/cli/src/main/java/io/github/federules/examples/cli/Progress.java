package io.github.federules.examples.cli;

import java.io.PrintWriter;

/** The progress of a long batch, shown once a second. */
final class Progress {

    private static final long SECOND = 1_000_000_000L;

    private final PrintWriter messages;
    private final boolean shown;
    private final long start = System.nanoTime();
    private long next = start + 2 * SECOND;
    private long count;
    private boolean written;

    Progress(PrintWriter messages, Terminal terminal) {
        this.messages = messages;
        this.shown = terminal.showsProgress();
    }

    void oneMore() {
        count++;
        if (!shown) {
            return;
        }
        long now = System.nanoTime();
        if (now >= next) {
            next = now + SECOND;
            written = true;
            messages.print("\r" + count + " dossiers, " + count * SECOND / (now - start) + " a second ");
            messages.flush();
        }
    }

    void done() {
        if (written) {
            messages.println();
        }
    }
}
