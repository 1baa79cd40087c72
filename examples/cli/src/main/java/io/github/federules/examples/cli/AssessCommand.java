package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.portfolio.Portfolio;
import io.github.federules.core.reading.Reading;
import io.github.federules.jackson.DossierReader;
import io.github.federules.spreadsheet.BudgetReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses dossiers: {@code assess [OPTIONS] FILE...}. */
@Command(name = "assess", mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {

    private static final int INELIGIBLE = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "text|json|csv|record", defaultValue = "text")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Format format;

    @Option(names = "--reading", paramLabel = "NAME=VALUE")
    private List<String> readings = new ArrayList<>();

    @Mixin
    private final CallFileOption callFiles;

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Option(names = "--all-calls")
    private boolean allCalls;

    @Option(names = "--compare", paramLabel = "CALL-FILE")
    private @Nullable String compare;

    @Option(names = "--budget", paramLabel = "FILE")
    private @Nullable String budget;

    @Option(names = "--fail-on-ineligible")
    private boolean failOnIneligible;

    @Option(names = "--certify")
    private boolean certify;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> files = new ArrayList<>();

    private final InputStream in;
    private final Results results;
    private final Messages messages;
    private final Terminal terminal;

    AssessCommand(CallFileOption callFiles, InputStream in, Results results, Messages messages, Terminal terminal) {
        this.callFiles = callFiles;
        this.in = in;
        this.results = results;
        this.messages = messages;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        requireOneKindOfAnswers();
        Optional<CallFiles> reader = callFiles.reader();
        Optional<Catalogue> calls = reader.flatMap(callFiles::find).map(asOf::of);
        Optional<Call> other = Optional.ofNullable(compare).flatMap(file -> reader.flatMap(each -> each.find(file)));
        if (calls.isEmpty() || (compare != null && other.isEmpty())) {
            return 2;
        }
        AnswerWriter answers = answers(messages.texts(), calls.get().calls());
        Assessing assessing = assessing(calls.get(), other, answers);
        Optional<Answering> answering = withBudget(assessing, calls.get());
        if (answering.isEmpty()) {
            return 2;
        }
        results.write(answers.header());
        Progress progress = new Progress(messages, terminal, "dossiers");
        Portfolio portfolio = Portfolio.keeping(Portfolio.MOST_KEPT);
        int status = new InputFiles(
                        in,
                        results,
                        messages,
                        DossierReader.MAX_BYTES,
                        answering.get(),
                        progress,
                        answer -> answer.compared().ifPresent(portfolio::add))
                .answer(files);
        other.ifPresent(call -> results.write(answers.of(new ComparedRun(portfolio, call, progress.refused()))));
        results.flush();
        return status == 0 && failOnIneligible && progress.anyIneligible() ? INELIGIBLE : status;
    }

    private void requireOneKindOfAnswers() {
        Texts texts = messages.texts();
        if (format == Format.record && allCalls) {
            throw new ParameterException(spec.commandLine(), texts.of("error.recordOfAllCalls"));
        }
        if (compare != null && (allCalls || format == Format.record)) {
            String option = allCalls ? "--all-calls" : "--format record";
            throw new ParameterException(spec.commandLine(), texts.of("error.comparedWith", Map.of("option", option)));
        }
        if (certify && (format != Format.json || allCalls || compare != null)) {
            throw new ParameterException(spec.commandLine(), texts.of("error.certifyAlone"));
        }
    }

    private Optional<Answering> withBudget(Assessing assessing, Catalogue calls) {
        if (budget == null) {
            return Optional.of(assessing);
        }
        if (files.size() > 1 || NamedFile.isBatch(files.get(0))) {
            throw new ParameterException(spec.commandLine(), messages.texts().of("error.budgetOfSeveral"));
        }
        try (InputStream table = NamedFile.open(budget)) {
            // One byte more than a table may have is too large, too.
            byte[] bytes = table.readNBytes(BudgetReader.MAX_BYTES + 1);
            return Optional.of(new BudgetAnswering(
                    assessing, calls.calls(), bytes, messages.texts().locale()));
        } catch (IOException e) {
            messages.showLine(NamedFile.unreadable(budget, e, messages.texts()));
            return Optional.empty();
        }
    }

    private AnswerWriter answers(Texts texts, List<Call> calls) {
        return switch (format) {
            case text -> new TextAnswers(texts);
            case json -> new JsonAnswers(texts.locale(), certify);
            case csv -> compare == null ? new CsvAnswers(texts, calls) : CsvAnswers.comparing(texts);
            case record -> new RecordAnswers(texts.locale());
        };
    }

    private Assessing assessing(Catalogue calls, Optional<Call> other, AnswerWriter answers) {
        try {
            List<Call> known =
                    Stream.concat(calls.calls().stream(), other.stream()).toList();
            List<Reading> chosen = new ChosenReadings(messages.texts()).of(readings, known);
            return new Assessing(calls, chosen, allCalls, other, answers);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
