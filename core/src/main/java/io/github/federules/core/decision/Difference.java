package io.github.federules.core.decision;

import io.github.federules.core.call.Reading;
import java.util.Objects;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * What the decision would be if one question were answered otherwise.
 *
 * @param reading the other answer, not null
 * @param verdict the verdict on funding then, not null
 * @param aid the aid in euros then; null under a call that sets no rate
 * @param workshops what is said of the workshops then, not null
 */
public record Difference(
        Reading reading, Verdict verdict, @Nullable MonetaryAmount aid, Workshops workshops) {

    /**
     * Checks that nothing is null.
     *
     * @param reading the other answer, not null
     * @param verdict the verdict on funding then, not null
     * @param aid the aid then; null under a call that sets no rate
     * @param workshops what is said of the workshops then, not null
     */
    public Difference {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(workshops, "workshops");
    }
}
