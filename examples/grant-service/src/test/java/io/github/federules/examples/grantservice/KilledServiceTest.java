package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.examples.grantservice.account.Accounts;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A second service on the same database, in a process of its own, which is killed while officers save records. */
@Tag("service")
class KilledServiceTest {

    private static final RunningService SERVICE = RunningService.service();
    private static final int OFFICERS = 4;
    private static final int SAVES_BEFORE_THE_END = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final List<String> answered = new CopyOnWriteArrayList<>();

    @Test
    void no_record_whose_save_was_answered_is_lost_and_each_that_is_there_is_whole(@TempDir Path folder)
            throws Exception {
        String application = Answers.submitted(SERVICE.loggedIn(AccountRole.APPLICANT), "Ville de Durer", "Titre");
        for (int i = 0; i < OFFICERS; i++) {
            SERVICE.bean(Accounts.class).add("saver" + i, RunningService.PASSWORD, AccountRole.OFFICER);
        }
        int port = freePort();
        Process other = start(port, folder.resolve("log.txt"));
        ExecutorService officers = Executors.newFixedThreadPool(OFFICERS);
        try {
            String address = "http://127.0.0.1:" + port;
            waitFor(address, other, folder.resolve("log.txt"));
            for (int i = 0; i < OFFICERS; i++) {
                String name = "saver" + i;
                officers.execute(() -> saveUntilItEnds(address, name, application));
            }
            Instant end = Instant.now().plus(PATIENCE);
            while (answered.size() < SAVES_BEFORE_THE_END && Instant.now().isBefore(end)) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } finally {
            // SIGKILL: nothing is finished, nothing is printed.
            other.destroyForcibly().waitFor();
            officers.shutdown();
            assertThat(officers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }

        assertThat(answered).hasSizeGreaterThanOrEqualTo(SAVES_BEFORE_THE_END);
        Visitor officer = SERVICE.loggedIn(AccountRole.OFFICER);
        List<String> kept = SERVICE.bean(JdbcClient.class)
                .sql("select '/officer/records/' || id from decision_record where application = :id::uuid")
                .param("id", application)
                .query(String.class)
                .list();
        assertThat(kept).containsAll(answered);
        assertThat(kept.size() - answered.size()).isBetween(0, OFFICERS);
        // Each record has its entry in the audit log, and each entry its record.
        assertThat(SERVICE.bean(JdbcClient.class)
                        .sql("select '/officer/records/' || split_part(subject, ' ', 2) from audit_entry"
                                + " where action = 'RECORD_SAVED' and actor like 'saver%'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(kept);
        assertThat(officer.get("/officer/audit?check=true").body()).contains("Il n'en manque aucun");
        for (String record : kept) {
            assertThat(officer.get(record).body()).contains("est intact");
        }
    }

    private void saveUntilItEnds(String address, String name, String application) {
        Visitor officer = new Visitor(address);
        String page = "/officer/applications/" + application;
        try {
            officer.logIn(name, RunningService.PASSWORD);
            while (true) {
                answered.add(officer.at(officer.send(page, page + "/records", fields())));
            }
        } catch (UncheckedIOException e) {
            // The service was killed.
        }
    }

    private static Process start(int port, Path log) throws IOException {
        EmbeddedPostgres server = SERVICE.bean(EmbeddedPostgres.class);
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        GrantServiceApplication.class.getName(),
                        "--server.port=" + port,
                        "--grant-service.today=" + RunningService.TODAY,
                        "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static void waitFor(String address, Process process, Path log) throws Exception {
        HttpRequest health =
                HttpRequest.newBuilder(URI.create(address + "/actuator/health")).build();
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            try {
                if (HttpClient.newHttpClient()
                                .send(health, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not yet.
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new AssertionError("Not started:\n" + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
