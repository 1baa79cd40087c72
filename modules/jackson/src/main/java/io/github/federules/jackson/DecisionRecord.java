package io.github.federules.jackson;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Disclosure;
import io.github.federules.core.decision.RecordedDecision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.fault.FaultCode;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The record of a decision: one JSON document that holds the call itself, the dossier, the decision with its texts in both
 * languages, and a SHA-256 of all this.
 *
 * <p>A record is data about a decision that was made, perhaps years ago and by another version of the library. Reading one
 * decides nothing. To decide again, assess {@link #dossier} under {@link #call} with the readings of {@link #decision}, make a
 * record of that decision, and compare the two with {@link #differencesFrom}.
 *
 * <p>The SHA-256 is that of the canonical form (RFC 8785) of the document without its field {@code sha256}. It detects
 * accidents and careless changes. It is no protection against forgery: whoever changes a record on purpose can compute it
 * again.
 *
 * <p>Two records are equal if their documents are, whatever the order of fields. This class is immutable and thread-safe.
 */
public final class DecisionRecord {

    /** The version of the format of records. */
    public static final int FORMAT = 1;

    private final StoredValue.StoredObject document;
    private final Call call;
    private final Dossier dossier;
    private final RecordedDecision decision;
    private final String sha256;

    DecisionRecord(
            StoredValue.StoredObject document, Call call, Dossier dossier, RecordedDecision decision, String sha256) {
        this.document = document;
        this.call = call;
        this.dossier = dossier;
        this.decision = decision;
        this.sha256 = sha256;
    }

    /**
     * Creates the record of a decision.
     *
     * @param decision the decision, not null
     * @return the record, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the record is larger than {@link RecordReader#MAX_BYTES}
     * @throws IllegalArgumentException if a reader would refuse the record, since the dossier holds facts that its call does not
     *     have; the message lists the codes and their places
     */
    public static DecisionRecord of(Decision decision) {
        Objects.requireNonNull(decision, "decision");
        RecordReader reader = RecordReader.of(
                decision.call().laws(), legalFormsOf(decision.dossier().applicant()));
        BoundedText text = new BoundedText(JsonDocument.MAX_RECORD_BYTES, JsonDocument.TOO_LARGE_RECORD);
        RecordResult result = reader.read(JsonText.of(text, json -> write(decision, json)));
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

    private static void write(Decision decision, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty(RecordFields.FORMAT, FORMAT);
        json.writeName(RecordFields.CALL);
        CallWriter.write(decision.call(), json);
        json.writeName(RecordFields.DOSSIER);
        DossierWriter.write(decision.dossier(), json);
        json.writeName(RecordFields.DECISION);
        DecisionWriter.inBothLanguages().write(decision, json);
        json.writeStringProperty(RecordFields.SHA_256, "");
        json.writeEndObject();
    }

    private DecisionRecord sealed() {
        String computed = computedSha256();
        Map<String, StoredValue> fields = new LinkedHashMap<>(document.fields());
        fields.put(RecordFields.SHA_256, new StoredValue.StoredText(computed));
        return new DecisionRecord(
                new StoredValue.StoredObject(Collections.unmodifiableMap(fields)), call, dossier, decision, computed);
    }

    // The reader must know the legal forms that the dossier itself holds, and no others.
    private static LegalForms legalFormsOf(Applicant applicant) {
        Map<String, LegalForm> forms = new HashMap<>();
        Stream.concat(Stream.of(applicant.lead()), applicant.members().stream())
                .map(Party::legalForm)
                .flatMap(Optional::stream)
                .forEach(form -> forms.put(form.code(), form));
        return code -> Optional.ofNullable(forms.get(code));
    }

    /**
     * Returns the call that the dossier was assessed under.
     *
     * @return the call as the record holds it, never null
     */
    public Call call() {
        return call;
    }

    /**
     * Returns the dossier.
     *
     * @return the dossier, which names its call, never null
     */
    public Dossier dossier() {
        return dossier;
    }

    /**
     * Returns the decision as it was made.
     *
     * @return its results, with the version of the library and the readings in force, never null
     */
    public RecordedDecision decision() {
        return decision;
    }

    /**
     * Returns the explanation of the processing for the person concerned, from the stored record: nothing is decided again.
     *
     * @param locale French, or anything else for English, not null
     * @return the disclosure, or empty if the record was changed after it was written, see {@link #isIntact}; never null
     */
    public Optional<Disclosure> disclosure(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return isIntact() ? Optional.of(Disclosure.of(call, dossier, decision, locale)) : Optional.empty();
    }

    /**
     * Returns the SHA-256 that the record states.
     *
     * @return 64 hexadecimal digits, unless the record was changed, never null
     */
    public String sha256() {
        return sha256;
    }

    /**
     * Determines whether the SHA-256 that the record states is that of its content.
     *
     * @return false if the record was changed after it was written
     */
    public boolean isIntact() {
        return sha256.equals(computedSha256());
    }

    /**
     * Returns the SHA-256 of the content, to compare with one that was kept elsewhere.
     *
     * @return 64 hexadecimal digits, never null
     */
    public String computedSha256() {
        return CanonicalJson.sha256(document.without(RecordFields.SHA_256));
    }

    /**
     * Compares the decision of this record with that of another, such as the same decision made again. The versions of the
     * library are not compared.
     *
     * @param again the other record, not null
     * @return every difference, in the order of this record, never null
     */
    public List<RecordDifference> differencesFrom(DecisionRecord again) {
        return ValueDifferences.between(
                JsonPlace.ROOT.field(RecordFields.DECISION),
                comparable(),
                Objects.requireNonNull(again, "again").comparable());
    }

    /**
     * Compares the call of this record with another, such as that of the catalogue.
     *
     * @param other the other call, not null
     * @return every difference, in the order of this record, never null
     * @throws IllegalArgumentException if the other call cannot be written, as {@link CallWriter#toJson} describes
     */
    public List<RecordDifference> differencesFrom(Call other) {
        if (call.equals(Objects.requireNonNull(other, "other"))) {
            return List.of();
        }
        StoredValue written = StoredValue.parse(CallWriter.toJson(other));
        return ValueDifferences.between(
                JsonPlace.ROOT.field(RecordFields.CALL), StoredValue.parse(CallWriter.toJson(call)), written);
    }

    private StoredValue comparable() {
        return ((StoredValue.StoredObject) document.get(RecordFields.DECISION)).without("library");
    }

    /**
     * Returns the record as JSON of one line.
     *
     * @return the JSON text, without a line end, never null
     */
    public String toJson() {
        return JsonText.of(document::write);
    }

    /**
     * Writes the record.
     *
     * @param json the generator to write to, not null
     */
    public void write(JsonGenerator json) {
        Objects.requireNonNull(json, "json");
        document.write(json);
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
     * @return a short text without personal data, never null
     */
    @Override
    public String toString() {
        String start = sha256.substring(0, Math.min(12, sha256.length()));
        return "DecisionRecord[" + call.id() + ", " + decision.tracks() + ", " + start + "]";
    }
}
