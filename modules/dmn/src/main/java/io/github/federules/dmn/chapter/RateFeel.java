package io.github.federules.dmn.chapter;

import io.github.federules.core.money.Rate;
import io.github.federules.core.value.Value;
import io.github.federules.core.value.ValueVisitor;
import io.github.federules.dmn.model.Feel;
import java.util.stream.Collectors;

/**
 * Rates in FEEL, as shares of one; null where no case holds.
 *
 * @param conditions writes conditions
 */
record RateFeel(ConditionFeel conditions) implements ValueVisitor<Rate, String> {

    /** The input that holds the rate that the managing authority set. */
    static final String SET = "operation.aidRate";

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
        return value.cases().stream()
                .map(each -> "if " + conditions.of(each.when()) + " then " + of(each.is()) + " else ")
                .collect(Collectors.joining(
                        "", "(", value.otherwise().map(this::of).orElse("null") + ")"));
    }

    @Override
    public String sum(Value.Sum<Rate> value) {
        String sum = value.parts().stream().map(this::part).collect(Collectors.joining(" + "));
        return value.atMost().map(most -> "min(" + sum + ", " + of(most) + ")").orElse("(" + sum + ")");
    }

    private String part(Value.Addend<Rate> part) {
        return part.when()
                .map(when -> "(if " + conditions.of(when) + " then " + of(part.is()) + " else 0)")
                .orElseGet(() -> of(part.is()));
    }
}
