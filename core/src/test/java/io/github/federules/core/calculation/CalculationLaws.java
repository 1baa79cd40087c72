package io.github.federules.core.calculation;

import static io.github.federules.core.dossier.FteShare.fte;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostLines;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.resolved.CaseBase;
import io.github.federules.core.resolved.CaseTerms;
import io.github.federules.core.scenario.CallConditions;
import io.github.federules.core.scenario.Marks;
import io.github.federules.core.screening.LineFates;
import io.github.federules.core.screening.LineGroups;
import io.github.federules.core.screening.LineScreen;
import io.github.federules.core.screening.Pricing;
import io.github.federules.core.screening.Screening;
import io.github.federules.core.screening.StaffRegister;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * The contract of the calculation, from the price of a line to the aid: no cost and no aid falls when a cost that counts or the rate
 * grows. So what a limit refuses at one end stays refused beyond it.
 */
class CalculationLaws {

    private static final int GROWTHS = 12;

    /** What a cost plan depends on. */
    private record Costs(CostLines lines, boolean withVat, long rate) {

        Costs with(int line, CostLine changed) {
            List<CostLine> all = new ArrayList<>(lines);
            all.set(line, changed);
            return new Costs(CostLines.of(all), withVat, rate);
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void no_cost_and_no_aid_falls_when_a_retained_cost_or_the_rate_grows(@ForAll Random random) {
        DrawnCalls draw = new DrawnCalls(random);
        Call call = draw.call(3);
        Readings readings = draw.readings();
        PlanAmounts others = draw.others();
        CaseTerms terms = terms(call, draw);
        List<CostLine> lines =
                Stream.generate(draw::line).limit(1L + random.nextInt(6)).toList();
        Costs costs = new Costs(CostLines.of(lines), draw.one(3), random.nextInt(1_000_001));
        CostPlan less = plan(call, terms, costs, readings, others);
        for (int growth = 0; growth < GROWTHS; growth++) {
            Costs grown = grown(costs, draw, random);
            CostPlan more = plan(call, terms, grown, readings, others);
            Costs before = costs;
            Supplier<String> about = () -> readings
                    + call.explain(Locale.ENGLISH)
                    + new ArrayList<>(before.lines())
                    + new ArrayList<>(grown.lines())
                    + before
                    + grown
                    + others;
            assertNothingFalls(amounts(call, less), amounts(call, more), about);
            assertLimitsKeepTheirSide(less, more, others, about);
            costs = grown;
            less = more;
        }
    }

    private static void assertNothingFalls(Map<String, Long> less, Map<String, Long> more, Supplier<String> about) {
        more.forEach((name, amount) ->
                assertThat(amount).as(() -> name + ": " + about.get()).isGreaterThanOrEqualTo(less.get(name)));
    }

    private static void assertLimitsKeepTheirSide(
            CostPlan less, CostPlan more, PlanAmounts others, Supplier<String> about) {
        List<RefusingLimit> limits = less.calculation().refusing();
        List<RefusingLimit> same = more.calculation().refusing();
        for (int i = 0; i < limits.size(); i++) {
            boolean isMetByLess = limits.get(i).isMet(less, less.aid(), others);
            boolean isMetByMore = same.get(i).isMet(more, more.aid(), others);
            if (!limits.get(i).mayBreakWithMore()) {
                assertThat(isMetByMore || !isMetByLess).as(about).isTrue();
            }
            if (!limits.get(i).mayBreakWithLess()) {
                assertThat(isMetByLess || !isMetByMore).as(about).isTrue();
            }
        }
    }

    private static CaseTerms terms(Call call, DrawnCalls draw) {
        Dossier dossier = Dossier.of(
                Applicant.unknown(),
                Operation.untitled().answering(DrawnCalls.GREEN, draw.green().orElseThrow()));
        return new CallConditions<>(
                        1,
                        call.asks(),
                        List.of(),
                        Marks.NONE,
                        List.of(),
                        CaseTerms.dependents(call),
                        truth -> CaseTerms.of(call, truth),
                        parties -> List.of(),
                        0)
                .scenarios(dossier, Readings.PRUDENT)
                .cases()
                .get(0);
    }

    private static CostPlan plan(Call call, CaseTerms terms, Costs costs, Readings readings, PlanAmounts others) {
        LineGroups groups = LineGroups.of(call).with(costs.lines(), Applicant.unknown());
        Calculation calculation = new Calculation(call, groups, terms);
        LineFates fates = new LineFates(
                calculation.scheme(),
                groups,
                costs.lines(),
                StaffRegister.of(costs.lines()),
                readings.staffShareScope());
        Screening screening = new LineScreen(
                        new Pricing(calculation.scheme(), groups, costs.lines(), costs.withVat(), RoundingMode.DOWN),
                        fates)
                .ofAll();
        return calculation.withAid(calculation.costs(screening, readings), readings, costs.rate(), others);
    }

    private static Map<String, Long> amounts(Call call, CostPlan plan) {
        Map<String, Long> amounts = new LinkedHashMap<>();
        DrawnCalls.bases(call).forEach(base -> amounts.put("base " + base, plan.amount(CaseBase.of(base))));
        for (int i = 0; i < plan.added().length; i++) {
            amounts.put("flat rate " + i, plan.added()[i]);
        }
        amounts.put("direct", plan.direct());
        amounts.put("indirect", plan.indirect());
        amounts.put("compared direct", plan.comparedDirect());
        amounts.put("compared indirect", plan.comparedIndirect());
        amounts.put("counted", plan.calculation().counted(plan));
        amounts.put("aid", plan.aid());
        return amounts;
    }

    private static Costs grown(Costs costs, DrawnCalls draw, Random random) {
        int place = random.nextInt(costs.lines().size());
        CostLine line = costs.lines().get(place);
        MonetaryAmount more = Euros.ofCents(draw.one(3) ? 1 + draw.cents() : 1);
        return switch (random.nextInt(6)) {
            case 0 -> costs.with(place, line.withVat(line.vat().add(more)));
            case 1 -> new Costs(costs.lines(), costs.withVat(), Math.min(1_000_000, costs.rate() + 1));
            case 2 -> draw.one(3) ? new Costs(costs.lines(), true, costs.rate()) : costs;
            case 3 ->
                line.nature().family() == CostFamily.STAFF ? costs.with(place, line.withShare(fte("0.5"))) : costs;
            default -> costs.with(place, line.withAmount(line.amount().add(more)));
        };
    }
}
