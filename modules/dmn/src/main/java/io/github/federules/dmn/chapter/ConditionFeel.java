package io.github.federules.dmn.chapter;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.condition.ConditionVisitor;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.reading.Readings;
import io.github.federules.dmn.model.Feel;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Conditions in FEEL.
 *
 * @param call the call that asks the criteria
 * @param readings how the model reads the call
 */
record ConditionFeel(Call call, Readings readings) implements ConditionVisitor<String> {

    @Override
    public String answered(Condition.Answered condition) {
        String answer = answer(condition.criterion());
        if (AskedFact.criterion(call, condition.criterion()).form() instanceof Criterion.Coded) {
            return Feel.startsWithAny(
                    answer, condition.among().stream().map(Answer::toString).toList());
        }
        List<String> among = condition.among().stream().map(Feel::answer).toList();
        return among.size() == 1
                ? answer + " = " + among.get(0)
                : "list contains([" + String.join(", ", among) + "], " + answer + ")";
    }

    @Override
    public String between(Condition.Between condition) {
        String answer = answer(condition.criterion());
        return "(" + answer + " >= " + condition.from() + " and " + answer + " <= " + condition.to() + ")";
    }

    // Of parties, a model has the answers of the applicant alone.
    @Override
    public String ofApplicant(Condition.OfApplicant condition) {
        return of(condition.condition());
    }

    @Override
    public String parties(Condition.Parties condition) {
        throw new IllegalStateException("A model has no number of parties: a term with one is refused before.");
    }

    @Override
    public String ofReading(Condition.OfReading condition) {
        Reading reading = condition.reading();
        return readings.answer(reading.question()).equals(reading) ? "true" : "false";
    }

    @Override
    public String all(Condition.All condition) {
        return joined(condition.conditions(), " and ");
    }

    @Override
    public String any(Condition.Any condition) {
        return joined(condition.conditions(), " or ");
    }

    @Override
    public String not(Condition.Not condition) {
        return "not(" + of(condition.condition()) + ")";
    }

    String of(Condition condition) {
        return condition.accept(this);
    }

    private String joined(List<Condition> conditions, String and) {
        return conditions.stream().map(this::of).collect(Collectors.joining(and, "(", ")"));
    }

    /** Returns the answer to a criterion. */
    String answer(String criterion) {
        return AskedFact.of(call, criterion).feel();
    }
}
