package io.github.federules.jackson;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.reading.Reading;
import io.github.federules.jackson.dossier.ApplicableCalls;
import io.github.federules.jackson.dossier.DossierShape;
import io.github.federules.jackson.json.JsonDocument;
import io.github.federules.jackson.shape.Definitions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JsonParser;

/**
 * Reads dossiers from JSON and checks them as a whole: every error of a dossier is reported, not only the first.
 *
 * <p>The text is not trusted. A text over 16 MiB, or nested over 64 deep, is refused; an exponent is never written out; a key
 * given twice, or a field that the format does not have, is an error. For example:
 *
 * <pre>{@code
 * DossierReader reader = DossierReader.of(FederCalls.catalogue(), FrenchLegalForm.nomenclature());
 * if (reader.read(json) instanceof AcceptedDossier accepted) {
 *     out.println(FederEligibility.under(accepted.call()).assess(accepted.dossier()).summary(Locale.ENGLISH));
 * }
 * }</pre>
 *
 * <p>A dossier is read under the {@linkplain Catalogue#edition edition} of its call in force on its day of submission. One of a day
 * before the first edition has the error {@code NOT_IN_FORCE} at {@code call}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DossierReader {

    /** The most bytes of UTF-8 that a dossier may have: 16 MiB. */
    public static final int MAX_BYTES = JsonDocument.MAX_BYTES;

    /** The most partners that a dossier may have beside the applicant: 100,000. */
    public static final int MAX_PARTNERS = DossierShape.MAX_PARTNERS;

    private static final Fault TOO_LARGE = Fault.of(FaultCode.TOO_LARGE, Map.of("bound", JsonDocument.SHOWN_MAX));

    private final ApplicableCalls calls;
    private final LegalForms legalForms;
    private final DossierShape shape;
    private final JsonDocument<DossierResult> document = new JsonDocument<>(
            MAX_BYTES,
            TOO_LARGE,
            faults -> new RefusedDossier(Optional.empty(), faults),
            (parser, again) -> readValue(parser));

    private DossierReader(ApplicableCalls calls, LegalForms legalForms) {
        this.calls = calls;
        this.legalForms = Objects.requireNonNull(legalForms, "legalForms");
        if (calls.all().isEmpty()) {
            throw new IllegalArgumentException(
                    "The list of calls is empty, but must have at least one. Add the call that"
                            + " applies to dossiers that name none.");
        }
        shape = new DossierShape(calls, legalForms);
    }

    /**
     * Creates a reader of dossiers under the calls of a catalogue, each in the edition of the dossier's day.
     *
     * @param catalogue the calls that dossiers may name; the first applies to a dossier that names none
     * @param legalForms the legal forms that dossiers may name
     * @return the reader
     * @throws IllegalArgumentException if there is no call
     */
    public static DossierReader of(Catalogue catalogue, LegalForms legalForms) {
        return new DossierReader(ApplicableCalls.editionsOf(catalogue), legalForms);
    }

    /**
     * Creates a reader of dossiers under exactly these calls, whatever the day of a dossier.
     *
     * @param calls the calls that dossiers may name, one edition of each; the first applies to a dossier that names none
     * @param legalForms the legal forms that dossiers may name
     * @return the reader
     * @throws IllegalArgumentException if there is no call, or two editions of one
     */
    public static DossierReader of(List<Call> calls, LegalForms legalForms) {
        return new DossierReader(ApplicableCalls.exactly(calls), legalForms);
    }

    /**
     * Creates a reader of dossiers that are to be assessed under all calls of a catalogue, whichever they name themselves, each in the
     * edition of the dossier's day.
     *
     * <p>A dossier may answer what any of the calls asks, and seek a track that
     * any of them offers. The call of the result is the first that is in force.
     *
     * @param catalogue the calls
     * @param legalForms the legal forms that dossiers may name
     * @return the reader
     * @throws IllegalArgumentException if there is no call
     */
    public static DossierReader amongAll(Catalogue catalogue, LegalForms legalForms) {
        return new DossierReader(ApplicableCalls.editionsOf(catalogue).together(), legalForms);
    }

    /**
     * Creates a reader of dossiers that are to be assessed under exactly these calls, whichever they name themselves, and whatever
     * their day.
     *
     * <p>A dossier may answer what any of the calls asks, and seek a track that
     * any of them offers. The call of the result is the first.
     *
     * @param calls the calls, one edition of each
     * @param legalForms the legal forms that dossiers may name
     * @return the reader
     * @throws IllegalArgumentException if there is no call, or two editions of one
     */
    public static DossierReader amongAll(List<Call> calls, LegalForms legalForms) {
        return new DossierReader(ApplicableCalls.exactly(calls).together(), legalForms);
    }

    /**
     * Returns a copy that reads a dossier that names no call under this one. Default: the first call.
     *
     * @param call the id of the call
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if no call has this id; its code is {@code UNKNOWN_CALL}
     */
    public DossierReader assuming(String call) {
        return new DossierReader(calls.assuming(Objects.requireNonNull(call, "call")), legalForms);
    }

    /**
     * Returns a copy that requires every dossier to name its call: a dossier without one has the error {@code MISSING} at
     * {@code call}. Default: the first call applies.
     *
     * <p>Use it for dossiers that were stored, so that none is ever assessed under another call by accident.
     *
     * @return the changed copy
     */
    public DossierReader requiringCall() {
        return new DossierReader(calls.requiringName(), legalForms);
    }

    /**
     * Returns a copy that requires the call of every dossier to leave open the question that a reading answers: another
     * dossier has the error {@code READING_NOT_OPEN} at {@code call}. Default: no reading is required to be possible. May be
     * called for several readings.
     *
     * <p>Use it where you assess dossiers under a reading that you chose. For dossiers that are assessed under all calls, one
     * call that leaves the question open is enough.
     *
     * @param reading the reading
     * @return the changed copy
     */
    public DossierReader requiringOpen(Reading reading) {
        return new DossierReader(calls.requiringOpen(Objects.requireNonNull(reading, "reading")), legalForms);
    }

    /**
     * Returns a copy for dossiers that are compared: each is assessed under its own call and under this one. Default: no other call.
     *
     * <p>A dossier may answer what either of the two asks, and seek a track that any call of this reader offers. What a call requires of
     * a cost line may be left out; it is a missing fact under that call. The call of the result is that of the dossier.
     *
     * @param call the other call, which may have the id of a call that dossiers name
     * @return the changed copy
     */
    public DossierReader alsoUnder(Call call) {
        return new DossierReader(calls.alsoUnder(call), legalForms);
    }

    /**
     * Reads a dossier from UTF-8.
     *
     * @param utf8 the bytes of one JSON text
     * @return the dossier, or every error that was found
     */
    public DossierResult read(byte[] utf8) {
        return read(Objects.requireNonNull(utf8, "utf8"), 0, utf8.length);
    }

    /**
     * Reads a dossier from a part of UTF-8.
     *
     * @param utf8 the bytes
     * @param offset the index of the first byte of the JSON text, from 0
     * @param length the number of its bytes
     * @return the dossier, or every error that was found
     * @throws IndexOutOfBoundsException if the part is not within the bytes
     */
    public DossierResult read(byte[] utf8, int offset, int length) {
        return document.read(utf8, offset, length);
    }

    /**
     * Reads a dossier from one line of a batch. The error of a text that is not JSON states the line of the batch.
     *
     * @param utf8 the bytes
     * @param offset the index of the first byte of the line, from 0
     * @param length the number of its bytes, without the line end
     * @param line the number of the line, from 1
     * @return the dossier, or every error that was found
     * @throws IndexOutOfBoundsException if the part is not within the bytes
     */
    public DossierResult readLine(byte[] utf8, int offset, int length, long line) {
        return document.read(utf8, offset, length, OptionalLong.of(line));
    }

    /**
     * Reads a dossier from text.
     *
     * @param json one JSON text
     * @return the dossier, or every error that was found
     */
    public DossierResult read(String json) {
        return document.read(json);
    }

    /**
     * Returns the refusal of a text that has more than {@link #MAX_BYTES} bytes.
     *
     * @return the refusal
     */
    public static RefusedDossier tooLarge() {
        return refused(TOO_LARGE);
    }

    /**
     * Returns the JSON Schema (2020-12) of a dossier, for editors and for other programs. The reader also checks what a schema
     * cannot express.
     *
     * @return the schema, a JSON text
     */
    public static String schema() {
        return Definitions.text(DossierShape.schema());
    }

    /** Reads the value at the parser's current token, whatever it is. */
    DossierResult readValue(JsonParser parser) {
        return shape.<DossierResult>read(parser, AcceptedDossier::new, RefusedDossier::new);
    }

    static RefusedDossier refused(Fault fault) {
        return new RefusedDossier(Optional.empty(), List.of(new LocatedFault("", fault)));
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line
     */
    @Override
    public String toString() {
        return "DossierReader[calls=" + calls.all().size() + "]";
    }
}
