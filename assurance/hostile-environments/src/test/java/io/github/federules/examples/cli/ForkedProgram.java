package io.github.federules.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own: one command after the other, with its messages; the last one as people run it. */
public final class ForkedProgram {

    private ForkedProgram() {}

    /** Takes the folder of examples; ends the process. */
    public static void main(String[] arguments) throws IOException {
        Path examples = Path.of(arguments[0]);
        String batch = examples.resolve("dossiers").resolve("batch.jsonl").toString();
        String call = examples.resolve("calls").resolve("diat-2023.json").toString();
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        List<List<String>> commands = new ArrayList<>(List.of(
                List.of("assess", "--format", "json", "--lang", "en", batch),
                List.of("assess", "--all-calls", "--reading", "STAFF_SHARE_SCOPE=OPERATION", batch),
                List.of("calls", "--lang", "en", "--call-file", call),
                List.of("calls", "show", "--format", "dmn", "hdf-ai-2025"),
                List.of("calls", "check", "--lang", "en", call, batch)));
        for (String lang : List.of("fr", "en")) {
            commands.add(List.of("calls", "show", "--lang", lang, "hdf-ai-2025"));
            commands.add(List.of("calls", "show", "--format", "json", "--lang", lang, "hdf-ai-2025"));
        }
        for (List<String> command : commands) {
            StringWriter messages = new StringWriter();
            int status = FederulesCli.run(
                    System.in, out, new PrintWriter(messages), new Terminal(false), command.toArray(String[]::new));
            // Messages have the line ends of the machine.
            String reported = String.join("\n", messages.toString().lines().toList()) + "\nstatus " + status + "\n";
            out.write(reported.getBytes(StandardCharsets.UTF_8));
        }
        FederulesCli.main(new String[] {"assess", "--lang", "fr", batch});
    }
}
