package io.github.federules.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program, run in the process of the tests. */
final class Program {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Program() {}

    /** Returns the version of the library, from an answer of its own. */
    static String version() {
        String answer = runOn("{\"operation\": {\"costLines\": []}}", "assess", "--format", "json", "-")
                .results();
        return MAPPER.readTree(answer).get("library").asString();
    }

    /** Runs the program with nothing to read on its standard input. */
    static Outcome run(String... arguments) {
        return runOn("", arguments);
    }

    static Outcome runOn(String input, String... arguments) {
        return runOn(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static Outcome runOn(byte[] input, String... arguments) {
        return runOn(new ByteArrayInputStream(input), arguments);
    }

    static Outcome runOn(InputStream input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter messages = new StringWriter();
        int status = runOn(input, out, messages, arguments);
        return new Outcome(status, utf8(out.toByteArray()), messages.toString());
    }

    static int runOn(InputStream input, OutputStream out, StringWriter messages, String... arguments) {
        return FederulesCli.run(input, out, new PrintWriter(messages), new Terminal(false), arguments);
    }

    /** Returns the text of bytes that must be UTF-8. */
    static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException("The results are not UTF-8.", e);
        }
    }

    /** Returns the answers of a batch, one a line. */
    static List<JsonNode> answers(String results) {
        return results.lines().map(MAPPER::readTree).toList();
    }

    /**
     * The outcome of a run.
     *
     * @param status the exit status
     * @param results the text on standard output
     * @param messages the text on standard error
     */
    record Outcome(int status, String results, String messages) {

        List<JsonNode> answers() {
            return Program.answers(results);
        }

        JsonNode answer() {
            List<JsonNode> answers = answers();
            if (answers.size() != 1) {
                throw new IllegalStateException("There is not one answer but " + answers.size() + ": " + results);
            }
            return answers.get(0);
        }
    }
}
