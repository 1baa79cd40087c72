package io.github.federules.core.internal.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text of lines in sections. It is put together once, at its end, in an array of exactly its length.
 *
 * <p>Pieces are plain already: texts of a phrasebook, formatted numbers, and what {@link PlainText} made of the rest.
 */
public final class TextLines {

    private static final int LONGEST_LINE = 20_000;
    private static final String INDENT = "  ";
    private static final String END = "\n";
    private static final String[] SPACES = new String[64];

    static {
        Arrays.setAll(SPACES, " "::repeat);
    }

    private String[] pieces = new String[256];
    private int size;
    private int firstOfLine;
    private int lengthOfLine;
    private String indent = "";
    private @Nullable String heading;

    /** Begins lines that are not in a section, after an empty line. */
    public void paragraph() {
        indent = "";
        heading = null;
        add(END);
    }

    /** Begins a section of indented lines. Its heading appears only if a line follows. */
    public void section(String title) {
        indent = INDENT;
        heading = title;
    }

    /** Begins a line; add its pieces, then end it. */
    public TextLines begin() {
        if (heading != null) {
            add(END).add(heading).add(END);
            heading = null;
        }
        firstOfLine = size;
        lengthOfLine = 0;
        return add(indent);
    }

    /** Adds a piece of the line. */
    public TextLines add(String piece) {
        if (size == pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * size);
        }
        pieces[size++] = piece;
        lengthOfLine += piece.length();
        return this;
    }

    /** Adds words from outside to the line, without characters that control a terminal. */
    public TextLines addPlain(String words) {
        return add(PlainText.of(words, LONGEST_LINE));
    }

    /** Adds spaces to the line. */
    public TextLines addSpaces(int count) {
        return add(count < SPACES.length ? SPACES[count] : " ".repeat(count));
    }

    /** Ends the line. It is cut after 20,000 characters. */
    public void end() {
        if (lengthOfLine > LONGEST_LINE) {
            String line = String.join("", Arrays.asList(pieces).subList(firstOfLine, size));
            size = firstOfLine;
            add(PlainText.of(line, LONGEST_LINE));
        }
        add(END);
    }

    /** Adds a whole line. */
    public void line(String line) {
        begin().add(line).end();
    }

    /** Returns the text. */
    public String text() {
        return String.join("", Arrays.copyOf(pieces, size));
    }
}
