package io.github.federules.core.scenario;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.condition.ConditionVisitor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The comparisons within conditions, by the code of the criterion that each looks at. */
final class Comparisons implements ConditionVisitor<Integer> {

    private final Map<String, List<Condition>> byCriterion = new LinkedHashMap<>();
    private boolean areOfParties;
    private long size;

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
        return size;
    }

    /** Determines whether one of the conditions counts parties. */
    boolean areOfParties() {
        return areOfParties;
    }

    Map<String, List<Condition>> byCriterion() {
        return byCriterion;
    }

    // Without a call within a call: a condition may be deeper than the stack of the machine.
    private void add(Condition condition) {
        Deque<Condition> left = new ArrayDeque<>(List.of(condition));
        while (!left.isEmpty()) {
            Condition each = left.pop();
            size += each.accept(this);
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

    // The number of answers and ranges that a condition itself compares with.
    @Override
    public Integer answered(Condition.Answered condition) {
        return condition.among().size();
    }

    @Override
    public Integer between(Condition.Between condition) {
        return 1;
    }

    @Override
    public Integer parties(Condition.Parties condition) {
        areOfParties = true;
        return 1;
    }

    @Override
    public Integer ofReading(Condition.OfReading condition) {
        return 1;
    }

    @Override
    public Integer ofApplicant(Condition.OfApplicant condition) {
        return 0;
    }

    @Override
    public Integer all(Condition.All condition) {
        return 0;
    }

    @Override
    public Integer any(Condition.Any condition) {
        return 0;
    }

    @Override
    public Integer not(Condition.Not condition) {
        return 0;
    }
}
