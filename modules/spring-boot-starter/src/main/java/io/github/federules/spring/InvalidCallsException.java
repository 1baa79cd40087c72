package io.github.federules.spring;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown at start-up if calls, or what names them, have errors. The message lists all of them. */
final class InvalidCallsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    private InvalidCallsException(String description, String action) {
        super(description);
        this.action = action;
    }

    static InvalidCallsException inFiles(List<CallErrors> files) {
        return new InvalidCallsException(
                "The calls of federules.calls.locations have errors:\n"
                        + files.stream().map(CallErrors::text).collect(Collectors.joining()),
                "Correct the files, or change federules.calls.locations. CallReader.schema() of federules-jackson returns"
                        + " the JSON Schema of calls.");
    }

    static InvalidCallsException inConstraints(List<String> places, Catalogue catalogue) {
        return new InvalidCallsException(
                "@EligibleFor names calls that are not known:\n"
                        + places.stream().map("\n    "::concat).collect(Collectors.joining()),
                "Name one of " + catalogue.newest().stream().map(Call::id).toList()
                        + ", or add the file of the call to federules.calls.locations.");
    }

    /** Returns what to do about it. */
    String action() {
        return action;
    }

    /** The errors of one file or resource. */
    record CallErrors(String place, List<String> errors) {

        String text() {
            return errors.stream()
                    .map(error -> "\n        " + error)
                    .collect(Collectors.joining("", "\n    " + place, ""));
        }
    }
}
