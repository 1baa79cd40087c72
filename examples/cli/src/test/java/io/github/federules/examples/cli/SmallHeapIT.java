package io.github.federules.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** In 128 MB of memory, hostile lines of a batch are refused in time, and the good lines around them are not lost. */
@Tag("evidence")
class SmallHeapIT {

    private static final int MOST = 16 * 1024 * 1024;
    private static final String LINES = "{\"id\": \"x\", \"operation\": {\"costLines\": [";
    private static final String NO_LINES = "\"operation\": {\"costLines\": []}}";

    /** The head and the tail of a line of 16 MiB that is filled in between; then the first error, or "-" where it is accepted. */
    static Stream<Arguments> floods() {
        return Stream.of(
                arguments(LINES, "{},", "{}]}}", "operation.costLines[0].nature MISSING"),
                arguments(LINES, "[],", "[]]}}", "operation.costLines[0] WRONG_TYPE"),
                arguments(
                        LINES,
                        "{\"nature\": \"OTHER\", \"amount\": {\"amount\": -1, \"currency\": \"EUR\"}},",
                        "{}]}}",
                        "operation.costLines[0].amount AMOUNT_NEGATIVE"),
                arguments("{\"id\": \"x\", \"y\": [", "[],", "[]], " + NO_LINES, "y UNKNOWN_FIELD"),
                arguments("{\"id\": \"x\", \"y\": {", "\"a\":{},", "\"b\": 1}, " + NO_LINES, "y UNKNOWN_FIELD"),
                arguments("{\"id\": \"x\", ", "\"a\":1,", NO_LINES, "a UNKNOWN_FIELD"),
                arguments(
                        "{\"id\": \"x\", \"applicant\": {\"members\": [",
                        "[],",
                        "[]]}, " + NO_LINES,
                        "applicant.members[0] WRONG_TYPE"),
                arguments(
                        "{\"id\": \"x\", \"seeks\": [",
                        "\"FUNDING\",",
                        "\"FUNDING\"], " + NO_LINES,
                        "seeks[1] DUPLICATE_VALUE"),
                arguments("{\"id\": \"x\", \"call\": \"", "h", "\", " + NO_LINES, "call UNKNOWN_CALL"),
                arguments("{\"id\": \"€", "h", "\", " + NO_LINES, "id TOO_LARGE"),
                arguments(
                        "{\"id\": \"x\", \"applicant\": {\"name\": \"",
                        "\\u20ac",
                        "\"}, " + NO_LINES,
                        "applicant.name TOO_LARGE"),
                arguments("{\"id\": \"x\", \"operation\": {\"costLines\": [], \"title\": \"€", "t", "\"}}", "-"),
                arguments(
                        LINES + "{\"nature\": \"SERVICES\", \"amount\": {\"currency\": \"EUR\", \"amount\": 1.",
                        "0",
                        "}}]}}",
                        "-"),
                arguments("", "[", "", " TOO_LARGE"),
                arguments("{\"id\": \"x\", \"y\": ", "{\"a\":", "", " TOO_LARGE"),
                arguments("{\"id\": \"x\", \"submission\": ", "\"", "", " NOT_JSON"));
    }

    @Test
    void hostile_lines_of_every_kind_are_refused_and_the_good_ones_around_them_are_assessed() throws Exception {
        List<Arguments> floods = floods().toList();

        Program.Outcome outcome = refusingSome("128m", program -> {
            for (int i = 0; i < floods.size(); i++) {
                program.write(good(i));
                program.write(flood(floods.get(i)));
                program.write('\n');
            }
            program.write(good(floods.size()));
        });

        assertThat(outcome.answers()).hasSize(2 * floods.size() + 1);
        for (int i = 0; i <= floods.size(); i++) {
            assertThat(outcome.answers().get(2 * i).get("id").stringValue()).isEqualTo("good " + i);
        }
        for (int i = 0; i < floods.size(); i++) {
            String expected = (String) floods.get(i).get()[3];
            JsonNode answer = outcome.answers().get(2 * i + 1);
            if (expected.equals("-")) {
                assertThat(answer.get("id").stringValue()).isEqualTo("x");
                assertThat(answer.has("tracks")).isTrue();
            } else {
                assertThat(answer.get("line").intValue()).isEqualTo(2 * i + 2);
                assertThat(BrokenSamplesTest.errors(answer))
                        .startsWith(expected)
                        .hasSizeLessThanOrEqualTo(100);
            }
        }
    }

