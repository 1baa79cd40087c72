package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.feder.FederCalls;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.RefusedDossier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What happens rarely, or only on machines with little memory or other rights. */
class RareFailuresTest {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final OptionalLong LINE_3 = OptionalLong.of(3);

    @Test
    void what_needs_too_much_memory_is_refused_with_its_line() throws IOException {
        Assessing assessing = new Assessing(
                FederCalls.catalogue(), List.of(), false, Optional.empty(), new JsonAnswers(Locale.ENGLISH));
        byte[] table = "nature;montant\n".getBytes(StandardCharsets.UTF_8);
        Answering withBudget = new BudgetAnswering(assessing, FederCalls.all(), table, Locale.ENGLISH);

        for (Answering each :
                List.of(assessing, withBudget, new Verifying(FederCalls.all(), ReportFormat.json, ENGLISH))) {
            AnsweredText answered = each.tooLargeForMemory(Optional.of("a.jsonl"), LINE_3);

            assertThat(answered.refused()).isTrue();
            assertThat(text(answered))
                    .startsWith(
                            "{\"file\":\"a.jsonl\",\"line\":3,\"errors\":[{\"path\":\"\",\"code\":\"NOT_ENOUGH_MEMORY\",");
        }
        assertThat(text(new Disclosing(ENGLISH).tooLargeForMemory(Optional.empty(), LINE_3)))
                .startsWith("INVALID RECORD — line 3\n  NOT_ENOUGH_MEMORY: ");
    }

    @Test
    void a_decision_that_is_too_large_to_be_written_is_a_refusal() throws IOException {
        AnswerWriter tooLarge = new AnswerWriter() {
            @Override
            public AnswerBytes of(Decision decision) {
                throw Fault.of(FaultCode.TOO_LARGE, "record", Map.of("bound", "64 MiB"))
                        .asException();
            }

            @Override
            public AnswerBytes of(Optional<String> id, List<Decision> ranked) {
                throw new UnsupportedOperationException("one call");
            }

            @Override
            public AnswerBytes of(RefusedDossier refused, Optional<String> file, OptionalLong line) {
                return new JsonAnswers(Locale.ENGLISH).of(refused, file, line);
            }
        };
        byte[] json = "{\"operation\": {\"costLines\": []}}".getBytes(StandardCharsets.UTF_8);

        AnsweredText answered = new Assessing(FederCalls.catalogue(), List.of(), false, Optional.empty(), tooLarge)
                .answer(json, 0, json.length, Optional.empty(), OptionalLong.empty());

        assertThat(answered.refused()).isTrue();
        assertThat(text(answered)).startsWith("{\"errors\":[{\"path\":\"\",\"code\":\"TOO_LARGE\",");
    }

    @Test
    void a_dossier_on_which_the_program_fails_is_one_line_and_the_others_go_on() {
        byte[] batch = Stream.of("a", "broken", "c")
                .map(id -> "{\"id\": \"" + id + "\", \"operation\": {\"costLines\": []}}\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);

        Program.Outcome json = answered(batch, new JsonAnswers(Locale.ENGLISH), ENGLISH);
        Program.Outcome text = answered(batch, new TextAnswers(ENGLISH), ENGLISH);

        assertThat(json.status()).isEqualTo(2);
        assertThat(json.messages())
                .isEqualTo("Internal error, please report it. Answers with the code INTERNAL_ERROR: 1."
                        + " All others are right.\n");
        assertThat(json.results().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"id\":\"a\",\"call\""),
                        second -> assertThat(second)
                                .startsWith(
                                        "{\"line\":2,\"id\":\"broken\",\"errors\":[{\"path\":\"\",\"code\":\"INTERNAL_ERROR\",")
                                .contains("java.lang.IllegalStateException: There is no text."),
                        third -> assertThat(third).startsWith("{\"id\":\"c\",\"call\""));
        assertThat(text.results())
                .contains("DOSSIER NOT ASSESSED — broken — line 2\n  INTERNAL_ERROR: The program failed here");
    }

