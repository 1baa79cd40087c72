package io.github.federules.core.decision;

import io.github.federules.core.call.Question;
import io.github.federules.core.call.Reading;
import io.github.federules.core.call.Readings;
import io.github.federules.core.rule.AmountRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The comparison of the answer in force with those under every other reading.
 *
 * @param robustness what changes under another reading
 * @param isAidSure whether no missing fact can change the aid, under any reading
 */
record ReadingComparison(Robustness robustness, boolean isAidSure) {

    static ReadingComparison of(Assessment assessment, Answer inForce) {
        PreparedCall prepared = assessment.prepared();
        AnswersByReading answers = new AnswersByReading(assessment, inForce);
        boolean isRobust = true;
        boolean isAidSure = true;
        long from = inForce.aid();
        long to = from;
        List<Readings> all = prepared.everyReading();
        for (int i = 0; i < all.size(); i++) {
            Verdicts other = answers.verdicts(all.get(i));
            isRobust &= inForce.verdicts().isSameAs(other);
            isAidSure &= other.aid() == other.aidUpTo();
            from = Math.min(from, other.aid());
            to = Math.max(to, other.aid());
        }
        Optional<AmountRange> aid =
                prepared.hasRate() ? Optional.of(inForce.of().costs().euros(from, to)) : Optional.empty();
        List<Difference> differing = isRobust ? List.of() : differing(prepared, inForce, answers);
        return new ReadingComparison(
                new Robustness(isRobust, aid.map(AmountRange::least), aid.map(AmountRange::most), differing),
                isAidSure);
    }

    private static List<Difference> differing(PreparedCall prepared, Answer inForce, AnswersByReading answers) {
        List<Difference> differing = new ArrayList<>();
        for (Question question : prepared.call().openQuestions()) {
            for (Reading reading : question.readings()) {
                Readings changed = inForce.of().readings().with(reading);
                if (!inForce.verdicts().isSameAs(answers.verdicts(changed))) {
                    differing.add(
                            new Difference(reading, answers.answer(changed).tracks()));
                }
            }
        }
        return differing;
    }
}
