package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.result.Explanation;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.JsonOfCalls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The code and the fields of docs/reference/json.md and docs/reference/call-format.md. */
class JsonPageTest {

    private static final Pattern JSON = Pattern.compile("```json\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("\"([A-Za-z]+)\":");

    private static final Set<String> WORDS_OF_SCHEMAS = Set.of(
            "description",
            "properties",
            "additionalProperties",
            "propertyNames",
            "pattern",
            "items",
            "enum",
            "const",
            "anyOf",
            "required",
            "type",
            "if",
            "else",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "default",
            "uniqueItems",
            "minProperties",
            "maxProperties",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "clauseAlone",
            "amountOfLimit",
            "boundOfLimit",
            "factorValue",
            "statedText");

    private final List<String> log = new ArrayList<>();

    @Test
    void the_dossier_of_the_page_is_decided_and_its_fault_is_reported() throws IOException {
        // 48,000.00 + 22,000.00 + 15% of 48,000.00 = 77,200.00; 60% of it = 46,320.00
        assertThat(answer(dossier())).contains("\"aid\":{\"amount\":\"46320.00\",\"currency\":\"EUR\"}");
        assertThat(answer(dossier().replace("22000.00", "-0.01")))
                .contains("\"path\":\"operation.costLines[1].amount\",\"code\":\"AMOUNT_NEGATIVE\"");
        assertThat(log).containsExactly("operation.costLines[1].amount AMOUNT_NEGATIVE");
    }

    @Test
    void a_mapper_reads_the_dossier_of_the_page() throws IOException {
        assertThat(read(dossier()).operation().costLines()).hasSize(3);
    }

