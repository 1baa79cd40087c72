package io.github.federules.examples.cli;

import io.github.federules.core.fault.LocatedFault;
import java.util.Locale;

/** Errors for people: one a line, with code and path. */
final class FaultLines {

    private FaultLines() {}

    static String of(LocatedFault fault, Locale locale) {
        String place = fault.path().isEmpty() ? "" : " " + fault.path();
        return "  " + fault.code() + place + (locale.equals(Locale.FRENCH) ? "\u00a0: " : ": ") + fault.message(locale)
                + "\n";
    }
}
