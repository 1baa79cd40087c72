package io.github.federules.core.statement;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Why a value by cases is what it is for a dossier, in words: the case that holds, or those that do not.
 *
 * @param conditions the words of conditions
 * @param phrases the phrases
 * @param holds what is known of a condition
 */
public record Reasons(ConditionWords conditions, Phrasebook phrases, Function<Condition, Fact<Boolean>> holds) {

    // A sentence that lists more is not read.
    private static final int MOST_LISTED = 3;

    /** Determines whether what holds is what the value is otherwise: its reason is then the name of a case, and no clause. */
    public boolean isOfGeneralCase(Value<?> value) {
        return value instanceof Value.Cases<?> cases
                && cases.otherwise().isPresent()
                && cases.cases().stream()
                        .allMatch(each -> holds.apply(each.when()).is(false));
    }

    /** Returns the words, such as “since the answer to … is …”; empty for another value, and where a missing fact may decide. */
    public Optional<String> of(Value<?> value) {
        return value instanceof Value.Cases<?> cases ? ofCases(cases) : Optional.empty();
    }

    private Optional<String> ofCases(Value.Cases<?> value) {
        for (Value.Case<?> each : value.cases()) {
            Fact<Boolean> ofCase = holds.apply(each.when());
            if (!ofCase.is(false)) {
                return ofCase.is(true)
                        ? Optional.of(phrases.phrase("why.case", Map.of("condition", conditions.of(each.when()))))
                        : Optional.empty();
            }
        }
        return value.otherwise().map(any -> none(value.cases()));
    }

    private String none(List<? extends Value.Case<?>> cases) {
        if (cases.size() > MOST_LISTED) {
            return phrases.phrase(
                    "why.none.many", Map.of("count", phrases.formats().whole(cases.size())));
        }
        String listed = cases.stream()
                .map(each -> conditions.of(each.when()))
                .collect(Collectors.joining(phrases.phrase("why.or")));
        return phrases.phrase(cases.size() == 1 ? "why.none.one" : "why.none", Map.of("conditions", listed));
    }
}
