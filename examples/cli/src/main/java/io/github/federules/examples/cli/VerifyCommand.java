package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
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

    VerifyCommand(InputStream in, Results results, Messages messages) {
        this.in = in;
        this.results = results;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        Optional<List<Call>> calls = new CallFiles(messages).find(callFiles);
        if (calls.isEmpty()) {
            return 2;
        }
        return new RecordFiles(in, results, messages, new Verifying(calls.get(), messages.texts())).answer(files);
    }
}
