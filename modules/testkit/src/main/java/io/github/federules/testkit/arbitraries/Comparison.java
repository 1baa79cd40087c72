package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.condition.ConditionVisitor;
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
        return conditions.stream()
                .flatMap(condition -> condition.accept(new InCondition()))
                .toList();
    }

    /** Whether some condition of a call looks at a criterion. */
    static boolean doesCompare(Call call, Criterion criterion) {
        return in(call).stream().anyMatch(each -> each.criterion().equals(criterion.code()));
    }

    private static final class InCondition implements ConditionVisitor<Stream<Comparison>> {

        @Override
        public Stream<Comparison> answered(Condition.Answered condition) {
            return condition.among().stream().map(answer -> new Comparison(condition.criterion(), answer));
        }

        @Override
        public Stream<Comparison> between(Condition.Between condition) {
            return Stream.of(condition.from(), condition.to())
                    .map(bound -> new Comparison(condition.criterion(), Answer.of(bound)));
        }

        @Override
        public Stream<Comparison> ofApplicant(Condition.OfApplicant condition) {
            return condition.condition().accept(this);
        }

        @Override
        public Stream<Comparison> parties(Condition.Parties condition) {
            return condition.parts().stream().flatMap(each -> each.accept(this));
        }

        @Override
        public Stream<Comparison> all(Condition.All condition) {
            return condition.conditions().stream().flatMap(each -> each.accept(this));
        }

        @Override
        public Stream<Comparison> any(Condition.Any condition) {
            return condition.conditions().stream().flatMap(each -> each.accept(this));
        }

        @Override
        public Stream<Comparison> not(Condition.Not condition) {
            return condition.condition().accept(this);
        }
    }
}
