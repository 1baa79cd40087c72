package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Reading;
import io.github.federules.jackson.DossierReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses dossiers: {@code assess [OPTIONS] FILE...}. */
@Command(name = "assess", mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "text|json|record", defaultValue = "text")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Format format;

    @Option(names = "--reading", paramLabel = "NAME=VALUE")
    private List<String> readings = new ArrayList<>();

    @Option(names = "--call-file", paramLabel = "FILE")
    private List<String> callFiles = new ArrayList<>();

    @Option(names = "--all-calls")
    private boolean allCalls;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> files = new ArrayList<>();

    private final InputStream in;
    private final Results results;
    private final Messages messages;
    private final Terminal terminal;
    private boolean anyRefused;
    private boolean anyUnreadable;

    AssessCommand(InputStream in, Results results, Messages messages, Terminal terminal) {
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
        if (format == Format.record && allCalls) {
            throw new ParameterException(spec.commandLine(), messages.texts().of("error.recordOfAllCalls"));
        }
        Assessing assessing = assessing(calls.get(), answers(messages.texts()));
        for (String file : files) {
            try {
                assess(file, assessing);
            } catch (IOException e) {
                results.flush();
                anyUnreadable = true;
                messages.showLine(NamedFile.unreadable(file, e, messages.texts()));
            }
        }
        results.flush();
        if (anyUnreadable) {
            return 2;
        }
        return anyRefused ? 1 : 0;
    }

    private Answers answers(Texts texts) {
        return switch (format) {
            case text -> new TextAnswers(texts);
            case json -> new JsonAnswers(texts.locale());
            case record -> new RecordAnswers(texts.locale());
        };
    }

    private Assessing assessing(List<Call> calls, Answers answers) {
        try {
            List<Reading> chosen = new ChosenReadings(messages.texts()).of(readings, calls);
            return new Assessing(calls, chosen, allCalls, answers);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void assess(String file, Assessing assessing) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            assessBatch(in, file, assessing);
            return;
        }
        try (InputStream bytes = NamedFile.open(file)) {
            if (NamedFile.isBatch(file)) {
                assessBatch(bytes, file, assessing);
            } else {
                assessOne(bytes, file, assessing);
            }
        }
    }

    private void assessOne(InputStream bytes, String file, Assessing assessing) throws IOException {
        JsonFile json = JsonFile.read(bytes);
        write(assessing.answer(json.bytes(), json.start(), json.length(), fileIfSeveral(file), OptionalLong.empty()));
    }

    private void assessBatch(InputStream bytes, String file, Assessing assessing) throws IOException {
        Progress progress = new Progress(messages, terminal);
        Consumer<Answered> answers = answer -> {
            write(answer);
            progress.oneMore();
        };
        try (Batch batch =
                new Batch(assessing, DossierReader.MAX_BYTES, fileIfSeveral(file), answers, results::flush)) {
            batch.answer(bytes);
        } finally {
            progress.done();
        }
    }

    private Optional<String> fileIfSeveral(String file) {
        return files.size() > 1 ? Optional.of(file) : Optional.empty();
    }

    private void write(Answered answer) {
        anyRefused |= answer.refused();
        results.write(answer.bytes());
    }
}
