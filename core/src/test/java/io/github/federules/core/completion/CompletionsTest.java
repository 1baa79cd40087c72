package io.github.federules.core.completion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.calculation.Calculation;
import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.calculation.PlanAmounts;
import io.github.federules.core.calculation.RefusingLimit;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostLines;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.resolved.CaseTerms;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.scenario.CallConditions;
import io.github.federules.core.scenario.Marks;
import io.github.federules.core.screening.LineFates;
import io.github.federules.core.screening.LineGroups;
import io.github.federules.core.screening.LineScreen;
import io.github.federules.core.screening.Pricing;
import io.github.federules.core.screening.Screening;
import io.github.federules.core.screening.StaffRegister;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The searches over completions beside a plain enumeration of them: every case, VAT status, choice of persons, rate and financing
 * plan, cent by cent. The numbers are drawn, always the same.
 */
class CompletionsTest {

    private static final Clause L1 = new Clause("L1", "words");
    private static final LocalizedText TEXT = new LocalizedText("un texte", "a text");
    private static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);
    private static final int DRAWN = 300;
    // No limit of a drawn call changes beyond it.
    private static final int MOST_CENTS = 70;

    /** A completion: the case, the VAT status, the persons as bits, the rate, and the other amounts. */
    private record Completion(int ofCase, int vat, int persons, int rate, long own, long otherPublic) {

        Completion without(String fact) {
            return switch (fact) {
                case "vat" -> new Completion(ofCase, -1, persons, rate, own, otherPublic);
                case "shares" -> new Completion(ofCase, vat, -1, rate, own, otherPublic);
                case "rate" -> new Completion(ofCase, vat, persons, -1, own, otherPublic);
                default -> new Completion(ofCase, vat, persons, rate, -1, -1);
            };
        }
    }

    @Test
    @Tag("evidence")
    void a_few_persons_cases_rates_and_every_financing_plan_are_searched_exactly() {
        Set<String> seen = new HashSet<>();
        int exact = 0;
        AtomicInteger tooMany = new AtomicInteger();
        for (int seed = 0; seed < DRAWN; seed++) {
            Drawn drawn = new Drawn(seed);
            Completions completions = drawn.completions();
            Map<Completion, Long> met = new HashMap<>();
            long leastAid = drawn.enumerate(met);
            boolean isSomeMet = met.values().stream().anyMatch(aid -> aid >= 0);
            boolean isEachMet = met.values().stream().allMatch(aid -> aid >= 0);
            long greatest = met.values().stream().mapToLong(aid -> aid).max().orElseThrow();
            String about = seed + ": " + drawn;

            if (isEachMet) {
                assertThat(completions.leastAid()).as("least aid " + about).isEqualTo(leastAid);
            }
            if (!completions.isExact()) {
                assertThat(completions.greatestAid()).as(about).isGreaterThanOrEqualTo(greatest);
                assertThat(completions.areNeverMet()).as(about).isFalse();
                assertThat(isEachMet || !completions.areAlwaysMet()).as(about).isTrue();
                continue;
            }
            exact++;
            assertThat(completions.areAlwaysMet()).as("always met " + about).isEqualTo(isEachMet);
            assertThat(completions.areNeverMet()).as("never met " + about).isEqualTo(!isSomeMet);
            assertThat(completions.greatestAid()).as("greatest aid " + about).isEqualTo(Math.max(0, greatest));
            Map<String, Boolean> mattering = Map.of(
                    "shares", completions.doSharesMatter(),
                    "vat", completions.doesVatMatter(),
                    "rate", completions.doesRateMatter(),
                    "plan", completions.doesPlanMatter());
            mattering.forEach((fact, matters) -> {
                assertThat(matters || !doesMatter(fact, met))
                        .as(fact + " matters " + about)
                        .isTrue();
                tooMany.addAndGet(matters && !doesMatter(fact, met) ? 1 : 0);
                seen.add(fact + " " + matters);
            });
            seen.add("met " + isSomeMet + " " + isEachMet);
        }
        assertThat(seen)
                .contains("shares true", "vat true", "rate true", "plan true")
                .contains("shares false", "vat false", "rate false", "plan false")
                .contains("met false false", "met true false", "met true true");
        assertThat(exact).isGreaterThan(DRAWN * 9 / 10);
        // A plan of which no cent matters may be reported where a bound moves that no plan reaches.
        assertThat(tooMany).hasValueLessThan(DRAWN / 100);
    }

    private static boolean doesMatter(String fact, Map<Completion, Long> results) {
        Map<Completion, Long> seen = new HashMap<>();
        return results.entrySet().stream().anyMatch(each -> {
            Long known = seen.putIfAbsent(each.getKey().without(fact), each.getValue());
            return known != null && !known.equals(each.getValue());
        });
    }

    /** A call with limits on any base, and a dossier of which much is unknown. */
    private static final class Drawn {

        private final Random random;
        private final Call call;
        private final Dossier dossier;
        private final Readings readings;
        private final CallConditions<CaseTerms> conditions;

        Drawn(long seed) {
            random = new Random(seed);
            call = validCall();
            dossier = dossier();
            readings = Readings.PRUDENT.with(one(2) ? CentRounding.DOWN : CentRounding.HALF_UP);
            conditions = new CallConditions<>(
                    1,
                    call.asks(),
                    List.of(),
                    Marks.NONE,
                    List.of(),
                    CaseTerms.dependents(call),
                    truth -> CaseTerms.of(call, truth),
                    parties -> List.of(),
                    0);
        }

        private boolean one(int of) {
            return random.nextInt(of) == 0;
        }

        private Call validCall() {
            while (true) {
                try {
                    return call().build();
                } catch (InvalidCallException e) {
                    // Drawn again.
                }
            }
        }

        private CallBuilder call() {
            Condition isGreen = Condition.where(GREEN).in(Answer.of(true));
            CallBuilder builder = Call.builder("drawn", TEXT)
                    .asks(L1, GREEN)
                    .pays(L1, CostNature.STAFF, CostNature.STUDIES, CostNature.COMMUNICATION)
                    .staffMinimum(L1, FteShare.fte("0.5"))
                    .paysVat(L1);
            builder.aid(
                    L1,
                    switch (random.nextInt(3)) {
                        case 0 -> Value.of(Rate.percent("80"));
                        case 1 -> Value.when(isGreen, Rate.percent("60")).otherwise(Rate.percent("50"));
                        default -> Value.within(Rate.ofMillionths(499_999), Rate.ofMillionths(500_001));
                    });
            if (one(2)) {
                builder.flatRate(FlatRate.of(L1, Rate.percent("15"), Base.STAFF, List.of(CostNature.TRAVEL)));
            }
            if (one(2)) {
                builder.limit(Limit.on(L1, Base.of(CostNature.COMMUNICATION))
                        .atMost(Share.of(Rate.percent(one(2) ? "20" : "50"), Base.TOTAL))
                        .reducing());
            }
            if (one(2)) {
                builder.with(Limit.of(
                                L1,
                                Limit.Form.MAXIMUM_PUBLIC_AID,
                                Value.of(Bound.of(Share.of(Rate.percent("80"), Base.TOTAL))))
                        .reducing());
            }
            if (one(3)) {
                builder.limit(Limit.on(L1, Base.AID)
                        .atMost(Share.times(one(2) ? "4" : "1.5", Base.OTHER_PUBLIC))
                        .reducing());
            }
            if (one(4)) {
                builder.limit(Limit.on(L1, Base.AID)
                        .atMost(Share.times("2", Base.OWN))
                        .reducing());
            }
            if (one(3)) {
                builder.maximumAid(L1, cents(5, 30));
            }
            if (one(3)) {
                builder.minimumAid(L1, cents(1, 20));
            }
            if (one(3)) {
                builder.minimumCost(L1, cents(5, 50));
            }
            if (one(3)) {
                builder.maximumCost(L1, cents(20, 60));
            }
            if (one(4)) {
                builder.ownContribution(L1, Rate.percent("20"));
            }
            if (one(4)) {
                builder.publicCofinancing(L1, Rate.percent("16"));
            }
            if (one(4)) {
                builder.limit(Limit.on(L1, Base.OTHER_PUBLIC)
                        .atMost(Share.of(Rate.percent("30"), Base.TOTAL))
                        .refusing("OTHERS", TEXT));
            }
            if (one(6)) {
                builder.limit(Limit.on(L1, Base.AID)
                        .atMost(Share.of(Rate.percent("90"), Base.OWN))
                        .refusing("OWN_FIRST", TEXT));
            }
            return builder.limit(Limit.on(L1, Base.DIRECT)
                    .atMost(cents(one(2) ? 20 : 100, 60))
                    .refusing("GREEN_ONLY", TEXT)
                    .onlyWhen(isGreen));
        }

        private MonetaryAmount cents(int least, int more) {
            return Euros.ofCents(least + random.nextInt(more));
        }

        private Dossier dossier() {
            Operation operation = Operation.untitled()
                    .with(CostLine.of(CostNature.STUDIES, cents(0, 25)))
                    .with(CostLine.of(CostNature.COMMUNICATION, cents(0, 15)));
            for (int persons = random.nextInt(3); persons > 0; persons--) {
                operation = operation.with(CostLine.of(CostNature.STAFF, cents(1, 12)));
            }
            if (one(2)) {
                operation = operation.with(
                        CostLine.of(CostNature.STUDIES, cents(1, 5)).withVat(cents(0, 3)));
            }
            if (one(3)) {
                operation =
                        operation.withFinancing(FinancingPlan.own(cents(0, 20)).withOtherPublic(cents(0, 20)));
            }
            if (one(2)) {
                operation = operation.answering(GREEN, Answer.of(one(2)));
            }
            return Dossier.of(Applicant.of("a", BeneficiaryKind.ASSOCIATION), operation);
        }

        Completions completions() {
            return new CostBasis(
                            call,
                            LineGroups.of(call),
                            (groups, terms) -> new Calculation(call, groups, terms),
                            conditions,
                            dossier,
                            readings)
                    .completions(readings);
        }

        /** Fills in the aid of each completion that meets all limits, and -1 for each other one; returns the least aid of all. */
        long enumerate(Map<Completion, Long> met) {
            long least = Long.MAX_VALUE;
            CostLines lines = CostLines.of(dossier.operation().costLines());
            List<CaseTerms> cases = conditions.scenarios(dossier, readings).cases();
            for (int ofCase = 0; ofCase < cases.size(); ofCase++) {
                LineGroups groups = LineGroups.of(call).with(lines, Applicant.unknown());
                Calculation calculation = new Calculation(call, groups, cases.get(ofCase));
                List<RefusingLimit> limits = calculation.refusing();
                long[] owns = plans(calculation, FinancingPlan.Part.OWN);
                long[] publics = plans(calculation, FinancingPlan.Part.OTHER_PUBLIC);
                for (int vat = 0; vat < (lines.hasVat() ? 2 : 1); vat++) {
                    LineFates fates = new LineFates(
                            calculation.scheme(), groups, lines, StaffRegister.of(lines), StaffShareScope.PER_PERSON);
                    Screening screening = new LineScreen(
                                    new Pricing(calculation.scheme(), groups, lines, vat == 1, RoundingMode.DOWN),
                                    fates)
                            .ofAll();
                    int persons = screening.doubts().length;
                    for (int chosen = 0; chosen < 1 << persons; chosen++) {
                        int bits = chosen;
                        CostPlan costs = calculation.costs(
                                screening.retaining(IntStream.range(0, persons)
                                        .filter(person -> (bits >> person & 1) == 1)
                                        .toArray()),
                                readings);
                        long[] rates = rates(cases.get(ofCase));
                        for (int rate = 0; rate < rates.length; rate++) {
                            for (long own : owns) {
                                for (long otherPublic : publics) {
                                    PlanAmounts others = new PlanAmounts(own, otherPublic, 0, 0, 0, 0);
                                    long aid = calculation.aid(costs, readings, rates[rate], others);
                                    boolean areMet = limits.stream().allMatch(limit -> limit.isMet(costs, aid, others));
                                    least = Math.min(least, aid);
                                    met.put(
                                            new Completion(ofCase, vat, chosen, rate, own, otherPublic),
                                            areMet ? aid : -1);
                                }
                            }
                        }
                    }
                }
            }
            return least;
        }

        private long[] rates(CaseTerms terms) {
            return call.funding().aid().orElseThrow().rate() instanceof Value.Within<Rate> range
                    ? LongStream.rangeClosed(
                                    range.least().millionths(), range.most().millionths())
                            .toArray()
                    : new long[] {terms.rate()};
        }

        private long[] plans(Calculation calculation, FinancingPlan.Part part) {
            if (dossier.operation().financing().find().isPresent()) {
                return new long[] {
                    Euros.cents(
                            dossier.operation().financing().find().orElseThrow().amount(part))
                };
            }
            boolean isLookedAt = calculation.aidDependsOn(PlanAmounts.place(part))
                    || calculation.refusing().stream().anyMatch(limit -> limit.looksAt(PlanAmounts.place(part)));
            Set<Long> all = new TreeSet<>(Set.of(0L));
            if (isLookedAt) {
                LongStream.rangeClosed(0, MOST_CENTS).forEach(all::add);
                all.add(Euros.MAX_CENTS);
            }
            return all.stream().mapToLong(Long::longValue).toArray();
        }

        @Override
        public String toString() {
            return call.terms() + " " + new ArrayList<>(dossier.operation().costLines()) + " "
                    + dossier.operation().financing() + " "
                    + dossier.operation().answers() + " " + readings;
        }
    }
}
