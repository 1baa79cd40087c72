package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * An answer that a condition names.
 *
 * @param criterion the code of the criterion
 * @param with the answer, which is an end of a range of numbers or the first characters of a code
 */
record Comparison(String criterion, Answer with) {

    /** The comparisons of a call. */
    static List<Comparison> in(Call call) {
        return in(call.terms().stream()
                .flatMap(term -> term.conditions().stream())
                .toList());
    }

    static List<Comparison> in(Collection<Condition> conditions) {
        return conditions.stream().flatMap(Comparison::in).toList();
    }

    /** Whether some condition of a call looks at a criterion. */
    static boolean doesCompare(Call call, Criterion criterion) {
        return in(call).stream().anyMatch(each -> each.criterion().equals(criterion.code()));
    }

    private static Stream<Comparison> in(Condition condition) {
        return Stream.concat(
                condition.looksAt().stream()
                        .flatMap(criterion -> answers(condition).map(answer -> new Comparison(criterion, answer))),
                condition.parts().stream().flatMap(Comparison::in));
    }

    private static Stream<Answer> answers(Condition comparison) {
        if (comparison instanceof Condition.Answered answered) {
            return answered.among().stream();
        }
        if (comparison instanceof Condition.Between between) {
            return Stream.of(between.from(), between.to()).map(Answer::of);
        }
        throw new IllegalStateException(
                "Nothing says which answers " + comparison.getClass().getSimpleName() + " names.");
    }
}
