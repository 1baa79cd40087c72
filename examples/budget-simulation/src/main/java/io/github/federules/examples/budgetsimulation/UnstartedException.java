package io.github.federules.examples.budgetsimulation;

/** Why a command did not start its job, in a sentence for people. */
final class UnstartedException extends Exception {

    private static final long serialVersionUID = 1L;

    UnstartedException(String message) {
        super(message);
    }
}
