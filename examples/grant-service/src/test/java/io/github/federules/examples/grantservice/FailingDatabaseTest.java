package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.examples.grantservice.account.Accounts;
import io.github.federules.examples.grantservice.records.RecordChecks;
import io.github.federules.examples.grantservice.records.RecordHeading;
import io.github.federules.examples.grantservice.records.SavedRecords;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service whose database server is stopped and started, or finds its disk full, while records are saved. */
@Tag("service")
class FailingDatabaseTest {

    private static final int OFFICERS = 8;
    private static final int SAVES = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    // Of PostgreSQL: its log is written in files of this length, and so has room where tables have none.
    private static final int BYTES_OF_LOG_FILE = 16 * 1024 * 1024;

    @TempDir
    private static Path data;

    private static RunningService service;
    private static DatabaseServer server;

    private final Queue<String> answered = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void start() {
        service = RunningService.startedIn(
                data,
                "--logging.level.root=OFF",
                "--spring.datasource.hikari.connection-timeout=1000",
                // The tests start it again.
                "--grant-service.database-check=1h");
        server = new DatabaseServer(data);
    }

    @AfterAll
    static void end() {
        service.close();
    }

    @AfterEach
    void startAgain() throws Exception {
        if (server.isStopped()) {
            server.start();
        }
    }

    private static UUID application(String name) {
        return UUID.fromString(Answers.submitted(service.loggedIn(AccountRole.APPLICANT), name, "Titre"));
    }

    @Test
    void answered_saves_outlive_a_failure_of_the_database_and_the_service_goes_on_by_itself() throws Exception {
        UUID application = application("Ville de Rester");
        Visitor program = service.visitor();
        service.bean(Accounts.class).add("asking", RunningService.PASSWORD, AccountRole.OFFICER);
        AtomicBoolean isOver = new AtomicBoolean();
        AtomicInteger refused = new AtomicInteger();
        try (ConcurrentClients officers = new ConcurrentClients(OFFICERS)) {
            Visitor[] visitors = new Visitor[OFFICERS];
            String[] tokens = new String[OFFICERS];
            officers.once(i -> {
                visitors[i] = service.loggedIn(AccountRole.OFFICER);
                tokens[i] = visitors[i].token("/officer/applications/" + application);
            });
            List<Future<?>> saving = officers.begin(i -> {
                while (!isOver.get()) {
                    if (!isSaved(visitors[i], tokens[i], application)) {
                        refused.incrementAndGet();
                    }
                }
            });

            waitForSavesAfter(0);
            server.stopAtOnce();
            assertServiceSaysThatItIsUnavailable(program, visitors[0], application);
            server.start();
            waitForSavesAfter(answered.size());
            server.stopInOrder();
            assertServiceSaysThatItIsUnavailable(program, visitors[0], application);
            server.start();
            waitForSavesAfter(answered.size());

            isOver.set(true);
            for (Future<?> each : saving) {
                each.get();
            }
        }

        // Those that were refused may be there too, where only the answer was lost.
        assertThat(kept(application)).containsAll(answered);
        assertThat(kept(application).size() - answered.size()).isBetween(0, refused.get());
        assertThat(list(program).statusCode()).isEqualTo(200);
    }

