package io.github.federules.certify.witness;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The answers to a criterion that a call may tell apart. */
final class ExampleAnswers {

    private static final List<Long> NUMBERS = List.of(1L, 10L, 1_000L);
    private static final String ANOTHER_CODE = "0";

    private ExampleAnswers() {}

    /** Returns the answers, with those that conditions compare with. */
    static List<Answer> of(Criterion criterion, Collection<Condition> conditions) {
        Criterion.AnswerForm form = criterion.form();
        if (form instanceof Criterion.Named named) {
            return named.answers().keySet().stream().map(Answer::of).toList();
        }
        if (form instanceof Criterion.Confirmed) {
            return List.of(Answer.of(true), Answer.of(false));
        }
        if (form instanceof Criterion.Counted counted) {
            return Stream.of(bounds(criterion, conditions), NUMBERS.stream(), Stream.of(counted.from(), counted.to()))
                    .flatMap(numbers -> numbers)
                    .filter(number -> counted.from() <= number && number <= counted.to())
                    .distinct()
                    .map(Answer::of)
                    .toList();
        }
        if (form instanceof Criterion.Coded) {
            Set<Answer> codes = new LinkedHashSet<>();
            each(conditions, condition -> {
                if (condition instanceof Condition.Answered answered
                        && answered.criterion().equals(criterion.code())) {
                    codes.addAll(answered.among());
                }
            });
            codes.add(Answer.of(ANOTHER_CODE));
            return List.copyOf(codes);
        }
        throw new IllegalStateException("The criterion " + criterion.code() + " is answered by " + form
                + ", for which no answers are tried. Add them here.");
    }

    private static Stream<Long> bounds(Criterion criterion, Collection<Condition> conditions) {
        List<Long> bounds = new ArrayList<>();
        each(conditions, condition -> {
            if (condition instanceof Condition.Between between
                    && between.criterion().equals(criterion.code())) {
                bounds.addAll(List.of(between.from(), between.to(), between.from() - 1, between.to() + 1));
            }
        });
        return bounds.stream();
    }

    /** Visits conditions and all conditions within them. */
    static void each(Collection<Condition> conditions, Consumer<Condition> visitor) {
        Deque<Condition> left = new ArrayDeque<>(conditions);
        while (!left.isEmpty()) {
            Condition next = left.pop();
            visitor.accept(next);
            left.addAll(next.parts());
        }
    }
}
