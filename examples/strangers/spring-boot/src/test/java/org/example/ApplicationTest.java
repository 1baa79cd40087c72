package org.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;

/** Sends requests over HTTP, and keeps the answers in target/http.txt. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.main.banner-mode=off", "logging.level.root=warn"})
class ApplicationTest {

    private static final Path ANSWERS = Path.of("target/http.txt");

    // 48,000.00 + 22,000.00 + 15% of 48,000.00 = 77,200.00, of which 60% are 46,320.00
    private static final String ELIGIBLE = application("22000.00");
    // 48,000.00 + 1,000.00 + 15% of 48,000.00 = 56,200.00, under the 70,000.00 of clause C5
    private static final String TOO_SMALL = application("1000.00");

    @Value("${local.server.port}")
    private int port;

    @BeforeAll
    static void forgetAnswers() throws IOException {
        Files.writeString(ANSWERS, "");
    }

    @Test
    void the_code_of_the_readme_is_answered() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(uri("/quickstart")).GET());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Funding: ELIGIBLE, computed aid of €46,320.00");
        Files.writeString(Path.of("target/quickstart.txt"), answer.body());
    }

    @Test
    void an_eligible_application_is_answered_with_the_decision() throws Exception {
        HttpResponse<String> answer = apply(ELIGIBLE, "fr");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("ELIGIBLE", "46320.00");
    }

    @Test
    void an_ineligible_application_is_a_problem_in_the_language_of_the_request() throws Exception {
        HttpResponse<String> french = apply(TOO_SMALL, "fr");
        HttpResponse<String> english = apply(TOO_SMALL, "en");

        assertThat(french.statusCode()).isEqualTo(422);
        assertThat(french.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(french.body()).contains("n'atteint pas le minimum de 70\u202F000,00\u00A0€");
        assertThat(english.body()).contains("€70,000.00");
    }

    @Test
    void an_impossible_application_is_a_bad_request_with_the_place_of_the_error() throws Exception {
        HttpResponse<String> answer = apply(application("-1.00"), "fr");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("operation.costLines[1].amount", "AMOUNT_NEGATIVE");
    }

    @Test
    void a_share_that_is_too_small_is_reported_at_the_share() throws Exception {
        HttpResponse<String> answer = post("/drafts", ELIGIBLE.replace("0.50", "0.10"), "fr");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("operation.costLines[0].fte");
    }

    @Test
    void a_call_of_a_file_decides_too() throws Exception {
        HttpResponse<String> answer = post("/decisions", ELIGIBLE
                .replace("hdf-ai-2025", "diat-2023")
                .replace("\"answers\": {\"EXPLORES_AI\": true}, ", ""), "fr");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"call\":\"diat-2023\"");
    }

    private HttpResponse<String> apply(String application, String language) throws Exception {
        return post("/applications", application, language);
    }

    private HttpResponse<String> post(String path, String application, String language) throws Exception {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofString(application)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString(UTF_8));
        Files.writeString(
                ANSWERS,
                "%s %s → %d%n%s%n%n"
                        .formatted(
                                answer.request().method(),
                                answer.uri().getPath(),
                                answer.statusCode(),
                                answer.body().strip()),
                StandardOpenOption.APPEND);
        return answer;
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String application(String software) {
        return """
                {"call": "hdf-ai-2025",
                 "applicant": {"name": "Communauté de communes du Haut Pays", "legalForm": "7346", "policyRole": "DIRECT"},
                 "operation": {"title": "Un assistant", "answers": {"EXPLORES_AI": true}, "costLines": [
                   {"nature": "STAFF", "label": "Cheffe de projet", "fte": "0.50",
                    "amount": {"amount": "48000.00", "currency": "EUR"}},
                   {"nature": "SOFTWARE_SUBSCRIPTION", "label": "Modèle de langue",
                    "amount": {"amount": "%s", "currency": "EUR"}}]},
                 "submission": {"sentOn": "2025-02-20", "electronic": true}}
                """.formatted(software);
    }
}
