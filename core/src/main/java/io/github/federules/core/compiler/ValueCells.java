package io.github.federules.core.compiler;

import io.github.federules.core.money.Euros;
import io.github.federules.core.value.Value;
import io.github.federules.core.value.ValueVisitor;
import io.github.federules.core.worksheet.WorksheetBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A value as a number, with the truth that it is set. What is not set is 0.
 *
 * @param <T> what the value is of
 */
final class ValueCells<T> implements ValueVisitor<T, ValueCells.Worth> {

    // No amount is more.
    private static final long MOST = Euros.MAX_CENTS;

    record Worth(int number, int isSet) {}

    private final WorksheetBuilder cells;
    private final ConditionCells conditions;
    private final ToIntFunction<T> constants;

    ValueCells(WorksheetBuilder cells, ConditionCells conditions, ToIntFunction<T> constants) {
        this.cells = cells;
        this.conditions = conditions;
        this.constants = constants;
    }

    Worth of(Value<T> value) {
        return value.accept(this);
    }

    private Worth set(int number) {
        return new Worth(number, cells.constant(true));
    }

    @Override
    public Worth constant(Value.Constant<T> value) {
        return set(constants.applyAsInt(value.is()));
    }

    @Override
    public Worth times(Value.Times<T> value) {
        int product = cells.multiply(conditions.number(value.criterion()), constants.applyAsInt(value.each()));
        return set(cells.least(product, cells.constant(MOST)));
    }

    // The authority may set any rate: whether it lies within the range is a finding.
    @Override
    public Worth within(Value.Within<T> value) {
        return set(conditions.rate());
    }

    // The first case that holds, even where it is not set itself.
    @Override
    public Worth cases(Value.Cases<T> value) {
        Worth amount =
                value.otherwise().map(this::of).orElseGet(() -> new Worth(cells.constant(0), cells.constant(false)));
        for (int place = value.cases().size() - 1; place >= 0; place--) {
            Value.Case<T> each = value.cases().get(place);
            int holds = conditions.of(each.when());
            Worth is = of(each.is());
            amount = new Worth(
                    cells.choose(holds, is.number(), amount.number()), cells.choose(holds, is.isSet(), amount.isSet()));
        }
        return amount;
    }

    @Override
    public Worth sum(Value.Sum<T> value) {
        List<Integer> parts = new ArrayList<>();
        List<Integer> set = new ArrayList<>();
        for (Value.Addend<T> part : value.parts()) {
            int counts = conditions.of(part.when());
            Worth is = of(part.is());
            parts.add(cells.choose(counts, is.number(), cells.constant(0)));
            set.add(cells.either(cells.not(counts), is.isSet()));
        }
        int sum = cells.least(cells.add(parts), cells.constant(MOST));
        if (value.atMost().isPresent()) {
            Worth most = of(value.atMost().get());
            sum = cells.least(sum, most.number());
            set.add(most.isSet());
        }
        int isSet = cells.all(set);
        return new Worth(cells.choose(isSet, sum, cells.constant(0)), isSet);
    }
}
