package io.github.federules.jackson.call;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Law;
import io.github.federules.core.call.Regime;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.jackson.format.CallNames;
import io.github.federules.jackson.format.CallShape;
import io.github.federules.jackson.json.FoundFaults;
import io.github.federules.jackson.json.JsonDocument;
import io.github.federules.jackson.reference.SharedByCalls;
import io.github.federules.jackson.shape.Definitions;
import io.github.federules.jackson.shape.FileRead;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;

/**
 * Reads calls from JSON and checks them as a whole: every error of a call is reported, not only the first.
 *
 * <p>The text is not trusted: the bounds are those of {@link io.github.federules.jackson.DossierReader}. A call that can be read is then checked against
 * itself and against the laws that it names, as {@link io.github.federules.core.call.CallBuilder} does. For example:
 *
 * <pre>{@code
 * CallReader reader = CallReader.of(List.of(CommonProvisions.of2021())).knowing(SharedCriteria.all());
 * if (reader.read(json) instanceof AcceptedCall accepted) {
 *     out.println(FederEligibility.under(accepted.call()).assess(dossier).summary(Locale.ENGLISH));
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe, if the laws are.
 */
public final class CallReader {

    /** The most bytes of UTF-8 that a call may have: 16 MiB. */
    public static final int MAX_BYTES = JsonDocument.MAX_BYTES;

    private final SharedByCalls shared;

    private final JsonDocument<CallResult> document =
            new JsonDocument<>(JsonDocument.MAX_BYTES, JsonDocument.TOO_LARGE_CALL, RefusedCall::new, this::readValue);

    private CallReader(SharedByCalls shared) {
        this.shared = shared;
    }

    /**
     * Creates a reader of calls. A call names the laws above it, which must be among these.
     *
     * @param laws the laws that a call may name by their {@linkplain Law#id ids}
     * @return the reader
     */
    public static CallReader of(List<Law> laws) {
        return new CallReader(new SharedByCalls(laws, List.of(), List.of()));
    }

    /**
     * Returns a copy that knows more criteria that calls share. A call asks for one by its code and its source. Default: none.
     *
     * @param criteria the criteria, each with its {@linkplain Criterion#from source}
     * @return the changed copy
     * @throws IllegalArgumentException if a criterion has no source
     */
    public CallReader knowing(List<Criterion> criteria) {
        return new CallReader(shared.with(criteria));
    }

    /**
     * Returns a copy that knows more regimes. A call names the one that it comes under by its id. Default: none.
     *
     * @param regimes the regimes, each edition by itself
     * @return the changed copy
     */
    public CallReader under(List<Regime> regimes) {
        return new CallReader(shared.under(regimes));
    }

    /**
     * Reads a call from UTF-8.
     *
     * @param utf8 the bytes of one JSON text
     * @return the call, or every error that was found
     */
    public CallResult read(byte[] utf8) {
        return read(Objects.requireNonNull(utf8, "utf8"), 0, utf8.length);
    }

    /**
     * Reads a call from a part of UTF-8.
     *
     * @param utf8 the bytes
     * @param offset the index of the first byte of the JSON text, from 0
     * @param length the number of its bytes
     * @return the call, or every error that was found
     * @throws IndexOutOfBoundsException if the part is not within the bytes
     */
    public CallResult read(byte[] utf8, int offset, int length) {
        return document.read(utf8, offset, length);
    }

    /**
     * Reads a call from text.
     *
     * @param json one JSON text
     * @return the call, or every error that was found
     */
    public CallResult read(String json) {
        return document.read(json);
    }

    /**
     * Returns the JSON Schema (2020-12) of a call, for editors and for other programs. The reader also checks what a schema
     * cannot express.
     *
     * @return the schema, a JSON text
     */
    public static String schema() {
        return Definitions.text(CallShape.schema());
    }

    private CallResult readValue(JsonParser parser, Supplier<JsonParser> again) {
        FoundFaults faults = new FoundFaults();
        CallNames names = CallNames.gathered(again, shared);
        FileRead<Call> read = CallShape.read(parser, names, faults);
        return read == null
                ? new RefusedCall(faults.all())
                : new AcceptedCall(read.value(), names.warnings(read.value()), read.schema());
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line
     */
    @Override
    public String toString() {
        return "CallReader[laws=" + shared.laws().size() + "]";
    }
}
