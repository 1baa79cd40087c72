package io.github.federules.core.assessment;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Question;
import io.github.federules.core.call.Reading;
import io.github.federules.core.call.Readings;
import io.github.federules.core.decision.Difference;
import io.github.federules.core.decision.Firmness;
import io.github.federules.core.decision.Workshops;
import io.github.federules.core.money.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Compares the answer in force with those under every other reading. */
final class Robustness {

    private Robustness() {}

    static Firmness of(
            Call call,
            List<Readings> everyReading,
            Readings inForce,
            boolean hasRate,
            Function<Readings, Answer> answers) {
        Answer answer = answers.apply(inForce);
        boolean robust = true;
        long from = answer.aid();
        long to = answer.aid();
        for (Readings readings : everyReading) {
            Answer other = answers.apply(readings);
            robust &= answer.isSameAs(other);
            from = Math.min(from, other.aid());
            to = Math.max(to, other.aid());
        }
        List<Difference> differing = robust ? List.of() : differing(call, inForce, hasRate, answers);
        return hasRate
                ? new Firmness(robust, Euros.ofCents(from), Euros.ofCents(to), differing)
                : new Firmness(robust, null, null, differing);
    }

    private static List<Difference> differing(
            Call call, Readings inForce, boolean hasRate, Function<Readings, Answer> answers) {
        Answer answer = answers.apply(inForce);
        List<Difference> differing = new ArrayList<>();
        for (Question question : call.questions()) {
            for (Reading reading : question.readings()) {
                Answer other = answers.apply(inForce.with(reading));
                if (!answer.isSameAs(other)) {
                    differing.add(new Difference(
                            reading,
                            other.funding(),
                            hasRate ? Euros.ofCents(other.aid()) : null,
                            new Workshops(other.workshops())));
                }
            }
        }
        return differing;
    }
}
