package io.github.federules.core.resolved;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.scenario.Marks;
import io.github.federules.core.scenario.Truth;
import io.github.federules.core.scenario.ValueBounds;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Score;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.List;

/** The points of an application, and whether they reach pass marks, as far as facts are known. */
public final class CaseScore {

    private CaseScore() {}

    /** Returns the bounds of the points of some parts. */
    public static ValueBounds points(List<Value<Long>> parts, Truth truth) {
        ValueBounds sum = new ValueBounds(0, 0);
        for (Value<Long> part : parts) {
            sum = sum.plus(ValueBounds.of(part, Long::longValue, truth));
        }
        return sum;
    }

    /** Returns the bounds of the points that a pass mark requires. */
    public static ValueBounds required(Limit mark, Truth truth) {
        Limit.Edge edge = mark.lower().orElseThrow();
        long strictly = edge.isStrict() ? 1 : 0;
        return ValueBounds.of(edge.bound(), CaseScore::points, truth).plus(new ValueBounds(strictly, strictly));
    }

    private static long points(Bound bound) {
        return bound.points().orElseThrow();
    }

    /** Returns the outcome of a pass mark. */
    public static Outcome outcome(Score score, Limit mark, Truth truth) {
        Outcome where = mark.when().map(truth::of).map(Outcome::of).orElse(Outcome.PASSED);
        if (where == Outcome.FAILED) {
            return Outcome.NOT_ASKED;
        }
        ValueBounds points = points(score.parts(), truth);
        ValueBounds required = required(mark, truth);
        Outcome outcome = points.least() >= required.most()
                ? Outcome.PASSED
                : points.most() < required.least() ? Outcome.FAILED : Outcome.UNKNOWN;
        return where == Outcome.PASSED ? outcome : Outcome.UNKNOWN;
    }

    /** Returns the conditions that the outcome of a pass mark depends on. */
    public static List<Condition> conditions(Score score, Limit mark) {
        List<Condition> all = new ArrayList<>(score.conditions());
        all.addAll(mark.conditions());
        return all;
    }

    /** Returns the pass marks of a call. */
    public static Marks marks(Call call) {
        if (call.passMarks().isEmpty()) {
            return Marks.NONE;
        }
        // A call with a pass mark has a score.
        Score score = call.score().orElseThrow();
        List<Condition> conditions = new ArrayList<>(score.conditions());
        call.passMarks().forEach(mark -> conditions.addAll(mark.conditions()));
        return new Marks(conditions, truth -> areReached(score, call.passMarks(), truth));
    }

    private static Fact<Boolean> areReached(Score score, List<Limit> marks, Truth truth) {
        Fact<Boolean> areReached = Fact.known(true);
        for (Limit mark : marks) {
            Outcome outcome = outcome(score, mark, truth);
            if (outcome == Outcome.FAILED) {
                return Fact.known(false);
            }
            areReached = outcome == Outcome.UNKNOWN ? Fact.unknown() : areReached;
        }
        return areReached;
    }
}
