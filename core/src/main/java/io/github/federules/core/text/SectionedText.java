package io.github.federules.core.text;

import java.util.List;
import java.util.StringJoiner;

/** A text of lines, some of them in sections. */
public final class SectionedText {

    private static final String INDENT = "  ";
    private static final int LONGEST_INDENTED = 20_000 - INDENT.length();

    private final StringJoiner text = new StringJoiner("");

    /** Adds a line. */
    public void line(String line) {
        text.add(line).add("\n");
    }

    /** Adds an empty line, a heading and indented lines below it; nothing if there is no line. */
    public void section(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            heading(heading);
            lines.forEach(this::indented);
        }
    }

    /** Adds an empty line and a heading. */
    public void heading(String heading) {
        text.add("\n");
        line(heading);
    }

    /** Adds an indented line. It is made plain, and cut after 20,000 characters. */
    public void indented(String line) {
        text.add(line.isBlank() ? "" : INDENT);
        line(line.isBlank() ? "" : PlainText.of(line, LONGEST_INDENTED));
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text.toString();
    }
}
