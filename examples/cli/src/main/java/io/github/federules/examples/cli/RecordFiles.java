package io.github.federules.examples.cli;

import io.github.federules.jackson.RecordReader;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The records that a command is given, with the way to the answers. */
final class RecordFiles {

    @Parameters(arity = "1..*", paramLabel = "RECORD", descriptionKey = "records")
    private List<String> files = new ArrayList<>();

    private final InputStream in;
    private final Results results;
    private final Messages messages;
    private final Terminal terminal;

    RecordFiles(InputStream in, Results results, Messages messages, Terminal terminal) {
        this.in = in;
        this.results = results;
        this.messages = messages;
        this.terminal = terminal;
    }

    /** Answers every record and returns the exit status. */
    int answer(Answering answering) {
        Progress progress = new Progress(messages, terminal, "records");
        return new InputFiles(in, results, messages, RecordReader.MAX_BYTES, answering, progress, answer -> {})
                .answer(files);
    }
}
