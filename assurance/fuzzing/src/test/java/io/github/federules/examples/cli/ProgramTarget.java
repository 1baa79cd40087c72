package io.github.federules.examples.cli;

import io.github.federules.assurance.fuzzing.FuzzTarget;
import io.github.federules.assurance.fuzzing.Holds;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file that holds a dossier or a call, or an option, through the program: results, or a message and a documented status. */
public final class ProgramTarget implements FuzzTarget {

    private static final JsonMapper JSON = new JsonMapper();

    // At the start of a line: a message may repeat what the fuzzer passed.
    private static final Pattern INTERNAL =
            Pattern.compile("(?m)^(Erreur interne, à signaler|Internal error, please report)");

    /** Longer options are not read otherwise. */
    private static final int LONGEST_READING = 60;

    private final String file;
    private final String sample;

    private record Ended(int status, String results, String messages) {}

    /** Makes files of its own. */
    public ProgramTarget() throws IOException {
        file = temporary("input").toString();
        sample = Files.writeString(temporary("sample"), "{\"operation\": {\"costLines\": []}}")
                .toString();
    }

    @Override
    public void feed(byte[] input) throws IOException {
        Files.write(Path.of(file), input);
        Ended one = run("assess", "--format", "json", "--lang", "en", file);
        JsonNode answer = JSON.readTree(one.results());
        Holds.that(one.status() == (answer.has("errors") ? 1 : 0), "the status says whether it was refused", one);
        Ended all = run("assess", "--all-calls", file);
        Holds.that(all.status() < 2 && !all.results().isBlank(), "a dossier is answered under all calls", all);
        Ended check = run("calls", "check", "--lang", "en", file);
        Holds.that(
                check.results().startsWith(check.status() == 0 ? "FILE WITHOUT ERRORS" : "INVALID CALL"),
                "a call is checked",
                check);
        Ended under = run("assess", "--call-file", file, sample);
        Holds.that(under.status() == (check.status() == 0 ? 0 : 2), "a valid call can be used", under);
        if (input.length <= LONGEST_READING) {
            run("assess", "--reading=" + new String(input, StandardCharsets.UTF_8), sample);
        }
    }

    private static Ended run(String... arguments) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        StringWriter messages = new StringWriter();
        int status = FederulesCli.run(
                new ByteArrayInputStream(new byte[0]),
                results,
                new PrintWriter(messages, true),
                new Terminal(false),
                arguments);
        Ended ended = new Ended(status, results.toString(StandardCharsets.UTF_8), messages.toString());
        Holds.that(Set.of(0, 1, 2).contains(status), "the status is documented", ended);
        Holds.that((status == 2) == !ended.messages().isBlank(), "who stops says why, and nobody else", ended);
        Holds.that(!INTERNAL.matcher(ended.messages()).find(), "there is no internal error", ended);
        return ended;
    }

    private static Path temporary(String name) throws IOException {
        Path file = Files.createTempFile(name, ".json");
        file.toFile().deleteOnExit();
        return file;
    }
}
