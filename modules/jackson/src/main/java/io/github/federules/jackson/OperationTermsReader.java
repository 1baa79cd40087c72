package io.github.federules.jackson;

import io.github.federules.core.call.Clause;
import io.github.federules.core.call.DurationTerms;
import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.call.OperationTerms;
import io.github.federules.core.call.RealisationWindow;
import io.github.federules.core.call.RequiredDeclaration;
import io.github.federules.core.call.Rule;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a call asks of the operation, its costs apart. */
final class OperationTermsReader {

    static final OperationTerms NONE = new OperationTerms(List.of(), Optional.empty(), Optional.empty());

    private final TermsReader terms;

    OperationTermsReader(TermsReader terms) {
        this.terms = terms;
    }

    @Nullable
    OperationTerms read(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<List<RequiredDeclaration>> declarations =
                parts.optional("declarations", TermsReader.list(this::declaration));
        Parts.Part<DurationTerms> duration = parts.optional("duration", this::duration);
        Parts.Part<RealisationWindow> window = parts.optional("window", this::window);
        return parts.read(place, input)
                ? new OperationTerms(declarations.or(List.of()), duration.find(), window.find())
                : null;
    }

    private @Nullable RequiredDeclaration declaration(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<String> rule = parts.required("rule", Parts.NAME);
        Parts.Part<String> declaration = parts.required("declaration", Parts.NAME);
        Parts.Part<LocalizedText> statement = parts.required("statement", TermsReader::localized);
        Parts.Part<Clause> clause = parts.required("clause", terms::cited);
        return parts.read(place, input)
                ? new RequiredDeclaration(
                        Rule.declaration(rule.value()),
                        Declaration.of(declaration.value()),
                        statement.value(),
                        clause.value())
                : null;
    }

    private @Nullable DurationTerms duration(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<Integer> least = parts.optional("minMonths", OperationTermsReader::months);
        Parts.Part<Integer> most = parts.required("maxMonths", OperationTermsReader::months);
        Parts.Part<Clause> clause = parts.required("clause", terms::cited);
        if (!parts.read(place, input)) {
            return null;
        }
        if (least.or(0) > most.value()) {
            Map<String, String> values = Map.of(
                    "lower", least.value().toString(), "upper", most.value().toString());
            input.faults().add(place, Fault.of(FaultCode.MAXIMUM_BELOW_MINIMUM, "duration", values));
            return null;
        }
        return new DurationTerms(least.or(0), most.value(), clause.value());
    }

    private static @Nullable Integer months(Place place, JsonInput input) {
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

    private @Nullable RealisationWindow window(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<LocalDate> from = parts.required("from", Parts.DATE);
        Parts.Part<LocalDate> to = parts.required("to", Parts.DATE);
        Parts.Part<Clause> clause = parts.required("clause", terms::cited);
        if (!parts.read(place, input)) {
            return null;
        }
        if (to.value().isBefore(from.value())) {
            Map<String, String> values =
                    Map.of("start", from.value().toString(), "end", to.value().toString());
            input.faults().add(place, Fault.of(FaultCode.ENDS_BEFORE_START, "window", values));
            return null;
        }
        return new RealisationWindow(from.value(), to.value(), clause.value());
    }
}
