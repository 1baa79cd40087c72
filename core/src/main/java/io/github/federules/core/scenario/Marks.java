package io.github.federules.core.scenario;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.fact.Fact;
import java.util.List;
import java.util.function.Function;

/**
 * The pass marks that points must reach.
 *
 * @param conditions the conditions that the points and the marks depend on
 * @param areMet whether all of them are reached, as far as facts are known
 */
public record Marks(List<Condition> conditions, Function<Truth, Fact<Boolean>> areMet) {

    /** No mark at all. */
    public static final Marks NONE = new Marks(List.of(), truth -> Fact.known(true));
}
