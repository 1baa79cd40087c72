package io.github.federules.examples.cli.replay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One run of the command.
 *
 * @param status the exit status
 * @param out the results
 * @param messages all else
 */
record ReplayRun(int status, String out, String messages) {

    /** The columns that are needed, in the order of the published list, and none else. */
    static final String HEADER = "Numéro Opération,Libellé Programme,Nom du bénéficiaire,Total des dépenses éligibles,"
            + "Taux de cofinancement,Montant UE\n";

    static ReplayRun of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter messages = new StringWriter();
        CommandLine command = new CommandLine(new ReplayCommand(out, new PrintWriter(messages)));
        command.setErr(new PrintWriter(messages));
        int status = command.execute(arguments);
        return new ReplayRun(status, out.toString(StandardCharsets.UTF_8), messages.toString());
    }

    /** Replays a list that is given as bytes. */
    static ReplayRun of(byte[] list, String... options) {
        try {
            Path file = Files.createTempFile("operations", ".csv");
            try {
                Files.write(file, list);
                return of(Stream.concat(Stream.of(options), Stream.of(file.toString()))
                        .toArray(String[]::new));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReplayRun ofText(String list, String... options) {
        return of(list.getBytes(StandardCharsets.UTF_8), options);
    }

    /** Replays a list for its JSON, with English sentences. */
    static ReplayRun ofJson(String list) {
        return ofText(list, "--format", "json", "--lang", "en");
    }

    JsonNode json() {
        return new JsonMapper().readTree(out);
    }

    /** What was told of rows: line, column and code. */
    List<String> unreadable() {
        return StreamSupport.stream(json().get("unreadable").spliterator(), false)
                .map(each ->
                        each.get("line").asInt() + " " + each.path("column").asString("") + " "
                                + each.get("code").asString())
                .toList();
    }

    /** How many operations have an explanation. */
    int count(Explanation explanation) {
        return json().get("explanations").get(explanation.name()).get("count").asInt();
    }
}
