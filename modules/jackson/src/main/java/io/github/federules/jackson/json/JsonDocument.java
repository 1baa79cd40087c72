package io.github.federules.jackson.json;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * One JSON text from outside, which is not trusted: strict UTF-8, bounded in size and depth, and one value only.
 *
 * @param maxBytes the most bytes that it may have
 * @param tooLarge the error of a text that has more
 * @param refusal how a text with errors is refused
 * @param value how its one value is read, where another parser at its start may look at it first
 * @param <R> the result of reading the text, or its refusal
 */
public record JsonDocument<R>(
        int maxBytes,
        Fault tooLarge,
        Function<List<LocatedFault>, R> refusal,
        BiFunction<JsonParser, Supplier<JsonParser>, R> value) {

    public static final int MAX_BYTES = 16 * 1024 * 1024;

    public static final String SHOWN_MAX = "16 MiB";

    /** The most bytes of a record, which holds a dossier, its call and the decision with its texts. */
    public static final int MAX_RECORD_BYTES = 4 * MAX_BYTES;

    /** The error of a call or a regime of too many bytes. */
    public static final Fault TOO_LARGE_CALL = Fault.of(FaultCode.TOO_LARGE, "call", Map.of("bound", SHOWN_MAX));

    /** The error of a record of too many bytes. */
    public static final Fault TOO_LARGE_RECORD = Fault.of(FaultCode.TOO_LARGE, "record", Map.of("bound", "64 MiB"));

    private static final int MAX_DEPTH = 64;

    // Jackson takes the characters of such a text into an array that it uses again and again.
    private static final int SHORT = 1 << 15;

    // Java decodes a text faster than a decoder does, but does not refuse what is not UTF-8.
    private static final char IN_PLACE_OF_NO_UTF_8 = '\ufffd';

    // What the document may hold bounds the rest; the reader checks lengths of its own, and reports them with a path.
    // Names that were chosen to collide in Jackson's table of names end its use of the table, and are no error.
    /** Makes the parsers of texts from outside. */
    public static final JsonFactory JSON = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_RECORD_BYTES)
                    .maxNameLength(MAX_RECORD_BYTES)
                    .maxNumberLength(MAX_RECORD_BYTES)
                    .build())
            .build();

    public R read(byte[] utf8, int offset, int length) {
        return read(utf8, offset, length, OptionalLong.empty());
    }

    /** Reads a text that is one line of a batch, if a line is given: a text that is not JSON is refused with that line. */
    public R read(byte[] utf8, int offset, int length, OptionalLong line) {
        Objects.requireNonNull(utf8, "utf8");
        if (length > maxBytes) {
            return refused(tooLarge);
        }
        try {
            return read(text(utf8, offset, length), line);
        } catch (CharacterCodingException e) {
            return refused(Fault.of(FaultCode.NOT_JSON, "encoding", Map.of()));
        }
    }

    // Jackson would guess the encoding, and take ill-formed UTF-8 for characters.
    private static Supplier<JsonParser> text(byte[] utf8, int offset, int length) throws CharacterCodingException {
        if (length <= SHORT) {
            String json = new String(utf8, offset, length, StandardCharsets.UTF_8);
            if (json.indexOf(IN_PLACE_OF_NO_UTF_8) < 0) {
                return text(json);
            }
        }
        CharBuffer chars = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8, offset, length));
        return () ->
                JSON.createParser(ObjectReadContext.empty(), chars.array(), chars.arrayOffset(), chars.remaining());
    }

    private static Supplier<JsonParser> text(String json) {
        return () -> JSON.createParser(ObjectReadContext.empty(), json);
    }

    public R read(String json) {
        boolean isLarge = Objects.requireNonNull(json, "json").length() > maxBytes / 3;
        if (isLarge && (json.length() > maxBytes || json.getBytes(StandardCharsets.UTF_8).length > maxBytes)) {
            return refused(tooLarge);
        }
        return read(text(json), OptionalLong.empty());
    }

    private R read(Supplier<JsonParser> text, OptionalLong line) {
        try (JsonParser parser = text.get()) {
            if (parser.nextToken() == null) {
                return refused(Fault.of(FaultCode.NOT_JSON, "empty", Map.of()));
            }
            R read = value.apply(parser, text);
            return parser.nextToken() == null ? read : refused(notJson(parser.currentTokenLocation(), line));
        } catch (StreamConstraintsException e) {
            return refused(Fault.of(FaultCode.TOO_LARGE, "depth", Map.of("bound", Integer.toString(MAX_DEPTH))));
        } catch (JacksonException e) {
            return refused(notJson(e.getLocation(), line));
        }
    }

    private R refused(Fault fault) {
        return refusal.apply(List.of(new LocatedFault("", fault)));
    }

    private static Fault notJson(TokenStreamLocation location, OptionalLong line) {
        // Jackson takes a carriage return within a line of a batch for the end of a line.
        return line.isPresent() ? notJson(line.getAsLong(), location.getCharOffset() + 1) : notJson(location);
    }

    /** Returns the error of a text that is not JSON from here on. */
    public static Fault notJson(TokenStreamLocation location) {
        return notJson(location.getLineNr(), location.getColumnNr());
    }

    private static Fault notJson(long line, long column) {
        return Fault.of(
                FaultCode.NOT_JSON,
                Map.of("line", Long.toString(Math.max(1, line)), "column", Long.toString(Math.max(1, column))));
    }
}
