package io.github.federules.examples.grantservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.examples.grantservice.account.Accounts;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an operator does and relies on. */
@Tag("service")
class OperatorTest {

    private static final int SLOW = 500;

    private final RunningService service = RunningService.service();

    private RunningService with(String command) {
        return RunningService.startedIn(
                Path.of("target", "unused"),
                "--logging.level.root=WARN",
                command,
                "--spring.datasource.url="
                        + service.bean(EmbeddedPostgres.class).getJdbcUrl("postgres", "postgres"));
    }

    private static boolean canLogIn(RunningService service, String name) {
        Visitor visitor = service.visitor();
        Map<String, String> fields = Visitor.fields("username", name, "password", RunningService.PASSWORD);
        return visitor.at(visitor.send("/login", "/login", fields)).endsWith("/");
    }

    @Test
    void an_account_is_added_locked_and_unlocked_by_a_command() {
        service.bean(Accounts.class).add("leaver", RunningService.PASSWORD, AccountRole.OFFICER);
        assertThat(canLogIn(service, "leaver")).isTrue();

        with("--lock-account=leaver").close();
        assertThat(canLogIn(service, "leaver")).isFalse();
        with("--unlock-account=leaver").close();
        assertThat(canLogIn(service, "leaver")).isTrue();

        with("--add-account=joiner:OFFICER").close();
        assertThatThrownBy(() -> service.bean(Accounts.class).add("joiner", "x", AccountRole.OFFICER))
                .hasMessageContaining("duplicate key");
        assertThatThrownBy(() -> with("--add-account=joiner").close()).hasStackTraceContaining("maria:OFFICER");
        assertThatThrownBy(() -> with("--lock-account=nobody").close()).hasStackTraceContaining("no account nobody");
    }

    @Test
    void probes_need_no_login() {
        for (String probe : new String[] {"liveness", "readiness"}) {
            assertThat(service.visitor().download("/actuator/health/" + probe).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void metrics_are_on_the_management_port_alone() throws IOException {
        assertThat(service.visitor().download("/actuator/metrics").statusCode()).isNotEqualTo(200);
        assertThat(service.loggedIn(AccountRole.OFFICER)
                        .get("/actuator/metrics")
                        .statusCode())
                .isEqualTo(403);

        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (RunningService managed = with("--management.server.port=" + port)) {
            assertThat(managed.visitor().get("/").statusCode()).isEqualTo(200);
            Visitor operator = new Visitor("http://127.0.0.1:" + port);
            assertThat(operator.download("/actuator/metrics").body())
                    .asString(StandardCharsets.UTF_8)
                    .contains("http.server.requests", "hikaricp.connections");
            assertThat(operator.download("/actuator/health").statusCode()).isEqualTo(200);
            assertThat(operator.get("/officer").statusCode()).isNotEqualTo(200);
            assertThat(managed.visitor().download("/actuator/metrics").statusCode())
                    .isNotEqualTo(200);
        }
    }

    @Test
    @Timeout(120)
    void an_embedded_database_that_was_killed_is_started_again_with_all_that_was_saved(@TempDir Path data)
            throws Exception {
        try (RunningService own = RunningService.startedIn(
                data,
                "--logging.level.root=OFF",
                "--spring.datasource.hikari.connection-timeout=1000",
                "--grant-service.database-check=500ms")) {
            Visitor applicant = own.loggedIn(AccountRole.APPLICANT);
            String page = "/applications/" + Answers.submitted(applicant, "Ville de Renaître", "Titre");

            new DatabaseServer(data).kill();

            while (applicant.get(page).statusCode() != 200) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            assertThat(applicant.get(page).body()).contains("Ville de Renaître");
            assertThat(own.bean(EmbeddedPostgres.class).getPort()).isPositive();
        }
    }

    @Test
    @Timeout(60)
    void five_hundred_slow_bodies_from_one_address_do_not_stop_the_service() throws IOException {
        URI address = URI.create(service.address());
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW; i++) {
                Socket socket = new Socket(address.getHost(), address.getPort());
                slow.add(socket);
                socket.getOutputStream()
                        .write(("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n"
                                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\na")
                                .getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(service.visitor()
                            .send(HttpRequest.newBuilder(URI.create(service.address() + "/actuator/health/liveness"))
                                    .timeout(java.time.Duration.ofSeconds(10))
                                    .build())
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }
}
