package io.github.federules.core.situation;

import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.term.RealisationWindow;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/**
 * The periods that an operation may turn out to have, where a day of its period is unknown.
 *
 * <p>Of rules that bound the start from below, the end from above and the months between them, two things are sure. Every period
 * meets such a rule if those with the first and the last possible days do. If some period meets several of them, the one that
 * starts as early as all of them allow does, if it then ends as early as all of them allow.
 */
public final class PossiblePeriods {

    private final Fact<LocalDate> start;
    private final Fact<LocalDate> end;
    private final Situation situation;

    private PossiblePeriods(Realisation stated, Situation situation) {
        this.start = stated.startsOn();
        this.end = stated.endsOn();
        this.situation = situation;
    }

    private static PossiblePeriods of(Situation situation) {
        return new PossiblePeriods(situation.period(), situation);
    }

    /** Returns the outcome of a rule over all periods. */
    public static Outcome outcome(PeriodBound rule, Situation situation) {
        PossiblePeriods periods = of(situation);
        if (periods.start instanceof Fact.Known<LocalDate> first && periods.end instanceof Fact.Known<LocalDate> last) {
            return rule.isMetBy(first.value(), last.value(), situation) ? Outcome.PASSED : Outcome.FAILED;
        }
        if (periods.doAllMeet(rule)) {
            return Outcome.PASSED;
        }
        return periods.doesAnyMeet(List.of(rule)) ? Outcome.UNKNOWN : Outcome.FAILED;
    }

    /** Determines whether no period meets all the rules, also if for each of them there is one. */
    public static boolean areNone(List<PeriodBound> rules, Situation situation) {
        return !rules.isEmpty() && !of(situation).doesAnyMeet(rules);
    }

    private boolean doAllMeet(PeriodBound rule) {
        LocalDate firstStart = known(start, RealisationWindow.FIRST_DAY);
        LocalDate lastEnd = known(end, RealisationWindow.LAST_DAY);
        LocalDate lastStart = known(start, lastEnd);
        LocalDate firstEnd = known(end, firstStart);
        return rule.isMetBy(firstStart, firstEnd, situation)
                && rule.isMetBy(firstStart, lastEnd, situation)
                && rule.isMetBy(lastStart, lastEnd, situation);
    }

    private boolean doesAnyMeet(List<PeriodBound> rules) {
        LocalDate from = known(
                start,
                latest(
                        rules.stream()
                                .map(rule -> rule.firstStart(end, situation))
                                .toList(),
                        RealisationWindow.FIRST_DAY));
        LocalDate to = known(
                end, latest(rules.stream().map(rule -> rule.firstEnd(from)).toList(), from));
        return !to.isBefore(from)
                && !to.isAfter(RealisationWindow.LAST_DAY)
                && rules.stream().allMatch(rule -> rule.isMetBy(from, to, situation));
    }

    private static LocalDate latest(List<LocalDate> days, LocalDate first) {
        LocalDate latest = Collections.max(days);
        return latest.isAfter(first) ? latest : first;
    }

    private static LocalDate known(Fact<LocalDate> day, LocalDate otherwise) {
        return day.find().orElse(otherwise);
    }
}
