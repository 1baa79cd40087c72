package io.github.federules.examples.cli;

import java.io.PrintWriter;
import java.util.Map;

/** The messages on standard error, in one language. Nothing in them steers a terminal. */
final class Messages {

    private final PrintWriter out;
    private final Texts texts;

    Messages(PrintWriter out, Texts texts) {
        this.out = out;
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    void show(String key, Map<String, String> values) {
        showLine(texts.of(key, values));
    }

    /** Shows one line, whatever it contains. */
    void showLine(String line) {
        out.print(PlainLines.of(line) + "\n");
        out.flush();
    }

    /** Shows a line that the next one replaces. */
    void showForNow(String line) {
        out.print("\r" + PlainLines.of(line) + " ");
        out.flush();
    }

    /** Ends a line that was shown for now. */
    void endLine() {
        out.print("\n");
        out.flush();
    }
}
