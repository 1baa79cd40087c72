package io.github.federules.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.jackson.DecisionWriter;
import io.github.federules.jackson.DossierReader;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an application with the starter answers, over HTTP. */
class HttpTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext application;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() throws IOException {
        OwnCall.write(folder, "own.json", OwnCall.of("own-call"));
        application = new SpringApplicationBuilder(GrantService.class)
                .properties(
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "spring.main.banner-mode=off",
                        "logging.level.root=error",
                        "spring.mvc.problemdetails.enabled=true",
                        "management.endpoint.health.show-details=always",
                        "federules.calls.locations=file:" + folder + "/own.json",
                        "federules.fallback-language=fr")
                .run();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void a_decision_is_written_in_the_language_of_the_request() throws Exception {
        JsonNode french = json(post("/decisions", Applications.TOO_SMALL, "fr-FR"), 200);
        JsonNode english = json(post("/decisions", Applications.TOO_SMALL, "en"), 200);

        assertThat(french.toString()).contains("n'atteint pas le minimum de 70\u202F000,00\u00A0€");
        assertThat(english.toString()).contains("€70,000.00").doesNotContain("n'atteint pas");
        assertThat(french.at("/tracks/FUNDING/verdict").asString()).isEqualTo("INELIGIBLE");
        assertThat(french.at("/costs")).isEqualTo(english.at("/costs"));
    }

    @Test
    void a_request_in_a_third_language_gets_the_fallback() throws Exception {
        assertThat(json(post("/decisions", Applications.TOO_SMALL, "de"), 200).toString())
                .contains("n'atteint pas le minimum");
    }

    @Test
    void decisions_within_other_values_are_written_too() throws Exception {
        String two = "[" + Applications.ELIGIBLE + "," + Applications.TOO_SMALL + "]";
        JsonNode decisions = json(post("/batches", two, "fr"), 200);
        assertThat(decisions.at("/0/tracks/FUNDING/aid/amount").asString()).isEqualTo("46320.00");
        assertThat(decisions.at("/1/tracks/FUNDING/verdict").asString()).isEqualTo("INELIGIBLE");
    }

    @Test
    void a_call_of_a_file_is_one_that_dossiers_may_name() throws Exception {
        String dossier = "{\"call\": \"own-call\", \"operation\": {\"costLines\": []}}";
        assertThat(json(post("/decisions", dossier, "fr"), 200).at("/call").asString())
                .isEqualTo("own-call");
    }

    @Test
    void an_invalid_dossier_is_a_problem_with_all_its_errors_in_the_language_of_the_request() throws Exception {
        String dossier = Applications.ELIGIBLE.replace("22000.00", "-1.00").replace("2025-02-20", "soon");
        HttpResponse<String> answer = post("/decisions", dossier, "fr");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = json(answer, 400);
        assertThat(problem.at("/type").asString()).endsWith("#invalid-dossier");
        assertThat(problem.at("/title").asString()).isEqualTo("Données invalides, dossier non examiné");
        assertThat(problem.at("/id").asString()).isEqualTo("D-1");
        assertThat(problem.at("/instance").asString()).isEqualTo("/decisions");
        assertThat(errors(problem))
                .containsExactly("operation.costLines[1].amount AMOUNT_NEGATIVE", "submission.sentOn NOT_A_DATE");
        assertThat(problem.at("/errors/0/message").asString()).startsWith("Le montant est");
        assertThat(json(post("/decisions", dossier, "en"), 400)
                        .at("/errors/0/message")
                        .asString())
                .startsWith("The amount is");
    }

    @Test
    void an_ineligible_application_is_a_problem_with_each_rule_its_clause_and_its_places() throws Exception {
        JsonNode problem = json(post("/applications", Applications.TOO_SMALL, "fr"), 422);

        assertThat(problem.at("/type").asString()).endsWith("#not-eligible");
        assertThat(problem.at("/call").asString()).isEqualTo("hdf-ai-2025");
        assertThat(problem.at("/verdicts/FUNDING").asString()).isEqualTo("INELIGIBLE");
        JsonNode finding = problem.at("/findings/0");
        assertThat(finding.at("/rule").asString()).isEqualTo("MINIMUM_TOTAL_COST");
        assertThat(finding.at("/outcome").asString()).isEqualTo("FAILED");
        assertThat(finding.at("/clause").asString()).isEqualTo("C5");
        assertThat(finding.at("/paths").toString()).contains("operation.costLines");
        assertThat(finding.at("/message").asString()).contains("n'atteint pas le minimum");
        assertThat(problem.has("trace")).isFalse();
        json(post("/applications", Applications.ELIGIBLE, "fr"), 200);
    }

