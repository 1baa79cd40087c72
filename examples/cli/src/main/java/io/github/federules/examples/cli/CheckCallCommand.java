package io.github.federules.examples.cli;

import io.github.federules.core.call.Regime;
import io.github.federules.jackson.DossierWriter;
import io.github.federules.jackson.call.CallResult;
import io.github.federules.jackson.call.RefusedCall;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks calls: {@code calls check [OPTIONS] FILE...}. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCallCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ReportFormat format;

    @Option(names = "--example")
    private boolean isExample;

    @Mixin
    private final RegimeFileOption regimes;

    private final Results results;
    private final Messages messages;

    CheckCallCommand(Results results, Messages messages) {
        this.regimes = new RegimeFileOption(messages);
        this.results = results;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        Optional<List<Regime>> known = regimes.find();
        if (known.isEmpty()) {
            return 2;
        }
        CallFiles calls = new CallFiles(known.get(), messages);
        int status = 0;
        for (String file : files) {
            try {
                JsonFile json = JsonFile.read(file);
                CheckedCall checked = CheckedCall.of(calls.read(json));
                CallResult result = checked.result();
                if (isExample && checked.example().isPresent()) {
                    results.write(AnswerBytes.of(
                            DossierWriter.toJson(checked.example().get())));
                } else {
                    results.write(
                            format == ReportFormat.json
                                    ? CallProblems.of(
                                            file, json, result, messages.texts().locale())
                                    : AnswerBytes.of(calls.report(file, result)));
                }
                status = Math.max(status, result instanceof RefusedCall ? 1 : 0);
            } catch (IOException e) {
                messages.showLine(NamedFile.unreadable(file, e, messages.texts()));
                status = 2;
            }
        }
        results.flush();
        return status;
    }
}
