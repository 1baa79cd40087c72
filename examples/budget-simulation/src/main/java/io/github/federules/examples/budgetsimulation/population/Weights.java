package io.github.federules.examples.budgetsimulation.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values with a whole weight each. */
final class Weights<T> {

    private final List<T> values = new ArrayList<>();
    private final List<Integer> upTo = new ArrayList<>();
    private int total;

    /** Adds a value. One of weight 0 is never drawn. */
    Weights<T> with(T value, int weight) {
        if (weight > 0) {
            total += weight;
            values.add(value);
            upTo.add(total);
        }
        return this;
    }

    static <T> Weights<T> of(Map<T, Integer> weights) {
        Weights<T> all = new Weights<>();
        weights.forEach(all::with);
        return all;
    }

    T draw(SeededDraws draws) {
        int place = draws.below(total);
        int i = 0;
        while (upTo.get(i) <= place) {
            i++;
        }
        return values.get(i);
    }
}
