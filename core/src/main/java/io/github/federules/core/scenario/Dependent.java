package io.github.federules.core.scenario;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A term that may depend on conditions: where it holds, and the values in it.
 *
 * @param when where it holds, or empty for everywhere
 * @param values the rates, factors and amounts in it
 * @param isOfEach whether it holds for each party by itself
 */
public record Dependent(Optional<Condition> when, List<Value<?>> values, boolean isOfEach) {

    List<Condition> conditions() {
        return Stream.concat(when.stream(), values.stream().flatMap(value -> value.conditions().stream()))
                .toList();
    }
}
