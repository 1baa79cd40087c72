package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("service")
class BudgetUploadTest {

    private static final Pattern VERSION = Pattern.compile("budget\\?version=(\\d+)");

    private final Visitor applicant = RunningService.service().loggedIn(AccountRole.APPLICANT);
    private final String application =
            applicant.at(applicant.send("/applications", "/applications", fields("call", "hdf-ai-2025")));

    private HttpResponse<String> upload(byte[] file, String name) {
        return upload(version(), file, name);
    }

    private HttpResponse<String> upload(int version, byte[] file, String name) {
        return applicant.upload(application, application + "/budget?version=" + version, "budget", name, file);
    }

    private int version() {
        Matcher version = VERSION.matcher(applicant.get(application).body());
        assertThat(version.find()).isTrue();
        return Integer.parseInt(version.group(1));
    }

    private HttpResponse<String> upload(String csv) {
        return upload(csv.getBytes(StandardCharsets.UTF_8), "budget.csv");
    }

    @Test
    void the_lines_of_a_file_replace_the_budget() {
        HttpResponse<String> answer = upload("nature;label;amount\nSTUDIES;Étude;\"12 000,50\"\nTRAINING;Cours;3000\n");

        assertThat(applicant.at(answer)).isEqualTo(application);
        assertThat(applicant.get(application).body())
                .contains("12\u202f000,50\u00a0€")
                .contains("Étude");
    }

    @Test
    void a_file_does_not_replace_what_was_saved_in_another_window_since() {
        byte[] older = "nature;label;amount\nSTUDIES;Ancienne;1\n".getBytes(StandardCharsets.UTF_8);
        int seen = version();
        upload("nature;label;amount\nSTUDIES;Nouvelle;12000\n");

        assertThat(upload(seen, older, "budget.csv").statusCode()).isEqualTo(409);
        assertThat(applicant.get(application).body()).contains("Nouvelle").doesNotContain("Ancienne");
    }

    @Test
    void errors_of_a_file_name_the_row_and_nothing_is_saved() {
        HttpResponse<String> answer = upload("nature;label;amount\nSTUDIES;Étude;12000\nSOMETHING;Cours;-3\n");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Ligne 3");
        assertThat(applicant.get(application).body()).doesNotContain("Étude");
    }

    @Test
    void a_file_that_is_no_table_is_refused() {
        assertThat(upload(new byte[] {'P', 'K', 3, 4, 0, 0, 0}, "budget.xlsx").statusCode())
                .isEqualTo(422);
        assertThat(upload(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0}, "budget.csv")
                        .statusCode())
                .isEqualTo(422);
        assertThat(upload(new byte[0], "budget.csv").statusCode()).isEqualTo(422);
    }

    @Test
    void a_file_that_is_too_large_is_refused_without_a_trace() {
        HttpResponse<String> answer = upload(new byte[1_200_000], "budget.csv");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).doesNotContain("Exception");
    }
}
