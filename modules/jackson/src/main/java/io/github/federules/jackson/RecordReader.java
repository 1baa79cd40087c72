package io.github.federules.jackson;

import io.github.federules.core.call.Law;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.jackson.json.FoundFaults;
import io.github.federules.jackson.json.JsonDocument;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.record.PlaceOrder;
import io.github.federules.jackson.record.RecordShape;
import io.github.federules.jackson.record.StoredJson;
import io.github.federules.jackson.reference.SharedByCalls;
import io.github.federules.jackson.shape.Definitions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads records of decisions from JSON and checks them as a whole: every error of a record is reported, not only the first.
 *
 * <p>The text is not trusted: the bounds are those of {@link DossierReader}, except that a record may have 64 MiB. A record
 * that can be read may still have been changed since it was written: see {@link DecisionRecord#isIntact}. For example:
 *
 * <pre>{@code
 * RecordReader reader = RecordReader.of(List.of(CommonProvisions.of2021()), FrenchLegalForm.nomenclature())
 *         .knowing(SharedCriteria.all());
 * if (reader.read(json) instanceof AcceptedRecord accepted) {
 *     accepted.record().disclosure(Locale.FRENCH).ifPresent(disclosure -> out.println(disclosure.text()));
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe, if the laws are.
 */
public final class RecordReader {

    /** The most bytes of UTF-8 that a record may have: 64 MiB. */
    public static final int MAX_BYTES = JsonDocument.MAX_RECORD_BYTES;

    private final SharedByCalls shared;
    private final LegalForms legalForms;
    private final JsonDocument<RecordResult> document = new JsonDocument<>(
            MAX_BYTES, JsonDocument.TOO_LARGE_RECORD, RefusedRecord::new, (parser, again) -> readValue(parser));

    private RecordReader(SharedByCalls shared, LegalForms legalForms) {
        this.shared = shared;
        this.legalForms = Objects.requireNonNull(legalForms, "legalForms");
    }

    /**
     * Creates a reader of records. The call of a record names the laws above it, which must be among these.
     *
     * @param laws the laws that a call may name by their {@linkplain Law#id ids}
     * @param legalForms the legal forms that dossiers may name
     * @return the reader
     */
    public static RecordReader of(List<Law> laws, LegalForms legalForms) {
        return new RecordReader(new SharedByCalls(laws, List.of(), List.of()), legalForms);
    }

    /**
     * Returns a copy that knows more criteria that calls share. The call of a record names one by its code and its source.
     * Default: none.
     *
     * @param criteria the criteria, each with its {@linkplain Criterion#from source}
     * @return the changed copy
     * @throws IllegalArgumentException if a criterion has no source
     */
    public RecordReader knowing(List<Criterion> criteria) {
        return new RecordReader(shared.with(criteria), legalForms);
    }

    /**
     * Reads a record from UTF-8.
     *
     * @param utf8 the bytes of one JSON text
     * @return the record, or every error that was found
     */
    public RecordResult read(byte[] utf8) {
        return read(Objects.requireNonNull(utf8, "utf8"), 0, utf8.length);
    }

    /**
     * Reads a record from a part of UTF-8.
     *
     * @param utf8 the bytes
     * @param offset the index of the first byte of the JSON text, from 0
     * @param length the number of its bytes
     * @return the record, or every error that was found
     * @throws IndexOutOfBoundsException if the part is not within the bytes
     */
    public RecordResult read(byte[] utf8, int offset, int length) {
        return document.read(utf8, offset, length);
    }

    /**
     * Reads a record from one line of a batch. The error of a text that is not JSON states the line of the batch.
     *
     * @param utf8 the bytes
     * @param offset the index of the first byte of the line, from 0
     * @param length the number of its bytes, without the line end
     * @param line the number of the line, from 1
     * @return the record, or every error that was found
     * @throws IndexOutOfBoundsException if the part is not within the bytes
     */
    public RecordResult readLine(byte[] utf8, int offset, int length, long line) {
        return document.read(utf8, offset, length, OptionalLong.of(line));
    }

    /**
     * Reads a record from text.
     *
     * @param json one JSON text
     * @return the record, or every error that was found
     */
    public RecordResult read(String json) {
        return document.read(json);
    }

    /**
     * Returns the JSON Schema (2020-12) of a record, with the schemas of call, dossier and decision in it. The reader also
     * checks what a schema cannot express.
     *
     * @return the schema, a JSON text
     */
    public static String schema() {
        return Definitions.text(RecordShape.schema());
    }

    @Override
    public String toString() {
        return "RecordReader[laws=" + shared.laws().size() + "]";
    }

    private RecordResult readValue(JsonParser parser) {
        FoundFaults faults = new FoundFaults();
        ObjectNode document = StoredJson.readObject(new JsonInput(parser, faults, this), JsonPlace.ROOT);
        if (document == null) {
            return new RefusedRecord(faults.all());
        }
        JsonNode format = document.path(RecordShape.FORMAT_FIELD);
        if (format.isIntegralNumber() && format.longValue() != RecordShape.FORMAT) {
            Map<String, String> values =
                    Map.of("value", format.asString(), "known", Integer.toString(RecordShape.FORMAT));
            return new RefusedRecord(
                    List.of(new LocatedFault(RecordShape.FORMAT_FIELD, Fault.of(FaultCode.UNKNOWN_FORMAT, values))));
        }
        FoundFaults more = new FoundFaults();
        RecordShape.Parts parts = RecordShape.read(document, shared, legalForms, more);
        // A value that was reported already is not reported again for what stands in its place.
        Set<String> places = faults.all().stream().map(LocatedFault::path).collect(Collectors.toSet());
        faults.addAll(more.all().stream()
                .filter(fault -> !places.contains(fault.path()))
                .toList());
        return parts == null || !faults.isEmpty()
                ? new RefusedRecord(PlaceOrder.of(document, faults.all()))
                : new AcceptedRecord(new DecisionRecord(document, parts));
    }
}
