package io.github.federules.core.scenario;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.condition.ConditionVisitor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The comparisons within conditions, by the code of the criterion that each looks at. */
final class Comparisons implements ConditionVisitor<Boolean> {

    private final Map<String, List<Condition>> byCriterion = new LinkedHashMap<>();

    private Comparisons() {}

    static Comparisons in(Collection<Condition> conditions) {
        Comparisons comparisons = new Comparisons();
        conditions.forEach(condition -> condition.accept(comparisons));
        return comparisons;
    }

    Set<String> criteria() {
        return byCriterion.keySet();
    }

    /** Returns the number of answers and ranges that are compared with. */
    long size() {
        return byCriterion.values().stream()
                .flatMap(List::stream)
                .mapToLong(each -> each instanceof Condition.Answered answered
                        ? answered.among().size()
                        : 1)
                .sum();
    }

    Map<String, List<Condition>> byCriterion() {
        return byCriterion;
    }

    @Override
    public Boolean answered(Condition.Answered condition) {
        return add(condition.criterion(), condition);
    }

    @Override
    public Boolean between(Condition.Between condition) {
        return add(condition.criterion(), condition);
    }

    @Override
    public Boolean ofApplicant(Condition.OfApplicant condition) {
        return condition.condition().accept(this);
    }

    @Override
    public Boolean all(Condition.All condition) {
        return addEach(condition.conditions());
    }

    @Override
    public Boolean any(Condition.Any condition) {
        return addEach(condition.conditions());
    }

    @Override
    public Boolean not(Condition.Not condition) {
        return condition.condition().accept(this);
    }

    private boolean addEach(List<Condition> conditions) {
        conditions.forEach(each -> each.accept(this));
        return true;
    }

    private boolean add(String criterion, Condition comparison) {
        return byCriterion.computeIfAbsent(criterion, any -> new ArrayList<>()).add(comparison);
    }
}
