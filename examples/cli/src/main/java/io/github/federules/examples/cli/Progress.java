package io.github.federules.examples.cli;

import java.util.Map;

/** The progress of a long batch, shown once a second. */
final class Progress {

    private static final long SECOND = 1_000_000_000L;

    private final Messages messages;
    private final boolean shown;
    private final long start = System.nanoTime();
    private long next = start + 2 * SECOND;
    private long count;
    private boolean written;

    Progress(Messages messages, Terminal terminal) {
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
            String rate = Long.toString(count * SECOND / (now - start));
            messages.showForNow(messages.texts().of("progress", Map.of("count", Long.toString(count), "rate", rate)));
        }
    }

    void done() {
        if (written) {
            messages.endLine();
        }
    }
}
