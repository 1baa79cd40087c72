package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.examples.grantservice.account.Accounts;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("service")
class AccessTest {

    private static final RunningService SERVICE = RunningService.service();

    @ParameterizedTest
    @CsvSource({
        "APPLICANT, /officer", "APPLICANT, /officer/export.csv", "APPLICANT, /officer/audit", "APPLICANT, /designer",
        "OFFICER, /applications", "OFFICER, /designer", "DESIGNER, /officer", "DESIGNER, /applications"
    })
    void a_role_opens_no_page_of_another(AccountRole role, String path) {
        assertThat(SERVICE.loggedIn(role).get(path).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/applications", "/officer", "/designer", "/officer/export.csv", "/actuator/env", "/nothing"})
    void a_visitor_is_led_to_the_login(String path) {
        Visitor visitor = SERVICE.visitor();
        assertThat(visitor.at(visitor.get(path))).isEqualTo("/login");
    }

    @Test
    void an_applicant_never_sees_or_changes_the_application_of_another() {
        Visitor owner = SERVICE.loggedIn(AccountRole.APPLICANT);
        Visitor other = SERVICE.loggedIn(AccountRole.APPLICANT);
        String application = owner.at(owner.send("/applications", "/applications", fields("call", "hdf-ai-2025")));
        owner.send(application, application, fields("operation.title", "Secret"));
        Map<String, String> change = fields("operation.title", "Stolen", "version", "1");

        assertThat(other.get(application).statusCode()).isEqualTo(404);
        assertThat(other.send("/applications", application, change).statusCode())
                .isEqualTo(404);
        assertThat(other.send("/applications", application + "/preview", change).statusCode())
                .isEqualTo(404);
        assertThat(other.get("/applications").body()).doesNotContain("Secret");
        assertThat(owner.get(application).body()).contains("Secret");
    }

    @Test
    void an_officer_sees_no_draft() {
        Visitor owner = SERVICE.loggedIn(AccountRole.APPLICANT);
        String application = owner.at(owner.send("/applications", "/applications", fields("call", "hdf-ai-2025")));
        Visitor officer = SERVICE.loggedIn(AccountRole.OFFICER);

        assertThat(officer.get("/officer" + application).statusCode()).isEqualTo(404);
    }

    @Test
    void the_token_is_there_after_the_login_so_that_pages_opened_at_once_share_it() {
        Visitor officer = SERVICE.loggedIn(AccountRole.OFFICER);

        assertThat(officer.get(TestAddresses.HAS_TOKEN).statusCode()).isEqualTo(204);
    }

    @Test
    void a_form_without_the_token_of_the_session_is_refused() {
        Visitor applicant = SERVICE.loggedIn(AccountRole.APPLICANT);

        assertThat(applicant
                        .post("/applications", fields("call", "hdf-ai-2025"))
                        .statusCode())
                .isEqualTo(403);
        String forged = SERVICE.loggedIn(AccountRole.APPLICANT).token("/applications");
        assertThat(applicant
                        .post("/applications", fields("call", "hdf-ai-2025", "_csrf", forged))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void pages_run_no_script_of_others_and_cookies_stay_here() {
        HttpResponse<String> page = SERVICE.visitor().get("/login");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.body())
                .doesNotContain("style=")
                .doesNotContain("onclick")
                .doesNotContainPattern("<script(?! src)");
        List<String> cookies = page.headers().allValues("Set-Cookie");
        assertThat(cookies)
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    @Test
    void five_wrong_passwords_make_everybody_wait() {
        RunningService service = SERVICE;
        service.bean(Accounts.class).add("forgetful", RunningService.PASSWORD, AccountRole.APPLICANT);
        Visitor visitor = service.visitor();
        for (int i = 0; i < 5; i++) {
            visitor.send("/login", "/login", fields("username", "forgetful", "password", "wrong" + i));
        }

        HttpResponse<String> right =
                visitor.send("/login", "/login", fields("username", "forgetful", "password", RunningService.PASSWORD));

        assertThat(visitor.at(right)).isEqualTo("/login?error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\u202eb", "a\ud83d\ude00b", "' or ''='", ""})
    void a_login_with_an_odd_name_is_refused_as_any_other(String odd) {
        Visitor visitor = SERVICE.visitor();
        // The last sign that the log holds is the first half of a pair.
        String name = "x".repeat(62) + odd;

        assertThat(visitor.at(visitor.send("/login", "/login", fields("username", odd, "password", "x".repeat(1000)))))
                .isEqualTo("/login?error");
        assertThat(visitor.at(visitor.send("/login", "/login", fields("username", name, "password", "\0"))))
                .isEqualTo("/login?error");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/applications/not-a-key",
                "/applications/00000000-0000-0000-0000-000000000000",
                "/applications/%00"
            })
    void wrong_addresses_get_an_answer_without_a_trace(String path) {
        HttpResponse<String> answer = SERVICE.loggedIn(AccountRole.APPLICANT).get(path);

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("at java.");
    }

    @Test
    void values_of_wrong_types_are_refused_without_a_trace() {
        Visitor officer = SERVICE.loggedIn(AccountRole.OFFICER);
        for (String query :
                List.of("verdict=PERHAPS", "page=one", "page=99999999999", "page=-1", "text=%00", "text=%27%3B--")) {
            HttpResponse<String> answer = officer.get("/officer?" + query);
            assertThat(answer.statusCode()).as(query).isIn(200, 400);
            assertThat(answer.body()).doesNotContain("Exception").doesNotContain("org.postgresql");
        }
    }

    @Test
    void a_form_that_is_too_large_is_refused() {
        Visitor applicant = SERVICE.loggedIn(AccountRole.APPLICANT);
        String application =
                applicant.at(applicant.send("/applications", "/applications", fields("call", "hdf-ai-2025")));

        HttpResponse<String> answer =
                applicant.send(application, application, fields("operation.title", "x".repeat(600_000)));

        assertThat(answer.statusCode()).isBetween(400, 413);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @Test
    void a_nul_or_half_a_character_in_a_name_does_no_harm() {
        Visitor applicant = SERVICE.loggedIn(AccountRole.APPLICANT);
        String application =
                applicant.at(applicant.send("/applications", "/applications", fields("call", "hdf-ai-2025")));

        for (String name : List.of("a\0b", "a\ud800b", "a\u202eb", "a\u0007b")) {
            HttpResponse<String> answer = applicant.send(application, application, fields("applicant.name", name));
            assertThat(answer.statusCode()).isIn(302, 422);
            assertThat(applicant.get(application).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void the_interface_for_programs_wants_a_password_and_answers_with_problem_details() {
        Visitor visitor = SERVICE.visitor();
        HttpRequest.Builder request = HttpRequest.newBuilder(visitor.uri("/api/decisions"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString("{\"call\":\"hdf-ai-2025\",\"operation\":5}"));
        assertThat(visitor.send(request.build()).statusCode()).isEqualTo(401);

        SERVICE.bean(Accounts.class).add("program", RunningService.PASSWORD, AccountRole.OFFICER);
        String basic = Base64.getEncoder()
                .encodeToString(("program:" + RunningService.PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> invalid =
                visitor.send(request.header("Authorization", "Basic " + basic).build());
        assertThat(invalid.statusCode()).isEqualTo(400);
        assertThat(invalid.body()).contains("\"errors\"").doesNotContain("Exception");

        HttpResponse<String> list = visitor.send(HttpRequest.newBuilder(visitor.uri("/api/applications"))
                .header("Authorization", "Basic " + basic)
                .build());
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).startsWith("[");
        assertThat(list.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(visitor.send(HttpRequest.newBuilder(visitor.uri("/v3/api-docs"))
                                .build())
                        .body())
                .contains("/api/decisions")
                .contains("\"Dossier\"");
    }

    @ParameterizedTest
    @EnumSource(
            value = AccountRole.class,
            names = {"APPLICANT", "DESIGNER"})
    void only_an_officer_reads_applications_through_the_interface_for_programs(AccountRole role) {
        Visitor visitor = SERVICE.visitor();
        String name = "program-of-" + role.name().toLowerCase(Locale.ROOT);
        SERVICE.bean(Accounts.class).add(name, RunningService.PASSWORD, role);
        String basic = Base64.getEncoder()
                .encodeToString((name + ":" + RunningService.PASSWORD).getBytes(StandardCharsets.UTF_8));

        HttpResponse<String> list = visitor.send(HttpRequest.newBuilder(visitor.uri("/api/applications"))
                .header("Authorization", "Basic " + basic)
                .build());
        assertThat(list.statusCode()).isEqualTo(403);
        assertThat(list.body()).doesNotContain("reference");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/decisions", "/%61pi/decisions"})
    void a_body_of_more_than_four_mebibytes_is_refused_whether_its_length_is_stated_or_not(String path) {
        Visitor visitor = SERVICE.visitor();
        String name = path.startsWith("/api") ? "bulk" : "bulk-under-another-name";
        SERVICE.bean(Accounts.class).add(name, RunningService.PASSWORD, AccountRole.OFFICER);
        String basic = Base64.getEncoder()
                .encodeToString((name + ":" + RunningService.PASSWORD).getBytes(StandardCharsets.UTF_8));
        byte[] body = ("{\"call\": " + " ".repeat(5_000_000) + "\"hdf-ai-2025\"}").getBytes(StandardCharsets.UTF_8);

        HttpRequest.Builder request = HttpRequest.newBuilder(visitor.uri(path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic " + basic);
        assertThat(visitor.send(request.POST(BodyPublishers.ofByteArray(body)).build())
                        .statusCode())
                .isEqualTo(400);
        assertThat(visitor.send(request.POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                                .build())
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_choice_of_language_leads_to_no_long_and_to_no_foreign_address() {
        Visitor visitor = SERVICE.visitor();

        for (String from : List.of("/a".repeat(100_000), "//example.org/a", "https://example.org/")) {
            assertThat(visitor.at(visitor.send("/login", "/language", fields("language", "en", "from", from))))
                    .isEqualTo("/");
        }
    }
}
