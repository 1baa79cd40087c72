package io.github.federules.jackson.call;

import io.github.federules.core.call.Call;
import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A call that was read without errors.
 *
 * @param call the call
 * @param warnings what its author should look at, at most 100, each with its path
 * @param schema the {@code $schema} of the file, by which editors find its JSON Schema, or empty. Nothing depends on it
 */
public record AcceptedCall(Call call, List<LocatedFault> warnings, Optional<String> schema) implements CallResult {

    /**
     * Checks that nothing is null, and copies the warnings.
     *
     * @param call the call
     * @param warnings what its author should look at
     * @param schema the {@code $schema} of the file, or empty
     */
    public AcceptedCall {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(warnings, "warnings").forEach(each -> Objects.requireNonNull(each, "warnings"));
        warnings = List.copyOf(warnings);
    }

    /**
     * Creates the result of a call without warnings, whose file names no JSON Schema.
     *
     * @param call the call
     */
    public AcceptedCall(Call call) {
        this(call, List.of(), Optional.empty());
    }
}
