package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import io.github.federules.jackson.RecordReader;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies records: {@code verify [OPTIONS] RECORD...}. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Option(names = "--call-file", paramLabel = "FILE")
    private List<String> callFiles = new ArrayList<>();

    @Parameters(arity = "1..*", paramLabel = "RECORD", descriptionKey = "records")
    private List<String> files = new ArrayList<>();

    private final InputStream in;
    private final Results results;
    private final Messages messages;
    private final Terminal terminal;

    VerifyCommand(InputStream in, Results results, Messages messages, Terminal terminal) {
        this.in = in;
        this.results = results;
        this.messages = messages;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<List<Call>> calls = new CallFiles(messages).find(callFiles);
        if (calls.isEmpty()) {
            return 2;
        }
        return new InputFiles(
                        in,
                        results,
                        messages,
                        RecordReader.MAX_BYTES,
                        new Verifying(calls.get(), messages.texts()),
                        new Progress(messages, terminal, "records"))
                .answer(files);
    }
}
