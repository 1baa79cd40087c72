package io.github.federules.core.calculation;

import static io.github.federules.core.dossier.FteShare.fte;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.completion.CostCondition;
import io.github.federules.core.completion.FinancingCondition;
import io.github.federules.core.completion.FinancingRange;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostLines;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.judging.CallRules;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.screening.CostScheme;
import io.github.federules.core.screening.LineFates;
import io.github.federules.core.screening.LineScreen;
import io.github.federules.core.screening.Pricing;
import io.github.federules.core.screening.Screening;
import io.github.federules.core.screening.StaffRegister;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.value.Value;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * The contract of each step, from the price of a line to the limits: no amount falls when a cost that counts or the rate grows.
 * So a lower bound that is met stays met, and what an upper bound refuses stays refused.
 */
class CalculationLaws {

    private static final Clause L1 = new Clause("L1", "words");
    private static final int GROWTHS = 12;

    /** What a cost plan depends on. */
    private record Costs(CostLines lines, boolean withVat, long doubtful, long rate) {

        Costs with(int line, CostLine changed) {
            List<CostLine> all = new ArrayList<>(lines);
            all.set(line, changed);
            return new Costs(CostLines.of(all), withVat, doubtful, rate);
        }
    }

    /** The amounts after each step, and the cost plan after the last. */
    private record Way(Map<String, long[]> amounts, CostPlan plan) {}

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void no_amount_of_any_step_falls_when_a_cost_or_the_rate_grows(@ForAll Random random) {
        Draw draw = new Draw(random);
        Costs costs = draw.costs();
        Readings readings = draw.readings();
        Call call = draw.call(costs, readings);
        Way less = way(call, costs, readings);
        Fact<FinancingPlan> financing = draw.financing(less.plan());
        for (int growth = 0; growth < GROWTHS; growth++) {
            Costs grown = draw.grown(costs);
            Way more = way(call, grown, readings);
            Costs before = costs;
            Supplier<String> about = () -> readings + call.explain(Locale.ENGLISH) + before + grown + financing;
            assertNothingFalls(less.amounts(), more.amounts(), about);
            assertLimitsKeepTheirSide(call, financing, less.plan(), more.plan(), about);
            costs = grown;
            less = more;
        }
    }

    private static void assertNothingFalls(Map<String, long[]> less, Map<String, long[]> more, Supplier<String> about) {
        more.forEach((step, amounts) -> {
            for (int i = 0; i < amounts.length; i++) {
                int place = i;
                assertThat(amounts[i])
                        .as(() -> "amount " + place + " of the step " + step + ": " + about.get())
                        .isGreaterThanOrEqualTo(less.get(step)[i]);
            }
        });
    }

    private static void assertLimitsKeepTheirSide(
            Call call, Fact<FinancingPlan> plan, CostPlan less, CostPlan more, Supplier<String> about) {
        List<CostCondition> bounds = new ArrayList<>();
        List<FinancingCondition> financing = new ArrayList<>();
        CallRules.of(call).forEach(rule -> rule.addTo(bounds, financing));
        for (CostCondition bound : bounds) {
            boolean isFirstMet = bound.isMetBy(bound.isLowerBound() ? less : more);
            boolean isSecondMet = bound.isMetBy(bound.isLowerBound() ? more : less);
            assertThat(isSecondMet || !isFirstMet)
                    .as(() -> "a bound: " + about.get())
                    .isTrue();
        }
        for (FinancingCondition each : financing) {
            boolean isFirstAllowed =
                    each.narrow(less, less, FinancingRange.EVERY).allowsSome(plan);
            boolean isLastAllowed =
                    each.narrow(more, more, FinancingRange.EVERY).allowsSome(plan);
            boolean isSurelyAllowed =
                    each.narrow(more, less, FinancingRange.EVERY).allowsSome(plan);
            boolean mayBeAllowed = each.narrow(less, more, FinancingRange.EVERY).allowsSome(plan);
            assertThat(List.of(
                            isFirstAllowed || !isSurelyAllowed,
                            isLastAllowed || !isSurelyAllowed,
                            mayBeAllowed || !isFirstAllowed,
                            mayBeAllowed || !isLastAllowed,
                            isFirstAllowed || !isLastAllowed || each.mayEase()))
                    .as(() -> "a limit on the financing: " + about.get())
                    .containsOnly(true);
        }
    }

