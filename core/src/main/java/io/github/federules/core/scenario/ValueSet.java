package io.github.federules.core.scenario;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.value.InnerValues;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a value is set: the condition that one of its cases holds, empty where it is set everywhere. */
public final class ValueSet {

    private ValueSet() {}

    /** Returns the condition under which a value is set, empty if it always is. */
    public static <T> Optional<Condition> of(Value<T> value) {
        if (!value.mayBeUnset()) {
            return Optional.empty();
        }
        InnerValues<T> inner = value.inner();
        return Optional.of(inner.isFirst() ? ofFirst(inner.each()) : ofAll(inner.each()));
    }

    // An earlier case that holds hides the later ones, even where it is not set itself.
    private static <T> Condition ofFirst(List<InnerValues.Inner<T>> cases) {
        List<Condition> set = new ArrayList<>();
        List<Condition> notHidden = new ArrayList<>();
        for (InnerValues.Inner<T> each : cases) {
            List<Condition> holds = new ArrayList<>(notHidden);
            each.when().ifPresent(holds::add);
            of(each.is()).ifPresent(holds::add);
            set.add(new Condition.All(holds));
            if (each.is().mayBeUnset()) {
                each.when().map(Condition::not).ifPresent(notHidden::add);
            }
        }
        return new Condition.Any(set);
    }

    private static <T> Condition ofAll(List<InnerValues.Inner<T>> parts) {
        List<Condition> set = new ArrayList<>();
        for (InnerValues.Inner<T> each : parts) {
            of(each.is())
                    .ifPresent(condition -> set.add(each.when()
                            .map(when -> Condition.any(Condition.not(when), condition))
                            .orElse(condition)));
        }
        return new Condition.All(set);
    }
}
