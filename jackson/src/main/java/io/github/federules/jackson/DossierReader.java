package io.github.federules.jackson;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.LegalForms;
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
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads dossiers from JSON and judges them whole: every fault of a dossier is told, not only the first.
 *
 * <p>The text is hostile until judged. One of more than 16 MiB, or nested over 64 deep, is refused; an exponent is never
 * written out; a key given twice, or one that the format does not know, is a fault. For example:
 *
 * <pre>{@code
 * DossierReader reader = DossierReader.of(FederCalls.all(), FrenchLegalForm::find);
 * if (reader.read(json) instanceof DossierReading.Accepted accepted) {
 *     Decision decision = FederEligibility.under(accepted.call()).assess(accepted.dossier());
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DossierReader {

    /** The most bytes of UTF-8 that a dossier may have: 16 MiB. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final int MAX_DEPTH = 64;

    // What the document may hold bounds the rest; lengths of its own are judged by the reader, with a path.
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_BYTES)
                    .maxNameLength(MAX_BYTES)
                    .maxNumberLength(MAX_BYTES)
                    .build())
            .build();

    private final List<Call> calls;
    private final LegalForms legalForms;

    private DossierReader(List<Call> calls, LegalForms legalForms) {
        this.calls = List.copyOf(calls);
        this.legalForms = Objects.requireNonNull(legalForms, "legalForms");
        if (calls.isEmpty()) {
            throw new IllegalArgumentException(
                    "The list of calls is empty, but must hold at least one: a dossier that names none is read under the"
                            + " first.");
        }
    }

    /**
     * Obtains a reader of dossiers under these calls.
     *
     * @param calls the calls that dossiers may name; the first is the one of a dossier that names none, not null
     * @param legalForms the legal forms that dossiers may name, not null
     * @return the reader, never null
     * @throws IllegalArgumentException if there is no call
     */
    public static DossierReader of(List<Call> calls, LegalForms legalForms) {
        return new DossierReader(calls, legalForms);
    }

    /**
     * Reads a dossier from UTF-8.
     *
     * @param utf8 the bytes of one JSON text, not null
     * @return the dossier, or every fault that was found, never null
     */
    public DossierReading read(byte[] utf8) {
        return read(utf8, 0, utf8.length);
    }

    /**
     * Reads a dossier from a part of UTF-8.
     *
     * @param utf8 the bytes, not null
     * @param offset where the JSON text starts
     * @param length how many bytes it has
     * @return the dossier, or every fault that was found, never null
     * @throws IndexOutOfBoundsException if the part is not within the bytes
     */
    public DossierReading read(byte[] utf8, int offset, int length) {
        if (length > MAX_BYTES) {
            return tooLarge();
        }
        try {
            // Jackson would guess the encoding, and take ill-formed UTF-8 for characters.
            CharBuffer chars = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8, offset, length));
            return read(JSON.createParser(
                    ObjectReadContext.empty(),
                    chars.array(),
                    chars.arrayOffset() + chars.position(),
                    chars.remaining()));
        } catch (CharacterCodingException e) {
            return refused(Fault.of(FaultCode.NOT_JSON, "encoding", Map.of()));
        }
    }

    /**
     * Reads a dossier from text.
     *
     * @param json one JSON text, not null
     * @return the dossier, or every fault that was found, never null
     */
    public DossierReading read(String json) {
        boolean isLarge = json.length() > MAX_BYTES / 3;
        if (isLarge && (json.length() > MAX_BYTES || json.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES)) {
            return tooLarge();
        }
        return read(JSON.createParser(ObjectReadContext.empty(), json));
    }

    /**
     * Gives the refusal of a text that has more than {@link #MAX_BYTES} bytes.
     *
     * @return the refusal, never null
     */
    public static DossierReading.Refused tooLarge() {
        return refused(Fault.of(FaultCode.TOO_LARGE, Map.of("bound", "16 MiB")));
    }

    private DossierReading read(JsonParser parser) {
        try (parser) {
            if (parser.nextToken() == null) {
                return refused(Fault.of(FaultCode.NOT_JSON, "empty", Map.of()));
            }
            DossierReading reading = readValue(parser);
            return parser.nextToken() == null ? reading : refused(notJson(parser.currentTokenLocation()));
        } catch (StreamConstraintsException e) {
            return refused(Fault.of(FaultCode.TOO_LARGE, "depth", Map.of("bound", Integer.toString(MAX_DEPTH))));
        } catch (JacksonException e) {
            return refused(notJson(e.getLocation()));
        }
    }

    /** Reads the value at the parser's current token, whatever it is. */
    DossierReading readValue(JsonParser parser) {
        JsonInput input = new JsonInput(parser, new Faults());
        DossierFields fields = new DossierFields(calls, legalForms);
        Optional<DossierReading.Accepted> accepted =
                input.object(Place.ROOT, fields) ? fields.judged(input) : Optional.empty();
        return accepted.<DossierReading>map(reading -> reading)
                .orElseGet(() -> new DossierReading.Refused(
                        fields.findId(), input.faults().all()));
    }

    private static Fault notJson(TokenStreamLocation location) {
        return Fault.of(
                FaultCode.NOT_JSON,
                Map.of(
                        "line", Integer.toString(Math.max(1, location.getLineNr())),
                        "column", Integer.toString(Math.max(1, location.getColumnNr()))));
    }

    private static DossierReading.Refused refused(Fault fault) {
        return new DossierReading.Refused(Optional.empty(), List.of(new LocatedFault("", fault)));
    }
}
