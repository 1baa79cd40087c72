package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Reading;
import io.github.federules.dmn.DmnExport;
import io.github.federules.jackson.CallWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
                "Explains a call in words, each term with its clause, or prints its JSON or its model in DMN 1.3.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:the call was shown", "2:usage, or a call file that is refused or cannot be read"})
final class ShowCallCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text is for people (default), json is what --call-file takes, dmn is for decision engines")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CallFormat format;

    @Option(
            names = "--reading",
            paramLabel = "READING",
            description = "another reading for --format dmn, such as ROUNDING=HALF_UP; repeatable")
    private List<String> readings = new ArrayList<>();

    @Option(names = "--lang", defaultValue = "fr", description = "language of texts: fr (default) or en")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Lang lang;

    @Option(names = "--call-file", paramLabel = "FILE", description = "a file that holds a call; repeatable")
    private List<String> callFiles = new ArrayList<>();

    @Parameters(paramLabel = "ID", description = "the call's id")
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
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "The call is " + id + ", but must be one of: " + ids(calls.get()) + "."));
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

    private static String ids(List<Call> calls) {
        return calls.stream().map(Call::id).collect(Collectors.joining(", "));
    }
}
