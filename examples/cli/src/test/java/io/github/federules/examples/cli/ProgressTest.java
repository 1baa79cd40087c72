package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A long run prints how far it is, and a summary in the end; a short one prints nothing. */
class ProgressTest {

    private static final long SECOND = 1_000_000_000L;
    private static final AnsweredText ELIGIBLE = new AnsweredText(AnswerBytes.of(""), false, false);
    private static final AnsweredText INELIGIBLE = new AnsweredText(AnswerBytes.of(""), false, true);
    private static final AnsweredText REFUSED = AnsweredText.refusal(AnswerBytes.of(""));

    private final StringWriter messages = new StringWriter();
    private long now = 7;

    @Test
    void a_short_run_prints_nothing() {
        Progress progress = progress(true);
        for (int i = 0; i < 9_999; i++) {
            progress.count(ELIGIBLE);
        }
        now += SECOND;
        progress.done();

        assertThat(messages.toString()).isEmpty();
    }

    @Test
    void a_long_run_ends_with_one_line() {
        Progress progress = progress(false);
        for (int i = 0; i < 9_997; i++) {
            progress.count(ELIGIBLE);
        }
        progress.count(REFUSED);
        progress.count(INELIGIBLE);
        progress.count(INELIGIBLE);
        now += 3 * SECOND;
        progress.done();

        assertThat(messages).hasToString("10,000 dossiers in 3 s: 1 invalid, 2 with a track that is not eligible\n");
    }

    @Test
    void a_terminal_shows_one_line_that_changes_every_second() {
        Progress progress = progress(true);
        progress.count(ELIGIBLE);
        now += 2 * SECOND;
        progress.count(ELIGIBLE);
        progress.count(ELIGIBLE);
        now += SECOND;
        progress.count(ELIGIBLE);
        progress.done();

        // 2 in 2 s, and 4 in 3 s.
        assertThat(messages.toString().lines())
                .containsExactly(
                        "",
                        "2 dossiers, 1 a second ",
                        "4 dossiers, 1 a second ",
                        "4 dossiers in 3 s: 0 invalid, 0 with a track that is not eligible");
        assertThat(messages.toString()).startsWith("\r2").contains(" \r4");
    }

    @Test
    void a_log_gets_a_line_a_minute() {
        Progress progress = progress(false);
        for (int second = 0; second < 150; second++) {
            progress.count(ELIGIBLE);
            now += SECOND;
        }
        progress.done();

        assertThat(messages.toString().lines())
                .containsExactly(
                        "61 dossiers, 1 a second",
                        "121 dossiers, 1 a second",
                        "150 dossiers in 150 s: 0 invalid, 0 with a track that is not eligible");
    }

    @Test
    void a_message_does_not_stand_in_the_line_of_the_progress() {
        Messages shared = new Messages(new PrintWriter(messages), Texts.in(Locale.FRENCH));
        shared.showForNow("1");
        shared.showForNow("2");
        shared.showLine("problème");
        shared.showLine("fin");

        assertThat(messages).hasToString("\r1 \r2 \nproblème\nfin\n");
    }

    @Test
    void a_message_is_seen_at_once() {
        Messages buffered = new Messages(new PrintWriter(new BufferedWriter(messages)), Texts.in(Locale.FRENCH));
        buffered.showForNow("1");
        assertThat(messages).hasToString("\r1 ");
        buffered.showLine("fin");
        assertThat(messages).hasToString("\r1 \nfin\n");
    }

    @Test
    void the_program_ends_a_long_batch_with_a_summary() {
        String line = "{\"nature\": \"STUDIES\", \"amount\": {\"amount\": \"0.00\", \"currency\": \"EUR\"}}";
        String batch = ("{\"operation\": {\"costLines\": [" + line + "]}}\n").repeat(Progress.LONG_RUN - 1) + "{}\n";

        Program.Outcome outcome = Program.runOn(batch, "assess", "--format", "json", "-");

        // With complete costs of 0.00, the minimum cannot be reached.
        assertThat(outcome.messages())
                .matches(
                        "10\u202f000 dossiers en [0-9]+ s\u00a0: 1 non valides, 9\u202f999 avec un volet non éligible\n");
    }

    private Progress progress(boolean onTerminal) {
        Messages english = new Messages(new PrintWriter(messages), Texts.in(Locale.ENGLISH));
        return new Progress(english, new Terminal(onTerminal), "dossiers", () -> now);
    }
}
