package io.github.federules.examples.budgetsimulation.grid;

import java.util.List;

/** A file of variants, or a call of it, has errors. It holds all of them, one sentence each. */
public final class InvalidGridException extends Exception {

    private static final long serialVersionUID = 1L;

    public InvalidGridException(List<String> problems) {
        super(String.join("\n", problems));
    }

    public List<String> problems() {
        return getMessage() == null ? List.of() : getMessage().lines().toList();
    }
}
