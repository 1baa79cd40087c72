package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.ConcurrentClients.ClientStep;
import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.examples.grantservice.account.Accounts;
import io.github.federules.examples.grantservice.records.RecordChecks;
import io.github.federules.examples.grantservice.records.SavedRecords;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 200 clients at once for a minute. How fast they are answered is written to a file, and is no matter of the test. */
@Tag("service")
@Tag("release")
class ManyClientsTest {

    private static final int CLIENTS = 200;
    private static final int LOGINS_AT_ONCE = 10;
    // Each is examined by ten officers.
    private static final int APPLICATIONS = 20;
    private static final Duration OF_NOTHING = Duration.ofSeconds(10);
    private static final Duration OF_WORK = Duration.ofSeconds(20);
    private static final Path MEASURED = Path.of("target", "measured", "requests.md");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** A person who is logged in, and the page where that person saves records. */
    private record LoggedIn(String cookies, String token, UUID application) {}

    @Test
    void two_hundred_clients_get_no_error_and_no_save_is_lost(@TempDir Path data) throws Exception {
        try (RunningService service = RunningService.startedIn(
                        data,
                        "--logging.level.root=WARN",
                        // All programs have one address, and so wait for each other.
                        "--grant-service.login-patience=10m",
                        // Where an answer takes longer than 20 seconds, the server may close the connection just when
                        // it is used again.
                        "--server.tomcat.keep-alive-timeout=10m");
                ConcurrentClients clients = new ConcurrentClients(CLIENTS)) {
            List<UUID> applications = applications(service);
            addAccounts(service);

            MeasuredRequests programs = clients.during(OF_NOTHING, asProgram(service, "/api/nothing", 204));
            MeasuredRequests decisions = clients.during(OF_WORK, asProgram(service, "/api/decisions", 200));

            LoggedIn[] people = new LoggedIn[CLIENTS];
            logInSomeAtATime(service, people, applications);
            MeasuredRequests pages = clients.during(
                    OF_NOTHING,
                    i -> assertThat(send(form(service, people[i], TestAddresses.NOTHING))
                                    .statusCode())
                            .isEqualTo(204));
            Queue<String> answered = new ConcurrentLinkedQueue<>();
            MeasuredRequests saves = clients.during(OF_WORK, i -> answered.add(saved(service, people[i])));

            assertThat(answered).hasSize(saves.count());
            assertAllAreKept(service, answered);
            Files.createDirectories(MEASURED.getParent());
            Files.write(
                    MEASURED,
                    List.of(
                            "| " + CLIENTS + " clients ask for | requests a second | half within | 99% within |",
                            "| --- | --- | --- | --- |",
                            programs.row("nothing, with a password in each request"),
                            decisions.row("a decision (`POST /api/decisions`), with a password in each request"),
                            pages.row("nothing, logged in"),
                            saves.row("a record to be saved, logged in")));
        }
    }

    private static List<UUID> applications(RunningService service) {
        Visitor applicant = service.loggedIn(AccountRole.APPLICANT);
        return IntStream.range(0, APPLICATIONS)
                .mapToObj(i -> UUID.fromString(Answers.submitted(applicant, "Ville de Nombre", "Titre " + i)))
                .toList();
    }

    // With one hash for all: to compute one takes as long as a login.
    private static void addAccounts(RunningService service) {
        service.bean(Accounts.class).add("client", RunningService.PASSWORD, AccountRole.OFFICER);
        service.bean(JdbcClient.class).sql("""
                        insert into account (name, password, role)
                        select name || i, password, role from account, generate_series(0, :last) i where name = 'client'
                        """).param("last", CLIENTS - 1).update();
    }

    private ClientStep asProgram(RunningService service, String path, int status) throws IOException {
        byte[] dossier;
        try (InputStream sample = ManyClientsTest.class.getResourceAsStream("/samples/community-of-communes.json")) {
            dossier = Objects.requireNonNull(sample).readAllBytes();
        }
        return i -> {
            String basic = Base64.getEncoder()
                    .encodeToString(("client" + i + ":" + RunningService.PASSWORD).getBytes(StandardCharsets.UTF_8));
            HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(service.address() + path))
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Basic " + basic)
                    .POST(BodyPublishers.ofByteArray(dossier))
                    .build());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
            if (status == 200) {
                assertThat(answer.body()).contains("\"ELIGIBLE\"");
            }
        };
    }

    // People do not all log in within the same second.
    private static void logInSomeAtATime(RunningService service, LoggedIn[] people, List<UUID> applications)
            throws Exception {
        try (ConcurrentClients some = new ConcurrentClients(LOGINS_AT_ONCE)) {
            some.once(first -> {
                for (int i = first; i < CLIENTS; i += LOGINS_AT_ONCE) {
                    people[i] = logIn(service, i, applications.get(i % APPLICATIONS));
                }
            });
        }
    }

    private static LoggedIn logIn(RunningService service, int client, UUID application) {
        Visitor officer = service.visitor();
        officer.logIn("client" + client, RunningService.PASSWORD);
        String token = officer.token("/officer/applications/" + application);
        return new LoggedIn(officer.cookies(), token, application);
    }

    private static HttpRequest form(RunningService service, LoggedIn person, String path) {
        return HttpRequest.newBuilder(URI.create(service.address() + path))
                .header("Accept", "text/html")
                .header("Cookie", person.cookies())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Visitor.encoded(fields("_csrf", person.token()))))
                .build();
    }

    private String saved(RunningService service, LoggedIn person) throws Exception {
        HttpResponse<String> answer =
                send(form(service, person, "/officer/applications/" + person.application() + "/records"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        String record = answer.headers().firstValue("Location").orElseThrow();
        return record.substring(record.indexOf("/officer/records/"));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    private static void assertAllAreKept(RunningService service, Queue<String> answered) {
        JdbcClient database = service.bean(JdbcClient.class);
        assertThat(database.sql("select '/officer/records/' || id from decision_record")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(answered);
        // Those of one application record the same answers, so one that is not whole differs from the others.
        assertThat(database.sql("select count(distinct (application, md5(record))) from decision_record")
                        .query(Integer.class)
                        .single())
                .isEqualTo(APPLICATIONS);
        String one = answered.element();
        assertThat(service.bean(SavedRecords.class).find(UUID.fromString(one.substring(one.lastIndexOf('/') + 1))))
                .hasValueSatisfying(record -> assertThat(
                                service.bean(RecordChecks.class).check(record).isIntact())
                        .isTrue());
    }
}
