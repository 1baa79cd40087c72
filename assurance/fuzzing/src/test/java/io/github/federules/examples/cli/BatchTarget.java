package io.github.federules.examples.cli;

import io.github.federules.assurance.fuzzing.FuzzTarget;
import io.github.federules.assurance.fuzzing.Holds;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A batch, one dossier a line: as many answers as lines that are not blank, each one line of JSON. */
public final class BatchTarget implements FuzzTarget {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public void feed(byte[] input) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        StringWriter messages = new StringWriter();
        int status = FederulesCli.run(
                new ByteArrayInputStream(input),
                results,
                new PrintWriter(messages, true),
                new Terminal(false),
                "assess",
                "--format",
                "json",
                "-");
        List<String> answers = results.toString(StandardCharsets.UTF_8).lines().toList();
        boolean anyRefused = answers.stream().map(JSON::readTree).anyMatch(answer -> answer.has("errors"));
        Holds.that(status == (anyRefused ? 1 : 0), "the status says whether a dossier was refused", status);
        Holds.that(messages.toString().isEmpty(), "nothing else is said", messages);
        Holds.that(answers.size() == lines(input), "every line has its answer", answers.size());
    }

    // A byte order mark is no content; blank are spaces, tabs and carriage returns.
    private static long lines(byte[] input) {
        int start = input.length >= 3 && input[0] == (byte) 0xEF && input[1] == (byte) 0xBB && input[2] == (byte) 0xBF
                ? 3
                : 0;
        long lines = 0;
        boolean isBlank = true;
        for (int i = start; i < input.length; i++) {
            if (input[i] == '\n') {
                isBlank = true;
            } else if (isBlank && input[i] != ' ' && input[i] != '\t' && input[i] != '\r') {
                isBlank = false;
                lines++;
            }
        }
        return lines;
    }
}
