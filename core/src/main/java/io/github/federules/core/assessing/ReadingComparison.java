package io.github.federules.core.assessing;

import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.result.Difference;
import io.github.federules.core.result.Robustness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The comparison of the answer in force with those under every other reading. Its amounts are cents: not every reader wants an
 * amount of Moneta.
 *
 * @param inForce the answer that the others are compared with
 * @param isRobust whether all verdicts and amounts are the same
 * @param aidFrom the least sure aid in cents
 * @param aidTo the greatest sure aid in cents
 * @param isAidSure whether no missing fact can change the aid, under any reading
 * @param differing each single reading that changes a verdict or an amount
 */
public record ReadingComparison(
        Judgement inForce, boolean isRobust, long aidFrom, long aidTo, boolean isAidSure, List<OtherAnswer> differing) {

    /**
     * The answer under another reading of one question.
     *
     * @param reading the other reading
     * @param answer the answer under it
     */
    public record OtherAnswer(Reading reading, Judgement answer) {}

    public static ReadingComparison of(Assessment assessment, Judgement inForce) {
        PreparedCall prepared = assessment.prepared();
        AnswersByReading answers = new AnswersByReading(assessment, inForce);
        boolean isRobust = true;
        boolean isAidSure = true;
        long from = inForce.aid();
        long to = from;
        // By the place of the reading.
        Verdicts[] verdicts = new Verdicts[prepared.everyReading().size()];
        for (int i = 0; i < verdicts.length; i++) {
            verdicts[i] = answers.verdicts(i);
            isRobust &= verdicts[i].equals(inForce.verdicts());
            isAidSure &= verdicts[i].aid() == verdicts[i].aidUpTo();
            from = Math.min(from, verdicts[i].aid());
            to = Math.max(to, verdicts[i].aid());
        }
        List<OtherAnswer> differing = isRobust ? List.of() : differing(prepared, inForce, answers, verdicts);
        return new ReadingComparison(inForce, isRobust, from, to, isAidSure, differing);
    }

    private static List<OtherAnswer> differing(
            PreparedCall prepared, Judgement inForce, AnswersByReading answers, Verdicts[] verdicts) {
        List<OtherAnswer> differing = new ArrayList<>();
        Readings readings = inForce.situation().readings();
        int place = prepared.place(readings);
        // The answer to the last question changes first from place to place.
        int step = verdicts.length;
        for (List<Reading> ofQuestion : prepared.openReadings()) {
            step /= ofQuestion.size();
            int chosen = ofQuestion.indexOf(readings.answer(ofQuestion.get(0).question()));
            for (int i = 0; i < ofQuestion.size(); i++) {
                int changed = place + (i - chosen) * step;
                if (!inForce.verdicts().equals(verdicts[changed])) {
                    differing.add(new OtherAnswer(ofQuestion.get(i), answers.answer(changed)));
                }
            }
        }
        return differing;
    }

    /** Returns the comparison with amounts of Moneta, as users read it. */
    public Robustness robustness() {
        List<Difference> differences = differing.stream()
                .map(other -> new Difference(other.reading(), other.answer().tracks()))
                .toList();
        if (!inForce.hasRate()) {
            return new Robustness(isRobust, Optional.empty(), Optional.empty(), differences);
        }
        return new Robustness(
                isRobust, Optional.of(Euros.ofCents(aidFrom)), Optional.of(Euros.ofCents(aidTo)), differences);
    }
}
