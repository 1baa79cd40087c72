package io.github.federules.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLinesTest {

    @Test
    void a_line_is_cut_after_20_000_characters_and_the_next_one_is_whole() {
        TextLines lines = TextLines.ofPage();
        lines.line("first");
        lines.line("a".repeat(20_000));
        lines.line("b".repeat(20_001));
        lines.line("last");

        assertThat(lines.text())
                .isEqualTo("first\n" + "a".repeat(20_000) + "\n" + "b".repeat(20_000) + "…\n" + "last\n");
    }
}
