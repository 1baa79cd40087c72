package io.github.federules.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The JSON texts of a run: a file of one, a batch of one a line, or a batch on standard input. */
final class InputFiles {

    private final InputStream in;
    private final Results results;
    private final Messages messages;
    private final int mostBytes;
    private final Answering answering;
    private final Progress progress;
    private final Consumer<AnsweredText> sums;
    private int status;
    private long failed;

    /**
     * Creates the texts of a run, each of at most so many bytes, with the way to an answer, what counts the answers, and what adds
     * them up.
     */
    InputFiles(
            InputStream in,
            Results results,
            Messages messages,
            int mostBytes,
            Answering answering,
            Progress progress,
            Consumer<AnsweredText> sums) {
        this.in = in;
        this.results = results;
        this.messages = messages;
        this.mostBytes = mostBytes;
        this.answering = answering;
        this.progress = progress;
        this.sums = sums;
    }

    /** Answers every text of these files and returns the exit status. */
    int answer(List<String> files) {
        for (String file : files) {
            try {
                answer(file, files.size() > 1 ? Optional.of(file) : Optional.empty());
            } catch (IOException e) {
                results.flush();
                status = 2;
                messages.showLine(NamedFile.unreadable(file, e, messages.texts()));
            }
        }
        results.flush();
        progress.done();
        if (failed > 0) {
            messages.show("internal.some", Map.of("count", messages.texts().number(failed)));
        }
        return status;
    }

    private void answer(String file, Optional<String> shown) throws IOException {
        if (file.equals(NamedFile.STANDARD_INPUT)) {
            answerBatch(in, shown);
            return;
        }
        try (InputStream bytes = NamedFile.open(file)) {
            if (NamedFile.isBatch(file)) {
                answerBatch(bytes, shown);
            } else {
                write(answering.answerFile(bytes, mostBytes, shown));
            }
        }
    }

    private void answerBatch(InputStream bytes, Optional<String> shown) throws IOException {
        try (Batch batch = new Batch(answering, mostBytes, shown, this::write, results::flush)) {
            batch.answer(bytes);
        }
    }

    private void write(AnsweredText answer) {
        results.write(answer.bytes());
        status = Math.max(status, answer.failed() ? 2 : answer.refused() ? 1 : 0);
        failed += answer.failed() ? 1 : 0;
        sums.accept(answer);
        progress.count(answer);
    }
}
