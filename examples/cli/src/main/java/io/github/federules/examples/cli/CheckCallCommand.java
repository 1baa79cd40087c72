package io.github.federules.examples.cli;

import io.github.federules.jackson.CallResult;
import io.github.federules.jackson.RefusedCall;
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
        description =
                "Checks the calls in files against themselves and the laws that they name, and reports every error.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:every file holds a valid call",
            "1:some file holds an invalid call",
            "2:usage error, or a file that cannot be read; the other files were checked"
        })
final class CheckCallCommand implements Callable<Integer> {

    @Option(
            names = "--lang",
            paramLabel = "fr|en",
            defaultValue = "fr",
            description = "language of texts (default: ${DEFAULT-VALUE})")
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
                CallResult result = calls.read(file);
                results.write(calls.report(file, result).getBytes(StandardCharsets.UTF_8));
                status = Math.max(status, result instanceof RefusedCall ? 1 : 0);
            } catch (IOException | InvalidPathException e) {
                messages.println(JsonFile.cannotBeRead(file, e));
                status = 2;
            }
        }
        results.flush();
        return status;
    }
}
