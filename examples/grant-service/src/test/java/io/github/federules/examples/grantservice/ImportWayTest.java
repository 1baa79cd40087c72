package io.github.federules.examples.grantservice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("service")
class ImportWayTest {

    private final Visitor officer = RunningService.service().loggedIn(AccountRole.OFFICER);

    private HttpResponse<String> upload(byte[] response) {
        return officer.upload("/officer/import", "/officer/import", "response", "response.json", response);
    }

    @Test
    void an_application_that_was_filed_elsewhere_becomes_a_submitted_one() throws IOException {
        try (InputStream response = ImportWayTest.class.getResourceAsStream("/demarche/response.json")) {
            HttpResponse<String> answer =
                    upload(Objects.requireNonNull(response).readAllBytes());

            String application = officer.at(answer);
            assertThat(application).startsWith("/officer/applications/");
            assertThat(officer.get(application).body()).contains("coût total minimum de 70 000 € HT");
        }
    }

    @Test
    void a_response_with_errors_is_refused_with_all_of_them() {
        HttpResponse<String> answer = upload("{\"data\":null}".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("ne peut pas être importée").doesNotContain("Exception");
    }
}
