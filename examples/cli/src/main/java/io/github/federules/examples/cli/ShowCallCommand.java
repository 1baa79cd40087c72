package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.form.CallForm;
import io.github.federules.core.reading.Reading;
import io.github.federules.dmn.DmnExport;
import io.github.federules.jackson.FormWriter;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a call: {@code calls show [OPTIONS] ID}. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowCallCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "text|json|dmn|form", defaultValue = "text")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CallFormat format;

    @Option(
            names = "--reading",
            paramLabel = "NAME=VALUE",
            description = "another reading for --format dmn, such as ROUNDING=HALF_UP; repeatable")
    private List<String> readings = new ArrayList<>();

    @Option(names = "--rules")
    private boolean rules;

    @Mixin
    private final CallFileOption callFiles;

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Parameters(paramLabel = "ID", descriptionKey = "id")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    private final Results results;
    private final Texts texts;

    ShowCallCommand(CallFileOption callFiles, Results results, Texts texts) {
        this.callFiles = callFiles;
        this.results = results;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        if (!readings.isEmpty() && format != CallFormat.dmn) {
            throw usage(texts.of("error.readingWithoutModel"));
        }
        if (rules && format != CallFormat.text) {
            throw usage(texts.of("error.rulesInAnotherFormat", Map.of("format", format.name())));
        }
        Optional<CallFiles> reader = callFiles.reader();
        Optional<Catalogue> calls = reader.flatMap(callFiles::find).map(asOf::of);
        if (reader.isEmpty() || calls.isEmpty()) {
            return 2;
        }
        results.write(answer(reader.get().asRead(shown(calls.get()))));
        results.flush();
        return 0;
    }

    private Call shown(Catalogue calls) {
        try {
            return calls.edition(id, Submission.unknown());
        } catch (InvalidFactException e) {
            throw usage(e.fault().message(texts.locale()));
        }
    }

    private AnswerBytes answer(AcceptedCall read) {
        Call call = read.call();
        return switch (format) {
            case text -> AnswerBytes.of(rules ? page(call) : call.explain(texts.locale()));
            case json -> JsonAnswers.line(json -> CallWriter.write(read, json));
            case dmn -> AnswerBytes.of(PlainLines.inXml(model(call)));
            case form -> JsonAnswers.copied(FormWriter.in(texts.locale()).schema(CallForm.of(call)));
        };
    }

    private String page(Call call) {
        return call.explainProcessing(texts.locale()) + "\n" + texts.of("call.published") + "\n";
    }

    private String model(Call call) {
        DmnExport export = DmnExport.of(call);
        for (Reading reading : chosen(call)) {
            export = export.reading(reading);
        }
        try {
            return export.model(texts.locale());
        } catch (IllegalArgumentException e) {
            throw usage(texts.of("error.model", Map.of("problem", String.valueOf(e.getMessage()))));
        }
    }

    private List<Reading> chosen(Call call) {
        try {
            return new ChosenReadings(texts).of(readings, List.of(call));
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException usage(String problem) {
        return new ParameterException(spec.commandLine(), problem);
    }
}
