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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rates in FEEL, as shares of one.
 *
 * @param conditions writes conditions
 */
record RateFeel(ConditionFeel conditions) implements ValueVisitor<Rate, String> {

    /** The input that holds the rate that the managing authority set. */
    static final String SET = "operation.aidRate";

    /** Returns how a rate is found; it is null where no case holds. */
    Logic logic(Value<Rate> rate) {
        return rate instanceof Value.Cases<Rate> cases && rate.mayBeUnset()
                ? new Logic.Stepwise(
                        List.of(new Step("rates", Type.NUMBERS, holding(cases))),
                        Optional.of("if count(rates) = 0 then null else rates[1]"))
                : Logic.feel(of(rate));
    }

    /** Returns a rate that is never unset. */
    String of(Value<Rate> rate) {
        return rate.accept(this);
    }

    @Override
    public String constant(Value.Constant<Rate> value) {
        return Feel.number(value.is().share());
    }

    @Override
    public String within(Value.Within<Rate> value) {
        return SET;
    }

    @Override
    public String cases(Value.Cases<Rate> value) {
        return holding(value) + "[1]";
    }

    @Override
    public String sum(Value.Sum<Rate> value) {
        String sum = value.parts().stream().map(this::part).collect(Collectors.joining(", ", "sum([", "])"));
        return value.atMost().map(most -> "min(" + sum + ", " + of(most) + ")").orElse(sum);
    }

    // A list, since engines do not read a hundred cases each within the one before.
    private String holding(Value.Cases<Rate> value) {
        Stream<String> cases = value.cases().stream()
                .map(each -> "if " + conditions.of(each.when()) + " then " + of(each.is()) + " else null");
        return Stream.concat(cases, value.otherwise().map(this::of).stream())
                .collect(Collectors.joining(", ", "[", "][item != null]"));
    }

    private String part(Value.Addend<Rate> part) {
        return part.when()
                .map(when -> "if " + conditions.of(when) + " then " + of(part.is()) + " else 0")
                .orElseGet(() -> of(part.is()));
    }
}
