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
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
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
    void an_application_is_answered_with_the_decision_in_the_language_of_the_request() throws Exception {
        HttpResponse<String> eligible = apply(ELIGIBLE, "fr");
        HttpResponse<String> ineligible = apply(TOO_SMALL, "fr");

        assertThat(eligible.statusCode()).isEqualTo(200);
        assertThat(eligible.body()).contains("ELIGIBLE", "46320.00");
        assertThat(ineligible.statusCode()).isEqualTo(200);
        assertThat(ineligible.body()).contains("n'atteint pas le minimum de 70\u202F000,00\u00A0€");
        assertThat(apply(TOO_SMALL, "en").body()).contains("€70,000.00");
    }

    @Test
    void an_impossible_application_is_a_bad_request_with_the_place_of_the_error() throws Exception {
        HttpResponse<String> answer = apply(application("-1.00"), "fr");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("operation.costLines[1].amount");
    }

    @Test
    void a_decision_that_jackson_2_is_to_write_fails_and_no_part_of_it_is_answered() throws Exception {
        HttpResponse<String> answer = post("/plain", ELIGIBLE, "fr");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("eligible", "46320");
    }

    @Test
    void a_form_is_validated() throws Exception {
        assertThat(post("/forms", "{\"softwareCost\": \"22000.00\"}", "fr").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> apply(String application, String language) throws Exception {
        return post("/decisions", application, language);
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
