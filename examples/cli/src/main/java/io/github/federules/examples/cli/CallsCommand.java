package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists calls: {@code calls [OPTIONS]}. */
@Command(name = "calls", mixinStandardHelpOptions = true)
final class CallsCommand implements Callable<Integer> {

    @Option(names = "--call-file", paramLabel = "FILE", description = "a file that holds a call; repeatable")
    private List<String> callFiles = new ArrayList<>();

    private final Results results;
    private final Messages messages;

    CallsCommand(Results results, Messages messages) {
        this.results = results;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        Optional<List<Call>> calls = new CallFiles(messages).find(callFiles);
        if (calls.isEmpty()) {
            return 2;
        }
        for (Call each : calls.get()) {
            String line = PlainLines.of(
                    each.id() + "\t" + each.title().in(messages.texts().locale()));
            results.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        results.flush();
        return 0;
    }
}
