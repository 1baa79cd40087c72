package io.github.federules.examples.cli;

import io.github.federules.core.disclosure.Disclosure;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.jackson.AcceptedRecord;
import io.github.federules.jackson.DecisionRecord;
import io.github.federules.jackson.RecordResult;
import io.github.federules.jackson.RefusedRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The way from the bytes of a record to the explanation for the person concerned, with the article that requires it. */
final class Disclosing implements Answering {

    private final Texts texts;

    Disclosing(Texts texts) {
        this.texts = texts;
    }

    @Override
    public AnsweredText answer(byte[] json, int offset, int length, Optional<String> file, OptionalLong line) {
        try {
            return answer(Verifying.read(json, offset, length, line), file, line);
        } catch (RuntimeException | StackOverflowError e) {
            if (MemoryShortage.isCauseOf(e)) {
                throw e;
            }
            return AnsweredText.failure(refused(Answering.failed(e), file, line));
        }
    }

    private AnsweredText answer(RecordResult result, Optional<String> file, OptionalLong line) {
        if (result instanceof RefusedRecord refused) {
            return AnsweredText.refusal(bytes(VerificationText.of(refused, file, line, texts)));
        }
        DecisionRecord record = ((AcceptedRecord) result).record();
        return record.disclosure(texts.locale())
                .map(disclosure -> new AnsweredText(AnswerBytes.of(text(disclosure)), false, false))
                .orElseGet(() -> AnsweredText.refusal(bytes(VerificationText.ofChanged(record, file, line, texts))));
    }

    @Override
    public AnsweredText tooLargeForMemory(Optional<String> file, OptionalLong line) {
        return AnsweredText.refusal(refused(Fault.of(FaultCode.NOT_ENOUGH_MEMORY, Map.of()), file, line));
    }

    private AnswerBytes refused(Fault fault, Optional<String> file, OptionalLong line) {
        RefusedRecord refused = new RefusedRecord(List.of(new LocatedFault("", fault)));
        return bytes(VerificationText.of(refused, file, line, texts));
    }

    private static AnswerBytes bytes(String text) {
        return AnswerBytes.of(text + "\n");
    }

    private String text(Disclosure disclosure) {
        return disclosure.text().lines().map(PlainLines::of).collect(Collectors.joining("\n"))
                + "\n\n"
                + texts.of("record.disclosed")
                + "\n\n";
    }
}
