package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Verifies records: {@code verify [OPTIONS] RECORD...}. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ReportFormat format;

    @Mixin
    private final CallFileOption callFiles;

    @Mixin
    private final RecordFiles records;

    private final Texts texts;

    VerifyCommand(CallFileOption callFiles, RecordFiles records, Texts texts) {
        this.callFiles = callFiles;
        this.records = records;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        Optional<List<Call>> calls = callFiles.find().map(Catalogue::calls);
        return calls.isEmpty() ? 2 : records.answer(new Verifying(calls.get(), format, texts));
    }
}
