package io.github.federules.examples.cli;

import java.util.regex.Pattern;

/** Text as a terminal may show it. */
final class PlainLines {

    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\t]]");

    private PlainLines() {}

    /** Replaces what steers a terminal, but tabs, by a visible mark. */
    static String of(String line) {
        return STEERING.matcher(line).replaceAll("\ufffd");
    }
}
