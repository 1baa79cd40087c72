package io.github.federules.core.scenario;

import io.github.federules.core.condition.Condition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The comparisons within conditions, by the code of the criterion that each looks at. */
final class Comparisons {

    private final Map<String, List<Condition>> byCriterion = new LinkedHashMap<>();
    private int numbersOfParties;
    private int readings;

    private Comparisons() {}

    static Comparisons in(Collection<Condition> conditions) {
        Comparisons comparisons = new Comparisons();
        conditions.forEach(comparisons::add);
        return comparisons;
    }

    Set<String> criteria() {
        return byCriterion.keySet();
    }

    /** Returns the number of answers and ranges that are compared with, those of numbers of parties and readings among them. */
    long size() {
        return numbersOfParties
                + readings
                + byCriterion.values().stream()
                        .flatMap(List::stream)
                        .mapToLong(each -> each instanceof Condition.Answered answered
                                ? answered.among().size()
                                : 1)
                        .sum();
    }

    /** Determines whether one of the conditions counts parties. */
    boolean areOfParties() {
        return numbersOfParties > 0;
    }

    Map<String, List<Condition>> byCriterion() {
        return byCriterion;
    }

    // Without a call within a call: a condition may be deeper than the stack of the machine.
    private void add(Condition condition) {
        Deque<Condition> left = new ArrayDeque<>(List.of(condition));
        while (!left.isEmpty()) {
            Condition each = left.pop();
            numbersOfParties += each instanceof Condition.Parties ? 1 : 0;
            readings += each instanceof Condition.OfReading ? 1 : 0;
            each.looksAt()
                    .ifPresent(criterion -> byCriterion
                            .computeIfAbsent(criterion, any -> new ArrayList<>())
                            .add(each));
            List<Condition> parts = each.parts();
            for (int i = parts.size() - 1; i >= 0; i--) {
                left.push(parts.get(i));
            }
        }
    }
}
