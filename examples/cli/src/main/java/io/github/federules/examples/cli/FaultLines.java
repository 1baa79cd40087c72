package io.github.federules.examples.cli;

import io.github.federules.core.fault.LocatedFault;
import java.util.Map;

/** Errors for people: one a line, with code and path. */
final class FaultLines {

    private FaultLines() {}

    static String of(LocatedFault fault, Texts texts) {
        String place = fault.path().isEmpty() ? fault.code().name() : fault.code() + " " + fault.path();
        return PlainLines.of(texts.of("fault", Map.of("place", place, "message", fault.message(texts.locale()))))
                + "\n";
    }
}