    private static Way way(Call call, Costs costs, Readings readings) {
        Calculation calculation = new Calculation(call);
        CostLines lines = costs.lines();
        Map<String, long[]> amounts = new LinkedHashMap<>();
        Pricing pricing = new Pricing(lines, costs.withVat());
        amounts.put(
                "Pricing",
                IntStream.range(0, lines.size()).mapToLong(pricing::cents).toArray());
        Screening screening = screening(calculation.scheme(), pricing, readings);
        long doubtful = Math.min(costs.doubtful(), screening.doubtful());
        amounts.put("LineScreen", amounts(screening, calculation.scheme(), doubtful));
        CostPlan plan = CostPlan.of(screening.retaining(calculation.scheme().staff(), doubtful));
        for (CalculationStep step : calculation.steps()) {
            plan = step.after(plan, readings, costs.rate());
            amounts.put(step.getClass().getSimpleName(), amounts(plan));
        }
        assertThat(amounts(calculation.plan(screening, doubtful, readings, costs.rate())))
                .isEqualTo(amounts(plan));
        return new Way(amounts, plan);
    }

    private static Screening screening(CostScheme scheme, Pricing pricing, Readings readings) {
        StaffRegister staff = StaffRegister.of(pricing.lines());
        LineFates fates = new LineFates(scheme, pricing.lines(), staff, readings.staffShareScope());
        return new LineScreen(scheme, pricing, fates).ofAll();
    }

    // What is in doubt may turn out to be retained: then less is in doubt, but not less in all.
    private static long[] amounts(Screening screening, CostScheme scheme, long doubtful) {
        long[] amounts = new long[2 * scheme.groups() + 2];
        for (int group = 0; group < scheme.groups(); group++) {
            amounts[2 * group] = screening.presented(new int[] {group});
            amounts[2 * group + 1] = screening.retained(new int[] {group});
        }
        amounts[amounts.length - 2] = screening.retained() + doubtful;
        amounts[amounts.length - 1] = screening.retained() + screening.doubtful();
        return amounts;
    }

    /** Every amount of a plan, also one that is added to it. */
    private static long[] amounts(CostPlan plan) {
        return Arrays.stream(CostPlan.class.getRecordComponents())
                .filter(component -> component.getType() == long.class)
                .mapToLong(component -> amount(plan, component))
                .toArray();
    }

    private static long amount(CostPlan plan, RecordComponent component) {
        try {
            return (long) component.getAccessor().invoke(plan);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("A component of a record has an accessor.", e);
        }
    }

    /** Draws costs, and calls whose bounds are on and beside the amounts of these costs. */
    private record Draw(Random random, long unit) {

        private static final List<CostNature> NATURES = List.of(
                CostNature.STAFF,
                CostNature.STAFF,
                CostNature.SERVICES,
                CostNature.STUDIES,
                CostNature.DIGITAL_EQUIPMENT,
                CostNature.TRAVEL);

        private static final List<CostNature> COVERED = List.of(CostNature.TRAVEL, CostNature.LODGING);

        // Of a million cents, each millionth of a rate is a cent.
        Draw(Random random) {
            this(random, random.nextBoolean() ? 100 : 1_000_000);
        }

        private boolean one(int of) {
            return random.nextInt(of) == 0;
        }

        private long cents() {
            return unit * random.nextInt(9) + random.nextInt(4);
        }

        Costs costs() {
            List<CostLine> lines =
                    Stream.generate(this::line).limit(1L + random.nextInt(5)).toList();
            return new Costs(CostLines.of(lines), one(3), one(2) ? 0 : cents(), random.nextInt(1_000_001));
        }

        private CostLine line() {
            CostLine line = CostLine.of(NATURES.get(random.nextInt(NATURES.size())), Euros.ofCents(cents()))
                    .withVat(Euros.ofCents(one(2) ? 0 : cents() / 5));
            return line.nature().equals(CostNature.STAFF) && one(2)
                    ? line.withShare(fte(one(2) ? "0.5" : "0.49"))
                    : line;
        }

