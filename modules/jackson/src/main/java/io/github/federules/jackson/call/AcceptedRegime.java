package io.github.federules.jackson.call;

import io.github.federules.core.call.Regime;
import java.util.Objects;
import java.util.Optional;

/**
 * A regime that was read without errors. What only a call shows, such as a base that the call does not have, is reported where a
 * call comes under it.
 *
 * @param regime the regime
 * @param schema the {@code $schema} of the file, by which editors find its JSON Schema, or empty. Nothing depends on it
 */
public record AcceptedRegime(Regime regime, Optional<String> schema) implements RegimeResult {

    /**
     * Checks that nothing is null.
     *
     * @param regime the regime
     * @param schema the {@code $schema} of the file, or empty
     */
    public AcceptedRegime {
        Objects.requireNonNull(regime, "regime");
        Objects.requireNonNull(schema, "schema");
    }

    /**
     * Creates the result of a regime whose file names no JSON Schema.
     *
     * @param regime the regime
     */
    public AcceptedRegime(Regime regime) {
        this(regime, Optional.empty());
    }
}
