package io.github.federules.dmn.chapter;

import io.github.federules.core.money.Rate;
import io.github.federules.core.value.Value;
import io.github.federules.core.value.ValueVisitor;
import io.github.federules.dmn.model.Feel;
import io.github.federules.dmn.model.Logic;
import io.github.federules.dmn.model.Logic.Step;
import io.github.federules.dmn.model.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Values that depend on conditions, in FEEL.
 *
 * @param <T> what a value is: a rate, a factor or a bound
 * @param conditions writes conditions
 * @param constants writes values that depend on none
 */
record ValueFeel<T>(ConditionFeel conditions, Function<T, String> constants) implements ValueVisitor<T, String> {

    /** The input that holds the rate that the authority set. */
    static final String SET = "operation.aidRate";

    static ValueFeel<Rate> ofRates(Draft draft) {
        return new ValueFeel<>(new ConditionFeel(draft.call(), draft.readings()), rate -> Feel.number(rate.share()));
    }

    /** Returns how a value is found; it is null where no case holds. */
    Logic logic(Value<T> value) {
        return value instanceof Value.Cases<T> cases && value.mayBeUnset()
                ? new Logic.Stepwise(
                        List.of(new Step("holding", Type.NUMBERS, holding(cases))),
                        Optional.of("if count(holding) = 0 then null else " + values(cases) + "[holding[1]]"))
                : Logic.feel(of(value));
    }

    /** Returns a value that is never unset. */
    String of(Value<T> value) {
        return value.accept(this);
    }

    @Override
    public String constant(Value.Constant<T> value) {
        return constants.apply(value.is());
    }

    @Override
    public String times(Value.Times<T> value) {
        return constants.apply(value.each()) + " * " + conditions.answer(value.criterion());
    }

    // Only the rate of the aid may be one.
    @Override
    public String within(Value.Within<T> value) {
        return SET;
    }

    @Override
    public String cases(Value.Cases<T> value) {
        return values(value) + "[" + holding(value) + "[1]]";
    }

    @Override
    public String sum(Value.Sum<T> value) {
        String sum = value.parts().stream().map(this::part).collect(Collectors.joining(", ", "sum([", "])"));
        return value.atMost().map(most -> "min(" + sum + ", " + of(most) + ")").orElse(sum);
    }

    // Lists, since engines do not read a hundred cases each within the one before.
    private String values(Value.Cases<T> value) {
        return Stream.concat(value.cases().stream().map(Value.Case::is), value.otherwise().stream())
                .map(this::of)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    // The places of the cases that hold; what is otherwise always does.
    private String holding(Value.Cases<T> value) {
        return Stream.concat(
                        value.cases().stream().map(each -> conditions.of(each.when())),
                        value.otherwise().stream().map(otherwise -> "true"))
                .collect(Collectors.joining(", ", "index of([", "], true)"));
    }

    private String part(Value.Addend<T> part) {
        return part.when()
                .map(when -> "if " + conditions.of(when) + " then " + of(part.is()) + " else 0")
                .orElseGet(() -> of(part.is()));
    }
}
