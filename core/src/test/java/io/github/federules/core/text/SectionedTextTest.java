package io.github.federules.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionedTextTest {

    private final SectionedText text = new SectionedText();

    @Test
    void a_section_has_an_empty_line_before_it_and_indented_lines() {
        text.line("title");
        text.section("Costs", List.of("one", "", "two", " \t"));
        text.line("");
        text.line("last");

        assertThat(text).hasToString("title\n\nCosts\n  one\n\n  two\n\n\nlast\n");
    }

    @Test
    void without_a_line_neither_a_section_nor_a_text_has_a_heading() {
        text.section("Costs", List.of());

        assertThat(text).hasToString("");
    }

    // With its indent of two, 20,000 characters are left of a line.
    @Test
    void a_line_of_a_section_is_cut_after_20_000_characters_and_the_next_one_is_whole() {
        text.section("Costs", List.of("a".repeat(19_998), "b".repeat(19_999), "last"));

        assertThat(text).hasToString("\nCosts\n  " + "a".repeat(19_998) + "\n  " + "b".repeat(19_998) + "…\n  last\n");
    }

    @Test
    void a_line_of_a_section_is_made_plain() {
        text.section("Costs", List.of("a\u001b[31mb", "c\nd"));

        assertThat(text).hasToString("\nCosts\n  a\ufffd[31mb\n  c\ufffdd\n");
    }
}
