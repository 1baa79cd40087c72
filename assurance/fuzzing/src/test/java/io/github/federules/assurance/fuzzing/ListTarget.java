package io.github.federules.assurance.fuzzing;

import io.github.federules.examples.cli.replay.ReplayCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A list of operations in CSV: replayed to its end, or stopped with a message; what is told is JSON or lines. */
final class ListTarget implements FuzzTarget {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Set<String> OF_ROWS = Set.of(
            "FIELD_COUNT",
            "MISSING",
            "TOO_LONG",
            "NOT_A_NUMBER",
            "AMOUNT_NEGATIVE",
            "AMOUNT_TOO_PRECISE",
            "AMOUNT_TOO_LARGE",
            "RATE_OUT_OF_RANGE");
    private static final Set<String> OF_LISTS =
            Set.of("EMPTY", "MISSING_COLUMN", "DUPLICATE_COLUMN", "NOT_UTF8", "NOT_CSV", "READ_FAILED");

    private final Path file;

    ListTarget() throws IOException {
        file = Files.createTempFile("list", ".csv");
        file.toFile().deleteOnExit();
    }

    @Override
    public void feed(byte[] input) throws IOException {
        Files.write(file, input);
        int told = replay("json");
        Holds.that(replay("text") == told, "text and JSON end with the same status", told);
    }

    private static void judge(JsonNode problem, Set<String> documented) {
        String code = problem.get("code").asString();
        Holds.that(documented.contains(code), "the code is documented", code);
        String message = problem.get("message").asString();
        Holds.that(message.endsWith(".") && Faults.isOneLine(message), "a problem is told in a sentence", message);
    }

    private int replay(String format) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        StringWriter messages = new StringWriter();
        CommandLine line = new CommandLine(new ReplayCommand(results, new PrintWriter(messages, true)));
        line.setExecutionExceptionHandler((exception, command, parsed) -> {
            throw exception;
        });
        int status = line.execute("--format", format, "--lang", "en", file.toString());
        Holds.that(Set.of(0, 1, 2).contains(status), "the status is documented", status);
        Holds.that(status != 2 || !messages.toString().isBlank(), "who stops says why", status);
        String text = results.toString(StandardCharsets.UTF_8);
        if (format.equals("json") && !text.isEmpty()) {
            JsonNode report = JSON.readTree(text);
            Holds.that(report.isObject(), "the report is one object", text);
            report.get("unreadable").forEach(problem -> judge(problem, OF_ROWS));
            report.optional("stopped").ifPresent(problem -> judge(problem, OF_LISTS));
        }
        return status;
    }
}
