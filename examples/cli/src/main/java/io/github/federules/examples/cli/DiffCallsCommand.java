package io.github.federules.examples.cli;

import io.github.federules.certify.CallComparison;
import io.github.federules.certify.ComparedCalls;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Regime;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.form.FormChanges;
import io.github.federules.core.money.Euros;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallResult;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two calls: {@code calls diff [OPTIONS] BEFORE AFTER}. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCallsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "60")
    private int seconds;

    @Option(names = "--up-to", paramLabel = "EUROS")
    private @Nullable String upTo;

    @Mixin
    private final RegimeFileOption regimes;

    @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "before")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String before;

    @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "after")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String after;

    private final Results results;
    private final Messages messages;

    DiffCallsCommand(Results results, Messages messages) {
        this.regimes = new RegimeFileOption(messages);
        this.results = results;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        if (seconds < 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    messages.texts().of("error.seconds", Map.of("value", Integer.toString(seconds))));
        }
        Optional<List<Regime>> known = regimes.find();
        if (known.isEmpty()) {
            return 2;
        }
        CallFiles files = new CallFiles(known.get(), messages);
        Optional<Call> one = read(files, before);
        Optional<Call> other = read(files, after);
        if (one.isEmpty() || other.isEmpty()) {
            return 2;
        }
        ComparedCalls compared = comparison(one.get(), other.get()).compare();
        Locale locale = messages.texts().locale();
        String asked = FormChanges.between(one.get(), other.get()).explain(locale);
        results.write(AnswerBytes.of(compared.explain(locale) + "\n" + asked));
        results.flush();
        return compared.areEqual() ? 0 : 1;
    }

    private CallComparison comparison(Call one, Call other) {
        CallComparison comparison = CallComparison.of(one, other).within(Duration.ofSeconds(seconds));
        if (upTo == null) {
            return comparison;
        }
        try {
            return comparison.upTo(Euros.euros(upTo));
        } catch (InvalidFactException e) {
            throw new ParameterException(
                    spec.commandLine(), e.fault().message(messages.texts().locale()));
        }
    }

    private Optional<Call> read(CallFiles files, String file) {
        try {
            CallResult result = files.read(JsonFile.read(file));
            if (result instanceof AcceptedCall accepted) {
                return Optional.of(accepted.call());
            }
            files.report(file, result).lines().forEach(messages::showLine);
        } catch (IOException e) {
            messages.showLine(NamedFile.unreadable(file, e, messages.texts()));
        }
        return Optional.empty();
    }
}