    private void waitForSavesAfter(int before) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (answered.size() < before + SAVES) {
            assertThat(Instant.now())
                    .as("%d saves, %d before", answered.size(), before)
                    .isBefore(end);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static void assertServiceSaysThatItIsUnavailable(Visitor program, Visitor officer, UUID application) {
        assertThat(list(program)).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.headers().firstValue("Retry-After")).contains("10");
            assertThat(answer.body()).contains("\"status\":503").contains("The service cannot answer");
        });
        assertIsClean(officer.get("/officer/applications/" + application));
        Visitor visitor = service.visitor();
        assertIsClean(visitor.send("/login", "/login", fields("username", "asking", "password", "no matter")));
        assertThat(visitor.send(HttpRequest.newBuilder(visitor.uri("/actuator/health"))
                                .build())
                        .statusCode())
                .isEqualTo(503);
        // The first page needs no database.
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> list(Visitor program) {
        String basic = Base64.getEncoder()
                .encodeToString(("asking:" + RunningService.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return program.send(HttpRequest.newBuilder(program.uri("/api/applications"))
                .header("Accept-Language", "en")
                .header("Authorization", "Basic " + basic)
                .build());
    }

    private static void assertIsClean(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("Le service ne peut pas répondre")
                .contains("peut-être été enregistrée")
                .doesNotContain("Rien n'a été modifié")
                .doesNotContain("Exception")
                .doesNotContain("at io.")
                .doesNotContain("postgres");
    }

    /** Saves a record. Returns false where the answer was that it may not be saved. */
    private boolean isSaved(Visitor officer, String token, UUID application) {
        HttpResponse<String> answer =
                officer.post("/officer/applications/" + application + "/records", fields("_csrf", token));
        if (answer.statusCode() != 302) {
            assertIsClean(answer);
            return false;
        }
        answered.add(officer.at(answer));
        return true;
    }

    private static List<String> kept(UUID application) {
        SavedRecords records = service.bean(SavedRecords.class);
        RecordChecks checks = service.bean(RecordChecks.class);
        List<UUID> kept =
                records.of(application).stream().map(RecordHeading::id).toList();
        assertThat(kept)
                .allSatisfy(id -> assertThat(records.find(id))
                        .hasValueSatisfying(each ->
                                assertThat(checks.check(each).isIntact()).isTrue()));
        return kept.stream().map(id -> "/officer/records/" + id).toList();
    }

    private static List<String> connections() {
        return service.bean(JdbcClient.class)
                .sql("select pid from pg_stat_activity where backend_type = 'client backend'")
                .query(String.class)
                .list();
    }

    @Test
    void on_a_full_disk_nothing_is_half_saved_and_saving_goes_on_once_there_is_room() throws Exception {
        UUID application = application("Ville de Remplir");
        Visitor officer = service.loggedIn(AccountRole.OFFICER);
        String token = officer.token("/officer/applications/" + application);
        makeRecordsLongerThan(BYTES_OF_LOG_FILE, application("Ville de Lest"));

        List<String> limited = connections();
        server.limitFiles(String.valueOf(BYTES_OF_LOG_FILE), limited);
        int tries = 0;
        // There is some room left in the last pages.
        while (tries < SAVES && isSavedOrRefusedWithoutATrace(officer, token, application)) {
            tries++;
        }
        assertThat(tries).isLessThan(SAVES);
        assertThat(kept(application)).containsExactlyInAnyOrderElementsOf(answered);
        assertThat(officer.get("/officer/applications/" + application).statusCode())
                .isEqualTo(200);

        server.limitFiles("unlimited", limited);
        assertThat(isSaved(officer, token, application)).isTrue();
        assertThat(kept(application)).containsExactlyInAnyOrderElementsOf(answered);
    }

    @Test
    void a_database_that_cannot_write_its_log_any_more_ends_and_has_every_answered_save_when_it_is_started_again()
            throws Exception {
        UUID application = application("Ville de Noter");
        Visitor officer = service.loggedIn(AccountRole.OFFICER);
        String token = officer.token("/officer/applications/" + application);
        assertThat(isSaved(officer, token, application)).isTrue();

        server.limitFiles("0", connections());
        Instant end = Instant.now().plus(PATIENCE);
        while (!server.isStopped()) {
            // What is opened is written in the audit log, which has room in its last page, and so in the log of the
            // database.
            assertThat(officer.get("/officer/applications/" + application).statusCode())
                    .isIn(500, 503);
            assertThat(Instant.now()).isBefore(end);
        }
        assertThat(isSaved(officer, token, application)).isFalse();

        server.start();
        while (!isSaved(officer, token, application)) {
            assertThat(Instant.now()).isBefore(end);
        }
        assertThat(kept(application)).containsAll(answered);
    }

    private boolean isSavedOrRefusedWithoutATrace(Visitor officer, String token, UUID application) {
        HttpResponse<String> answer =
                officer.post("/officer/applications/" + application + "/records", fields("_csrf", token));
        if (answer.statusCode() == 302) {
            answered.add(officer.at(answer));
            return true;
        }
        assertThat(answer.statusCode()).isIn(500, 503);
        assertThat(answer.body()).contains("peut-être été enregistrée").doesNotContain("Exception");
        return false;
    }

    // With a record that cannot be compressed.
    private static void makeRecordsLongerThan(int bytes, UUID application) {
        JdbcClient database = service.bean(JdbcClient.class);
        database.sql("""
                        insert into decision_record
                            (id, application, record, sha256, saved_by, saved_at, seal, seal_format, position, link)
                        select gen_random_uuid(), :application, string_agg(md5(i::text), ''), '', '', now(), '', 1, 0, ''
                        from generate_series(1, :lines) i
                        """)
                .param("application", application)
                // A hash has 32 letters. The rest is for the pages that hold them.
                .param("lines", bytes / 32 + bytes / 320)
                .update();
        database.sql("checkpoint").update();
    }
}
