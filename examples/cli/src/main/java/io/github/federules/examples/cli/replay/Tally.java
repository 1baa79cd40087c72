package io.github.federules.examples.cli.replay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How many operations have which explanation. */
final class Tally {

    private final Map<Explanation, Long> counts = new EnumMap<>(Explanation.class);
    private long operations;

    void add(Explanation explanation) {
        counts.merge(explanation, 1L, Long::sum);
        operations++;
    }

    long operations() {
        return operations;
    }

    long of(Explanation explanation) {
        return counts.getOrDefault(explanation, 0L);
    }

    /** The percentage with two decimals, rounded half up; empty where there is no operation. */
    Optional<BigDecimal> percentOf(Explanation explanation) {
        return operations == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(of(explanation))
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(operations), 2, RoundingMode.HALF_UP));
    }
}
