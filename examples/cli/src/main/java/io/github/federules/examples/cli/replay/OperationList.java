package io.github.federules.examples.cli.replay;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of a list of operations in CSV, one at a time, in memory that does not grow with the list. */
final class OperationList {

    // What the parser holds at a time: a field, and what it reads ahead.
    private static final int MOST_CHARACTERS = 1 << 20;

    private final RowHandler handler = new RowHandler();
    private final Iterator<Row> rows;
    private final int columns;

    /** Reads the header; the stream stays the caller's to close. */
    OperationList(InputStream bytes) throws IOException, UnreadableListException {
        rows = CsvReader.builder()
                .maxBufferSize(MOST_CHARACTERS)
                .allowUnclosedQuote(false)
                // A row of another length is told with its line, and the rows after it are read.
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, utf8(bytes))
                .iterator();
        columns = next().orElseThrow(() -> new UnreadableListException(Problem.ofFile(ProblemCode.EMPTY, 1, Map.of())))
                .fields();
        refuse(ProblemCode.MISSING_COLUMN, handler.header().missing());
        refuse(ProblemCode.DUPLICATE_COLUMN, handler.header().twice());
    }

    /** How many columns the header has. */
    int columns() {
        return columns;
    }

    /** Gives the next row, or nothing at the end. */
    Optional<Row> next() throws UnreadableListException {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (CsvParseException e) {
            if (e.getCause() != null) {
                // The parser wraps whatever else went wrong, even when memory is short.
                throw e;
            }
            // Where the next row starts is anybody's guess now.
            throw new UnreadableListException(Problem.ofFile(ProblemCode.NOT_CSV, handler.line(), Map.of()));
        } catch (UncheckedIOException e) {
            throw new UnreadableListException(problemOf(e));
        }
    }

    private Problem problemOf(UncheckedIOException failure) {
        return failure.getCause() instanceof CharacterCodingException
                ? Problem.ofFile(ProblemCode.NOT_UTF8, handler.line(), Map.of())
                : Problem.ofFile(
                        ProblemCode.READ_FAILED, handler.line(), Map.of("reason", String.valueOf(failure.getCause())));
    }

    private void refuse(ProblemCode code, Set<Column> columns) throws UnreadableListException {
        if (!columns.isEmpty()) {
            String names = columns.stream().map(Column::header).collect(Collectors.joining(", "));
            throw new UnreadableListException(Problem.ofFile(code, handler.line(), Map.of("columns", names)));
        }
    }

    private static Reader utf8(InputStream bytes) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes);
        in.mark(3);
        if (in.read() != 0xEF || in.read() != 0xBB || in.read() != 0xBF) {
            in.reset();
        }
        // A decoder from a charset's name would replace what is not UTF-8 in silence.
        return new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
