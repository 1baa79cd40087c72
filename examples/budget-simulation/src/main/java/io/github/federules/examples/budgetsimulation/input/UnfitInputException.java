package io.github.federules.examples.budgetsimulation.input;

import java.util.List;

/** Input that cannot be read as dossiers. It holds all problems, one sentence each. */
public final class UnfitInputException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnfitInputException(List<String> problems) {
        super(String.join("\n", problems));
    }
}
