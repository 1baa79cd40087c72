package io.github.federules.examples.grantservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebSettingsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void the_clock_is_that_of_the_machine_in_france_where_no_day_is_given() {
        Instant before = Instant.now();
        Clock clock = new WebSettings().clock(Optional.empty());

        assertThat(clock.getZone()).isEqualTo(PARIS);
        assertThat(clock.instant()).isBetween(before, Instant.now());
    }

    // In summer and in winter.
    @ParameterizedTest
    @ValueSource(strings = {"2025-02-20", "2027-06-01"})
    void the_clock_goes_on_from_a_day_at_the_hour_of_the_machine(LocalDate day) {
        LocalDateTime from = day.atTime(LocalTime.now(PARIS));
        Clock clock = new WebSettings().clock(Optional.of(day));

        assertThat(LocalDateTime.now(clock)).isBetween(from, from.plusMinutes(1));
    }
}
