package io.github.federules.core.scenario;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.value.Value;
import io.github.federules.core.value.ValueVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a value is set: the condition that one of its cases holds, empty where it is set everywhere. */
public final class ValueSet<T> implements ValueVisitor<T, Optional<Condition>> {

    public static <T> Optional<Condition> of(Value<T> value) {
        return value.mayBeUnset() ? value.accept(new ValueSet<>()) : Optional.empty();
    }

    private ValueSet() {}

    @Override
    public Optional<Condition> constant(Value.Constant<T> value) {
        return Optional.empty();
    }

    @Override
    public Optional<Condition> times(Value.Times<T> value) {
        return Optional.empty();
    }

    @Override
    public Optional<Condition> within(Value.Within<T> value) {
        return Optional.empty();
    }

    // An earlier case that holds hides the later ones, even where it is not set itself.
    @Override
    public Optional<Condition> cases(Value.Cases<T> value) {
        List<Condition> set = new ArrayList<>();
        List<Condition> notHidden = new ArrayList<>();
        for (Value.Case<T> each : value.cases()) {
            List<Condition> holds = new ArrayList<>(notHidden);
            holds.add(each.when());
            of(each.is()).ifPresent(holds::add);
            set.add(new Condition.All(holds));
            if (each.is().mayBeUnset()) {
                notHidden.add(Condition.not(each.when()));
            }
        }
        value.otherwise().ifPresent(otherwise -> {
            of(otherwise).ifPresent(notHidden::add);
            set.add(new Condition.All(notHidden));
        });
        return Optional.of(new Condition.Any(set));
    }

    @Override
    public Optional<Condition> sum(Value.Sum<T> value) {
        List<Condition> set = new ArrayList<>();
        for (Value.Addend<T> part : value.parts()) {
            of(part.is())
                    .ifPresent(condition -> set.add(part.when()
                            .map(when -> Condition.any(Condition.not(when), condition))
                            .orElse(condition)));
        }
        value.atMost().flatMap(ValueSet::of).ifPresent(set::add);
        return Optional.of(new Condition.All(set));
    }
}
