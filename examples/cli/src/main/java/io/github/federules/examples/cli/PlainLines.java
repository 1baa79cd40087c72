package io.github.federules.examples.cli;

import java.util.regex.Pattern;

/** Text that is safe to show on a terminal. */
final class PlainLines {

    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\t]]");

    private PlainLines() {}

    /** Returns the line with a visible mark in place of control characters, except tabs. */
    static String of(String line) {
        return STEERING.matcher(line).replaceAll("\ufffd");
    }
}
