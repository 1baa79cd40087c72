package io.github.federules.jackson;

import static io.github.federules.jackson.ExampleDossier.line;
import static io.github.federules.jackson.ExampleDossier.ofLines;
import static io.github.federules.jackson.ExampleDossier.services;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.LibraryVersion;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.rule.Clause;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Decisions are written as the dossier format shows them: these fields, in this order. */
class DecisionJsonTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    static Stream<Locale> languages() {
        return Stream.of(Locale.FRENCH, Locale.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_decision_on_the_example_is_the_one_that_the_format_shows(Locale language) throws IOException {
        String decision = json(ExampleDossier.JSON, language);
        JsonNode golden;
        try (InputStream file = DecisionJsonTest.class.getResourceAsStream("decision-of-the-example.json")) {
            golden = MAPPER.readTree(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
        }
        JsonNode reported = withTextsLeftOut(MAPPER.readTree(decision));
        // As texts, so that the order of the fields is compared too.
        assertThat(reported.toString()).isEqualTo(golden.toString());
    }

    @Test
    void advice_is_always_written() {
        JsonNode advice =
                MAPPER.readTree(json(ExampleDossier.JSON, Locale.FRENCH)).get("advice");

        assertThat(advice)
                .extracting(each -> each.get("topic").stringValue())
                .containsExactly("SMALL_OPERATION", "PART_TIME_DOCUMENT");
        assertThat(MAPPER.readTree(json(ofLines(), Locale.FRENCH)).get("advice"))
                .isEmpty();
    }

    @Test
    void the_edition_of_the_call_and_the_version_of_the_library_are_always_written() {
        JsonNode decision = MAPPER.readTree(json(ofLines(), Locale.FRENCH));

        assertThat(decision.get("edition").stringValue()).isEqualTo("1");
        assertThat(decision.get("library").stringValue()).isEqualTo(LibraryVersion.current());
    }

    @Test
    void a_decision_is_one_line() {
        assertThat(json(ExampleDossier.JSON, Locale.FRENCH))
                .doesNotContain("\n", "\r")
                .startsWith("{")
                .endsWith("}");
    }

    @Test
    void the_messages_are_in_the_language_that_was_asked_for() {
        assertThat(messages(Locale.FRENCH)).hasSize(13).anyMatch(message -> message.contains("note explicative"));
        assertThat(messages(Locale.ENGLISH)).hasSize(13).noneMatch(messages(Locale.FRENCH)::contains);
        assertThat(messages(Locale.GERMAN)).isEqualTo(messages(Locale.ENGLISH));
        assertThat(messages(Locale.FRANCE)).isEqualTo(messages(Locale.FRENCH));
    }

    @Test
    void a_decision_on_a_dossier_without_an_id_has_none() {
        assertThat(json(ofLines(), Locale.FRENCH)).startsWith("{\"call\":\"hdf-ai-2025\",\"edition\":\"1\",");
    }

    @Test
    void an_id_is_written_as_it_was_given() {
        String id = "\\\"<é€😀>\\\\\\u0000\\u001b\\n\\u2028";
        JsonNode reported =
                MAPPER.readTree(json("{\"id\": \"" + id + "\", \"operation\": {\"costLines\": []}}", Locale.FRENCH));
        assertThat(reported.get("id").stringValue()).isEqualTo("\"<é€😀>\\\u0000\u001b\n\u2028");
    }

    @Test
    void half_a_surrogate_pair_which_utf_8_does_not_have_becomes_a_visible_mark() {
        String json = json(
                "{\"id\": \"a\\ud800b\\udc00c\\ud83d\\ude00\", \"operation\": {\"costLines\": []}}", Locale.FRENCH);
        assertThat(json).startsWith("{\"id\":\"a\ufffdb\ufffdc😀\",");
    }

    @Test
    void money_has_two_decimals_always() {
        // 15% of 7.00 is 1.05; 60% of 7.00 + 0.10 + 1.05 = 8.15 is 4.89. The deadline and all else is missing.
        JsonNode costs = MAPPER.readTree(json(
                        ofLines(line("STAFF", "7", "\"fte\": 1"), line("SERVICES", "1e-1"), line("TRAVEL", "1000000")),
                        Locale.FRENCH))
                .get("costs");
        assertThat(costs.get("retainedStaff").toString()).isEqualTo("{\"amount\":\"7.00\",\"currency\":\"EUR\"}");
        assertThat(costs.get("retainedOperating").toString()).isEqualTo("{\"amount\":\"0.10\",\"currency\":\"EUR\"}");
        assertThat(costs.get("retainedInvestment").toString()).isEqualTo("{\"amount\":\"0.00\",\"currency\":\"EUR\"}");
        assertThat(costs.get("retainedTotal").toString()).isEqualTo("{\"amount\":\"8.15\",\"currency\":\"EUR\"}");
        assertThat(costs.get("computedAid").toString()).isEqualTo("{\"amount\":\"4.89\",\"currency\":\"EUR\"}");
    }

    @Test
    void large_money_is_written_out() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            lines.add(services("999999999999.99"));
        }
        // 10 × 999,999,999,999.99
        assertThat(MAPPER.readTree(json(ofLines(lines), Locale.FRENCH))
                        .get("costs")
                        .get("presentedDirect")
                        .toString())
                .isEqualTo("{\"amount\":\"9999999999999.90\",\"currency\":\"EUR\"}");
    }

