package io.github.federules.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
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

    @Test
    void an_amount_finds_room_wherever_a_sentence_ends() {
        for (int length = 200; length < 300; length++) {
            TextLines sentence = TextLines.ofSentence().add("a".repeat(length));
            Phrasebook.in(Locale.ENGLISH).formats().euros(-123_456_78, sentence);
            assertThat(sentence.text()).isEqualTo("a".repeat(length) + "-€123,456.78");
        }
    }

    @Test
    void words_from_outside_are_made_plain_and_cut_where_they_stand() {
        TextLines sentence = TextLines.ofSentence().add("before: ");
        sentence.addPlain("abc", 3).add("|").addPlain("abcd", 3).add("|").addPlain("a\u001bc", 3);
        sentence.add("|")
                .addPlain("\u001bbc", 3)
                .add("|")
                .addPlain("ab\u202e", 3)
                .add("|")
                .addPlain("é\u1160", 3)
                .addPlain("\u20ff\u2100", 2);

        assertThat(sentence.text()).isEqualTo("before: abc|abc…|a\ufffdc|\ufffdbc|ab\ufffd|é\ufffd\u20ff\u2100");
    }

    @Test
    void a_character_that_nobody_sees_is_replaced_wherever_it_stands() {
        for (String hidden : List.of("\u001b", "\u007f", "\u034f", "\u1160", "\u202e", "\ufe0f", "\ud83d")) {
            for (int place = 0; place < 10; place++) {
                for (String plain : List.of("é", "€", "\u20ff", "\u2100", "日")) {
                    String before = plain.repeat(place);
                    String after = plain.repeat(9 - place);
                    TextLines sentence = TextLines.ofSentence().addPlain(before + hidden + after);
                    assertThat(sentence.text()).isEqualTo(before + "\ufffd" + after);
                }
            }
        }
    }

    @Test
    void amounts_of_a_column_end_at_the_same_place() {
        TextLines lines = TextLines.ofSentence();
        for (long cents : List.of(7L, 123_456_78L, -50_00L)) {
            Phrasebook.in(Locale.ENGLISH).formats().euros(cents, 12, lines.add("|"));
        }
        // An amount that is wider than the column is whole.
        Phrasebook.in(Locale.FRENCH).formats().euros(1_234_00L, 3, lines.add("|"));

        assertThat(lines.text()).isEqualTo("|       €0.07| €123,456.78|     -€50.00|1\u202f234,00\u00a0€");
    }

    @Test
    void pages_that_are_written_at_once_or_one_after_another_do_not_meet() {
        TextLines one = TextLines.ofPage();
        TextLines other = TextLines.ofPage();
        one.line("of one");
        other.line("of the other");
        String first = one.finish();
        TextLines next = TextLines.ofPage();
        next.line("next");

        assertThat(other.finish()).isEqualTo("of the other\n");
        assertThat(next.finish()).isEqualTo("next\n");
        assertThat(TextLines.ofPage().finish()).isEmpty();
        assertThat(first).isEqualTo("of one\n");
    }

    @Test
    void what_is_added_to_a_page_that_was_finished_begins_another_text() {
        TextLines page = TextLines.ofPage();
        page.section("heading");
        page.line("first");
        page.section("heading without a line");
        assertThat(page.finish()).isEqualTo("\nheading\n  first\n");
        page.line("second");
        TextLines other = TextLines.ofPage();
        other.line("other");

        assertThat(page.finish()).isEqualTo("second\n");
        assertThat(other.finish()).isEqualTo("other\n");
    }
}
