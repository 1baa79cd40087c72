package io.github.federules.examples.cli;

import io.github.federules.spreadsheet.BudgetColumn;
import io.github.federules.spreadsheet.BudgetRow;
import io.github.federules.spreadsheet.BudgetTable;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A dossier in JSON with the cost lines of a budget at the end of its operation.
 *
 * <p>Everything else is copied as it is, so that the reader of dossiers reports what is wrong with it: also a dossier that
 * has cost lines of its own, because it then has them twice.
 */
final class BudgetedDossier {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String OPERATION = "operation";
    private static final Set<BudgetColumn> MONEY =
            Set.of(BudgetColumn.AMOUNT, BudgetColumn.VAT, BudgetColumn.ANNUAL_COST);

    private final BudgetTable budget;
    private final JsonParser in;
    private final JsonGenerator out;
    private boolean hasOperation;
    private boolean isWritten;
    private int depth;

    private BudgetedDossier(BudgetTable budget, JsonParser in, JsonGenerator out) {
        this.budget = budget;
        this.in = in;
        this.out = out;
    }

    /** Returns the dossier with the cost lines, or empty if it is no JSON that can be copied. */
    static Optional<byte[]> of(byte[] json, int offset, int length, BudgetTable budget) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(length);
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json, offset, length);
                JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            new BudgetedDossier(budget, in, out).copy();
        } catch (JacksonException e) {
            return Optional.empty();
        }
        return Optional.of(bytes.toByteArray());
    }

    /** Returns the id of the call that the dossier names; empty if it names none, or is no JSON. */
    static Optional<String> call(byte[] json, int offset, int length) {
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json, offset, length)) {
            int depth = 0;
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 1 && token == JsonToken.VALUE_STRING && "call".equals(in.currentName())) {
                    return Optional.of(in.getString());
                }
            }
        } catch (JacksonException e) {
            // The reader of dossiers reports it.
            return Optional.empty();
        }
        return Optional.empty();
    }

    private void copy() {
        boolean isInOperation = false;
        String field = "";
        for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
            if (token == JsonToken.PROPERTY_NAME && depth == 1) {
                field = in.currentName();
                hasOperation |= field.equals(OPERATION);
            }
            if (token == JsonToken.START_OBJECT && depth == 1) {
                isInOperation = field.equals(OPERATION);
            }
            if (token == JsonToken.END_OBJECT && !isWritten) {
                boolean isEndOfOperation = depth == 2 && isInOperation;
                if (isEndOfOperation) {
                    writeLines();
                } else if (depth == 1 && !hasOperation) {
                    out.writeObjectPropertyStart(OPERATION);
                    writeLines();
                    out.writeEndObject();
                }
            }
            copy(token);
        }
    }

    private void copy(JsonToken token) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (token.isNumeric()) {
            // A number is never written out: 1e999999999 stays as short as it is.
            out.writeNumber(in.getString());
        } else {
            out.copyCurrentEvent(in);
        }
    }

    private void writeLines() {
        isWritten = true;
        out.writeArrayPropertyStart("costLines");
        for (BudgetRow line : budget.rows()) {
            out.writeStartObject();
            out.writeStringProperty("nature", line.nature().code());
            for (Map.Entry<BudgetColumn, String> each : line.fields().entrySet()) {
                write(each.getKey(), each.getValue());
            }
            if (!line.answers().isEmpty()) {
                out.writeObjectPropertyStart("answers");
                line.answers()
                        .byCriterion()
                        .forEach((criterion, answer) -> out.writeStringProperty(criterion, answer.toString()));
                out.writeEndObject();
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void write(BudgetColumn column, String value) {
        if (MONEY.contains(column)) {
            out.writeObjectPropertyStart(column.field());
            out.writeStringProperty("amount", value);
            out.writeStringProperty("currency", "EUR");
            out.writeEndObject();
        } else {
            out.writeStringProperty(column.field(), value);
        }
    }
}
