package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Reading;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.dmn.DmnExport;
import io.github.federules.jackson.CallWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a call: {@code calls show [OPTIONS] ID}. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description =
                "Explains a call in words, each term with its clause, or prints it as JSON or as a DMN 1.3 model.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:the call was shown", "2:usage error, or a call file that is invalid or cannot be read"})
final class ShowCallCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "text|json|dmn",
            defaultValue = "text",
            description = "text is for people (default), json is for --call-file, dmn is for decision engines")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CallFormat format;

    @Option(
            names = "--reading",
            paramLabel = "NAME=VALUE",
            description = "another reading for --format dmn, such as ROUNDING=HALF_UP; repeatable")
    private List<String> readings = new ArrayList<>();

    @Option(
            names = "--lang",
            paramLabel = "fr|en",
            defaultValue = "fr",
            description = "language of texts (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Lang lang;

    @Option(names = "--call-file", paramLabel = "FILE", description = "a file that holds a call; repeatable")
    private List<String> callFiles = new ArrayList<>();

    @Parameters(paramLabel = "ID", description = "the id of the call")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    private final Results results;
    private final PrintWriter messages;

    ShowCallCommand(Results results, PrintWriter messages) {
        this.results = results;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        Optional<List<Call>> calls = new CallFiles(messages, lang.locale()).find(callFiles);
        if (calls.isEmpty()) {
            return 2;
        }
        Call shown = calls.get().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), unknown(calls.get())));
        results.write(text(shown).getBytes(StandardCharsets.UTF_8));
        results.flush();
        return 0;
    }

    private String text(Call call) {
        return switch (format) {
            case text -> call.explain(lang.locale());
            case json -> CallWriter.toJson(call) + "\n";
            case dmn -> model(call);
        };
    }

    private String model(Call call) {
        try {
            DmnExport export = DmnExport.of(call);
            for (String reading : readings) {
                export = export.reading(Reading.parse(reading));
            }
            return export.model(lang.locale());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private String unknown(List<Call> calls) {
        String known = calls.stream().map(Call::id).collect(Collectors.joining(", "));
        return Fault.of(FaultCode.UNKNOWN_CALL, Map.of("value", id, "allowed", known))
                .message(Locale.ENGLISH);
    }
}
