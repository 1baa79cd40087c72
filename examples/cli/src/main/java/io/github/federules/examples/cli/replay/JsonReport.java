package io.github.federules.examples.cli.replay;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A replay for programs: one JSON object in one line. */
final class JsonReport implements Report {

    private final JsonGenerator json;
    private final Wording wording;

    JsonReport(OutputStream out, Wording wording) {
        this.wording = wording;
        json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out);
        json.writeStartObject();
        json.writeArrayPropertyStart("unreadable");
    }

    @Override
    public void unreadable(Problem problem) {
        json.writeStartObject();
        write(problem);
        json.writeEndObject();
    }

    @Override
    public void end(Replay replay, Optional<Problem> stop) {
        json.writeEndArray();
        stop.ifPresent(problem -> {
            json.writeObjectPropertyStart("stopped");
            write(problem);
            json.writeEndObject();
        });
        json.writeNumberProperty("unreadableRows", replay.unreadable());
        write(replay.all());
        json.writeArrayPropertyStart("programmes");
        replay.programmes().forEach((label, tally) -> {
            json.writeStartObject();
            json.writeStringProperty("programme", label);
            write(tally);
            json.writeEndObject();
        });
        json.writeEndArray();
        if (replay.otherProgrammes().operations() > 0) {
            json.writeObjectPropertyStart("otherProgrammes");
            write(replay.otherProgrammes());
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("unexplained");
        replay.unexplained().forEach(this::write);
        json.writeEndArray();
        json.writeNumberProperty("unexplainedMore", replay.unexplainedMore());
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void write(Problem problem) {
        json.writeNumberProperty("line", problem.line());
        problem.column().ifPresent(column -> json.writeStringProperty("column", column.header()));
        json.writeStringProperty("code", problem.code().name());
        json.writeStringProperty("message", problem.message(wording));
    }

    private void write(Tally tally) {
        json.writeNumberProperty("operations", tally.operations());
        json.writeObjectPropertyStart("explanations");
        for (Explanation explanation : Explanation.values()) {
            json.writeObjectPropertyStart(explanation.name());
            json.writeNumberProperty("count", tally.of(explanation));
            // Text, as amounts are: a number might be read into a double.
            tally.percentOf(explanation)
                    .ifPresent(percent -> json.writeStringProperty("percent", percent.toPlainString()));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void write(Operation operation) {
        json.writeStartObject();
        json.writeNumberProperty("line", operation.line());
        json.writeStringProperty("number", operation.number());
        json.writeStringProperty("programme", operation.programme());
        json.writeStringProperty("beneficiary", operation.beneficiary());
        json.writeStringProperty("total", cents(operation.total()));
        // As written, because its last decimal says how exact it is.
        json.writeStringProperty("rate", operation.rate().toPlainString());
        json.writeStringProperty("published", cents(operation.published()));
        json.writeStringProperty("product", operation.product().toPlainString());
        json.writeEndObject();
    }

    private static String cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }
}
