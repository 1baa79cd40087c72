package io.github.federules.jackson;

import static io.github.federules.core.dossier.CostNature.COMMUNICATION;
import static io.github.federules.core.dossier.CostNature.STUDIES;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Explanation;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An explanation as JSON: the sections, tables and findings of which its text and its HTML are made. */
class ExplanationJsonTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Clause A1 = new Clause("A1", "Conditions");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ExplanationWriter.schema());

    // 95,000.00 of studies; of 10,000.00 of communication, 5% of the total
    private static Decision withCeiling() {
        Call call = Call.builder("c", new LocalizedText("appel", "call"))
                .pays(A1, STUDIES, COMMUNICATION)
                .limit(Limit.on(A1, Base.of(COMMUNICATION))
                        .atMost(Share.of(Rate.percent("5"), Base.TOTAL))
                        .reducing())
                .aid(A1, Rate.percent("50"))
                .build();
        return FederEligibility.under(call)
                .assess(Dossier.of(
                        Applicant.of("Porteur <1>", BeneficiaryKind.ASSOCIATION),
                        Operation.untitled()
                                .cost(STUDIES, "Étude", euros("95000.00"))
                                .cost(COMMUNICATION, "Affiches", euros("10000.00"))
                                .withFinancing(FinancingPlan.own(euros("50000.00")))));
    }

    static Stream<Path> dossiers() throws IOException {
        return DecisionRecordTest.dossiers();
    }

    @Test
    void a_table_has_what_a_ceiling_took_and_a_plan() {
        JsonNode json = json(withCeiling().explanation(Locale.ENGLISH));

        // 95,000.00 + 5,000.00, which is 5% of 100,000.00; 50% of it is 50,000.00, and 50,000.00 are the applicant's
        // own
        assertThat(row(json, "costs", "over the ceilings")).endsWith("5,000.00");
        assertThat(row(json, "costs", "= Total")).endsWith("100,000.00");
        assertThat(row(json, "financing", "Own")).endsWith("50,000.00");
        assertThat(json.get("language").stringValue()).isEqualTo("en");
        assertThat(json.get("heading").toString()).contains("Porteur <1>");
    }

    @Test
    void a_finding_has_its_outcome_its_clause_and_its_remedy() throws IOException {
        Decision decision = DecisionRecordTest.decision(
                Files.readString(Path.of("../../examples/dossiers/one-cent-below-the-minimum.json")));

        JsonNode failed = Stream.of(json(decision.explanation(Locale.FRENCH)))
                .flatMap(each -> entries(each, "findings"))
                .filter(each -> each.path("outcome").stringValue("").equals("FAILED"))
                .findFirst()
                .orElseThrow();

        assertThat(failed.get("clause").stringValue()).isEqualTo("C5");
        assertThat(failed.get("detail").stringValue()).contains("0,01");
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void it_fits_its_schema_and_says_what_the_text_says(Path file) throws IOException {
        Decision decision = DecisionRecordTest.decision(Files.readString(file));
        for (Locale language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            Explanation explanation = decision.explanation(language);
            String json = ExplanationWriter.toJson(explanation);

            assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
            for (String field : new String[] {"text", "label", "amount", "remark", "detail", "title"}) {
                assertThat(MAPPER.readTree(json).findValuesAsString(field))
                        .allSatisfy(each -> assertThat(explanation.text()).contains(each));
            }
        }
    }

    @Test
    void a_mapper_with_the_module_writes_it() {
        Explanation explanation = withCeiling().explanation(Locale.FRENCH);
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new FederulesModule(
                        DossierReader.of(FederCalls.all(), FrenchLegalForm.nomenclature()), Locale.FRENCH))
                .build();

        assertThat(mapper.writeValueAsString(explanation)).isEqualTo(ExplanationWriter.toJson(explanation));
    }

    private static JsonNode json(Explanation explanation) {
        String json = ExplanationWriter.toJson(explanation);
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        return MAPPER.readTree(json);
    }

    private static Stream<JsonNode> entries(JsonNode explanation, String section) {
        return explanation
                .get("sections")
                .valueStream()
                .filter(each -> each.get("code").stringValue().equals(section))
                .flatMap(each -> each.get("entries").valueStream());
    }

    private static String row(JsonNode explanation, String section, String label) {
        return entries(explanation, section)
                .filter(each -> each.path("label").stringValue("").contains(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(explanation.toPrettyString()))
                .get("amount")
                .stringValue();
    }
}
