package io.github.federules.jackson;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.disclosure.Disclosure;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.record.RecordedDecision;
import io.github.federules.jackson.call.CallWriter;
import io.github.federules.jackson.json.BoundedText;
import io.github.federules.jackson.json.JsonDocument;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.json.JsonText;
import io.github.federules.jackson.record.Differences;
import io.github.federules.jackson.record.RecordShape;
import io.github.federules.jackson.record.StoredJson;
import io.github.federules.jackson.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The record of a decision: one JSON document that holds the call itself, the dossier, the decision with its texts in both
 * languages, and a SHA-256 of all this.
 *
 * <p>For example:
 *
 * <pre>{@code
 * DecisionRecord record = DecisionRecord.of(decision);
 * String json = record.toJson();
 * }</pre>
 *
 * <p>A record is data about a decision that was made, perhaps years ago and by another version of the library. Reading one
 * decides nothing. To decide again, assess {@link #dossier} under {@link #call} with the readings of {@link #decision}, make a
 * record of that decision, and compare the two with {@link #differencesFrom}.
 *
 * <p>The SHA-256 is that of the canonical form (RFC 8785) of the document without its fields {@code sha256} and {@code $schema},
 * by which editors find the JSON Schema: that one may be added later, and is kept. It detects
 * accidents and careless changes. It is no protection against forgery: whoever changes a record on purpose can compute it
 * again.
 *
 * <p>Two records are equal if their documents are, whatever the order of fields. This class is immutable and thread-safe.
 */
public final class DecisionRecord {

    /** The version of the format of records. */
    public static final int FORMAT = RecordShape.FORMAT;

    private final ObjectNode document;
    private final RecordShape.Parts parts;

    DecisionRecord(ObjectNode document, RecordShape.Parts parts) {
        this.document = document;
        this.parts = parts;
    }

    /**
     * Creates the record of a decision.
     *
     * @param decision the decision
     * @return the record
     * @throws io.github.federules.core.fault.InvalidFactException if the record is larger than {@link RecordReader#MAX_BYTES}
     * @throws IllegalArgumentException if a reader would refuse the record, since the dossier holds facts that its call does not
     *     have, such as a nature of costs; the message lists the codes and their places
     */
    public static DecisionRecord of(Decision decision) {
        Objects.requireNonNull(decision, "decision");
        Call call = decision.call();
        RecordReader reader = RecordReader.of(
                        call.laws(), legalFormsOf(decision.dossier().applicant()))
                .knowing(call.asks().stream()
                        .filter(criterion -> criterion.source().isPresent())
                        .toList());
        BoundedText text = new BoundedText(JsonDocument.MAX_RECORD_BYTES, JsonDocument.TOO_LARGE_RECORD);
        RecordResult result = reader.read(JsonText.of(text, json -> RecordShape.write(decision, json)));
        if (result instanceof RefusedRecord refused) {
            throw cannotBeRead(refused);
        }
        return ((AcceptedRecord) result).record().sealed();
    }

    private static IllegalArgumentException cannotBeRead(RefusedRecord refused) {
        if (refused.faults().get(0).code() == FaultCode.TOO_LARGE) {
            return refused.faults().get(0).fault().asException();
        }
        String faults = refused.faults().stream()
                .map(fault -> fault.path() + " " + fault.code())
                .collect(Collectors.joining("; "));
        return new IllegalArgumentException("The record of this decision could not be read back: " + faults
                + ". Read the dossier with a DossierReader, which refuses such facts.");
    }

    private DecisionRecord sealed() {
        String computed = computedSha256();
        ObjectNode sealed = document.deepCopy().put(RecordShape.SHA_256_FIELD, computed);
        return new DecisionRecord(sealed, parts.with(computed));
    }

    // The reader must know the legal forms that the dossier itself holds, and no others.
    private static LegalForms legalFormsOf(Applicant applicant) {
        Map<String, LegalForm> forms = Stream.concat(Stream.of(applicant.lead()), applicant.members().stream())
                .flatMap(party -> party.legalForm().stream())
                .collect(Collectors.toMap(LegalForm::code, form -> form, (one, same) -> one));
        return code -> Optional.ofNullable(forms.get(code));
    }

    /**
     * Returns the call that the dossier was assessed under.
     *
     * @return the call as the record holds it
     */
    public Call call() {
        return parts.call();
    }

    /**
     * Returns the dossier.
     *
     * @return the dossier, which names its call
     */
    public Dossier dossier() {
        return parts.dossier();
    }

    /**
     * Returns the decision as it was made.
     *
     * @return its results, with the version of the library and the readings in force
     */
    public RecordedDecision decision() {
        return parts.decision();
    }

    /**
     * Returns the explanation of the processing for the person concerned, from the stored record: nothing is decided again.
     *
     * @param locale French, or anything else for English
     * @return the disclosure, or empty if the record was changed after it was written, see {@link #isIntact}
     */
    public Optional<Disclosure> disclosure(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return isIntact() ? Optional.of(Disclosure.of(call(), dossier(), decision(), locale)) : Optional.empty();
    }

    /**
     * Returns the SHA-256 that the record states.
     *
     * @return 64 hexadecimal digits, unless the record was changed
     */
    public String sha256() {
        return parts.sha256();
    }

    /**
     * Determines whether the SHA-256 that the record states is that of its content.
     *
     * @return false if the record was changed after it was written
     */
    public boolean isIntact() {
        return sha256().equals(computedSha256());
    }

    /**
     * Returns the SHA-256 of the content, to compare with one that was kept elsewhere.
     *
     * @return 64 hexadecimal digits
     */
    public String computedSha256() {
        return StoredJson.sha256(StoredJson.without(document, RecordShape.SHA_256_FIELD, Shape.SCHEMA));
    }

    /**
     * Compares the decision of this record with that of another, such as the same decision made again. The versions of the
     * library are not compared. Texts for people that differ are apart from all else:
     *
     * <pre>{@code
     * RecordDifferences differences = record.differencesFrom(again);
     * boolean isSame = differences.isSame();
     * }</pre>
     *
     * @param again the other record
     * @return every difference, in the order of this record
     */
    public RecordDifferences differencesFrom(DecisionRecord again) {
        return differences(comparable(), Objects.requireNonNull(again, "again").comparable());
    }

    /**
     * Compares the call of this record with another, such as that of the catalogue, as it is on the day of the dossier. Texts for
     * people that differ, the words of clauses among them, are apart from all else.
     *
     * @param other the other call
     * @return every difference, in the order of this record
     * @throws IllegalArgumentException if the other call cannot be written, as {@link CallWriter#toJson} describes
     */
    public RecordDifferences differencesFrom(Call other) {
        Call ofDay = dossier()
                .submission()
                .sentOn()
                .find()
                .map(Objects.requireNonNull(other, "other")::asOf)
                .orElse(other);
        if (call().equals(ofDay)) {
            return new RecordDifferences(List.of(), List.of());
        }
        return differences(withRegimes(call()), withRegimes(ofDay));
    }

    private static JsonNode withRegimes(Call call) {
        String regimes = call.regimes().stream().map(CallWriter::toJson).collect(Collectors.joining(","));
        return StoredJson.parse("{\"call\":" + CallWriter.toJson(call) + ",\"regimes\":[" + regimes + "]}");
    }

    private JsonNode comparable() {
        ObjectNode decision = StoredJson.without((ObjectNode) document.get("decision"), "library", Shape.SCHEMA);
        return document.objectNode().set("decision", decision);
    }

    private static RecordDifferences differences(JsonNode one, JsonNode other) {
        List<RecordDifference> content = new ArrayList<>();
        List<RecordDifference> texts = new ArrayList<>();
        Differences.between(
                JsonPlace.ROOT,
                one,
                other,
                (path, recorded, found, isText) ->
                        (isText ? texts : content).add(new RecordDifference(path, recorded, found)));
        return new RecordDifferences(content, texts);
    }

    /**
     * Returns the record as JSON of one line.
     *
     * @return the JSON text, without a line end
     */
    public String toJson() {
        return JsonText.of(this::write);
    }

    /**
     * Writes the record.
     *
     * @param json the generator to write to
     */
    public void write(JsonGenerator json) {
        Objects.requireNonNull(json, "json");
        StoredJson.write(document, json);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DecisionRecord record && document.equals(record.document);
    }

    @Override
    public int hashCode() {
        return document.hashCode();
    }

    /**
     * Returns the call, the verdicts and the start of the SHA-256.
     *
     * @return a short text without personal data
     */
    @Override
    public String toString() {
        String start = sha256().substring(0, Math.min(12, sha256().length()));
        return "DecisionRecord[" + call().id() + ", " + decision().tracks() + ", " + start + "]";
    }
}
