package io.github.federules.core.decision;

import java.util.List;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * How firm a decision is: whether it is the same under every reading of the call.
 *
 * @param robust whether both verdicts and the aid are the same under all combinations of readings
 * @param aidFrom the least aid over all of them, in euros; null under a call that sets no rate
 * @param aidTo the greatest aid over all of them, in euros; null under a call that sets no rate
 * @param differing each single reading that, changed from the one in force, changes a verdict or the aid, not null
 */
public record Firmness(
        boolean robust,
        @Nullable MonetaryAmount aidFrom,
        @Nullable MonetaryAmount aidTo,
        List<Difference> differing) {

    /**
     * Keeps a copy of the differences, and checks that there are both amounts or neither.
     *
     * @param robust whether the answer is the same under all combinations of readings
     * @param aidFrom the least aid; null under a call that sets no rate
     * @param aidTo the greatest aid; null under a call that sets no rate
     * @param differing each single reading that changes something, not null
     * @throws IllegalArgumentException if one of the two amounts is null and the other is not
     */
    public Firmness {
        AidRange.check(aidFrom, aidTo);
        differing = List.copyOf(differing);
    }
}
