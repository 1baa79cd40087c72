package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.AcceptedRecord;
import io.github.federules.jackson.RecordReader;
import io.github.federules.jackson.RecordResult;
import io.github.federules.jackson.RefusedRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The way from the bytes of a record to what its verification found. */
final class Verifying implements Answering {

    /** The reader of every record. */
    static final RecordReader READER = RecordReader.of(
                    List.of(CommonProvisions.of2021()), FrenchLegalForm.nomenclature())
            .knowing(SharedCriteria.all());

    private final List<Call> calls;
    private final ReportFormat format;
    private final Texts texts;

    Verifying(List<Call> calls, ReportFormat format, Texts texts) {
        this.calls = calls;
        this.format = format;
        this.texts = texts;
    }

    /** Reads a record, which is a line of a batch if there is a line. */
    static RecordResult read(byte[] json, int offset, int length, OptionalLong line) {
        return line.isPresent()
                ? READER.readLine(json, offset, length, line.getAsLong())
                : READER.read(json, offset, length);
    }

    @Override
    public AnsweredText answer(byte[] json, int offset, int length, Optional<String> file, OptionalLong line) {
        try {
            RecordResult result = read(json, offset, length, line);
            if (result instanceof RefusedRecord refused) {
                return AnsweredText.refusal(refused(refused, file, line));
            }
            Verification verification = Verification.of(((AcceptedRecord) result).record(), calls);
            AnswerBytes found =
                    switch (format) {
                        case text -> AnswerBytes.of(VerificationText.of(verification, file, line, texts));
                        case json -> VerificationJson.of(verification, file, line);
                    };
            return verification.isConfirmed() ? new AnsweredText(found, false, false) : AnsweredText.refusal(found);
        } catch (InvalidFactException e) {
            // The decision made again would be larger than a record may be.
            return AnsweredText.refusal(refused(e.fault(), file, line));
        } catch (RuntimeException | StackOverflowError e) {
            if (MemoryShortage.isCauseOf(e)) {
                throw e;
            }
            return AnsweredText.failure(refused(Answering.failed(e), file, line));
        }
    }

    @Override
    public AnsweredText tooLargeForMemory(Optional<String> file, OptionalLong line) {
        return AnsweredText.refusal(refused(Fault.of(FaultCode.NOT_ENOUGH_MEMORY, Map.of()), file, line));
    }

    private AnswerBytes refused(Fault fault, Optional<String> file, OptionalLong line) {
        return refused(new RefusedRecord(List.of(new LocatedFault("", fault))), file, line);
    }

    private AnswerBytes refused(RefusedRecord refused, Optional<String> file, OptionalLong line) {
        return switch (format) {
            case text -> AnswerBytes.of(VerificationText.of(refused, file, line, texts));
            case json -> VerificationJson.of(refused, file, line, texts);
        };
    }
}
