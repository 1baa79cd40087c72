package io.github.federules.examples.cli;

import io.github.federules.core.fault.LocatedFault;
import java.util.Locale;

/** Faults for people: one a line, with code and place. */
final class FaultLines {

    private FaultLines() {}

    static String of(LocatedFault fault, Locale locale) {
        String place = fault.path().isEmpty() ? "" : " " + fault.path();
        return "  " + fault.code() + place + (locale.equals(Locale.FRENCH) ? " : " : ": ") + fault.message(locale)
                + "\n";
    }
}
