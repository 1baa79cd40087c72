package io.github.federules.core.decision;

import io.github.federules.core.call.Question;
import io.github.federules.core.call.Reading;
import io.github.federules.core.call.Readings;
import io.github.federules.core.money.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The comparison of the answer in force with those under every other reading. */
final class ReadingComparison {

    private final Assessment assessment;
    private final Answer inForce;

    ReadingComparison(Assessment assessment, Answer inForce) {
        this.assessment = assessment;
        this.inForce = inForce;
    }

    Robustness robustness() {
        boolean isRobust = true;
        long from = inForce.aid();
        long to = inForce.aid();
        for (Readings readings : assessment.prepared().everyReading(inForce.of().readings())) {
            Answer other = answer(readings);
            isRobust &= inForce.isSameAs(other);
            from = Math.min(from, other.aid());
            to = Math.max(to, other.aid());
        }
        List<Difference> differing = isRobust ? List.of() : differing();
        return assessment.prepared().hasRate()
                ? new Robustness(isRobust, Optional.of(Euros.ofCents(from)), Optional.of(Euros.ofCents(to)), differing)
                : new Robustness(isRobust, Optional.empty(), Optional.empty(), differing);
    }

    /** Determines whether no missing fact can change the aid, under any reading. */
    boolean isAidSure() {
        for (Readings readings : assessment.prepared().everyReading(inForce.of().readings())) {
            Answer each = answer(readings);
            if (each.aid() != each.aidUpTo()) {
                return false;
            }
        }
        return true;
    }

    private List<Difference> differing() {
        List<Difference> differing = new ArrayList<>();
        for (Question question : assessment.prepared().call().openQuestions()) {
            for (Reading reading : question.readings()) {
                Answer other = answer(inForce.of().readings().with(reading));
                if (!inForce.isSameAs(other)) {
                    differing.add(new Difference(reading, other.tracks()));
                }
            }
        }
        return differing;
    }

    private Answer answer(Readings readings) {
        return readings.equals(inForce.of().readings()) ? inForce : assessment.answer(readings, inForce);
    }
}