    /** Answers a batch by a program that cannot write the decision on one dossier. */
    private static Program.Outcome answered(byte[] batch, AnswerWriter writer, Texts texts) {
        AnswerWriter broken = new AnswerWriter() {
            @Override
            public AnswerBytes of(Decision decision) {
                if (decision.dossier().id().equals(Optional.of("broken"))) {
                    throw new IllegalStateException("There is no text.");
                }
                return writer.of(decision);
            }

            @Override
            public AnswerBytes of(Optional<String> id, List<Decision> ranked) {
                throw new UnsupportedOperationException("one call");
            }

            @Override
            public AnswerBytes of(RefusedDossier refused, Optional<String> file, OptionalLong line) {
                return writer.of(refused, file, line);
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Messages messages = new Messages(new PrintWriter(err, true), texts);
        int status = new InputFiles(
                        new ByteArrayInputStream(batch),
                        new Results(out),
                        messages,
                        DossierReader.MAX_BYTES,
                        new Assessing(FederCalls.catalogue(), List.of(), false, Optional.empty(), broken),
                        new Progress(messages, new Terminal(false), "dossiers"),
                        answer -> {})
                .answer(List.of("-"));
        return new Program.Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString());
    }

    @Test
    void a_file_that_may_not_be_read_or_cannot_be_is_reported_with_the_reason() {
        assertThat(NamedFile.unreadable("a.json", new AccessDeniedException("a.json"), ENGLISH))
                .isEqualTo("The file a.json cannot be read: access is denied.");
        assertThat(NamedFile.unreadable("a.json", new IOException("Input/output error"), ENGLISH))
                .isEqualTo("The file a.json cannot be read: Input/output error");
        assertThat(NamedFile.unreadable("a.json", new IOException(), ENGLISH))
                .isEqualTo("The file a.json cannot be read: IOException");
    }

    @Test
    void a_failure_of_the_program_itself_is_one_line() {
        InputStream broken = new Failing(() -> {
            throw new IllegalArgumentException("odd");
        });

        assertThat(Program.runOn(broken, "assess", "--lang=en", "-"))
                .isEqualTo(new Program.Outcome(
                        2, "", "Internal error, please report it: java.lang.IllegalArgumentException: odd\n"));
    }

    @Test
    void where_memory_runs_out_what_was_answered_is_kept() {
        InputStream first = new ByteArrayInputStream(
                "{\"id\": \"a\", \"operation\": {\"costLines\": []}}\n".getBytes(StandardCharsets.UTF_8));
        InputStream scarce = new Failing(() -> {
            throw new OutOfMemoryError("on purpose");
        });

        Program.Outcome outcome =
                Program.runOn(new SequenceInputStream(first, scarce), "assess", "--format=json", "--lang=en", "-");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.results()).startsWith("{\"id\":\"a\",");
        assertThat(outcome.messages()).startsWith("The program needs more memory than it may use.");
        InputStream scarceAgain = new Failing(() -> {
            throw new IllegalArgumentException("Self-suppression not permitted", new OutOfMemoryError("on purpose"));
        });
        Program.Outcome again = Program.runOn(scarceAgain, "assess", "--lang=en", "-");
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.messages()).startsWith("The program needs more memory than it may use.");
        assertThat(Program.runOn(scarce, "assess", "--format=json", Sample.path("community-of-communes.json"), "-")
                        .results())
                .startsWith("{\"id\":\"D-001\",");
    }

    @Test
    void what_was_answered_before_a_message_is_written_before_it() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> writtenBefore = new ArrayList<>();
        StringWriter messages = new StringWriter() {
            @Override
            public void write(String text, int offset, int length) {
                writtenBefore.add(out.size());
                super.write(text, offset, length);
            }
        };

        Program.runOn(
                InputStream.nullInputStream(),
                out,
                messages,
                "assess",
                Sample.path("community-of-communes.json"),
                "absent.json");

        assertThat(messages.toString()).contains("absent.json");
        assertThat(writtenBefore).first().isEqualTo(out.size());
    }

    private static String text(AnsweredText answered) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        answered.bytes().writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Fails whenever it is read. */
    private static final class Failing extends InputStream {

        private final Runnable failure;

        Failing(Runnable failure) {
            this.failure = failure;
        }

        @Override
        public int available() {
            return 1;
        }

        @Override
        public int read() {
            failure.run();
            return -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            failure.run();
            return -1;
        }
    }
}
