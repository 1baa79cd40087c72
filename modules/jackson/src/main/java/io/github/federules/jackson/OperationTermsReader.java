package io.github.federules.jackson;

import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a call requires of operations, apart from their costs. */
final class OperationTermsReader {

    private final ObjectShape shape = new ObjectShape();
    private final ObjectField<List<CallSection>> declarations;
    private final ObjectField<CallSection> duration;
    private final ObjectField<CallSection> window;
    private final ObjectShape declarationShape = new ObjectShape();
    private final ObjectField<String> rule;
    private final ObjectField<String> declaration;
    private final ObjectField<LocalizedText> statement;
    private final ObjectField<Clause> declarationClause;
    private final ObjectShape durationShape = new ObjectShape();
    private final ObjectField<Integer> minMonths;
    private final ObjectField<Integer> maxMonths;
    private final ObjectField<Clause> durationClause;
    private final ObjectShape windowShape = new ObjectShape();
    private final ObjectField<LocalDate> from;
    private final ObjectField<LocalDate> to;
    private final ObjectField<Clause> windowClause;

    OperationTermsReader(TermsReader terms) {
        declarations = shape.optional("declarations", TermsReader.list(this::declaration));
        duration = shape.optional("duration", this::duration);
        window = shape.optional("window", this::window);
        rule = declarationShape.required("rule", JsonInput::requiredName);
        declaration = declarationShape.required("declaration", JsonInput::requiredName);
        statement = declarationShape.required("statement", TermsReader::localized);
        declarationClause = terms.clause(declarationShape);
        minMonths = durationShape.optional("minMonths", OperationTermsReader::months);
        maxMonths = durationShape.required("maxMonths", OperationTermsReader::months);
        durationClause = terms.clause(durationShape);
        from = windowShape.required("from", JsonInput::date);
        to = windowShape.required("to", JsonInput::date);
        windowClause = terms.clause(windowShape);
    }

    @Nullable
    CallSection read(JsonInput input, JsonPlace place) {
        return shape.read(input, place, values -> call -> {
            values.or(declarations, List.of()).forEach(each -> each.addTo(call));
            values.find(duration).ifPresent(each -> each.addTo(call));
            values.find(window).ifPresent(each -> each.addTo(call));
        });
    }

    private @Nullable CallSection declaration(JsonInput input, JsonPlace place) {
        return declarationShape.read(
                input,
                place,
                values -> call -> call.declared(
                        values.get(declarationClause),
                        values.get(rule),
                        Declaration.of(values.get(declaration)),
                        values.get(statement)));
    }

    private @Nullable CallSection duration(JsonInput input, JsonPlace place) {
        return durationShape.read(input, place, values -> {
            int least = values.or(minMonths, 0);
            int most = values.get(maxMonths);
            if (least > most) {
                Map<String, String> bounds = Map.of("lower", Integer.toString(least), "upper", Integer.toString(most));
                input.faults().add(place, Fault.of(FaultCode.MAXIMUM_BELOW_MINIMUM, "duration", bounds));
                return null;
            }
            return call -> call.lasting(values.get(durationClause), least, most);
        });
    }

    private static @Nullable Integer months(JsonInput input, JsonPlace place) {
        BigDecimal number = input.decimal(place);
        if (number == null) {
            return null;
        }
        boolean isWhole = number.stripTrailingZeros().scale() <= 0;
        if (!isWhole || number.signum() < 0 || number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            Map<String, String> values =
                    Map.of("value", number.toPlainString(), "bound", Integer.toString(Integer.MAX_VALUE));
            input.faults().add(place, Fault.of(FaultCode.NOT_A_NUMBER, "months", values));
            return null;
        }
        return number.intValueExact();
    }

    private @Nullable CallSection window(JsonInput input, JsonPlace place) {
        return windowShape.read(input, place, values -> {
            LocalDate first = values.get(from);
            LocalDate last = values.get(to);
            if (last.isBefore(first)) {
                Map<String, String> days = Map.of("start", first.toString(), "end", last.toString());
                input.faults().add(place, Fault.of(FaultCode.ENDS_BEFORE_START, "window", days));
                return null;
            }
            return call -> call.realised(values.get(windowClause), first, last);
        });
    }
}
