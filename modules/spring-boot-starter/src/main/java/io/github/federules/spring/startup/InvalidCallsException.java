package io.github.federules.spring.startup;

/** Thrown at start-up if calls, or what names them, have errors. The message lists all of them. */
public final class InvalidCallsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    InvalidCallsException(String errors, String action) {
        super(errors);
        this.action = action;
    }

    /** Returns what to do about it. */
    public String action() {
        return action;
    }
}
