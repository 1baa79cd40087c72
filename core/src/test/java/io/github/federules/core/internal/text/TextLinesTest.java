package io.github.federules.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

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
                .addPlain("\u024f\u0250", 2);

        assertThat(sentence.text()).isEqualTo("before: abc|abc…|a\ufffdc|\ufffdbc|ab\ufffd|é\ufffd\u024f\u0250");
    }
}