    @Test
    void the_sums_of_the_costs_add_up() {
        // 7.00 + 0.10 + 1,000,000.00 presented, of which travel is set aside.
        JsonNode costs = MAPPER.readTree(json(
                        ofLines(line("STAFF", "7", "\"fte\": 1"), line("SERVICES", "1e-1"), line("TRAVEL", "1000000")),
                        Locale.FRENCH))
                .get("costs");

        assertThat(costs.get("presented").toString()).isEqualTo("{\"amount\":\"1000007.10\",\"currency\":\"EUR\"}");
        assertThat(costs.get("setAside").toString()).isEqualTo("{\"amount\":\"1000000.00\",\"currency\":\"EUR\"}");
        assertThat(costs.get("retainedDirect").toString()).isEqualTo("{\"amount\":\"7.10\",\"currency\":\"EUR\"}");
    }

    @Test
    void a_reading_that_differs_is_written_with_the_decision_on_each_track() {
        // One line of the-call.md's worked figures: 15% of 33,333.33 is 4,999.9995, which decides about 70,000.00.
        String dossier = ExampleDossier.with("48000.00", "33333.33").replace("\"22000.00\"", "\"31666.67\"");
        JsonNode robustness = MAPPER.readTree(json(dossier, Locale.FRENCH)).get("robustness");
        assertThat(robustness.toString())
                .isEqualTo("{\"robust\":false,"
                        + "\"aidFrom\":{\"amount\":\"0.00\",\"currency\":\"EUR\"},"
                        + "\"aidTo\":{\"amount\":\"42000.00\",\"currency\":\"EUR\"},"
                        + "\"differing\":[{\"reading\":\"ROUNDING=HALF_UP\",\"tracks\":{"
                        + "\"FUNDING\":{\"verdict\":\"ELIGIBLE\",\"aid\":{\"amount\":\"42000.00\",\"currency\":\"EUR\"},"
                        + "\"aidUpTo\":{\"amount\":\"42000.00\",\"currency\":\"EUR\"}},"
                        + "\"WORKSHOPS\":{\"verdict\":\"ELIGIBLE\"}}}]}");
    }

    @Test
    void the_readings_in_force_are_written_for_the_questions_that_the_call_leaves_open() {
        Decision decision = FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025)
                .reading(StaffShareScope.OPERATION)
                .assess(Judged.accepted(ofLines()));
        JsonNode written = MAPPER.readTree(DecisionWriter.in(Locale.FRENCH).toJson(decision));

