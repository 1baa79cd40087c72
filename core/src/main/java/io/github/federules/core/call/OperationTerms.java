package io.github.federules.core.call;

import io.github.federules.core.consistency.OrderedTerms;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.term.StartsAfterSubmission;
import java.util.Optional;

/** The conditions of a call on operations, except on their costs. For example, {@code call.operations().duration()}. */
public final class OperationTerms extends Terms {

    OperationTerms(OrderedTerms terms) {
        super(terms, "operations");
    }

    /**
     * Returns the duration that is allowed.
     *
     * @return the duration, or empty for any
     */
    public Optional<DurationTerms> duration() {
        return find("operations.duration", DurationTerms.class);
    }

    /**
     * Returns the days between which the operation must take place.
     *
     * @return the window, or empty for any
     */
    public Optional<RealisationWindow> window() {
        return find("operations.window", RealisationWindow.class);
    }

    /**
     * Returns the clause that the operation starts on the day of submission or later.
     *
     * @return the clause, or empty if it may start earlier
     */
    public Optional<Clause> startsAfterSubmission() {
        return find("operations.startsAfterSubmission", StartsAfterSubmission.class)
                .map(StartsAfterSubmission::clause);
    }
}
