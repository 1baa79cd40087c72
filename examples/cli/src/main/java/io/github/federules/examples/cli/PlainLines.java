package io.github.federules.examples.cli;

import java.util.regex.Pattern;

/** Text from outside that is safe to show on a terminal. */
final class PlainLines {

    // Controls, direction marks, other line ends, half a surrogate pair, and characters that nobody sees.
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\u034f\\u115f\\u1160\\u17b4"
                    + "\\u17b5\\u180b-\\u180f\\u2800\\u3164\\ufe00-\\ufe0f\\uffa0\\x{e0000}-\\x{e0fff}&&[^\\t\\n\\r]]");

    private static final Pattern LINE_END = Pattern.compile("[\\n\\r]");

    private PlainLines() {}

    /** Returns one line with a visible mark in place of characters that steer a terminal or that nobody sees. */
    static String of(String line) {
        return LINE_END.matcher(STEERING.matcher(line).replaceAll("\ufffd")).replaceAll("\ufffd");
    }

    /** Returns an XML document with references in place of these characters. */
    static String inXml(String document) {
        return STEERING.matcher(document)
                .replaceAll(found -> "&#x" + Integer.toHexString(found.group().codePointAt(0)) + ";");
    }

    /** Determines whether a character steers a terminal or is invisible. */
    static boolean steers(char character) {
        return STEERING.matcher(String.valueOf(character)).matches();
    }
}