        Readings readings() {
            List<Readings> all = Readings.PRUDENT.everyAnswerTo(List.of(Question.values()));
            return all.get(random.nextInt(all.size()));
        }

        Costs grown(Costs costs) {
            int place = random.nextInt(costs.lines().size());
            CostLine line = costs.lines().get(place);
            MonetaryAmount more = Euros.ofCents(one(3) ? 1 + cents() : 1);
            return switch (random.nextInt(6)) {
                case 0 -> costs.with(place, line.withVat(line.vat().add(more)));
                case 1 -> new Costs(costs.lines(), costs.withVat(), costs.doubtful() + Euros.cents(more), costs.rate());
                case 2 ->
                    new Costs(costs.lines(), costs.withVat(), costs.doubtful(), Math.min(1_000_000, costs.rate() + 1));
                case 3 -> one(3) ? new Costs(costs.lines(), true, costs.doubtful(), costs.rate()) : costs;
                case 4 -> line.share().isKnown() ? costs.with(place, line.withShare(fte("0.5"))) : costs;
                default -> costs.with(place, line.withAmount(line.amount().add(more)));
            };
        }

        Call call(Costs costs, Readings readings) {
            List<FlatRate> flatRates = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                Base base = Base.ofFlatRates().get(random.nextInt(4));
                Rate rate = Rate.percent(Integer.toString(1 + random.nextInt(40)));
                flatRates.add(FlatRate.of(L1, rate, base, COVERED.get(i - 1)));
            }
            Call unlimited = withRates(flatRates, one(2)).build();
            CostPlan plan = way(unlimited, costs, readings).plan();
            Calculation calculation = new Calculation(unlimited);
            for (int i = 0; i < flatRates.size(); i++) {
                FlatRateShare share = calculation.flatRates().get(i);
                long amount = share.amount(
                        share.base(plan.lines(), readings), readings.rounding().mode());
                flatRates.set(i, one(2) ? flatRates.get(i).withCap(L1, beside(amount)) : flatRates.get(i));
            }
            try {
                return limited(
                                withRates(
                                        flatRates,
                                        unlimited.costs().staffMinimum().isPresent()),
                                plan)
                        .build();
            } catch (InvalidCallException e) {
                return call(costs, readings);
            }
        }

        private CallBuilder withRates(List<FlatRate> flatRates, boolean hasStaffMinimum) {
            CallBuilder call = Call.builder("drawn", new LocalizedText("Un appel", "A call"))
                    .pays(L1, CostNature.STAFF, CostNature.SERVICES, CostNature.DIGITAL_EQUIPMENT)
                    .paysVat(L1)
                    .aid(L1, Value.within(Rate.percent("0"), Rate.percent("100")));
            flatRates.forEach(call::flatRate);
            return hasStaffMinimum ? call.staffMinimum(L1, fte("0.5")) : call;
        }

        private CallBuilder limited(CallBuilder call, CostPlan plan) {
            boolean areFlatRatesCompared = one(2);
            MonetaryAmount compared = beside(areFlatRatesCompared ? plan.comparedTotal() : plan.comparedDirect());
            if (one(2)) {
                call.maximumAid(L1, beside(plan.aid()));
            }
            if (one(2)) {
                Limit minimum = Limit.minimumCost(L1, compared);
                call.with(areFlatRatesCompared ? minimum.exceeded() : minimum.withoutFlatRates());
            } else {
                Limit maximum = Limit.maximumCost(L1, compared);
                call.with(areFlatRatesCompared ? maximum : maximum.withoutFlatRates());
            }
            if (one(2)) {
                call.minimumAid(L1, beside(plan.aid()));
            }
            return call.ownContribution(L1, Rate.percent("20"))
                    .publicCofinancing(L1, Rate.percent("10"))
                    .maximumPublicAid(L1, beside(plan.aid() + plan.total() / 10));
        }

        Fact<FinancingPlan> financing(CostPlan plan) {
            return one(3)
                    ? Fact.unknown()
                    : Fact.known(
                            FinancingPlan.own(beside(plan.total() / 5)).withOtherPublic(beside(plan.total() / 10)));
        }

        private MonetaryAmount beside(long cents) {
            return Euros.ofCents(Math.max(0, cents - 1) + random.nextInt(4));
        }
    }
}
