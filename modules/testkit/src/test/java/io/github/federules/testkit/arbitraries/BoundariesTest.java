package io.github.federules.testkit.arbitraries;

import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Rule;
import io.github.federules.testkit.Samples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Dossiers at a boundary lie on every bound of a call, and a step to either side of it. */
@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(StatisticsReportMode.OFF)
class BoundariesTest {

    @Property
    void the_minimum_the_cap_the_least_share_and_the_last_day_are_met_missed_and_exceeded(
            @ForAll("atBoundaryOfOpen") Dossier dossier) {
        Decision decision = Assessor.of(Samples.open()).assess(dossier);

        // 60% of 416,666.67 is the cap of 250,000.00.
        occur("total", List.of("69999.99", "70000.00", "70000.01", "416666.66", "416666.67", "416666.68"));
        collect("total", decimals(decision.costs().retainedTotal()));
        occur("share", List.of("0.199999999", "0.2", "0.200000001"));
        dossier.operation().costLines().stream()
                .map(CostLine::share)
                .flatMap(share -> share.find().stream())
                .map(FteShare::toString)
                .forEach(share -> collect("share", share));
        occur("day", List.of("2025-02-26", "2025-02-27", "2025-02-28"));
        collect("day", dossier.submission().sentOn());
    }

    // The rarest is drawn once in a hundred times.
    @Tag("evidence")
    @Property(tries = 1_000)
    void every_other_bound_of_amounts_and_of_days_is_met_and_missed_by_a_step(
            @ForAll("atBoundaryOfStrict") Dossier dossier) {
        Decision decision = Assessor.of(Samples.strict()).assess(dossier);

        // A cent of cost is a cent of the total, or two where 7% of it are rounded up.
        occur("MINIMUM_TOTAL_COST", List.of("-1", "0", "1"));
        collect("MINIMUM_TOTAL_COST", apart(decision, Rule.MINIMUM_TOTAL_COST));
        occur("MAXIMUM_TOTAL_COST", List.of("-1", "0", "1"));
        collect("MAXIMUM_TOTAL_COST", apart(decision, Rule.MAXIMUM_TOTAL_COST));
        occur("MINIMUM_AID", List.of("-1", "0"));
        collect("MINIMUM_AID", apart(decision, Rule.MINIMUM_AID));
        occur("OWN_CONTRIBUTION", List.of("-1", "0", "1"));
        collect("OWN_CONTRIBUTION", apart(decision, Rule.OWN_CONTRIBUTION));
        occur("PUBLIC_COFINANCING", List.of("-1", "0", "1"));
        collect("PUBLIC_COFINANCING", apart(decision, Rule.PUBLIC_COFINANCING));
        occur("PUBLIC_AID", List.of("-1", "0", "1"));
        collect("PUBLIC_AID", apart(decision, Rule.PUBLIC_AID));
        occur("time", List.of("11:59:59", "12:00", "12:00:01"));
        collect("time", dossier.submission().sentAt());
        // 7% of 71,428.57 are 4,999.9999, and of a cent more 5,000.0006, over the cap.
        occur("direct", List.of("71428.57", "71428.58", "71428.59"));
        collect("direct", decimals(decision.costs().retainedDirect()));
        occur("indirect", List.of("4999.99", "5000.00"));
        collect("indirect", decimals(decision.costs().indirect()));

        Realisation period = dossier.operation().realisation().find().orElseThrow();
        LocalDate start = period.startsOn().find().orElseThrow();
        LocalDate last = period.endsOn().find().orElseThrow();
        LocalDate end = last.plusDays(1);

        // From 6 to 24 months, from 1 January 2024 to 31 December 2027.
        List<String> steps = List.of("-1", "0", "1");
        occur("days over 6 months", steps);
        collect("days over 6 months", ChronoUnit.DAYS.between(start.plusMonths(6), end));
        occur("days over 24 months", steps);
        collect("days over 24 months", ChronoUnit.DAYS.between(start.plusMonths(24), end));
        occur("days after the first", steps);
        collect("days after the first", ChronoUnit.DAYS.between(LocalDate.of(2024, 1, 1), start));
        occur("days after the last", steps);
        collect("days after the last", ChronoUnit.DAYS.between(LocalDate.of(2027, 12, 31), last));
    }

    // A hundredth of the dossiers is a step above the lower end.
    @Tag("evidence")
    @Property(tries = 1_000)
    void the_ends_of_a_range_are_met_and_missed_by_a_step(@ForAll("atBoundaryOfRanged") Dossier dossier) {
        occur("rate", List.of("24.9999 %", "25 %", "25.0001 %", "79.9999 %", "80 %", "80.0001 %"));
        collect("rate", dossier.operation().aidRate());
    }

    @Provide
    Arbitrary<Dossier> atBoundaryOfRanged() {
        return Dossiers.under(Samples.ranged()).atBoundary();
    }

    @Provide
    Arbitrary<Dossier> atBoundaryOfOpen() {
        return Dossiers.under(Samples.open()).atBoundary();
    }

    @Provide
    Arbitrary<Dossier> atBoundaryOfStrict() {
        return Dossiers.under(Samples.strict()).atBoundary();
    }

    private static void occur(String label, List<String> values) {
        values.forEach(value -> Statistics.label(label)
                .coverage(coverage -> coverage.check(value).count(count -> count > 0)));
    }

    private static void collect(String label, Object value) {
        Statistics.label(label).collect(value.toString());
    }

    private static BigDecimal decimals(MonetaryAmount amount) {
        return BigDecimal.valueOf(Euros.cents(amount), 2);
    }

    // Where nothing can bring funding any more, no amount of aid is compared.
    private static Object apart(Decision decision, Rule rule) {
        return decision.find(rule).orElseThrow().figures() instanceof Figures.Amounts amounts
                ? Euros.cents(amounts.actual().least())
                        - Euros.cents(amounts.required().least())
                : "not compared";
    }
}
