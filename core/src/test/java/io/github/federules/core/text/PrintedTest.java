package io.github.federules.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintedTest {

    private static final String SIXTY = "x".repeat(60);

    @Test
    void sixty_characters_of_a_value_are_printed() {
        assertThat(printed(SIXTY)).isEqualTo("T[a=" + SIXTY + "]");
        assertThat(printed(SIXTY + "x")).isEqualTo("T[a=" + SIXTY + "…]");
        assertThat(printed(List.of(SIXTY))).isEqualTo("T[a=[" + SIXTY + "]]");
        assertThat(printed(List.of(SIXTY + "x"))).isEqualTo("T[a=[" + SIXTY + "…]]");
        assertThat(printed("a\u001b")).isEqualTo("T[a=a\ufffd]");
        assertThat(printed(List.of("a\u001b"))).isEqualTo("T[a=[a\ufffd]]");
    }

    @Test
    void three_values_of_a_list_or_a_map_are_printed() {
        assertThat(printed(List.of())).isEqualTo("T[a=[]]");
        assertThat(printed(List.of(1, 2, 3))).isEqualTo("T[a=[1, 2, 3]]");
        assertThat(printed(List.of(1, 2, 3, 4, 5))).isEqualTo("T[a=[1, 2, 3, … 2 more]]");
        assertThat(printed(Map.of("k", "v"))).isEqualTo("T[a=[k=v]]");
        assertThat(printed(Map.of(1, 1, 2, 2, 3, 3, 4, 4))).endsWith(", … 1 more]]");
    }

    @Test
    void what_is_left_out_of_a_value_is_not_printed() {
        assertThat(Printed.line("T", "a", Optional.empty(), "b", Optional.of(1), "c", 2))
                .isEqualTo("T[b=1, c=2]");
    }

    @Test
    void a_line_has_three_hundred_characters() {
        // "T[a=" and "]" are 5, four further names 16, and four values 240: 39 are left for the fifth.
        assertThat(lineWith("y".repeat(39))).hasSize(300).endsWith(", e=" + "y".repeat(39) + "]");
        assertThat(lineWith("y".repeat(40))).hasSize(300).endsWith(", e=" + "y".repeat(38) + "…]");
    }

    private static String lineWith(String last) {
        return Printed.line("T", "a", SIXTY, "b", SIXTY, "c", SIXTY, "d", SIXTY, "e", last);
    }

    private static String printed(Object value) {
        return Printed.line("T", "a", value);
    }
}
