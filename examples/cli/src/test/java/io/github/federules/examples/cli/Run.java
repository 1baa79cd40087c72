package io.github.federules.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the program: its exit status, its results and its messages. */
record Run(int status, String out, String messages) {

    static final String CALLS = "src/test/resources/calls/";
    static final String DOSSIERS = "../dossiers/";

    static Run of(String... arguments) {
        return reading("", arguments);
    }

    static Run reading(String in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter messages = new StringWriter();
        int status = FederulesCli.run(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintWriter(messages, true),
                new Terminal(false),
                arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), messages.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
