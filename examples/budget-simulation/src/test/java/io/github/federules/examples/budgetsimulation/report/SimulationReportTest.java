package io.github.federules.examples.budgetsimulation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.budgetsimulation.envelope.FundedList;
import io.github.federules.examples.budgetsimulation.envelope.FundingOrder;
import io.github.federules.examples.budgetsimulation.grid.Variant;
import io.github.federules.examples.budgetsimulation.grid.VariantGrid;
import io.github.federules.examples.budgetsimulation.tally.BudgetSize;
import io.github.federules.examples.budgetsimulation.tally.DailyAid;
import io.github.federules.examples.budgetsimulation.tally.ErrorCount;
import io.github.federules.examples.budgetsimulation.tally.RefusalCount;
import io.github.federules.examples.budgetsimulation.tally.RepeatedIdCount;
import io.github.federules.examples.budgetsimulation.tally.SimulatedCall;
import io.github.federules.examples.budgetsimulation.tally.TallyCell;
import io.github.federules.examples.budgetsimulation.tally.VariantTally;
import io.github.federules.feder.FederCalls;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

@Tag("simulation")
class SimulationReportTest {

    private static final VariantTally BASE =
            new VariantTally(10, 6, 3, 1, 0, 1_234_567_89L, 1_300_000_00L, 0, 0, 0, 0, 0, 0, 2, 50_00L);
    private static final VariantTally OTHER =
            new VariantTally(10, 7, 2, 1, 0, 1_000_000_00L, 1_100_000_00L, 1, 10_00L, 5, 20_00L, 1, 0, 2, 40_00L);

    private static final String REPORT = SimulationReport.of(new SimulatedCall(
            new VariantGrid(List.of(
                    new Variant("base", List.of(), FederCalls.HAUTS_DE_FRANCE_AI_2025),
                    new Variant(
                            "<less> & more", List.of("funding.aid.rate = 0.5"), FederCalls.HAUTS_DE_FRANCE_AI_2025))),
            "read from <here>",
            OptionalLong.of(1_000_000_00L),
            List.of(
                    new TallyCell(0, "ASSOCIATION", BudgetSize.UNDER_100_000, BASE),
                    new TallyCell(1, "UNKNOWN", BudgetSize.FROM_5_000_000, OTHER)),
            List.of(new RefusalCount(0, "DURATION", 3)),
            List.of(
                    new DailyAid(0, LocalDate.of(2025, 2, 1), 3, 1_000_000_00L),
                    new DailyAid(0, LocalDate.of(2025, 2, 20), 3, 234_567_89L)),
            List.of(new FundedList(0, FundingOrder.FIRST_COME, 5, 999_999_00L, 1, "D-5", "D-6")),
            List.of(new ErrorCount("MISSING", 12)),
            new RepeatedIdCount(2, 5)));

    @Test
    void amounts_can_be_read() {
        assertThat(REPORT)
                .contains(
                        "€1,234,567.89",
                        "€1.2 M",
                        "60.0% eligible",
                        "€999,999.00",
                        "€1.00",
                        "D-6",
                        "DURATION",
                        "MISSING");
    }

    @Test
    void ids_that_occur_more_than_once_are_named_before_any_figure() {
        assertThat(REPORT)
                .containsSubsequence(
                        "2 ids occur in more than one dossier. Each of their 5 dossiers is counted.",
                        "<code>repeated_ids</code>",
                        "<h2>");
        assertThat(new RepeatedIdCount(1, 3).text())
                .isEqualTo("1 id occurs in more than one dossier. Each of its 3 dossiers is counted.");
    }

    @Test
    void what_comes_from_outside_is_escaped() {
        assertThat(REPORT)
                .contains("&lt;less&gt; &amp; more", "read from &lt;here&gt;")
                .doesNotContain("<less>", "<here>");
    }

    @Test
    void nothing_is_loaded() {
        assertThat(REPORT).doesNotContain("http", "src=", "href", "url(", "@import", "<script", "<link");
    }

    @Test
    void every_cell_of_a_heading_has_words_and_every_wide_table_is_reached_by_the_keyboard() {
        assertThat(REPORT)
                .contains("<html lang=\"en\">", "<main>", "<th scope=\"col\">rule</th>")
                .doesNotContain("></th>", "<div class=\"wide\">", "aria-label=\"\"");
    }

    @Test
    void every_plot_is_well_formed() throws Exception {
        int plots = 0;
        for (int start = REPORT.indexOf("<svg"); start >= 0; start = REPORT.indexOf("<svg", start + 1)) {
            String svg = REPORT.substring(start, REPORT.indexOf("</svg>", start) + 6);
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
            plots++;
        }
        // aid, verdicts, funded, days, gain and loss, readings
        assertThat(plots).isEqualTo(6);
    }

    @Test
    void a_bar_is_as_long_as_its_share() {
        assertThat(new PlotScale(2, 560).length(1)).isEqualTo(280);
        assertThat(new PlotScale(9_000_000_000_000_000L, 560).length(9_000_000_000_000_000L))
                .isEqualTo(560);
    }
}
