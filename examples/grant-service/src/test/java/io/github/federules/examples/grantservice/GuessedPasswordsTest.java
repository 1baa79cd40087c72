package io.github.federules.examples.grantservice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import io.github.federules.examples.grantservice.account.Accounts;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service of its own, whose clock stands still until a test moves it: however long the tests take, no pause ends. */
@Tag("service")
class GuessedPasswordsTest {

    private static final StandingClock CLOCK = new StandingClock();
    private static ConfigurableApplicationContext service;

    /** A clock that stands still until it is moved. */
    private static final class StandingClock extends Clock {

        private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());

        void move(Duration duration) {
            now.updateAndGet(before -> before.plus(duration));
        }

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** The clock of the service. No configuration by annotation: the scan of other services would find it. */
    static class StandingClockSettings {

        @Bean
        @Primary
        Clock standingClock() {
            return CLOCK;
        }
    }

    @BeforeAll
    static void start() {
        EmbeddedPostgres server = RunningService.service().bean(EmbeddedPostgres.class);
        JdbcClient.create(server.getPostgresDatabase())
                .sql("create database guessed")
                .update();
        service = SpringApplication.run(
                new Class<?>[] {GrantServiceApplication.class, StandingClockSettings.class}, new String[] {
                    "--server.port=0",
                    "--logging.level.root=WARN",
                    // However slow the machine is.
                    "--grant-service.login-patience=10m",
                    "--spring.datasource.url=" + server.getJdbcUrl("postgres", "guessed")
                });
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static final int AT_ONCE = 40;

    /** Asks with a name and a password, from an address of this machine with this last part, and returns the status. */
    private static int status(int from, String name, String password) {
        int port =
                Integer.parseInt(Objects.requireNonNull(service.getEnvironment().getProperty("local.server.port")));
        String basic = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        String request = "GET /api/applications HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " + basic
                + "\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket(local(1), port, local(from), 0)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InetAddress local(int last) throws UnknownHostException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
    }

    private static void addOfficer(String name) {
        service.getBean(Accounts.class).add(name, RunningService.PASSWORD, AccountRole.OFFICER);
    }

    @Test
    void guesses_at_once_are_no_more_than_guesses_one_after_the_other() throws Exception {
        addOfficer("guessed");
        ExecutorService guessers = Executors.newFixedThreadPool(AT_ONCE);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Integer>> guesses = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            String guess = "guess" + i;
            guesses.add(guessers.submit(() -> {
                start.await();
                return status(2, "guessed", guess);
            }));
        }
        start.countDown();
        for (Future<Integer> guess : guesses) {
            assertThat(guess.get()).isEqualTo(401);
        }
        guessers.shutdown();

        // Only a guess that was compared with the password is in the log.
        assertThat(service.getBean(JdbcClient.class)
                        .sql("select count(*) from audit_entry where actor = 'guessed' and action = 'LOGIN_FAILED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
        assertThat(status(2, "guessed", RunningService.PASSWORD)).isEqualTo(401);
        CLOCK.move(Duration.ofSeconds(60));
        assertThat(status(2, "guessed", RunningService.PASSWORD)).isEqualTo(200);
    }

    @Test
    void the_right_password_at_once_from_many_programs_makes_nobody_wait() throws Exception {
        addOfficer("busy");
        ExecutorService programs = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            answers.add(programs.submit(() -> status(3, "busy", RunningService.PASSWORD)));
        }
        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isEqualTo(200);
        }
        programs.shutdown();
    }

    @Test
    void a_right_password_in_between_ends_no_count() {
        addOfficer("polled");
        for (int i = 0; i < 5; i++) {
            assertThat(status(6, "polled", RunningService.PASSWORD)).isEqualTo(200);
            assertThat(status(6, "polled", "guess" + i)).isEqualTo(401);
        }

        assertThat(status(6, "polled", RunningService.PASSWORD)).isEqualTo(401);
    }

    @Test
    void thirty_wrong_passwords_for_whatever_names_make_their_address_wait_and_no_other() {
        addOfficer("neighbour");
        // A right one in between ends no pause.
        for (int i = 0; i < 30; i++) {
            assertThat(status(4, "stranger" + i, "guess")).isEqualTo(401);
            if (i == 20) {
                assertThat(status(4, "neighbour", RunningService.PASSWORD)).isEqualTo(200);
            }
        }

        assertThat(status(4, "neighbour", RunningService.PASSWORD)).isEqualTo(401);
        assertThat(status(5, "neighbour", RunningService.PASSWORD)).isEqualTo(200);
    }
}
