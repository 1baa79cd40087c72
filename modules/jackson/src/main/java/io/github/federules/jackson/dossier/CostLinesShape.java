package io.github.federules.jackson.dossier;

import static io.github.federules.jackson.shape.MoneyShape.MONEY;
import static io.github.federules.jackson.shape.Primitives.NAME_NOT_BLANK;
import static io.github.federules.jackson.shape.Primitives.SHARE;
import static io.github.federules.jackson.shape.Primitives.TEXT;

import io.github.federules.core.criterion.Answers;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Euros;
import io.github.federules.jackson.json.FoundFaults;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.shape.Definitions;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.ObjectValues;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.ShapeField;
import io.github.federules.jackson.shape.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The cost lines of an operation, and what only all of them together show. */
final class CostLinesShape implements JsonType<List<CostLine>, List<CostLine>> {

    // Stands in the place of a line with errors, so that all others keep theirs.
    private static final CostLine BROKEN = CostLine.of(CostNature.OTHER, Euros.ZERO);

    private final Shape<CostLine, CostLine> shape = new Shape<>();
    private final ShapeField<CostLine, Optional<String>> id = shape.optional("id", NAME_NOT_BLANK, CostLine::id);
    private final ShapeField<CostLine, CostNature> nature =
            shape.required("nature", Words.of(CostNature.standard(), CostNature::code), CostLine::nature);
    private final ShapeField<CostLine, Optional<String>> label = shape.optional("label", TEXT, CostLine::label);
    private final ShapeField<CostLine, Optional<String>> person =
            shape.optional("person", NAME_NOT_BLANK, CostLine::person);
    private final ShapeField<CostLine, Fact<FteShare>> fte = shape.fact("fte", SHARE, CostLine::share);
    private final ShapeField<CostLine, MonetaryAmount> amount = shape.required("amount", MONEY, CostLine::amount);
    private final ShapeField<CostLine, MonetaryAmount> vat =
            shape.orElseAbsent("vat", MONEY, Euros.ZERO, CostLine::vat);
    private final ShapeField<CostLine, Optional<String>> partner =
            shape.optional("partner", NAME_NOT_BLANK, CostLine::partner);

    @Override
    public void write(JsonOutput out, List<CostLine> lines) {
        shape.list().write(out, lines);
    }

    /** Returns the lines in their places. A line with errors, or after one, has its partner alone. */
    @Override
    public List<CostLine> read(JsonInput input, JsonPlace place) {
        LinesRead read = new LinesRead(place);
        input.list(place, (elements, element) -> read.lines.add(read.line(shape.values(elements, element))));
        return read.lines;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return shape.with("""
                        {"if": {"properties": {"nature": {"const": "STAFF"}}},
                         "else": {"not": {"anyOf": [{"required": ["person"]}, {"required": ["fte"]}]}}}""").named("costLine").list().schema(definitions);
    }

    private final class LinesRead {

        private final JsonPlace place;
        private final List<CostLine> lines = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();
        private long total;
        private boolean isTooLarge;

        LinesRead(JsonPlace place) {
            this.place = place;
        }

        CostLine line(@Nullable ObjectValues values) {
            if (values == null) {
                return BROKEN;
            }
            FoundFaults faults = values.input().faults();
            Optional<CostNature> other = values.find(nature).filter(each -> !each.equals(CostNature.STAFF));
            if (other.isPresent()) {
                requireStaff(values, person, other.get());
                requireStaff(values, fte, other.get());
            }
            String name = values.get(id)
                    .orElseGet(() -> Integer.toString(values.place().index() + 1));
            if (!ids.add(name)) {
                values.report(id, Fault.of(FaultCode.DUPLICATE_LINE_ID, Map.of("value", name)));
            }
            if (!isTooLarge) {
                total += values.find(amount).map(Euros::cents).orElse(0L) + Euros.cents(values.get(vat));
                isTooLarge = total > Operation.MAX_TOTAL_CENTS;
                if (isTooLarge) {
                    faults.add(place, Fault.of(FaultCode.TOTAL_TOO_LARGE, Map.of()));
                }
            }
            return faults.isEmpty()
                    ? sound(values, name)
                    : values.get(partner).map(BROKEN::withPartner).orElse(BROKEN);
        }

        private void requireStaff(ObjectValues values, ShapeField<CostLine, ?> field, CostNature other) {
            if (values.isGiven(field)) {
                values.report(field, Fault.of(FaultCode.NOT_STAFF, Map.of("nature", other.code())));
            }
        }

        private CostLine sound(ObjectValues values, String name) {
            return new CostLine(
                    Optional.of(name),
                    values.get(nature),
                    values.get(label),
                    values.get(person),
                    values.get(fte),
                    values.get(amount),
                    values.get(vat),
                    values.get(partner),
                    Answers.none());
        }
    }
}
