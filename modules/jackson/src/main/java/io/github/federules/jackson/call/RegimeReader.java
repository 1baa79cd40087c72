package io.github.federules.jackson.call;

import io.github.federules.core.call.Regime;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.jackson.format.CallNames;
import io.github.federules.jackson.format.RegimeShape;
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
 * Reads regimes from JSON: every error of a regime is reported, not only the first. Each edition is a document of its own.
 *
 * <p>The text is not trusted: the bounds are those of {@link io.github.federules.jackson.DossierReader}. For example:
 *
 * <pre>{@code
 * RegimeReader regimes = RegimeReader.knowing(SharedCriteria.all());
 * if (regimes.read(json) instanceof AcceptedRegime accepted) {
 *     calls = calls.under(List.of(accepted.regime()));
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RegimeReader {

    private final SharedByCalls shared;
    private final JsonDocument<RegimeResult> document = new JsonDocument<>(
            JsonDocument.MAX_BYTES, JsonDocument.TOO_LARGE_CALL, RefusedRegime::new, this::readValue);

    private RegimeReader(SharedByCalls shared) {
        this.shared = shared;
    }

    /**
     * Creates a reader that knows criteria that calls share. A regime asks for one by its code and its source.
     *
     * @param criteria the criteria, each with its {@linkplain Criterion#from source}
     * @return the reader
     * @throws IllegalArgumentException if a criterion has no source
     */
    public static RegimeReader knowing(List<Criterion> criteria) {
        return new RegimeReader(new SharedByCalls(List.of(), criteria, List.of()));
    }

    /**
     * Reads a regime from UTF-8.
     *
     * @param utf8 the bytes of one JSON text
     * @return the regime, or every error that was found
     */
    public RegimeResult read(byte[] utf8) {
        return document.read(Objects.requireNonNull(utf8, "utf8"), 0, utf8.length);
    }

    /**
     * Reads a regime from a part of UTF-8.
     *
     * @param utf8 the bytes
     * @param offset the index of the first byte of the JSON text, from 0
     * @param length the number of its bytes
     * @return the regime, or every error that was found
     * @throws IndexOutOfBoundsException if the part is not within the bytes
     */
    public RegimeResult read(byte[] utf8, int offset, int length) {
        return document.read(utf8, offset, length);
    }

    /**
     * Reads a regime from text.
     *
     * @param json one JSON text
     * @return the regime, or every error that was found
     */
    public RegimeResult read(String json) {
        return document.read(json);
    }

    /**
     * Returns the JSON Schema (2020-12) of a regime, for editors and for other programs.
     *
     * @return the schema, a JSON text
     */
    public static String schema() {
        return Definitions.text(RegimeShape.schema());
    }

    private RegimeResult readValue(JsonParser parser, Supplier<JsonParser> again) {
        FoundFaults faults = new FoundFaults();
        FileRead<Regime> read = RegimeShape.read(parser, CallNames.ofRegime(again, shared), faults);
        return read == null ? new RefusedRegime(faults.all()) : new AcceptedRegime(read.value(), read.schema());
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line
     */
    @Override
    public String toString() {
        return "RegimeReader[criteria=" + shared.criteria().size() + "]";
    }
}
