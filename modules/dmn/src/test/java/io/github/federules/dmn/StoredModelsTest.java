package io.github.federules.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/**
 * The whole text of models with every term that a call can have, in each of its forms. Engines decide such models as this
 * library does: the modules of evidence compare them.
 *
 * <p>After a change of the export, {@code -Dfederules.write=true} writes the files again. Read the difference.
 */
class StoredModelsTest {

    private static final Path FOLDER = Path.of("src/test/resources/io/github/federules/dmn");

    private static Map<String, Call> calls() {
        Map<String, Call> calls = new LinkedHashMap<>();
        VariedCalls.all().forEach(call -> calls.put(call.id(), call));
        return calls;
    }

    private static Stream<String> ids() {
        return calls().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_model_has_the_nodes_and_tables_that_were_read(String id) throws Exception {
        Call call = Objects.requireNonNull(calls().get(id));
        assertStored(id + ".txt", Outline.of(DmnExport.of(call).model(Locale.FRENCH)));
    }

    @Test
    void a_model_is_character_by_character_the_one_that_was_read() throws Exception {
        assertStored(
                "without-rules.dmn", DmnExport.of(VariedCalls.withoutRules()).model(Locale.ENGLISH));
    }

    @Test
    void test_cases_are_character_by_character_those_that_were_read() throws Exception {
        DmnExport everything = DmnExport.of(Models.everything().build());
        assertStored("everything.xml", everything.testCases("everything_1.dmn", VariedDossiers.all()));
        DmnExport ranged = DmnExport.of(VariedCalls.ranged());
        assertStored("ranged.xml", ranged.testCases("ranged_1.dmn", List.of(VariedDossiers.ranged())));
    }

    private static void assertStored(String file, String text) throws IOException {
        if (Boolean.getBoolean("federules.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(file), text);
        } else {
            assertThat(text).isEqualTo(read(file));
        }
    }

    @Test
    void a_test_case_holds_answers_of_each_form() throws Exception {
        assertStored(
                "asking.xml",
                DmnExport.of(VariedCalls.asking()).testCases("asking_1.dmn", List.of(VariedDossiers.asking())));
        // 40% + 10.5% + 20% is over 60%; 60% of 30,000.00 is 18,000.00.
        assertThat(results(Models.parsed(read("asking.xml")), "aid")).containsExactly("18000.00");
    }

    // 30,000.00 + 15% of it is 34,500.00, half of which is 17,250.00; with 10,950.01 of others it is a cent over 60% of
    // the total and 25% of the direct costs, 20,700.00 + 7,500.00 = 28,200.00.
    @Test
    void limits_on_any_base_are_judged_in_a_test_case() throws Exception {
        DmnExport limited = DmnExport.of(VariedCalls.limited());
        assertStored("limited.xml", limited.testCases("limited_1.dmn", VariedDossiers.limited()));
        Document testCases = Models.parsed(read("limited.xml"));

        assertThat(results(testCases, "totalEligibleCost")).startsWith("34500.00");
        assertThat(results(testCases, "fundingVerdict")).containsExactly("ELIGIBLE", "INELIGIBLE", "INELIGIBLE");
        // 85.33 * 1.07 is 91.30, and half of it is 45.65: 45 whole euros.
        assertThat(results(testCases, "computedAid")).containsExactly("17250.00", "17250.00", "45.00");
        assertThat(results(testCases, "failedRules")).containsExactly("", "PUBLIC_PART", "DIRECT_COSTS");
    }

    // With VAT, staff is 50,000.00 + 1,000.00; 15% of that is 7,650.00; with studies of 30,000.00 it is 88,650.00 in
    // all, of which 40% is 35,460.00. The partner bears the studies: 40% of them is 12,000.00, and 23,460.00 is left.
    // Activity C has no rate, and thus no aid.
    @Test
    void the_amounts_of_the_stored_test_cases_are_those_computed_by_hand() throws Exception {
        Document testCases = Models.parsed(read("everything.xml"));

        assertThat(results(testCases, "flatRateCost")).startsWith("7650.00");
        assertThat(results(testCases, "totalEligibleCost")).startsWith("88650.00");
        assertThat(results(testCases, "fundingVerdict")).containsExactly("ELIGIBLE", "INELIGIBLE");
        assertThat(results(testCases, "aid")).containsExactly("35460.00", "0.00");
        assertThat(results(testCases, "aidShares").get(0).split("\\s+"))
                .containsExactly("Haut", "Pays", "58650.00", "23460.00", "Les", "Amis", "30000.00", "12000.00");
        assertThat(results(testCases, "failedRules"))
                .containsExactly("", "PURPOSE MINIMUM_AID AID_RATE SUBMISSION_SENT");
    }

    private static List<String> results(Document testCases, String name) {
        return Models.elements(testCases, "resultNode").stream()
                .filter(each -> each.getAttribute("name").equals(name))
                .map(each -> each.getTextContent().strip().replaceAll("\\s+", " "))
                .toList();
    }

    private static String read(String file) throws IOException {
        try (InputStream text = StoredModelsTest.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(text, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
