package io.github.federules.feder.laws;

import static io.github.federules.feder.laws.TheCall.cents;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.result.TrackDecision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** More of what the call pays never gives less aid. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@Tag("long")
class MonotonyLaws {

    @Property(tries = 1_000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void more_cost_that_is_retained_never_lowers_the_aid(
            @ForAll(supplier = TheCall.AnyDossier.class) Dossier dossier,
            @ForAll(supplier = TheCall.AnyReading.class) Readings readings,
            @ForAll @IntRange(min = 1, max = 5_000_000) int cents) {
        // Without lines the budget is open: its greatest aid is a bound, not that of the costs.
        Assume.that(!dossier.operation().costLines().isEmpty());
        assertNeverLess(dossier, withOneMore(dossier, cents), readings);
    }

    @Property(tries = 1_000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void a_cost_that_grows_never_lowers_the_aid_even_if_it_is_set_aside(
            @ForAll(supplier = TheCall.AnyDossier.class) Dossier dossier,
            @ForAll(supplier = TheCall.AnyReading.class) Readings readings,
            @ForAll @IntRange(max = 7) int index,
            @ForAll @IntRange(min = 1, max = 100) int cents) {
        List<CostLine> lines = new ArrayList<>(dossier.operation().costLines());
        Assume.that(!lines.isEmpty());
        CostLine line = lines.get(index % lines.size());
        Assume.that(cents(line.amount()) < Euros.MAX_CENTS - 100);
        lines.set(index % lines.size(), line.withAmount(line.amount().add(Euros.ofCents(cents))));

        assertNeverLess(dossier, withLines(dossier, lines), readings);
    }

    @Property(tries = 5000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void a_share_that_grows_never_lowers_the_aid(
            @ForAll(supplier = TheCall.AnyDossier.class) Dossier dossier,
            @ForAll(supplier = TheCall.AnyReading.class) Readings readings,
            @ForAll @IntRange(max = 7) int index,
            @ForAll @IntRange(min = 1, max = 300_000) int millionths) {
        List<CostLine> stating = dossier.operation().costLines().stream()
                .filter(line -> line.share().isKnown())
                .toList();
        Assume.that(!stating.isEmpty());
        CostLine line = stating.get(index % stating.size());
        BigDecimal grown = line.share().find().orElseThrow().value().add(BigDecimal.valueOf(millionths, 6));
        List<CostLine> lines = new ArrayList<>(dossier.operation().costLines());
        lines.set(lines.indexOf(line), line.withShare(new FteShare(grown.min(BigDecimal.ONE))));

        assertNeverLess(dossier, withLines(dossier, lines), readings);
    }

    // Services are retained whatever is missing.
    private static Dossier withOneMore(Dossier dossier, long cents) {
        List<CostLine> lines = new ArrayList<>(dossier.operation().costLines());
        lines.add(CostLine.of(CostNature.SERVICES, Euros.ofCents(cents)));
        return withLines(dossier, lines);
    }

    private static Dossier withLines(Dossier dossier, List<CostLine> lines) {
        return dossier.withOperation(dossier.operation().withCostLines(lines));
    }

    private static void assertNeverLess(Dossier dossier, Dossier more, Readings readings) {
        TrackDecision before = TheCall.decide(dossier, readings).funding();
        TrackDecision after = TheCall.decide(more, readings).funding();

        Statistics.label("aid")
                .collect(cents(after.aid()) > cents(before.aid()) ? "grows" : "stays")
                .coverage(coverage -> coverage.check("grows").count(count -> count > 5));

        assertThat(cents(after.aid())).isGreaterThanOrEqualTo(cents(before.aid()));
        assertThat(cents(after.aidUpTo())).isGreaterThanOrEqualTo(cents(before.aidUpTo()));
    }
}
