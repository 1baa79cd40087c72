package io.github.federules.certify;

import io.github.federules.certify.witness.ExampleSearch;
import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import java.util.Objects;
import java.util.Optional;

/**
 * An example of a dossier that is eligible under a call: whoever writes a call sees that its terms can be met together.
 *
 * <p>For example, {@code EligibleExample.of(call).decision()} is the decision on one. It needs no solver. The search is short, so that
 * it may find none where there is one; {@link #isImpossible} is true only where no dossier is eligible.
 *
 * <p>Instances are immutable.
 */
public final class EligibleExample {

    private final Optional<Decision> decision;
    private final boolean isImpossible;

    private EligibleExample(Optional<Decision> decision, boolean isImpossible) {
        this.decision = decision;
        this.isImpossible = isImpossible;
    }

    /**
     * Looks for a dossier that is eligible for funding, or for the first track of a call that offers none, under the readings in force.
     *
     * @param call the call
     * @return what was found
     */
    public static EligibleExample of(Call call) {
        ExampleSearch search = new ExampleSearch(Objects.requireNonNull(call, "call"));
        Optional<Decision> found = search.find();
        return new EligibleExample(found, found.isEmpty() && search.isImpossible());
    }

    /**
     * Returns the decision on an eligible dossier.
     *
     * @return the decision, with the dossier; empty if none was found
     */
    public Optional<Decision> decision() {
        return decision;
    }

    /**
     * Determines whether no dossier is eligible under the call, whatever its answers, costs and dates are.
     *
     * @return true if there is none; false if there is one, or it is not known
     */
    public boolean isImpossible() {
        return isImpossible;
    }

    /**
     * Returns the result in one short line, for logs.
     *
     * @return the line, without the facts of the dossier
     */
    @Override
    public String toString() {
        return "EligibleExample[found=" + decision.isPresent() + ", impossible=" + isImpossible + "]";
    }
}
