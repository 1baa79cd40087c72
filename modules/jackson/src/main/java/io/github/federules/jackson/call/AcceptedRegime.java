package io.github.federules.jackson.call;

import io.github.federules.core.call.Regime;
import java.util.Objects;

/**
 * A regime that was read without errors. What only a call shows, such as a base that the call does not have, is reported where a
 * call comes under it.
 *
 * @param regime the regime
 */
public record AcceptedRegime(Regime regime) implements RegimeResult {

    /**
     * Checks that the regime is not null.
     *
     * @param regime the regime
     */
    public AcceptedRegime {
        Objects.requireNonNull(regime, "regime");
    }
}