    @Test
    void an_unknown_call_is_not_found_and_the_known_ones_are_listed() throws Exception {
        JsonNode problem = json(get("/calls/none", "fr"), 404);
        assertThat(problem.at("/title").asString()).isEqualTo("Appel inconnu");
        assertThat(problem.at("/detail").asString()).contains("none", "hdf-ai-2025", "own-call");
        assertThat(errors(problem)).containsExactly("call UNKNOWN_CALL");
        assertThat(json(post("/decisions", Applications.ELIGIBLE.replace("hdf-ai-2025", "none"), "fr"), 400)
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("UNKNOWN_CALL");
    }

    @Test
    void validators_take_the_call_from_the_dossier_and_know_those_of_files() throws Exception {
        json(post("/validated", Applications.ELIGIBLE, "fr"), 200);
        assertThat(post("/validated", Applications.TOO_SMALL, "fr").statusCode())
                .isEqualTo(400);
        // 22,000.00, over the 1,000.00 of the call of the file
        json(
                post(
                        "/validated",
                        Applications.ELIGIBLE
                                .replace("hdf-ai-2025", "own-call")
                                .replace("\"answers\": {\"EXPLORES_AI\": true}, ", ""),
                        "fr"),
                200);
    }

    @Test
    void a_violation_is_an_error_at_its_place_with_its_rule_and_clause() throws Exception {
        JsonNode problem = json(post("/validated", Applications.ELIGIBLE.replace("0.50", "0.10"), "fr"), 400);
        // 22,000.00 without the line of staff, whose share is below the 20% of clause C6
        JsonNode error = errorAt(problem, "operation.costLines[0].fte");
        assertThat(error.at("/rule").asString()).isEqualTo("MINIMUM_TOTAL_COST");
        assertThat(error.at("/clause").asString()).isEqualTo("C5");
        assertThat(error.at("/message").asString()).contains("n'atteint pas le minimum de 70\u202F000,00\u00A0€");
    }

    @Test
    void a_violation_of_what_the_application_returns_is_its_own_error_and_is_not_disclosed() throws Exception {
        json(post("/returned", Applications.ELIGIBLE, "fr"), 200);

        JsonNode problem = json(post("/returned", Applications.TOO_SMALL, "fr"), 500);
        assertThat(problem.propertyNames()).contains("title").doesNotContain("errors");
        assertThat(problem.toString()).doesNotContain("C5", "n'atteint pas le minimum");
    }

    @Test
    void openapi_has_the_schemas_of_the_library_and_refers_to_them() throws Exception {
        JsonNode api = json(get("/v3/api-docs", "fr"), 200);

        assertThat(api.at("/paths/~1decisions/post/requestBody/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Dossier");
        assertThat(api.at("/paths/~1batches/post/responses/200/content").toString())
                .contains("\"items\":{\"$ref\":\"#/components/schemas/Decision\"}");
        assertThat(schemas(api, "Dossier")).isEqualTo(definitions("Dossier", DossierReader.schema()));
        assertThat(schemas(api, "Decision")).isEqualTo(definitions("Decision", DecisionWriter.schema()));
    }

    private static Map<String, JsonNode> schemas(JsonNode api, String name) {
        Map<String, JsonNode> schemas = new TreeMap<>();
        api.at("/components/schemas").properties().stream()
                .filter(each -> each.getKey().startsWith(name))
                .forEach(each -> schemas.put(each.getKey(), sorted(each.getValue())));
        return schemas;
    }

    /** The same with sorted lists of required fields, whose order means nothing. */
    private static JsonNode sorted(JsonNode schema) {
        for (JsonNode each : schema.findParents("required")) {
            List<String> required = each.get("required")
                    .valueStream()
                    .map(JsonNode::asString)
                    .sorted()
                    .toList();
            if (!required.isEmpty()) {
                ArrayNode fields = ((ObjectNode) each).putArray("required");
                required.forEach(fields::add);
            }
        }
        return schema;
    }

    /** A schema and all that it defines, with the references that they have among the components. */
    private static Map<String, JsonNode> definitions(String name, String text) {
        Map<String, JsonNode> schemas = new TreeMap<>();
        ObjectNode schema = (ObjectNode)
                JsonMapper.shared().readTree(text.replace("#/$defs/", "#/components/schemas/" + name + "."));
        schema.remove("$defs")
                .properties()
                .forEach(each -> schemas.put(name + "." + each.getKey(), sorted(each.getValue())));
        schemas.put(name, sorted(schema.without(List.of("$schema", "$id"))));
        return schemas;
    }

    @Test
    void the_detail_of_several_errors_says_that_there_are_more() throws Exception {
        String two =
                "{\"call\": \"hdf-ai-2025\", \"titel\": 1, \"operation\": {\"costLines\": [{\"nature\": \"STUDIES\", \"amount\": \"x\"}]}}";

        JsonNode first = json(post("/decisions", two, "en"), 400);
        assertThat(errors(first)).hasSize(2);
        assertThat(first.at("/detail").asString())
                .startsWith(first.at("/errors/0/message").asString())
                .endsWith(". One more error is listed in errors.");
        JsonNode three = json(post("/decisions", two.replace("}]", ", \"label\": 1}]"), "fr"), 400);
        assertThat(errors(three)).hasSize(3);
        assertThat(three.at("/detail").asString()).endsWith(" 2 autres erreurs figurent dans errors.");
        JsonNode alone = json(post("/decisions", "[]", "en"), 400);
        assertThat(errors(alone)).hasSize(1);
        assertThat(alone.at("/detail").asString())
                .isEqualTo(alone.at("/errors/0/message").asString());
    }

    @Test
    void a_text_that_breaks_off_is_an_invalid_dossier() throws Exception {
        for (String text : List.of("{", "{\"operation\":", "{\"id\": \"D-1\",\n \"seeks\" []}")) {
            JsonNode problem = json(post("/decisions", text, "fr"), 400);

            assertThat(problem.at("/type").asString()).endsWith("#invalid-dossier");
            assertThat(errors(problem)).containsExactly(" NOT_JSON");
        }
        JsonNode second = json(post("/decisions", "{\"id\": \"D-1\",\n \"seeks\" []}", "en"), 400);
        assertThat(second.at("/detail").asString()).contains("line 2, near column ");
    }

    @Test
    void a_text_without_or_beside_a_dossier_gets_the_answer_of_spring_without_a_stack_trace() throws Exception {
        for (String text : List.of("<dossier>", "dossier", "", Applications.ELIGIBLE + " {}")) {
            HttpResponse<String> answer = post("/decisions", text, "fr");

            assertThat(answer.statusCode()).as(text).isEqualTo(400);
            assertThat(answer.body())
                    .doesNotContain("NOT_JSON", "errors", "at io.github", "at org.springframework", "tools.jackson");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "xx-YY;q=2", "../../etc", "fr;q=0, de", "\u00e9"})
    void a_language_that_cannot_be_understood_gets_an_answer(String language) throws Exception {
        assertThat(post("/decisions", Applications.ELIGIBLE, language).statusCode())
                .isIn(200, 400);
    }

    @Test
    void hostile_texts_are_refused_without_a_stack_trace_and_names_stay_text() throws Exception {
        String deep = "{\"operation\":".repeat(2_000) + "1" + "}".repeat(2_000);
        String script = Applications.TOO_SMALL.replace("Communauté", "<script>alert(1)</script>\\u0000");
        for (String text : List.of(deep, "[".repeat(100_000), "\"\ud800\"", "{\"id\": 1e999999999}", "null", "")) {
            HttpResponse<String> answer = post("/decisions", text, "fr");
            assertThat(answer.statusCode()).as("%.30s", text).isEqualTo(400);
            assertThat(answer.body()).doesNotContain("Exception", "\tat ", "tools.jackson");
        }
        HttpResponse<String> answer = post("/applications", script, "fr");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).doesNotContain("\u0000");
    }

    @Test
    void health_lists_calls_editions_and_the_version_of_the_library() throws Exception {
        JsonNode health = json(get("/actuator/health", "fr"), 200).at("/components/federules");
        assertThat(health.at("/status").asString()).isEqualTo("UP");
        assertThat(health.at("/details/library").asString()).isNotBlank();
        assertThat(health.at("/details/calls").toString())
                .contains("{\"id\":\"hdf-ai-2025\",\"edition\":\"1\"}", "{\"id\":\"own-call\",\"edition\":\"1\"}");
    }

    @Test
    void decisions_and_errors_are_counted_by_call_verdict_and_code() throws Exception {
        MeterRegistry meters = application.getBean(MeterRegistry.class);
        double before = errorsOf(meters, "NOT_A_DATE");
        post("/decisions", Applications.ELIGIBLE, "fr");
        post("/applications", Applications.TOO_SMALL, "fr");
        post("/decisions", Applications.ELIGIBLE.replace("2025-02-20", "soon"), "fr");

        assertThat(errorsOf(meters, "NOT_A_DATE") - before).isEqualTo(1);
        assertThat(meters.get("federules.decisions")
                        .tag("call", "hdf-ai-2025")
                        .timer()
                        .count())
                .isGreaterThanOrEqualTo(2);
        for (String verdict : List.of("ELIGIBLE", "INELIGIBLE")) {
            assertThat(meters.get("federules.verdicts")
                            .tags("call", "hdf-ai-2025", "track", "FUNDING", "verdict", verdict)
                            .counter()
                            .count())
                    .isGreaterThanOrEqualTo(1);
        }
    }

    private static double errorsOf(MeterRegistry meters, String code) {
        return meters.counter("federules.errors", "code", code).count();
    }

    private static List<String> errors(JsonNode problem) {
        return problem.at("/errors")
                .valueStream()
                .map(error ->
                        error.at("/path").asString() + " " + error.at("/code").asString())
                .toList();
    }

    private static JsonNode errorAt(JsonNode problem, String path) {
        return problem.at("/errors")
                .valueStream()
                .filter(error -> error.at("/path").asString().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError(problem.toString()));
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static HttpResponse<String> post(String path, String body, String language) throws Exception {
        return send(request(path, language)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> get(String path, String language) throws Exception {
        return send(request(path, language).GET());
    }

    private static HttpRequest.Builder request(String path, String language) {
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Language", language);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString(UTF_8));
    }
}
