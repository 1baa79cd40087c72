package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import io.github.federules.jackson.DossierReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description =
                "Assesses dossiers. A *.jsonl file is a batch, one dossier a line; any other file holds one dossier.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:all dossiers were assessed, whatever the verdicts",
            "1:some dossier is invalid; all others were assessed",
            "2:usage error, or a file that cannot be read; the other files were assessed, unless it is a call file"
        })
final class AssessCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "text|json|record",
            defaultValue = "text",
            description =
                    "text is for people (default), json is for programs: one decision a line, record is to keep and to verify:"
                            + " one record a line")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Format format;

    @Option(
            names = "--lang",
            paramLabel = "fr|en",
            defaultValue = "fr",
            description = "language of texts (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Lang lang;

    @Option(
            names = "--reading",
            paramLabel = "NAME=VALUE",
            description = "another reading of the call, such as STAFF_SHARE_SCOPE=OPERATION; repeatable")
    private List<String> readings = new ArrayList<>();

    @Option(
            names = "--call-file",
            paramLabel = "FILE",
            description = "a file that holds a call; the first is for dossiers that name none; repeatable")
    private List<String> callFiles = new ArrayList<>();

    @Option(
            names = "--all-calls",
            description = "assesses each dossier under every call, whichever it names, the best first")
    private boolean allCalls;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "the dossiers; - reads a batch from standard input")
    private List<String> files = new ArrayList<>();

    private final InputStream in;
    private final Results results;
    private final PrintWriter messages;
    private final Terminal terminal;
    private boolean anyRefused;
    private boolean anyUnreadable;

    AssessCommand(InputStream in, Results results, PrintWriter messages, Terminal terminal) {
        this.in = in;
        this.results = results;
        this.messages = messages;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Locale locale = lang.locale();
        Optional<List<Call>> calls = new CallFiles(messages, locale).find(callFiles);
        if (calls.isEmpty()) {
            return 2;
        }
        if (format == Format.record && allCalls) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A record holds one decision, but --all-calls makes several. Remove --all-calls or --format record.");
        }
        Assessing assessing = assessing(calls.get(), answers(locale));
        for (String file : files) {
            try {
                assess(file, assessing);
            } catch (IOException | InvalidPathException e) {
                results.flush();
                anyUnreadable = true;
                messages.println(JsonFile.cannotBeRead(file, e));
            }
        }
        results.flush();
        if (anyUnreadable) {
            return 2;
        }
        return anyRefused ? 1 : 0;
    }

    private Answers answers(Locale locale) {
        return switch (format) {
            case text -> new TextAnswers(locale);
            case json -> new JsonAnswers(locale);
            case record -> new RecordAnswers(locale);
        };
    }

    private Assessing assessing(List<Call> calls, Answers answers) {
        try {
            return new Assessing(calls, new ChosenReadings(lang.locale()).of(readings, calls), allCalls, answers);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--reading: " + e.getMessage(), e);
        }
    }

    private void assess(String file, Assessing assessing) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            assessBatch(in, file, assessing);
            return;
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new IOException("it is a directory.");
        }
        try (InputStream bytes = Files.newInputStream(path)) {
            if (file.toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
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
