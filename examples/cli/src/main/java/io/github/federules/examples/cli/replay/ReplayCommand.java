package io.github.federules.examples.cli.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Replays a public list of operations: {@code replay [OPTIONS] FILE}. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "Recomputes each EU amount of the national public list of operations, and says how it follows"
                + " from the published rate and total.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:all rows were read, explained or not",
            "1:some row could not be read; all others were replayed",
            "2:usage, or a file that cannot be read, or not to its end"
        })
public final class ReplayCommand implements Callable<Integer> {

    enum Format {
        text,
        json
    }

    enum Lang {
        fr,
        en
    }

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text is for people (default), json is for programs: one object")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Format format;

    @Option(names = "--lang", defaultValue = "fr", description = "language of texts: fr (default) or en")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Lang lang;

    @Parameters(paramLabel = "FILE", description = "the list in CSV: UTF-8, commas, a header with the published names")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String file;

    private final OutputStream results;
    private final PrintWriter messages;

    /**
     * Takes where results and messages go.
     *
     * @param results a stream for results alone, which stays open, not null
     * @param messages all else that people must know, not null
     */
    public ReplayCommand(OutputStream results, PrintWriter messages) {
        this.results = results;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        Wording wording = new Wording(lang.name());
        try (InputStream bytes = open(wording)) {
            OperationList list = new OperationList(bytes);
            int status = replay(list, report(wording), wording);
            results.flush();
            return status;
        } catch (UnreadableListException e) {
            tell(wording, "file.refused", e.problem().told(wording));
        } catch (NoSuchFileException e) {
            tell(wording, "file.unreadable", Map.of("reason", wording.say("file.absent")));
        } catch (IOException | InvalidPathException e) {
            tell(wording, "file.unreadable", Map.of("reason", String.valueOf(e.getMessage())));
        }
        return 2;
    }

    private InputStream open(Wording wording) throws IOException {
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new IOException(wording.say("file.directory"));
        }
        return Files.newInputStream(path);
    }

    private int replay(OperationList list, Report report, Wording wording) {
        Replay replay = new Replay();
        Optional<Problem> stop = Optional.empty();
        try {
            for (Optional<Row> row = list.next(); row.isPresent(); row = list.next()) {
                replay(row.orElseThrow(), list.columns(), replay, report);
            }
        } catch (UnreadableListException e) {
            stop = Optional.of(e.problem());
            tell(wording, "file.stopped", e.problem().told(wording));
        }
        report.end(replay, stop);
        if (stop.isPresent()) {
            return 2;
        }
        return replay.unreadable() > 0 ? 1 : 0;
    }

    private static void replay(Row row, int columns, Replay replay, Report report) {
        RowReading reading = RowReader.read(row, columns);
        if (reading instanceof RowReading.Accepted accepted) {
            replay.add(accepted.operation());
        } else {
            replay.addUnreadable();
            ((RowReading.Refused) reading).problems().forEach(report::unreadable);
        }
    }

    private Report report(Wording wording) {
        return switch (format) {
            case json -> new JsonReport(results, wording);
            case text -> new TextReport(results, wording, lang == Lang.fr ? Figures.french() : Figures.english());
        };
    }

    private void tell(Wording wording, String key, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("file", file);
        messages.println(wording.say(key, all));
    }
}
