package io.github.federules.jackson;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JsonParser;

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
    public static final int MAX_BYTES = JsonDocument.MAX_BYTES;

    private static final Fault TOO_LARGE = Fault.of(FaultCode.TOO_LARGE, Map.of("bound", JsonDocument.SHOWN_MAX));

    private final List<Call> calls;
    private final LegalForms legalForms;
    private final boolean amongAll;
    private final JsonDocument<DossierReading> document =
            new JsonDocument<>(TOO_LARGE, DossierReader::refused, this::readValue);

    private DossierReader(List<Call> calls, LegalForms legalForms, boolean amongAll) {
        this.calls = List.copyOf(calls);
        this.legalForms = Objects.requireNonNull(legalForms, "legalForms");
        this.amongAll = amongAll;
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
        return new DossierReader(calls, legalForms, false);
    }

    /**
     * Obtains a reader of dossiers that are to be assessed under all of these calls, whichever they name themselves.
     *
     * <p>A dossier may declare what any of the calls asks for, and name an activity of any of them. The call of a reading is
     * the first.
     *
     * @param calls the calls, not null
     * @param legalForms the legal forms that dossiers may name, not null
     * @return the reader, never null
     * @throws IllegalArgumentException if there is no call
     */
    public static DossierReader amongAll(List<Call> calls, LegalForms legalForms) {
        return new DossierReader(calls, legalForms, true);
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
        return document.read(utf8, offset, length);
    }

    /**
     * Reads a dossier from text.
     *
     * @param json one JSON text, not null
     * @return the dossier, or every fault that was found, never null
     */
    public DossierReading read(String json) {
        return document.read(json);
    }

    /**
     * Gives the refusal of a text that has more than {@link #MAX_BYTES} bytes.
     *
     * @return the refusal, never null
     */
    public static DossierReading.Refused tooLarge() {
        return refused(TOO_LARGE);
    }

    /** Reads the value at the parser's current token, whatever it is. */
    DossierReading readValue(JsonParser parser) {
        JsonInput input = new JsonInput(parser, new Faults());
        DossierFields fields = new DossierFields(calls, legalForms, amongAll);
        Optional<DossierReading.Accepted> accepted =
                input.object(Place.ROOT, fields) ? fields.judged(input) : Optional.empty();
        return accepted.<DossierReading>map(reading -> reading)
                .orElseGet(() -> new DossierReading.Refused(
                        fields.findId(), input.faults().all()));
    }

    private static DossierReading.Refused refused(Fault fault) {
        return new DossierReading.Refused(Optional.empty(), List.of(new LocatedFault("", fault)));
    }
}
