package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.value.Rates.ACTIVITY;
import static io.github.federules.core.value.Rates.RESEARCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.UpperShare;
import io.github.federules.core.value.Rates;
import io.github.federules.core.value.Value;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** A decision on a dossier with missing facts against those on all complete dossiers that it may turn out to be. */
@Tag("long")
class CompletionLaws {

    // Of 200, one run in 90 has fewer eligible ones than are asked for.
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReportMode.OFF)
    void a_decision_is_what_all_completions_make_of_it(@ForAll Random random) {
        Draw draw = new Draw(random);
        Call call = draw.call();
        Dossier dossier = draw.dossier(call);
        String drawn = call.terms().toString() + dossier;
        Decision decision = Assessor.of(call).assess(dossier);
        EveryCompletion completions = new EveryCompletion(call, dossier);
        Verdict verdict = completions.verdict();

        Statistics.label("verdict").collect(verdict).coverage(coverage -> {
            coverage.check(Verdict.ELIGIBLE).count(tries -> tries > 8);
            coverage.check(Verdict.INELIGIBLE).count(tries -> tries > 8);
            coverage.check(Verdict.INCOMPLETE).count(tries -> tries > 8);
        });
        long aid = verdict == Verdict.ELIGIBLE ? completions.leastAid() : 0;
        assertThat(decision.funding())
                .as(drawn)
                .isEqualTo(TrackDecision.of(
                        verdict,
                        AmountRange.ofCents(aid, completions.greatestAid()),
                        decision.funding().reason()));
        // Within the bounds of exactness, there is a reason only for a refusal that no finding shows.
        boolean isAnyFailed = decision.findings().stream().anyMatch(finding -> finding.outcome() == Outcome.FAILED);
        assertThat(decision.funding().reason().isPresent())
                .as(drawn)
                .isEqualTo(verdict == Verdict.INELIGIBLE && !isAnyFailed);
        Set<String> missing = decision.missing().stream()
                .map(MissingFact::path)
                .map(path -> path.replaceAll("costLines.*fte", "costLines.fte"))
                .collect(Collectors.toSet());
        assertThat(missing).as(drawn).isEqualTo(completions.mattering());
    }

    /** Draws small calls and dossiers, with amounts on and beside the bounds. */
    private static final class Draw {

        private final Random random;
        private final int unit;

        Draw(Random random) {
            this.random = random;
            // Of a million cents, each millionth of a rate is a cent.
            this.unit = one(2) ? 100 : 1_000_000;
        }

        Call call() {
            CallBuilder call = Small.call();
            int kindOfRate = random.nextInt(4);
            call.aid(L1, rate(kindOfRate));
            if (kindOfRate == 3) {
                call.asks(L1, ACTIVITY);
            }
            if (one(2)) {
                call.staffMinimum(L1, fte("0.5"));
            }
            if (one(3)) {
                call.flatRate(L1, Rate.percent("15"));
            }
            if (one(2)) {
                call.paysVat(L1);
            }
            if (one(2)) {
                call.minimumCost(L1, amount(0, 9));
            }
            if (one(2)) {
                call.maximumCost(L1, amount(4, 13));
            }
            if (one(3)) {
                call.minimumAid(L1, amount(1, 3));
            }
            if (one(3)) {
                call.maximumAid(L1, amount(2, 5));
            }
            if (one(2)) {
                call.ownContribution(L1, Rate.percent("20"));
            }
            if (one(2)) {
                call.maximumPublicAid(L1, amount(2, 6));
            } else if (one(2)) {
                call.with(UpperShare.of(L1, Base.OTHER_PUBLIC, Rate.percent("30")));
            }
            if (one(3)) {
                call.beneficiaries(L1, BeneficiaryKind.ASSOCIATION, BeneficiaryKind.LOCAL_AUTHORITY);
            }
            if (one(3)) {
                call.submissionRequired(L1);
            }
            call.readAs(one(3) ? StaffShareScope.OPERATION : StaffShareScope.PER_PERSON)
                    .readAs(one(3) ? MinimumCostBasis.PRESENTED : MinimumCostBasis.RETAINED)
                    .readAs(one(3) ? FlatRateBase.PRESENTED : FlatRateBase.RETAINED)
                    .readAs(one(2) ? CentRounding.HALF_UP : CentRounding.DOWN);
            try {
                return call.build();
            } catch (InvalidCallException e) {
                return call();
            }
        }

        private Value<Rate> rate(int kind) {
            return switch (kind) {
                case 0 -> Value.of(Rate.percent("50"));
                case 1 -> {
                    long least = random.nextInt(999_990);
                    yield Value.within(Rate.ofMillionths(least), Rate.ofMillionths(least + random.nextInt(5)));
                }
                case 2 -> Rates.ofKind(BeneficiaryKind.ASSOCIATION, "80", "40");
                default -> Rates.ofResearchAndTrade("70", "20");
            };
        }

        Dossier dossier(Call call) {
            Operation operation = Operation.untitled();
            for (int lines = 1 + random.nextInt(4); lines > 0; lines--) {
                operation = operation.with(line());
            }
            if (one(3)) {
                operation = operation.answering(ACTIVITY, RESEARCH);
            }
            Value<Rate> rate = call.funding().aid().map(AidIntensity::rate).orElseThrow();
            if (rate instanceof Value.Within<Rate> range && one(3)) {
                operation = operation.withAidRate(range.least());
            }
            if (one(2)) {
                operation =
                        operation.withFinancing(FinancingPlan.own(amount(0, 2)).withOtherPublic(amount(0, 3)));
            }
            Applicant applicant = one(2) ? Applicant.unknown() : Applicant.of("a", BeneficiaryKind.ASSOCIATION);
            return Dossier.of(one(3) ? applicant.recoveringVat(one(2)) : applicant, operation)
                    .withSubmission(one(2) ? Submission.unknown() : Submission.sentElectronically(Small.DAY));
        }

        private CostLine line() {
            boolean isStaff = !one(3);
            CostLine line = CostLine.of(isStaff ? CostNature.STAFF : CostNature.STUDIES, amount(0, 4));
            if (one(2)) {
                line = line.withVat(Euros.ofCents(random.nextInt(unit)));
            }
            // Not so near below the minimum that the smallest missing share, which is a billionth, makes up for it.
            return isStaff && one(3) ? line.withShare(fte(one(2) ? "0.5" : "0.49")) : line;
        }

        /** A multiple of the unit and a few cents. */
        private MonetaryAmount amount(int least, int most) {
            return Euros.ofCents((long) unit * (least + random.nextInt(most - least)) + random.nextInt(4));
        }

        private boolean one(int of) {
            return random.nextInt(of) == 0;
        }
    }
}