    @Test
    void a_dossier_is_stored_and_read_as_the_page_shows() throws IOException {
        Dossier dossier = read(dossier());

        assertThat(storedAndRead(FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025)
                        .assess(dossier)))
                .isEqualTo(new AcceptedDossier(dossier, FederCalls.HAUTS_DE_FRANCE_AI_2025));
    }

    @Test
    void the_call_of_the_page_of_calls_is_read_and_fits_the_schema() throws IOException {
        Matcher call = JSON.matcher(Files.readString(Path.of("../../docs/reference/call-format.md")));
        assertThat(call.find()).isTrue();

        assertThat(CallReader.of(List.of()).read(call.group(1))).isInstanceOf(AcceptedCall.class);
        assertThat(JsonOfCalls.fits(call.group(1))).isTrue();
    }

    @Test
    void the_natures_bases_and_limits_of_the_page_of_calls_are_read() throws IOException {
        String page = Files.readString(Path.of("../../docs/reference/call-format.md"));
        String words = "{\"fr\": \"f\", \"en\": \"e\"}";
        String head = "{\"id\": \"c\", \"title\": " + words
                + ", \"clauses\": {\"A1\": \"\", \"A5\": \"\", \"A6\": \"\", \"A7\": \"\"},";
        String asks = "\"asks\": [{\"criterion\": \"ROLE\", \"of\": \"COST_LINE\", \"question\": " + words
                + ", \"answers\": {\"MAIN\": " + words + ", \"LEASE\": " + words + "}, \"clause\": \"A1\"}]";
        String limit =
                "\"limits\": [{\"on\": \"REST\", \"atMost\": \"1.00\", \"code\": \"REST_AT_MOST\", \"clause\": \"A1\"}]";
        String costs =
                "\"costs\": {\"eligible\": [{\"clause\": \"A1\"}]}, \"funding\": {\"aid\": {\"rate\": \"0.5\", \"clause\": \"A1\"}}";
        String natures = block(page, "\"natures\": {");
        String bases = block(page, "\"bases\": {");

        assertThat(CallReader.of(List.of()).read(head + String.join(",", natures, bases, asks, limit, costs) + "}"))
                .isInstanceOf(AcceptedCall.class);
        assertThat(CallReader.of(List.of()).read(head + block(page, "\"limits\": [") + "," + costs + "}"))
                .isInstanceOf(AcceptedCall.class);
    }

    private static String block(String page, String start) {
        int from = page.indexOf("```json\n" + start) + "```json\n".length();
        return page.substring(from, page.indexOf("```", from));
    }

    @Test
    void the_page_of_calls_names_every_field_of_the_schema() throws IOException {
        String page = Files.readString(Path.of("../../docs/reference/call-format.md"));
        Set<String> fields = FIELD.matcher(CallReader.schema())
                .results()
                .map(field -> field.group(1))
                .filter(field -> !WORDS_OF_SCHEMAS.contains(field))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(fields).contains("publicAidCap", "recipient").hasSizeGreaterThan(50);
        assertThat(fields).allSatisfy(field -> assertThat(page).contains(field));
    }

    @Test
    void the_page_names_every_field_of_a_decision() throws IOException {
        Decision decision = FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025)
                .assess(read(dossier().replace("0.50", "0.10")));
        String json = DecisionWriter.in(Locale.ENGLISH).toJson(decision);
        String page = page();
        Set<String> fields = FIELD.matcher(json)
                .results()
                .map(field -> field.group(1))
                .filter(field -> !field.equals(field.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(fields)
                .contains("setAside", "remedy", "differing", "library")
                .hasSizeGreaterThan(30);
        assertThat(fields).allSatisfy(field -> assertThat(page).contains(field));
    }

    @Test
    void the_page_names_every_field_and_every_section_of_an_explanation() throws IOException {
        Decision decision = FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025)
                .assess(read(dossier().replace("0.50", "0.10")));
        List<String> page = new ArrayList<>();
        String json = explained(decision, page);
        Explanation explanation = decision.explanation(Locale.FRENCH);

        assertThat(page).containsExactly(explanation.html());
        assertThat(FIELD.matcher(json).results().map(field -> field.group(1)).distinct())
                .contains("sections", "remark", "detail")
                .allSatisfy(field -> assertThat(page()).contains("`" + field + "`"));
        assertThat(explanation.sections())
                .extracting(Explanation.Section::code)
                .contains("costs", "findings", "advice")
                .allSatisfy(code -> assertThat(page()).contains("`" + code + "`"));
    }

    private static String explained(Decision decision, List<String> page) {
        Explanation explanation = decision.explanation(Locale.FRENCH);
        page.add(explanation.html());
        return ExplanationWriter.toJson(explanation);
    }

    private String answer(String json) {
        DossierReader reader = DossierReader.of(FederCalls.catalogue(), FrenchLegalForm.nomenclature());
        DossierResult result = reader.read(json);
        if (result instanceof AcceptedDossier accepted) {
            Decision decision = FederEligibility.under(accepted.call()).assess(accepted.dossier());
            return DecisionWriter.in(Locale.ENGLISH).toJson(decision);
        }
        RefusedDossier refused = (RefusedDossier) result;
        refused.faults().forEach(fault -> log.add(fault.path() + " " + fault.code()));
        return RefusalWriter.in(Locale.ENGLISH).toJson(refused, Optional.empty(), OptionalLong.empty());
    }

    private static DossierResult storedAndRead(Decision decision) {
        DossierReader reader = DossierReader.of(FederCalls.catalogue(), FrenchLegalForm.nomenclature());
        String stored = DossierWriter.toJson(decision.dossier());
        DossierResult result = reader.requiringCall().read(stored);
        return result;
    }

    private static Dossier read(String json) {
        DossierReader reader = DossierReader.of(FederCalls.catalogue(), FrenchLegalForm.nomenclature());
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new FederulesModule(reader, Locale.ENGLISH))
                .build();
        Dossier dossier = mapper.readValue(json, Dossier.class);
        return dossier;
    }

    private static String dossier() throws IOException {
        Matcher json = JSON.matcher(page());
        assertThat(json.find()).isTrue();
        return json.group(1);
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("../../docs/reference/json.md"));
    }
}
