package io.github.federules.examples.grantservice.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WrongPasswordsTest {

    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

    private final WrongPasswords wrong = new WrongPasswords(3, Duration.ofMinutes(10), 4);

    private static Instant after(int seconds) {
        return START.plusSeconds(seconds);
    }

    private void add(int... seconds) {
        for (int each : seconds) {
            wrong.add("key", after(each));
        }
    }

    @Test
    void the_third_begins_a_pause_of_a_minute_and_each_further_one_another() {
        add(0, 1);
        assertThat(wrong.mustWait("key", after(1))).isFalse();
        add(2);
        assertThat(wrong.mustWait("key", after(2))).isTrue();
        assertThat(wrong.mustWait("key", after(61))).isTrue();
        assertThat(wrong.mustWait("key", after(62))).isFalse();
        add(62);
        assertThat(wrong.mustWait("key", after(62))).isTrue();
        assertThat(wrong.mustWait("another", after(62))).isFalse();
    }

    @Test
    void they_are_forgotten_ten_minutes_after_the_first() {
        add(0, 1, 599, 600);

        assertThat(wrong.mustWait("key", after(600))).isFalse();
        add(601, 602);
        assertThat(wrong.mustWait("key", after(602))).isTrue();
    }

    @Test
    void other_names_push_out_none_that_must_wait() {
        add(0, 1, 2);
        for (int i = 0; i < 20; i++) {
            wrong.add("other" + i, after(3));
        }

        assertThat(wrong.mustWait("key", after(61))).isTrue();
        // Its pause is over: it is the oldest.
        wrong.add("another", after(62));
        add(62);
        assertThat(wrong.mustWait("key", after(62))).isFalse();
    }

    @Test
    void of_those_that_need_not_wait_the_oldest_is_forgotten_whatever_its_count() {
        add(0, 1);
        for (int i = 0; i < 3; i++) {
            wrong.add("other" + i, after(2));
        }
        add(3);
        assertThat(wrong.mustWait("key", after(3))).isTrue();

        // Two names in turn do not make each other forgotten, although all others have more wrong passwords.
        for (int i = 0; i < 3; i++) {
            wrong.add("other" + i, after(4));
        }
        wrong.add("left", after(5));
        wrong.add("right", after(5));
        wrong.add("left", after(6));
        wrong.add("right", after(6));
        wrong.add("left", after(7));
        assertThat(wrong.mustWait("left", after(7))).isTrue();
    }

    @Test
    void where_all_must_wait_none_is_forgotten() {
        for (int i = 0; i < 15; i++) {
            wrong.add("locked" + i / 3, after(0));
        }

        for (int i = 0; i < 5; i++) {
            assertThat(wrong.mustWait("locked" + i, after(1))).isTrue();
        }
    }

    @Test
    void as_many_tries_run_at_once_as_are_left_and_one_after_a_pause() {
        add(0, 1);
        assertThat(wrong.isFull("key", after(1))).isFalse();
        wrong.begin("key");
        assertThat(wrong.isFull("key", after(1))).isTrue();
        wrong.end("key");
        add(2);
        assertThat(wrong.isFull("key", after(62))).isFalse();
        wrong.begin("key");
        assertThat(wrong.isFull("key", after(62))).isTrue();
        // All are forgotten.
        assertThat(wrong.isFull("key", after(600))).isFalse();
    }
}
