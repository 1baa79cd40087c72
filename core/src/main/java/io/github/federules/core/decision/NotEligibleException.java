package io.github.federules.core.decision;

import java.util.Locale;

/** Thrown where a dossier is required to be eligible and is not; holds the decision, which says why. */
public final class NotEligibleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Decision decision;

    /**
     * Makes the exception, with the explanation in English as its message.
     *
     * @param decision the decision that is not the required one, not null
     */
    public NotEligibleException(Decision decision) {
        super(decision.explain(Locale.ENGLISH));
        this.decision = decision;
    }

    /**
     * Gives the decision.
     *
     * @return the decision; it is lost where the exception was serialised
     */
    public Decision decision() {
        return decision;
    }
}
