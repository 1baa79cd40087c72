package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Submission;
import io.github.federules.jackson.call.CallReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists calls: {@code calls [OPTIONS]}. */
@Command(name = "calls", mixinStandardHelpOptions = true)
final class CallsCommand implements Callable<Integer> {

    @Option(names = "--schema")
    private boolean schema;

    @Mixin
    private final CallFileOption callFiles;

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    private final Results results;
    private final Texts texts;

    CallsCommand(CallFileOption callFiles, Results results, Texts texts) {
        this.callFiles = callFiles;
        this.results = results;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        if (schema) {
            results.write(JsonAnswers.copied(CallReader.schema()));
            results.flush();
            return 0;
        }
        Optional<List<Call>> calls = callFiles.find().map(asOf::of).map(known -> known.editions(Submission.unknown()));
        if (calls.isEmpty()) {
            return 2;
        }
        for (Call each : calls.get()) {
            String line = PlainLines.of(each.id() + "\t" + each.title().in(texts.locale()));
            results.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        results.flush();
        return 0;
    }
}
