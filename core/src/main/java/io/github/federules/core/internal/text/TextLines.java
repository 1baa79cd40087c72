package io.github.federules.core.internal.text;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A text of lines in sections, written into one array of characters, so that no sentence is a string of its own before.
 *
 * <p>What is added is plain already: texts of a phrasebook, formatted numbers, and what {@link PlainText} made of the rest.
 */
public final class TextLines {

    /** The greatest number of characters of a line. */
    public static final int LONGEST_LINE = 20_000;

    private static final int USUAL_LENGTH = 4_096;
    private static final int USUAL_SENTENCE = 256;
    private static final long MILLIONTHS_OF_A_PERCENT = 10_000;
    private static final String INDENT = "  ";
    private static final char[] NOTHING = {};

    // A page less to make for each text is a twentieth of its time and a fifth of its bytes.
    private static final AtomicReference<char @Nullable []> SPARE_PAGE = new AtomicReference<>();

    private char[] text;
    private int length;
    private int startOfLine;
    private String indent = "";
    private @Nullable String heading;

    private TextLines(char[] text) {
        this.text = text;
    }

    /** Returns a text of many lines, empty at first. */
    public static TextLines ofPage() {
        char[] spare = SPARE_PAGE.getAndSet(null);
        return new TextLines(spare != null ? spare : new char[USUAL_LENGTH]);
    }

    /** Returns a text of one line without its end, empty at first. */
    public static TextLines ofSentence() {
        return new TextLines(new char[USUAL_SENTENCE]);
    }

    /** Begins lines that are not in a section, after an empty line. */
    public void paragraph() {
        indent = "";
        heading = null;
        add('\n');
    }

    /** Begins a section of indented lines. Its heading appears only if a line follows. */
    public void section(String title) {
        indent = INDENT;
        heading = title;
    }

    /** Begins a line; add its pieces, then end it. */
    public TextLines begin() {
        if (heading != null) {
            add('\n');
            add(heading);
            add('\n');
            heading = null;
        }
        startOfLine = length;
        return add(indent);
    }

    /** Adds a piece of the line. */
    public TextLines add(String piece) {
        int end = length + piece.length();
        reserve(end);
        piece.getChars(0, piece.length(), text, length);
        length = end;
        return this;
    }

    /** Adds words from outside to the line, without characters that control a terminal. */
    public TextLines addPlain(String words) {
        return addPlain(words, LONGEST_LINE);
    }

    /** Adds words from outside to the line, without characters that control a terminal, and cut after a number of characters. */
    public TextLines addPlain(String words, int longest) {
        if (words.length() <= longest) {
            int start = length;
            add(words);
            if (PlainText.isPlain(text, start, length)) {
                return this;
            }
            length = start;
        }
        return add(PlainText.of(words, longest));
    }

    /** Adds an amount between two texts of at most 2 characters, after spaces up to a width; a minus is before both. */
    void addEuros(long cents, int width, String before, char group, char decimal, String after) {
        int end = length + Math.max(width, Digits.LONGEST);
        reserve(end);
        int start = Digits.write(cents, before, group, decimal, after, text, end);
        addSpaces(width - (end - start));
        System.arraycopy(text, start, text, length, end - start);
        length += end - start;
    }

    /** Adds a rate in millionths as a percentage, without zeros at the end. */
    void addPercent(long millionths, char decimal, String after) {
        addWhole(millionths / MILLIONTHS_OF_A_PERCENT);
        long rest = millionths % MILLIONTHS_OF_A_PERCENT;
        if (rest != 0) {
            add(decimal);
        }
        for (long unit = MILLIONTHS_OF_A_PERCENT / 10; rest != 0; unit /= 10) {
            add((char) ('0' + rest / unit));
            rest %= unit;
        }
        add(after);
    }

    private void addWhole(long number) {
        if (number >= 10) {
            addWhole(number / 10);
        }
        add((char) ('0' + number % 10));
    }

    /** Adds spaces to the line, none for a count below 1. */
    public TextLines addSpaces(int count) {
        int end = length + Math.max(0, count);
        reserve(end);
        Arrays.fill(text, length, end, ' ');
        length = end;
        return this;
    }

    /** Ends the line. It is cut after 20,000 characters. */
    public void end() {
        if (length - startOfLine > LONGEST_LINE) {
            String line = new String(text, startOfLine, length - startOfLine);
            length = startOfLine;
            add(PlainText.of(line, LONGEST_LINE));
        }
        add('\n');
    }

    /** Adds a whole line, a text with its placeholders filled in. */
    public void line(Phrasebook phrases, String key, Placeholders values) {
        begin();
        phrases.write(key, values, this);
        end();
    }

    /** Adds a whole line. */
    public void line(String line) {
        begin().add(line).end();
    }

    /** Returns the text. */
    public String text() {
        return new String(text, 0, length);
    }

    /** Returns the text, and gives its page back. What is added afterwards begins another text. */
    public String finish() {
        String whole = text();
        if (text.length == USUAL_LENGTH) {
            // What it says of a person stays nowhere but in the text.
            Arrays.fill(text, '\0');
            SPARE_PAGE.set(text);
        }
        text = NOTHING;
        length = 0;
        indent = "";
        heading = null;
        return whole;
    }

    private void add(char character) {
        reserve(length + 1);
        text[length++] = character;
    }

    private void reserve(int end) {
        if (end > text.length) {
            text = Arrays.copyOf(text, Math.max(end, 2 * text.length));
        }
    }
}
