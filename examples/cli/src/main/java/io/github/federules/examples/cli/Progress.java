package io.github.federules.examples.cli;

import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The progress of a long run on standard error, and its summary at the end.
 *
 * <p>A terminal shows one line that changes every second; elsewhere there is a line a minute. A short run prints nothing.
 */
final class Progress {

    /** A run of so many texts has a summary, however fast it was. */
    static final int LONG_RUN = 10_000;

    private static final long SECOND = 1_000_000_000L;

    private final Messages messages;
    private final String things;
    private final boolean isOnTerminal;
    private final LongSupplier clock;
    private final long start;
    private long next;
    private long count;
    private long refused;
    private long ineligible;
    private boolean isShown;

    /** Creates the progress over things, which are the end of the names of its texts. */
    Progress(Messages messages, Terminal terminal, String things) {
        this(messages, terminal, things, System::nanoTime);
    }

    Progress(Messages messages, Terminal terminal, String things, LongSupplier clock) {
        this.messages = messages;
        this.things = things;
        this.isOnTerminal = terminal.showsProgress();
        this.clock = clock;
        this.start = clock.getAsLong();
        this.next = start + (isOnTerminal ? 2 : 60) * SECOND;
    }

    void count(AnsweredText answer) {
        count++;
        refused += answer.refused() ? 1 : 0;
        ineligible += answer.ineligible() ? 1 : 0;
        long now = clock.getAsLong();
        if (now - next >= 0) {
            next = now + (isOnTerminal ? 1 : 60) * SECOND;
            isShown = true;
            show(text("progress.", now));
        }
    }

    private void show(String line) {
        if (isOnTerminal) {
            messages.showForNow(line);
        } else {
            messages.showLine(line);
        }
    }

    /** Shows the summary of a long run. */
    void done() {
        if (isShown || count >= LONG_RUN) {
            messages.showLine(text("summary.", clock.getAsLong()));
        }
    }

    long refused() {
        return refused;
    }

    boolean anyIneligible() {
        return ineligible > 0;
    }

    private String text(String key, long now) {
        Texts texts = messages.texts();
        long nanoseconds = Math.max(1, now - start);
        return texts.of(
                key + things,
                Map.of(
                        "count", texts.number(count),
                        "rate", texts.number(count * 1_000 / Math.max(1, nanoseconds / 1_000_000)),
                        "seconds", texts.number(nanoseconds / SECOND),
                        "refused", texts.number(refused),
                        "ineligible", texts.number(ineligible)));
    }
}
