package io.github.federules.examples.cli;

import io.github.federules.jackson.RecordReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** The records of a run: a file of one, a batch of one a line, or a batch on standard input. */
final class RecordFiles {

    private static final String STANDARD_INPUT = "-";

    private final InputStream in;
    private final Results results;
    private final PrintWriter messages;
    private final Answering answering;
    private int status;

    RecordFiles(InputStream in, Results results, PrintWriter messages, Answering answering) {
        this.in = in;
        this.results = results;
        this.messages = messages;
        this.answering = answering;
    }

    /** Answers every record of these files and returns the exit status. */
    int answer(List<String> files) {
        for (String file : files) {
            try {
                answer(file, files.size() > 1 ? Optional.of(file) : Optional.empty());
            } catch (IOException | InvalidPathException e) {
                results.flush();
                status = 2;
                messages.println(JsonFile.cannotBeRead(file, e));
            }
        }
        results.flush();
        return status;
    }

    private void answer(String file, Optional<String> shown) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            answerBatch(in, shown);
            return;
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new IOException("it is a directory.");
        }
        try (InputStream bytes = Files.newInputStream(path)) {
            if (file.toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
                answerBatch(bytes, shown);
            } else {
                JsonFile json = JsonFile.read(bytes, RecordReader.MAX_BYTES);
                write(answering.answer(json.bytes(), json.start(), json.length(), shown, OptionalLong.empty()));
            }
        }
    }

    private void answerBatch(InputStream bytes, Optional<String> shown) throws IOException {
        try (Batch batch = new Batch(answering, RecordReader.MAX_BYTES, shown, this::write, results::flush)) {
            batch.answer(bytes);
        }
    }

    private void write(Answered answer) {
        results.write(answer.bytes());
        if (answer.refused()) {
            status = Math.max(status, 1);
        }
    }
}
