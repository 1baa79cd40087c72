package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists calls: {@code calls [OPTIONS]}. */
@Command(
        name = "calls",
        mixinStandardHelpOptions = true,
        description =
                "Lists the calls, one a line, its id first. A dossier that names no call is assessed under the first.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:the calls were listed", "2:usage error, or a call file that is invalid or cannot be read"})
final class CallsCommand implements Callable<Integer> {

    @Option(
            names = "--lang",
            paramLabel = "fr|en",
            defaultValue = "fr",
            description = "language of texts (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Lang lang;

    @Option(names = "--call-file", paramLabel = "FILE", description = "a file that holds a call; repeatable")
    private List<String> callFiles = new ArrayList<>();

    private final Results results;
    private final PrintWriter messages;

    CallsCommand(Results results, PrintWriter messages) {
        this.results = results;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        Optional<List<Call>> calls = new CallFiles(messages, lang.locale()).find(callFiles);
        if (calls.isEmpty()) {
            return 2;
        }
        for (Call each : calls.get()) {
            String line = PlainLines.of(each.id() + "\t" + each.title().in(lang.locale()));
            results.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        results.flush();
        return 0;
    }
}
