package io.github.federules.examples.budgetsimulation.population;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.money.Euros;
import io.github.federules.feder.FederCalls;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The generated dossiers beside the national list of operations. Writes the quantiles side by side in target/fit.md. */
@Tag("shared")
class FitTest {

    private static final int GENERATED = 100_000;
    private static final int[] PER_MILLE = {10, 50, 100, 250, 500, 750, 900, 950, 990};
    private static final Map<String, String> OTHER_SPELLINGS =
            Map.of("Ile-de-France", "Île-de-France", "Provence - Alpes - Côte d'azur", "Provence-Alpes-Côte d'Azur");

    private static final Map<String, List<Long>> LISTED = new TreeMap<>();
    private static final Map<String, List<Long>> DRAWN = new TreeMap<>();
    private static final Map<String, Integer> LISTED_REGIONS = new TreeMap<>();
    private static final Map<String, Integer> DRAWN_REGIONS = new TreeMap<>();
    private static int listed;

    @BeforeAll
    static void read_and_generate() throws IOException {
        List<String> regions = FittedTable.read("regions.csv").rows();
        List<String> lines =
                Files.readAllLines(Path.of(System.getProperty("federules.shared"), "data", "operations-16625.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            long cents = new BigDecimal(cells[5])
                    .movePointRight(2)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
            LISTED.computeIfAbsent(cells[4], fund -> new ArrayList<>()).add(cents);
            LISTED_REGIONS.merge(region(cells[3], regions), 1, Integer::sum);
            listed++;
        }
        Population population = Population.under(FederCalls.HAUTS_DE_FRANCE_AI_2025, 1);
        for (long i = 0; i < GENERATED; i++) {
            GeneratedDossier each = population.dossier(i);
            long cents = 0;
            for (CostLine line : each.dossier().operation().costLines()) {
                cents += Euros.cents(line.amount());
            }
            DRAWN.computeIfAbsent(each.fund(), fund -> new ArrayList<>()).add(cents);
            DRAWN_REGIONS.merge(each.region(), 1, Integer::sum);
        }
        LISTED.values().forEach(Collections::sort);
        DRAWN.values().forEach(Collections::sort);
        write();
    }

    @Test
    void quantiles_of_total_costs_are_those_of_the_list_within_a_twentieth() {
        for (String fund : List.of("FEDER", "FSE+")) {
            for (int perMille : PER_MILLE) {
                long expected = quantile(LISTED.get(fund), perMille);
                // The outermost percent of a list of thousands is itself uncertain by more.
                long tolerance = perMille == 10 || perMille == 990 ? expected / 5 : expected / 20;
                assertThat(quantile(DRAWN.get(fund), perMille))
                        .as(fund + " " + perMille)
                        .isBetween(expected - tolerance, expected + tolerance);
            }
        }
    }

    @Test
    void funds_and_regions_have_their_shares_within_half_a_percent() {
        LISTED.forEach((fund, totals) -> assertThat((long) DRAWN.get(fund).size() * 1000 / GENERATED)
                .as(fund)
                .isBetween(totals.size() * 1000L / listed - 5, totals.size() * 1000L / listed + 5));
        LISTED_REGIONS.forEach((region, count) -> assertThat(DRAWN_REGIONS.getOrDefault(region, 0) * 1000L / GENERATED)
                .as(region)
                .isBetween(count * 1000L / listed - 5, count * 1000L / listed + 5));
    }

    // The first region that is named, without its number.
    private static String region(String cell, List<String> known) {
        for (String part : cell.split("\\|", -1)) {
            String name = part.strip().replaceFirst("^\\d\\d/", "");
            if (!name.isEmpty()) {
                String usual = OTHER_SPELLINGS.getOrDefault(name, name);
                return known.contains(usual) ? usual : "Other";
            }
        }
        return "Not stated";
    }

    private static long quantile(List<Long> sorted, int perMille) {
        return sorted.get((int) ((long) sorted.size() * perMille / 1000));
    }

    private static void write() throws IOException {
        StringBuilder table = new StringBuilder(
                "| fund | operations | quantile | list | generated |\n| --- | ---: | ---: | ---: | ---: |\n");
        LISTED.forEach((fund, totals) -> {
            for (int perMille : PER_MILLE) {
                table.append(String.format(
                        java.util.Locale.ENGLISH,
                        "| %s | %,d | %d%% | €%,d | €%,d |%n",
                        fund,
                        totals.size(),
                        perMille / 10,
                        quantile(totals, perMille) / 100,
                        quantile(DRAWN.get(fund), perMille) / 100));
            }
        });
        table.append("\n| region | list | generated |\n| --- | ---: | ---: |\n");
        LISTED_REGIONS.forEach((region, count) -> table.append(String.format(
                java.util.Locale.ENGLISH,
                "| %s | %d ‰ | %d ‰ |%n",
                region,
                count * 1000L / listed,
                DRAWN_REGIONS.getOrDefault(region, 0) * 1000L / GENERATED)));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "fit.md"), table);
    }
}
