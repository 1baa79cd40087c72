package io.github.federules.examples.cli;

import java.io.PrintWriter;
import java.util.Map;

/** The messages on standard error, in one language. Nothing in them steers a terminal. */
final class Messages {

    private final PrintWriter out;
    private final Texts texts;
    private boolean isLineOpen;

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
        out.print((isLineOpen ? "\n" : "") + PlainLines.of(line) + "\n");
        out.flush();
        isLineOpen = false;
    }

    /** Shows a line on a terminal, which the next such line replaces. */
    void showForNow(String line) {
        out.print("\r" + PlainLines.of(line) + " ");
        out.flush();
        isLineOpen = true;
    }
}