        assertThat(written.get("readings").toString())
                .isEqualTo("{\"MINIMUM_COST_BASIS\":\"RETAINED\",\"STAFF_SHARE_SCOPE\":\"OPERATION\","
                        + "\"FLAT_RATE_BASE\":\"RETAINED\",\"DEADLINE\":\"EXCLUSIVE\",\"ROUNDING\":\"DOWN\"}");
        assertThat(written(plainCall()).get("readings")).isEmpty();
    }

    @Test
    void amounts_of_aid_are_null_under_a_call_without_a_rate() {
        JsonNode written = written(plainCall());

        assertThat(written.get("tracks").toString())
                .isEqualTo("{\"FUNDING\":{\"verdict\":\"ELIGIBLE\",\"aid\":null,\"aidUpTo\":null}}");
        assertThat(written.get("costs").get("computedAid").isNull()).isTrue();
        assertThat(written.get("robustness").get("aidFrom").isNull()).isTrue();
        assertThat(written.get("robustness").get("aidTo").isNull()).isTrue();
    }

    @Test
    void a_track_that_is_not_sought_is_written_as_such() {
        JsonNode tracks = MAPPER.readTree(json("{\"seeks\": [\"WORKSHOPS\"], \"operation\": {}}", Locale.FRENCH))
                .get("tracks");

        assertThat(tracks.get("FUNDING").toString())
                .isEqualTo("{\"verdict\":\"NOT_SOUGHT\",\"aid\":{\"amount\":\"0.00\",\"currency\":\"EUR\"},"
                        + "\"aidUpTo\":{\"amount\":\"0.00\",\"currency\":\"EUR\"}}");
        assertThat(tracks.get("WORKSHOPS").get("verdict").stringValue()).isEqualTo("INCOMPLETE");
    }

    @Test
    void what_is_set_aside_is_written_with_its_clause_and_why() {
        JsonNode setAside = MAPPER.readTree(json(ofLines(line("CATERING", "1.50")), Locale.ENGLISH))
                .get("setAside");

        assertThat(setAside).hasSize(1);
        assertThat(setAside.get(0).get("line").stringValue()).isEqualTo("1");
        assertThat(setAside.get(0).get("reason").stringValue()).isEqualTo("INDIRECT_AT_REAL_COST");
        assertThat(setAside.get(0).get("clause").stringValue()).isEqualTo("C11");
        assertThat(setAside.get(0).get("message").stringValue()).contains("flat rate");
    }

    @Test
    void what_is_missing_is_written_with_its_path_and_label_in_the_order_of_the_format() {
        // 70,000.00 with the staff, 24,000.00 without: the share decides, and so does all else that is absent.
        String dossier = ofLines(line("SERVICES", "24000"), line("STAFF", "40000"));
        JsonNode missing = MAPPER.readTree(json(dossier, Locale.FRENCH)).get("missing");

        assertThat(missing)
                .extracting(fact -> fact.get("path").stringValue())
                .containsExactly(
                        "applicant.kind",
                        "applicant.policyRole",
                        "operation.costLines[1].fte",
                        "operation.answers.EXPLORES_AI",
                        "submission");
        assertThat(missing)
                .extracting(fact -> fact.get("label").stringValue())
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    private static String json(String dossier, Locale language) {
        Decision decision =
                FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025).assess(Judged.accepted(dossier));
        return DecisionWriter.in(language).toJson(decision);
    }

    private static Call plainCall() {
        return Call.builder("plain", new LocalizedText("Un appel", "A call"))
                .pays(new Clause("A1", "services"), CostNature.SERVICES)
                .build();
    }

    private static JsonNode written(Call call) {
        Dossier dossier = Judged.accepted(
                DossierReader.of(List.of(call), FrenchLegalForm.nomenclature()).read(ofLines(services("1"))));
        return MAPPER.readTree(DecisionWriter.in(Locale.FRENCH)
                .toJson(FederEligibility.under(call).assess(dossier)));
    }

    private static List<String> messages(Locale language) {
        JsonNode decision = MAPPER.readTree(json(ExampleDossier.JSON, language));
        List<String> messages = new ArrayList<>();
        decision.get("findings")
                .forEach(each -> messages.add(each.get("message").stringValue()));
        for (String list : List.of("setAside", "notJudged", "advice")) {
            decision.get(list).forEach(each -> messages.add(each.get("message").stringValue()));
        }
        return messages;
    }

    // What is in a language, or changes with each version of the library.
    private static JsonNode withTextsLeftOut(JsonNode decision) {
        ((ObjectNode) decision).put("library", "…");
        ObjectNode basis = (ObjectNode) decision.get("costBasis");
        assertThat(basis.get("aid").stringValue()).contains("60", "(C6)");
        basis.put("aid", "…");
        for (JsonNode each : (ArrayNode) basis.get("indirect")) {
            assertThat(each.get("basis").stringValue()).contains("15", "(C11)");
            ((ObjectNode) each).put("basis", "…");
        }
        for (String list : List.of("setAside", "findings", "notJudged", "advice")) {
            for (JsonNode each : (ArrayNode) decision.get(list)) {
                assertThat(each.get("message").stringValue()).matches(".*[.)]").doesNotContain("{");
                ((ObjectNode) each).put("message", "…");
                if (each.has("article")) {
                    ((ObjectNode) each).put("article", "…");
                }
                if (each.has("figures") && each.get("figures").has("statement")) {
                    ((ObjectNode) each.get("figures")).put("statement", "…");
                }
            }
        }
        return decision;
    }
}
