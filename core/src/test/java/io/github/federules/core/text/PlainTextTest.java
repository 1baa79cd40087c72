package io.github.federules.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Communauté de communes", "l'île d'Yeu", "日本", "😀", "a\u0301", "10\u202f000\u00a0€"})
    void what_people_can_read_stays_as_it_is(String text) {
        assertThat(PlainText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, '\t', '\n', '\r', 0x1b, 0x7f, 0x85, 0x9b, 0xad, 0x200b, 0x200e, 0x202e, 0x2028, 0x2029, 0x2066,
                0xfeff, 0x034f, 0x115f, 0x180b, 0x2800, 0x3164, 0xfe00, 0xfe0f, 0xffa0, 0xe0000, 0xe0001, 0xe0100,
                0xe0fff
            })
    void what_steers_a_terminal_or_hides_becomes_a_visible_mark(int codePoint) {
        assertThat(PlainText.of("a" + Character.toString(codePoint) + "b")).isEqualTo("a\ufffdb");
    }

    @Test
    void a_mark_may_stand_first_or_last() {
        assertThat(PlainText.of("\u001ba")).isEqualTo("\ufffda");
        assertThat(PlainText.of("a\u001b")).isEqualTo("a\ufffd");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x20ff, 0x2100, 0xfdff, 0xfe10, 0xdffff, 0xe1000})
    void what_lies_at_or_beside_the_end_of_a_range_stays(int codePoint) {
        assertThat(PlainText.of("a" + Character.toString(codePoint))).isEqualTo("a" + Character.toString(codePoint));
    }

    @Test
    void half_a_character_becomes_a_visible_mark() {
        assertThat(PlainText.of("a\ud83db")).isEqualTo("a\ufffdb");
    }

    @Test
    void what_is_longer_than_two_hundred_characters_is_cut() {
        assertThat(PlainText.of("x".repeat(200))).isEqualTo("x".repeat(200));
        assertThat(PlainText.of("x".repeat(201))).isEqualTo("x".repeat(200) + "…");
        assertThat(PlainText.of("😀".repeat(201))).isEqualTo("😀".repeat(200) + "…");
    }

    @Test
    void a_character_that_nobody_sees_is_replaced_wherever_it_is() {
        for (String hidden : List.of("\u001b", "\u007f", "\u034f", "\u1160", "\u202e", "\ufe0f", "\ud83d")) {
            for (int place = 0; place < 10; place++) {
                for (String plain : List.of("é", "€", "\u20ff", "\u2100", "日")) {
                    String before = plain.repeat(place);
                    String after = plain.repeat(9 - place);
                    assertThat(PlainText.of(before + hidden + after)).isEqualTo(before + "\ufffd" + after);
                }
            }
        }
    }
}
