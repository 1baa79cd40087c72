package io.github.federules.examples.budgetsimulation.grid;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.Call;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.value.Value;
import io.github.federules.feder.FederCalls;
import io.github.federules.jackson.call.CallWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("simulation")
class GridReaderTest {

    @TempDir
    private Path folder;

    @Test
    void the_base_is_the_call_itself() throws InvalidGridException {
        VariantGrid grid = read("{\"call\": \"hdf-ai-2025\"}");

        assertThat(grid.variants()).hasSize(1);
        assertThat(grid.base()).isEqualTo(FederCalls.HAUTS_DE_FRANCE_AI_2025);
    }

    @Test
    void a_variant_changes_what_it_names_and_nothing_else() throws InvalidGridException {
        VariantGrid grid = read(
                "{\"call\": \"hdf-ai-2025\", \"variants\": [{\"name\": \"less\", \"changes\": {\"funding.aid.rate\": \"0.5\"}}]}");

        Variant less = grid.variants().get(1);
        assertThat(less.changes()).containsExactly("funding.aid.rate = 0.5");
        assertThat(less.call().funding().aid().orElseThrow().rate()).isEqualTo(Value.of(Rate.percent("50")));
        assertThat(CallWriter.toJson(less.call()).replace("\"rate\":\"0.5\"", "\"rate\":\"0.6\""))
                .isEqualTo(CallWriter.toJson(grid.base()));
    }

    @Test
    void a_variant_changes_an_element_of_a_list_an_amount_and_a_reading() throws InvalidGridException {
        Call call = read("{\"call\": \"hdf-ai-2025\", \"variants\": [{\"name\": \"other\", \"changes\": {"
                        + "\"costs.flatRates[0].rate\": \"0.07\", \"costs.minimum.amount\": \"30000.00\","
                        + " \"funding.aid.cap\": null, \"readings.inForce\": [\"DEADLINE=INCLUSIVE\"]}}]}")
                .variants()
                .get(1)
                .call();

        assertThat(call.costs().flatRates().get(0).rate()).isEqualTo(Value.of(Rate.percent("7")));
        assertThat(call.costs().minimum().orElseThrow().amount()).contains(euros("30000.00"));
        assertThat(call.funding().maximumAid()).isEmpty();
        assertThat(call.readings().deadlineDay()).isEqualTo(DeadlineDay.INCLUSIVE);
    }

    @Test
    void values_to_vary_are_combined() throws InvalidGridException {
        VariantGrid grid = read("{\"call\": \"hdf-ai-2025\", \"vary\": {\"funding.aid.rate\": [\"0.4\", \"0.5\"],"
                + " \"funding.aid.cap.amount\": [\"100000.00\", \"150000.00\", \"200000.00\"]}}");

        // the base and 2 × 3
        assertThat(grid.variants()).hasSize(7).extracting(Variant::name).doesNotHaveDuplicates();
    }

    @Test
    void every_error_of_every_variant_is_reported_at_once() {
        assertThat(problems("{\"call\": \"hdf-ai-2025\", \"other\": 1, \"variants\": ["
                        + "{\"name\": \"a\", \"changes\": {\"funding.aid.rate\": \"1.5\"}},"
                        + "{\"name\": \"b\", \"changes\": {\"costs.flatRates[3].rate\": \"0.1\"}},"
                        + "{\"name\": \"c\", \"changes\": {\"funding.aid.rat\": \"0.5\"}},"
                        + "{\"name\": \"d\", \"changes\": {\"id\": \"another\"}},"
                        + "{\"name\": \"e\", \"changes\": {\"a..b\": 1}},"
                        + "{\"name\": \"a\", \"changes\": {}},"
                        + "{\"named\": \"g\"}]}"))
                .anyMatch(each -> each.contains("other"))
                .anyMatch(each -> each.contains("Variant a: RATE_OUT_OF_RANGE funding.aid.rate"))
                .anyMatch(each -> each.contains("Variant b: costs.flatRates[3].rate names an element"))
                .anyMatch(each -> each.contains("Variant c: UNKNOWN_FIELD funding.aid.rat"))
                .anyMatch(each -> each.contains("Variant d: the id changes"))
                .anyMatch(each -> each.contains("The path is a..b"))
                .anyMatch(each -> each.contains("Two variants are named a"))
                .anyMatch(each -> each.contains("name, a text, and changes"));
    }

    @Test
    void a_rate_above_the_law_is_refused() {
        // Article 54 of regulation (EU) 2021/1060: at most 15% of direct staff costs
        assertThat(
                        problems(
                                "{\"call\": \"hdf-ai-2025\", \"variants\": [{\"name\": \"a\", \"changes\": {\"costs.flatRates[0].rate\": \"0.16\"}}]}"))
                .singleElement()
                .asString()
                .startsWith("Variant a: FLAT_RATE_ABOVE_CEILING");
    }

    @Test
    void a_call_file_is_read_beside_the_file_of_variants() throws IOException, InvalidGridException {
        Files.writeString(folder.resolve("call.json"), CallWriter.toJson(FederCalls.GRAND_EST_REACT_EU));
        Path file = Files.writeString(folder.resolve("variants.json"), "{\"call\": \"call.json\"}");

        assertThat(GridReader.read(file).base()).isEqualTo(FederCalls.GRAND_EST_REACT_EU);
    }

    @Test
    void all_errors_of_a_call_file_are_reported() throws IOException {
        Files.writeString(folder.resolve("call.json"), "{\"id\": \"x\", \"costs\": {\"maximum\": 3}, \"note\": 1}");

        assertThat(problems("{\"call\": \"call.json\"}"))
                .hasSizeGreaterThan(2)
                .allMatch(each -> each.startsWith("The call call.json: "));
    }

    @Test
    void what_is_no_file_of_variants_is_refused() {
        assertThat(problems("[]")).containsExactly("The file of variants must be a JSON object.");
        assertThat(problems("{")).singleElement().asString().startsWith("The file of variants is not JSON");
        assertThat(problems("{}")).singleElement().asString().startsWith("The field call is missing");
        assertThat(problems("{\"call\": \"nowhere.json\"}"))
                .singleElement()
                .asString()
                .contains("hdf-ai-2025");
    }

    @Test
    void a_field_that_is_given_twice_is_refused() {
        assertThat(problems("{\"call\": \"hdf-ai-2025\", \"variants\": [], \"variants\": []}"))
                .singleElement()
                .asString()
                .startsWith("The file of variants is not JSON: Duplicate Object property \"variants\"");
    }

    @Test
    void a_name_of_a_call_that_can_be_no_file_is_refused() {
        assertThat(problems("{\"call\": \"a\\u0000b\"}"))
                .singleElement()
                .asString()
                .contains("which is no file that can be read");
    }

    @Test
    void too_many_combinations_are_refused_before_they_are_made() {
        String values = "[" + "\"0.1\",".repeat(99) + "\"0.2\"]";
        assertThat(problems("{\"call\": \"hdf-ai-2025\", \"vary\": {\"a\": " + values + ", \"b\": " + values
                        + ", \"c\": " + values + "}}"))
                .singleElement()
                .asString()
                .startsWith("vary has 10000 combinations or more");
    }

    private VariantGrid read(String json) throws InvalidGridException {
        return GridReader.read(json, folder);
    }

    private List<String> problems(String json) {
        InvalidGridException[] thrown = new InvalidGridException[1];
        assertThatThrownBy(() -> read(json)).isInstanceOfSatisfying(InvalidGridException.class, e -> thrown[0] = e);
        return thrown[0].problems();
    }
}
