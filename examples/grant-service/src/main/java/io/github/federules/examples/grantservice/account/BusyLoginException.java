package io.github.federules.examples.grantservice.account;

/** Thrown where a try to log in waited too long for others with the same name or from the same address. */
public final class BusyLoginException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BusyLoginException() {
        super("Too many tries to log in with one name, or from one address, are running. Try again later.");
    }
}
