package io.github.federules.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Explains the processing of records to the persons concerned: {@code disclose [OPTIONS] RECORD...}. */
@Command(name = "disclose", mixinStandardHelpOptions = true)
final class DiscloseCommand implements Callable<Integer> {

    @Mixin
    private final RecordFiles records;

    private final Texts texts;

    DiscloseCommand(RecordFiles records, Texts texts) {
        this.records = records;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        return records.answer(new Disclosing(texts));
    }
}
