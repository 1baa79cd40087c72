package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies records: {@code verify [OPTIONS] RECORD...}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Makes the decisions of records again, with the call and the readings of each record, and reports every"
                        + " difference. A *.jsonl file is a batch, one record a line; any other file holds one record.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:every record was confirmed",
            "1:some record was changed, differs or is invalid; all others were verified",
            "2:usage error, or a file that cannot be read; the other files were verified, unless it is a call file"
        })
final class VerifyCommand implements Callable<Integer> {

    @Option(
            names = "--lang",
            paramLabel = "fr|en",
            defaultValue = "fr",
            description = "language of texts (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Lang lang;

    @Option(
            names = "--call-file",
            paramLabel = "FILE",
            description = "a file that holds a call, which the call of a record is compared with; repeatable")
    private List<String> callFiles = new ArrayList<>();

    @Parameters(arity = "1..*", paramLabel = "RECORD", description = "the records; - reads a batch from standard input")
    private List<String> files = new ArrayList<>();

    private final InputStream in;
    private final Results results;
    private final PrintWriter messages;

    VerifyCommand(InputStream in, Results results, PrintWriter messages) {
        this.in = in;
        this.results = results;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        Locale locale = lang.locale();
        Optional<List<Call>> calls = new CallFiles(messages, locale).find(callFiles);
        if (calls.isEmpty()) {
            return 2;
        }
        return new RecordFiles(in, results, messages, new Verifying(calls.get(), locale)).answer(files);
    }
}
