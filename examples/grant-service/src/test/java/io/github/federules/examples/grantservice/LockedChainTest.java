package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody keeps the end of the chain of records locked, in a transaction that does not end. */
@Tag("service")
class LockedChainTest {

    private final RunningService service = RunningService.service();

    private String setting(String name) {
        return service.bean(JdbcClient.class)
                .sql("show " + name)
                .query(String.class)
                .single();
    }

    @Test
    void every_connection_has_limits_of_waiting() {
        assertThat(setting("lock_timeout")).isEqualTo("5s");
        assertThat(setting("idle_in_transaction_session_timeout")).isEqualTo("1min");
    }

    @Test
    void a_record_that_waits_too_long_for_the_chain_is_refused_and_can_be_saved_later() throws Exception {
        String application =
                Answers.submitted(service.loggedIn(AccountRole.APPLICANT), "Ville de Verrouiller", "Titre");
        Visitor officer = service.loggedIn(AccountRole.OFFICER);
        String page = "/officer/applications/" + application;
        String token = officer.token(page);

        try (Connection other = service.bean(EmbeddedPostgres.class)
                        .getPostgresDatabase()
                        .getConnection();
                Statement lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute("select from record_chain for update");
            HttpResponse<String> answer = officer.post(page + "/records", fields("_csrf", token));
            assertThat(answer.statusCode()).isEqualTo(503);
            other.rollback();
        }

        assertThat(officer.get(page).body()).doesNotContain("/officer/records/");
        assertThat(officer.post(page + "/records", fields("_csrf", token)).statusCode())
                .isEqualTo(302);
    }
}