    @Test
    void a_dossier_that_takes_more_memory_than_there_is_costs_its_neighbours_nothing() throws Exception {
        // 290,000 persons whose share is unknown: the answer alone has 80 MB, and takes more than 128 MB to make.
        String person = "{\"nature\": \"STAFF\", \"amount\": {\"amount\": 1, \"currency\": \"EUR\"}},";
        Program.Outcome outcome = Jar.runOn(
                program -> {
                    program.write(good(1));
                    program.write(flood(arguments(LINES, person, person.replace("},", "}") + "]}}", "-")));
                    program.write('\n');
                    program.write(good(3));
                },
                "assess",
                "--format",
                "json",
                "-");

        assertThat(BatchFormTest.reported(outcome)).containsExactly("good 1", "2: NOT_ENOUGH_MEMORY", "good 3");
    }

    // A line of 16 MiB that cannot even be held, and lines whose answers have more than a hundred times their size.
    @Test
    void in_a_tiny_heap_dossiers_that_do_not_fit_get_their_errors_and_all_others_their_answers() throws Exception {
        String line = "{\"nature\": \"STAFF\", \"amount\": {\"amount\": 12.00, \"currency\": \"EUR\"}},";
        byte[] huge = flood(arguments(LINES, line, "{}]}}", "-"));
        byte[] many =
                ("{\"applicant\": {\"members\": [" + "{},".repeat(80_000) + "{}]}, " + NO_LINES + "\n").getBytes(UTF_8);
        Program.Outcome outcome = refusingSome("32m", program -> {
            program.write(good(1));
            program.write(huge);
            program.write('\n');
            program.write(good(3));
            for (int i = 4; i < 12; i += 2) {
                program.write(many);
                program.write(good(i + 1));
            }
        });

        assertThat(BatchFormTest.reported(outcome))
                .containsExactly(
                        "good 1",
                        "2: NOT_ENOUGH_MEMORY",
                        "good 3",
                        "4: NOT_ENOUGH_MEMORY",
                        "good 5",
                        "6: NOT_ENOUGH_MEMORY",
                        "good 7",
                        "8: NOT_ENOUGH_MEMORY",
                        "good 9",
                        "10: NOT_ENOUGH_MEMORY",
                        "good 11");
    }

