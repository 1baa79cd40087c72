package io.github.federules.examples.cli;

import io.github.federules.jackson.CallReading;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks calls: {@code calls check [OPTIONS] FILE...}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Tells every fault of the calls that files hold, against themselves and the laws that they name.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:every file holds a call without a fault",
            "1:some file has faults",
            "2:usage, or a file that cannot be read; the other files were checked"
        })
final class CheckCallCommand implements Callable<Integer> {

    @Option(names = "--lang", defaultValue = "fr", description = "language of texts: fr (default) or en")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Lang lang;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "the calls, one a file")
    private List<String> files = new ArrayList<>();

    private final Results results;
    private final PrintWriter messages;

    CheckCallCommand(Results results, PrintWriter messages) {
        this.results = results;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        CallFiles calls = new CallFiles(messages, lang.locale());
        int status = 0;
        for (String file : files) {
            try {
                CallReading reading = calls.read(file);
                results.write(calls.told(file, reading).getBytes(StandardCharsets.UTF_8));
                status = Math.max(status, reading instanceof CallReading.Refused ? 1 : 0);
            } catch (IOException | InvalidPathException e) {
                messages.println(JsonFile.cannotBeRead(file, e));
                status = 2;
            }
        }
        results.flush();
        return status;
    }
}
