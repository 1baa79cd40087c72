package io.github.federules.assurance.opinions.completions;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Where a day of the period is unknown, a decision is what all periods give, tried one by one, day by day.
 *
 * <p>Everything that a call and a dossier name lies in the midst of the days that are tried, with more days before and after it than
 * the longest duration. So a day outside them is judged as one at their end.
 */
@Tag("long")
class EveryPeriodTest {

    private static final Clause CLAUSE = new Clause("L1", "the words of the call");
    private static final LocalDate FIRST = LocalDate.of(2023, 11, 10);
    private static final LocalDate MIDST = LocalDate.of(2024, 2, 25);
    private static final int DAYS = 230;
    private static final int NAMED = 16;
    private static final int CALLS = 1_500;

    /** What a call requires: the days of its window, the months of its duration, and whether it starts after the submission. */
    private record Terms(Optional<LocalDate> from, LocalDate to, int least, int most, boolean startsAfter) {

        Map<Rule, Boolean> judged(LocalDate start, LocalDate end, Optional<LocalDate> sentOn) {
            Map<Rule, Boolean> judged = new HashMap<>();
            from.ifPresent(day -> judged.put(Rule.REALISATION_WINDOW, !start.isBefore(day) && !end.isAfter(to)));
            if (least > 0) {
                LocalDate after = end.plusDays(1);
                judged.put(
                        Rule.DURATION,
                        !after.isBefore(start.plusMonths(least)) && !after.isAfter(start.plusMonths(most)));
            }
            if (startsAfter && sentOn.isPresent()) {
                judged.put(Rule.STARTS_AFTER_SUBMISSION, !start.isBefore(sentOn.get()));
            }
            return judged;
        }

        Optional<Call> call() {
            CallBuilder call = Call.builder("period", new LocalizedText("Un appel", "A call"))
                    .pays(CLAUSE, CostNature.STUDIES)
                    .aid(CLAUSE, Rate.percent("50"));
            from.ifPresent(day -> call.window(CLAUSE, day, to));
            if (least > 0) {
                call.duration(CLAUSE, least, most);
            }
            if (startsAfter) {
                call.startsAfterSubmission(CLAUSE);
            }
            // A window may be too short for the duration.
            return from.isPresent() && to.plusDays(1).isBefore(from.get().plusMonths(least))
                    ? Optional.empty()
                    : Optional.of(call.build());
        }
    }

    @Test
    void a_decision_on_a_period_of_which_a_day_is_unknown_is_what_every_period_gives() {
        Random random = new Random(33);
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        int together = 0;
        for (int i = 0; i < CALLS; i++) {
            LocalDate from = named(random);
            int least = random.nextInt(3);
            Terms terms = new Terms(
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of(from),
                    from.plusDays(random.nextInt(40)),
                    least,
                    least + random.nextInt(2),
                    random.nextBoolean());
            Optional<Call> call = terms.call();
            if (call.isEmpty()) {
                continue;
            }
            Optional<LocalDate> start = maybe(random);
            Optional<LocalDate> end = start.isPresent() ? Optional.empty() : maybe(random);
            Optional<LocalDate> sentOn = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(named(random));
            Decision decision = assertIsWhatEveryPeriodGives(call.get(), terms, start, end, sentOn);
            verdicts.merge(decision.funding().verdict(), 1, Integer::sum);
            together += Case.isRefusedWithoutFailure(decision) ? 1 : 0;
        }
        // Each verdict occurs, also where each rule by itself could be met.
        assertThat(verdicts).containsOnlyKeys(Verdict.ELIGIBLE, Verdict.INELIGIBLE, Verdict.INCOMPLETE);
        assertThat(verdicts.values()).allMatch(count -> count > 20);
        assertThat(together).isGreaterThan(20);
    }

    private static Decision assertIsWhatEveryPeriodGives(
            Call call, Terms terms, Optional<LocalDate> start, Optional<LocalDate> end, Optional<LocalDate> sentOn) {
        Operation operation = Operation.untitled()
                .cost(CostNature.STUDIES, "a", euros("1000.00"))
                .withRealisation(new Realisation(
                        start.map(Fact::known).orElse(Fact.unknown()),
                        end.map(Fact::known).orElse(Fact.unknown())));
        Submission submission = sentOn.map(Submission::sentElectronically).orElse(Submission.unknown());
        Dossier dossier = Dossier.of(Applicant.unknown(), operation).withSubmission(submission);
        Decision decision = new Case(call, dossier, call.readings()).decision();

        Map<Rule, Set<Boolean>> ofRules = new HashMap<>();
        Set<Boolean> ofAll = new HashSet<>();
        for (LocalDate first : start.map(List::of).orElseGet(EveryPeriodTest::days)) {
            for (LocalDate last : end.map(List::of).orElseGet(EveryPeriodTest::days)) {
                if (!last.isBefore(first)) {
                    Map<Rule, Boolean> judged = terms.judged(first, last, sentOn);
                    judged.forEach((rule, isMet) -> ofRules.computeIfAbsent(rule, any -> new HashSet<>())
                            .add(isMet));
                    ofAll.add(!judged.containsValue(false));
                }
            }
        }
        boolean isDayMissing = terms.startsAfter() && sentOn.isEmpty();
        String described = terms + " " + start + " " + end + " " + sentOn;
        ofRules.forEach((rule, met) -> assertThat(
                        decision.find(rule).orElseThrow().outcome())
                .as("%s under %s", rule, described)
                .isEqualTo(met.size() == 2 ? Outcome.UNKNOWN : met.contains(true) ? Outcome.PASSED : Outcome.FAILED));
        // The day of submission may always be after the start, and before it.
        boolean isOpen = ofAll.size() == 2 || (ofAll.contains(true) && isDayMissing);
        Verdict expected = isOpen ? Verdict.INCOMPLETE : ofAll.contains(true) ? Verdict.ELIGIBLE : Verdict.INELIGIBLE;
        assertThat(decision.funding().verdict()).as(described).isEqualTo(expected);
        assertThat(decision.missing().stream().map(MissingFact::path).toList())
                .as(described)
                .isEqualTo(missing(expected, ofAll, isDayMissing, start, end));
        return decision;
    }

    private static List<String> missing(
            Verdict verdict,
            Set<Boolean> ofAll,
            boolean isDayMissing,
            Optional<LocalDate> start,
            Optional<LocalDate> end) {
        List<String> missing = new ArrayList<>();
        if (verdict != Verdict.INCOMPLETE) {
            return missing;
        }
        // Against a day of submission that is not known, each start may be too early or not.
        if (ofAll.size() == 2 || (isDayMissing && start.isEmpty())) {
            String place = "operation.realisation";
            missing.add(start.isPresent() ? place + ".endsOn" : end.isPresent() ? place + ".startsOn" : place);
        }
        if (isDayMissing) {
            missing.add("submission");
        }
        return missing;
    }

    private static List<LocalDate> days() {
        return FIRST.datesUntil(FIRST.plusDays(DAYS)).toList();
    }

    private static LocalDate named(Random random) {
        return MIDST.plusDays(random.nextInt(NAMED));
    }

    private static Optional<LocalDate> maybe(Random random) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(named(random));
    }
}
