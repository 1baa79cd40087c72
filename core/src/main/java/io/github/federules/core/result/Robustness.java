package io.github.federules.core.result;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.text.Printed;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * The comparison of a decision with those under all other readings of the call.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Robustness robustness = decision.robustness();
 * if (!robustness.robust()) {
 *     out.println("The answer depends on " + robustness.differing().size() + " readings");
 * }
 * }</pre>
 *
 * @param robust whether all verdicts, the sure aid and the greatest possible aid are the same under all combinations of
 *     readings
 * @param aidFrom the least sure aid over all of them, in euros; empty under a call that sets no rate
 * @param aidTo the greatest sure aid over all of them, in euros; empty under a call that sets no rate
 * @param differing each single reading that, changed from the one in force, changes a verdict or an amount
 */
public record Robustness(
        boolean robust, Optional<MonetaryAmount> aidFrom, Optional<MonetaryAmount> aidTo, List<Difference> differing) {

    /**
     * Checks that there are both amounts or neither, and copies the differences.
     *
     * @param robust whether verdicts and aid are the same under all combinations of readings
     * @param aidFrom the least sure aid, or empty
     * @param aidTo the greatest sure aid, or empty
     * @param differing each single reading that changes something
     * @throws IllegalArgumentException if one of the two amounts is empty and the other is not
     */
    public Robustness {
        NoNulls.in(differing, "differing");
        NoNulls.among("aidFrom", aidFrom, "aidTo", aidTo);
        differing = List.copyOf(differing);
        if (aidFrom.isPresent() != aidTo.isPresent()) {
            throw new IllegalArgumentException("The least aid is " + aidFrom + " and the greatest " + aidTo
                    + ", but either both or neither must be there. Leave out both under a call without a rate.");
        }
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("Robustness", "robust", robust, "aidFrom", aidFrom, "aidTo", aidTo, "differing", differing);
    }
}