    @Test
    void in_a_tiny_heap_a_file_that_does_not_fit_gets_its_error_and_a_call_that_does_not_fit_stops_the_run(
            @TempDir Path folder) throws Exception {
        Path huge = folder.resolve("huge.json");
        Files.write(huge, flood(arguments(LINES, "{\"nature\": \"OTHER\"},", "{}]}}", "-")));
        Path small = folder.resolve("small.json");
        Files.write(small, good(2));

        Program.Outcome dossiers =
                Jar.runWithHeap("24m", program -> {}, "assess", "--format", "json", huge.toString(), small.toString());
        assertThat(dossiers.messages()).isEmpty();
        assertThat(BrokenSamplesTest.errors(dossiers.answers().get(0))).containsExactly(" NOT_ENOUGH_MEMORY");
        assertThat(dossiers.answers().get(1).get("id").stringValue()).isEqualTo("good 2");

        Program.Outcome call = Jar.runWithHeap(
                "24m", program -> {}, "assess", "--lang", "en", "--call-file", huge.toString(), small.toString());
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.results()).isEmpty();
        assertThat(call.messages()).contains("The program needs more memory than it may use.");
    }

    @Test
    void a_line_of_200_megabytes_is_refused_and_the_lines_around_it_are_assessed() throws Exception {
        Program.Outcome outcome = Jar.runOn(
                program -> {
                    program.write(good(1));
                    byte[] megabyte = new byte[1_000_000];
                    Arrays.fill(megabyte, (byte) '[');
                    for (int i = 0; i < 200; i++) {
                        program.write(megabyte);
                    }
                    program.write('\n');
                    program.write(good(3));
                },
                "assess",
                "--format",
                "json",
                "-");

        assertThat(BatchFormTest.reported(outcome)).containsExactly("good 1", "2: TOO_LARGE", "good 3");
    }

    @Test
    void a_hundred_thousand_cost_lines_of_the_largest_amount_are_too_large_together() throws Exception {
        String line = "{\"nature\": \"OTHER\", \"amount\": {\"amount\": \"999999999999.99\", \"currency\": \"EUR\"}}";
        Program.Outcome outcome = Jar.runOn(
                program -> {
                    program.write(good(1));
                    program.write((LINES + (line + ",").repeat(99_999) + line + "]}}\n").getBytes(UTF_8));
                    program.write(good(3));
                },
                "assess",
                "--format",
                "json",
                "-");

        assertThat(BatchFormTest.reported(outcome)).containsExactly("good 1", "2: TOTAL_TOO_LARGE", "good 3");
        assertThat(BrokenSamplesTest.errors(outcome.answers().get(1)))
                .containsExactly("operation.costLines TOTAL_TOO_LARGE");
    }

    // Each is a person of its own whose share is not stated; 80,000.00 in all. The answer in JSON has 31 MB, and each
    // missing share has a label.
    @ParameterizedTest
    @MethodSource("formats")
    void a_hundred_thousand_cost_lines_of_a_euro_are_assessed(String format) throws Exception {
        String line = "{\"nature\": \"STAFF\", \"amount\": {\"amount\": 0.80, \"currency\": \"EUR\"}}";
        byte[] batch = (LINES + (line + ",").repeat(99_999) + line + "]}}\n").getBytes(UTF_8);

        Program.Outcome outcome = Jar.runWithHeap(
                "192m", program -> program.write(batch), "assess", "--format", format, "--lang", "en", "-");

        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.status()).isZero();
        if (format.equals("json")) {
            assertThat(outcome.answer().at("/setAside/99999/line").stringValue())
                    .isEqualTo("100000");
            assertThat(outcome.answer().at("/setAside/99999/reason").stringValue())
                    .isEqualTo("STAFF_SHARE_UNKNOWN");
            // 80,000.00 and 15% of it are 92,000.00, of which 60% are 55,200.00.
            assertThat(outcome.answer().at("/tracks/FUNDING/aidUpTo/amount").stringValue())
                    .isEqualTo("55200.00");
        } else {
            assertThat(outcome.results())
                    .contains("computed aid of up to €55,200.00")
                    .hasSizeLessThan(20_000);
        }
    }

    static Stream<String> formats() {
        return Stream.of("json", "text");
    }

    private static Program.Outcome refusingSome(String heap, Jar.Input batch) throws Exception {
        Program.Outcome outcome = Jar.runWithHeap(heap, batch, "assess", "--format", "json", "-");
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.status()).isEqualTo(1);
        return outcome;
    }

    private static byte[] good(int number) {
        return ("{\"id\": \"good " + number + "\", " + NO_LINES + "\n").getBytes(UTF_8);
    }

    private static byte[] flood(Arguments flood) {
        String before = (String) flood.get()[0];
        byte[] unit = ((String) flood.get()[1]).getBytes(UTF_8);
        String after = (String) flood.get()[2];
        int room = MOST - before.getBytes(UTF_8).length - after.getBytes(UTF_8).length;
        return (before + new String(unit, UTF_8).repeat(room / unit.length) + after).getBytes(UTF_8);
    }
}
