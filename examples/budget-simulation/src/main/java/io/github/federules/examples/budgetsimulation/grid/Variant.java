package io.github.federules.examples.budgetsimulation.grid;

import io.github.federules.core.call.Call;
import java.util.List;

/**
 * One variant of a call.
 *
 * @param changes what differs from the base, such as {@code funding.aid.rate = 0.5}, none for the base itself
 */
public record Variant(String name, List<String> changes, Call call) {

    public Variant {
        changes = List.copyOf(changes);
    }
}
