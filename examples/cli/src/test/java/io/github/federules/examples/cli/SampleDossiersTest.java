package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The sample dossiers give what was worked out by hand in their README. */
class SampleDossiersTest {

    static List<Sample> samples() {
        return Sample.all();
    }

    @Test
    void the_table_has_the_fifteen_files_of_the_folder() throws IOException {
        try (Stream<Path> files = Files.list(Sample.FOLDER)) {
            assertThat(samples().stream().map(Sample::file))
                    .hasSize(15)
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".json"))
                                    .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_gives_the_figures_of_the_table(Sample sample) {
        Program.Outcome outcome = Program.run("assess", "--format", "json", sample.path());

        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.status()).isZero();
        JsonNode decision = outcome.answer();
        assertThat(decision.get("id").stringValue()).isEqualTo(sample.id());
        assertThat(decision.at("/tracks/FUNDING/verdict").stringValue()).isEqualTo(sample.funding());
        assertThat(decision.at("/tracks/FUNDING/aid/amount").stringValue()).isEqualTo(sample.aid());
        assertThat(decision.at("/tracks/FUNDING/aidUpTo/amount").stringValue()).isEqualTo(sample.aidUpTo());
        assertThat(decision.at("/tracks/WORKSHOPS/verdict").stringValue()).isEqualTo(sample.workshops());
        assertThat(decision.at("/costs/retainedTotal/amount").stringValue()).isEqualTo(sample.total());
        assertThat(decision.at("/robustness/robust").booleanValue()).isEqualTo(sample.robust());
    }

    @ParameterizedTest
    @CsvSource({"text, fr", "text, en", "json, fr", "json, en"})
    void the_batch_gives_the_same_as_the_files_one_by_one(String format, String lang) {
        String oneByOne = samples().stream()
                .map(sample -> Program.run("assess", "--format", format, "--lang", lang, sample.path())
                        .results())
                .collect(Collectors.joining());

        Program.Outcome batch = Program.run("assess", "--format", format, "--lang", lang, Sample.path("batch.jsonl"));

        assertThat(batch.results()).isEqualTo(oneByOne);
        assertThat(batch.status()).isZero();
        assertThat(batch.messages()).isEmpty();
    }

    // README, "The arithmetic": who is set aside and why.
    @ParameterizedTest
    @CsvSource({
        "community-of-communes.json, c3 INDIRECT_AT_REAL_COST 1500.00",
        "commune-with-several-persons.json, "
                + "c4 STAFF_SHARE_BELOW_MINIMUM 4120.00;c9 INDIRECT_AT_REAL_COST 480.00;c10 NATURE_NOT_LISTED 900.00",
        "water-syndicate-at-the-cap.json, c9 INDIRECT_AT_REAL_COST 2300.00",
        "hospital-with-two-small-shares.json, "
                + "c1 STAFF_SHARE_BELOW_MINIMUM 14600.00;c2 STAFF_SHARE_BELOW_MINIMUM 18200.00",
        "incomplete-share-and-role-missing.json, c2 STAFF_SHARE_UNKNOWN 22500.00",
        "exactly-at-the-minimum.json, ''",
        "workshops-only.json, ''"
    })
    void what_is_set_aside_is_reported_line_by_line(String file, String expected) {
        assertThat(decision(file).get("setAside"))
                .extracting(aside -> aside.get("line").stringValue() + " "
                        + aside.get("reason").stringValue() + " "
                        + aside.at("/amount/amount").stringValue())
                .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected.split(";", -1)));
    }

    // README, D-002: staff 46,550.00, investment 5,480.00, operating 17,750.00; set aside 4,120.00 + 480.00 + 900.00.
    // Presented 69,780.00 + 5,500.00 = 75,280.00; without catering, 480.00, it is 74,800.00.
    @Test
    void every_figure_of_the_costs_is_the_one_of_the_arithmetic() {
        JsonNode costs = decision("commune-with-several-persons.json").get("costs");
        assertThat(amount(costs, "presented")).isEqualTo("75280.00");
        assertThat(amount(costs, "setAside")).isEqualTo("5500.00");
        assertThat(amount(costs, "presentedDirect")).isEqualTo("74800.00");
        assertThat(amount(costs, "retainedStaff")).isEqualTo("46550.00");
        assertThat(amount(costs, "retainedInvestment")).isEqualTo("5480.00");
        assertThat(amount(costs, "retainedOperating")).isEqualTo("17750.00");
        assertThat(amount(costs, "retainedDirect")).isEqualTo("69780.00");
        assertThat(amount(costs, "indirect")).isEqualTo("6982.50");
        assertThat(amount(costs, "retainedTotal")).isEqualTo("76762.50");
        assertThat(amount(costs, "computedAid")).isEqualTo("46057.50");
    }

    @Test
    void the_aid_is_computed_even_where_it_is_refused() {
        // README, D-009.
        assertThat(amount(decision("prefecture.json").get("costs"), "computedAid"))
                .isEqualTo("71880.00");
    }

    @Test
    void something_is_missing_in_one_sample_only() {
        for (Sample sample : samples()) {
            List<String> missing = StreamSupport.stream(
                            decision(sample.file()).get("missing").spliterator(), false)
                    .map(fact -> fact.get("path").stringValue())
                    .toList();
            assertThat(missing)
                    .as(sample.file())
                    .isEqualTo(
                            sample.id().equals("D-010")
                                    ? List.of("applicant.policyRole", "operation.costLines[1].fte")
                                    : List.of());
        }
    }

    private static JsonNode decision(String file) {
        return Program.run("assess", "--format", "json", Sample.path(file)).answer();
    }

    private static String amount(JsonNode costs, String name) {
        return costs.get(name).get("amount").stringValue();
    }
}
