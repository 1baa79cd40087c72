package io.github.federules.feder.laws;

import static io.github.federules.feder.laws.TheCall.cents;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.result.Costs;
import io.github.federules.core.result.SetAsideReason;
import java.math.BigInteger;
import java.util.function.Predicate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What holds of every amount of a decision, exactly. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@Tag("long")
class MoneyLaws {

    private static final long CAP = 25_000_000;

    @Property(tries = 1_000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void the_aid_is_never_over_sixty_percent_nor_half_a_cent_over_them_where_cents_are_rounded_to_the_nearest(
            @ForAll(supplier = TheCall.CompleteDossier.class) Dossier dossier,
            @ForAll(supplier = TheCall.AnyReading.class) Readings readings) {
        Decision decision = TheCall.decide(dossier, readings);
        long total = cents(decision.costs().retainedTotal());
        long aid = cents(decision.costs().computedAid());

        Statistics.label("total").collect(place(total)).coverage(coverage -> {
            for (String place : new String[] {
                "below",
                "a cent below the minimum",
                "the minimum",
                "a cent over the minimum",
                "between",
                "a cent below the cap",
                "the cap",
                "a cent over the cap",
                "over"
            }) {
                coverage.check(place).count(count -> count > 5);
            }
        });

        // In tenths of a cent: 60% of a cent are six of them.
        BigInteger sixtyPercent = BigInteger.valueOf(total).multiply(BigInteger.valueOf(6));
        BigInteger tenths = BigInteger.valueOf(aid).multiply(BigInteger.TEN);
        if (readings.rounding() == CentRounding.DOWN) {
            assertThat(tenths).isLessThanOrEqualTo(sixtyPercent);
            assertThat(aid == CAP || tenths.add(BigInteger.TEN).compareTo(sixtyPercent) > 0)
                    .isTrue();
        } else {
            assertThat(tenths).isLessThanOrEqualTo(sixtyPercent.add(BigInteger.valueOf(5)));
            assertThat(aid == CAP || tenths.add(BigInteger.valueOf(5)).compareTo(sixtyPercent) > 0)
                    .isTrue();
        }
    }

    @Property
    void the_indirect_costs_are_never_over_fifteen_percent_nor_half_a_cent_over_them(
            @ForAll(supplier = TheCall.AnyDossier.class) Dossier dossier,
            @ForAll(supplier = TheCall.AnyReading.class) Readings readings) {
        Costs costs = TheCall.decide(dossier, readings).costs();
        long base = readings.flatRateBase() == FlatRateBase.RETAINED
                ? cents(costs.retainedStaff())
                : sum(dossier, line -> line.nature().equals(CostNature.STAFF));

        // In hundredths of a cent.
        BigInteger fifteenPercent = BigInteger.valueOf(base).multiply(BigInteger.valueOf(15));
        BigInteger hundredths = BigInteger.valueOf(cents(costs.indirect())).multiply(BigInteger.valueOf(100));
        BigInteger allowed = BigInteger.valueOf(readings.rounding() == CentRounding.DOWN ? 0 : 50);
        assertThat(hundredths).isLessThanOrEqualTo(fifteenPercent.add(allowed));
        assertThat(hundredths.add(BigInteger.valueOf(100)).subtract(allowed)).isGreaterThan(fifteenPercent);
    }

    @Property
    void the_aid_is_never_over_the_cap_and_never_more_than_what_it_may_be(
            @ForAll(supplier = TheCall.AnyDossier.class) Dossier dossier,
            @ForAll(supplier = TheCall.AnyReading.class) Readings readings) {
        Decision decision = TheCall.decide(dossier, readings);

        assertThat(cents(decision.costs().computedAid())).isBetween(0L, CAP);
        assertThat(cents(decision.funding().aidUpTo()))
                .isBetween(cents(decision.funding().aid()), CAP);
        assertThat(cents(decision.funding().aid()))
                .isIn(0L, cents(decision.costs().computedAid()));
    }

    @Property
    void totals_are_the_sums_of_their_parts(
            @ForAll(supplier = TheCall.AnyDossier.class) Dossier dossier,
            @ForAll(supplier = TheCall.AnyReading.class) Readings readings) {
        Costs costs = TheCall.decide(dossier, readings).costs();

        assertThat(costs.retainedDirect())
                .isEqualTo(costs.retainedStaff().add(costs.retainedInvestment()).add(costs.retainedOperating()));
        assertThat(costs.retainedTotal()).isEqualTo(costs.retainedDirect().add(costs.indirect()));
        assertThat(cents(costs.presentedDirect()))
                .isEqualTo(sum(dossier, line -> line.nature().family() != CostFamily.INDIRECT));
    }

    @Property(tries = 1_000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void every_line_is_retained_or_set_aside_and_never_both(
            @ForAll(supplier = TheCall.AnyDossier.class) Dossier dossier,
            @ForAll(supplier = TheCall.AnyReading.class) Readings readings) {
        Decision decision = TheCall.decide(dossier, readings);
        long setAside = decision.setAside().stream()
                .mapToLong(aside -> cents(aside.amount()))
                .sum();
        long atRealCost = sum(dossier, line -> line.nature().family() == CostFamily.INDIRECT);

        decision.setAside().forEach(aside -> Statistics.label("reason").collect(aside.reason()));
        Statistics.label("reason").coverage(coverage -> {
            for (SetAsideReason reason : SetAsideReason.values()) {
                coverage.check(reason).count(count -> count > 50);
            }
        });

        assertThat(cents(decision.costs().setAside())).isEqualTo(setAside);
        assertThat(cents(decision.costs().presented()) - setAside)
                .isEqualTo(cents(decision.costs().retainedDirect()));
        assertThat(cents(decision.costs().presentedDirect()) + atRealCost)
                .isEqualTo(cents(decision.costs().presented()));
        assertThat(decision.setAside().stream().map(aside -> aside.line()))
                .isSubsetOf(dossier.operation().costLines())
                .doesNotHaveDuplicates();
    }

    private static long sum(Dossier dossier, Predicate<CostLine> which) {
        return dossier.operation().costLines().stream()
                .filter(which)
                .mapToLong(line -> cents(line.amount()))
                .sum();
    }

    private static String place(long total) {
        if (total == 6_999_999) {
            return "a cent below the minimum";
        }
        if (total == 7_000_000) {
            return "the minimum";
        }
        if (total == 7_000_001) {
            return "a cent over the minimum";
        }
        if (total == 41_666_666) {
            return "a cent below the cap";
        }
        if (total == 41_666_667) {
            return "the cap";
        }
        if (total == 41_666_668) {
            return "a cent over the cap";
        }
        if (total < 7_000_000) {
            return "below";
        }
        return total < 41_666_667 ? "between" : "over";
    }
}
