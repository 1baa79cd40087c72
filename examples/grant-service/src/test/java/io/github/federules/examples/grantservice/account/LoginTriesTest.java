package io.github.federules.examples.grantservice.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginTriesTest {

    @Test
    void a_try_that_has_waited_long_enough_for_others_fails_and_is_not_counted() throws InterruptedException {
        LoginTries tries = new LoginTries(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), Duration.ofMillis(1));
        for (int i = 0; i < LoginTries.MOST_FOR_NAME; i++) {
            assertThat(tries.begin("busy", "192.0.2." + i)).isTrue();
        }

        assertThatExceptionOfType(BusyLoginException.class).isThrownBy(() -> tries.begin("busy", "192.0.2.9"));

        tries.end("busy", "192.0.2.0");
        assertThat(tries.begin("busy", "192.0.2.9")).isTrue();
    }
}
