package io.github.federules.examples.cli;

import io.github.federules.jackson.RecordReader;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains the processing of records to the persons concerned: {@code disclose [OPTIONS] RECORD...}. */
@Command(name = "disclose", mixinStandardHelpOptions = true)
final class DiscloseCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "RECORD", descriptionKey = "records")
    private List<String> files = new ArrayList<>();

    private final InputStream in;
    private final Results results;
    private final Messages messages;
    private final Terminal terminal;

    DiscloseCommand(InputStream in, Results results, Messages messages, Terminal terminal) {
        this.in = in;
        this.results = results;
        this.messages = messages;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return new InputFiles(
                        in,
                        results,
                        messages,
                        RecordReader.MAX_BYTES,
                        new Disclosing(messages.texts()),
                        new Progress(messages, terminal, "records"))
                .answer(files);
    }
}
