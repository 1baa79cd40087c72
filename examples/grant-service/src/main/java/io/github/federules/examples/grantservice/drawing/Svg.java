package io.github.federules.examples.grantservice.drawing;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * An SVG image, written element by element. Every text is escaped here, and nothing is written otherwise.
 *
 * <p>The title and the description are what a screen reader reads instead of the image.
 */
final class Svg {

    private static final char REPLACEMENT = '\ufffd';

    private final StringBuilder markup = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Starts an image of a size in its own units. */
    Svg(String kind, int width, int height, String title, String description) {
        start(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "drawing " + kind,
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                width,
                "height",
                height,
                "role",
                "img",
                "font-family",
                "sans-serif",
                "font-size",
                15);
        start("title").text(title).end();
        start("desc").text(description).end();
    }

    /** Starts an element with attributes, each a name and a value. */
    Svg start(String name, Object... attributes) {
        markup.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            markup.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1].toString());
            markup.append('"');
        }
        markup.append('>');
        open.push(name);
        return this;
    }

    /** Ends the element that started last. */
    Svg end() {
        markup.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes an element without content. */
    Svg add(String name, Object... attributes) {
        return start(name, attributes).end();
    }

    /** Writes a text into the element that started last. */
    Svg text(String text) {
        escape(text);
        return this;
    }

    /** Writes a line of text. */
    Svg line(int x, int y, String kind, String text) {
        return start("text", "x", x, "y", y, "class", kind).text(text).end();
    }

    /** Ends the image and returns it. */
    String markup() {
        while (!open.isEmpty()) {
            end();
        }
        return markup.toString();
    }

    private void escape(String text) {
        text.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '&' -> markup.append("&amp;");
                case '"' -> markup.append("&quot;");
                case '\'' -> markup.append("&#39;");
                default -> markup.appendCodePoint(isAllowed(character) ? character : REPLACEMENT);
            }
        });
    }

    // What XML 1.0 allows, without line breaks, and without signs that change the direction of a line.
    private static boolean isAllowed(int character) {
        return character >= ' '
                && (character < 0x7f || character > 0x9f)
                && (character < 0x202a || character > 0x202e)
                && (character < 0x2066 || character > 0x2069)
                && (character < 0xd800 || character > 0xdfff)
                && character != 0xfffe
                && character != 0xffff;
    }
}
