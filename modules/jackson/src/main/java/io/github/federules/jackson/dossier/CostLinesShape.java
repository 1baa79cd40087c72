package io.github.federules.jackson.dossier;

import static io.github.federules.jackson.shape.MoneyShape.MONEY;
import static io.github.federules.jackson.shape.Primitives.NAME_NOT_BLANK;
import static io.github.federules.jackson.shape.Primitives.SHARE;
import static io.github.federules.jackson.shape.Primitives.TEXT;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Quantity;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.money.Decimals;
import io.github.federules.core.money.Euros;
import io.github.federules.jackson.json.FoundFaults;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.shape.Definitions;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.Meant;
import io.github.federules.jackson.shape.ObjectValues;
import io.github.federules.jackson.shape.Primitives;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.ShapeField;
import java.math.BigDecimal;
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
final class CostLinesShape implements JsonType<List<CostLine>, CostLinesShape.LinesRead> {

    // Stands in the place of a line with errors, so that all others keep theirs.
    private static final CostLine BROKEN = CostLine.of(CostNature.OTHER, Euros.ZERO);

    private final Shape<CostLine, CostLine> shape = new Shape<>();
    private final ShapeField<CostLine, Optional<String>> id = shape.optional("id", NAME_NOT_BLANK, CostLine::id);
    private final ShapeField<CostLine, CostNature> nature = shape.required("nature", nature(), CostLine::nature);
    private final ShapeField<CostLine, Optional<String>> label = shape.optional("label", TEXT, CostLine::label);
    private final ShapeField<CostLine, Optional<String>> person =
            shape.optional("person", NAME_NOT_BLANK, CostLine::person);
    private final ShapeField<CostLine, Fact<FteShare>> fte = shape.fact("fte", SHARE, CostLine::share);
    private final ShapeField<CostLine, Optional<MonetaryAmount>> amount = shape.optional(
            "amount",
            MONEY,
            line -> Optional.of(line.amount())
                    .filter(each -> !line.open() && line.quantity().isEmpty()));
    private final ShapeField<CostLine, Optional<BigDecimal>> quantity =
            shape.optional("quantity", QUANTITY, line -> line.quantity().flatMap(Quantity::units));
    private final ShapeField<CostLine, Optional<MonetaryAmount>> annualCost =
            shape.optional("annualCost", MONEY, line -> line.quantity().flatMap(Quantity::annualCost));
    private final ShapeField<CostLine, MonetaryAmount> vat =
            shape.orElseAbsent("vat", MONEY, Euros.ZERO, CostLine::vat);
    private final ShapeField<CostLine, Optional<String>> partner =
            shape.optional("partner", NAME_NOT_BLANK, CostLine::partner);
    private final ShapeField<CostLine, Answers> answers = AnswerPlace.COST_LINE.in(shape, CostLine::answers);

    private static final JsonType<BigDecimal, BigDecimal> QUANTITY = Primitives.type(
            CostLinesShape::quantity, (out, units) -> out.json().writeString(units.toPlainString()), """
            {"description": "the number of units, over 0 and at most 1000000, with at most 2 decimals",
             "anyOf": [
               {"type": "number", "exclusiveMinimum": 0, "maximum": 1000000},
               {"type": "string", "pattern": "^(?=.*[1-9])(0*[0-9]{1,6}(\\\\.[0-9]{1,2}0*)?|0*1000000(\\\\.0+)?)$"}]}""");

    private static @Nullable BigDecimal quantity(JsonInput input, JsonPlace place) {
        BigDecimal number = input.decimal(
                place,
                text -> Decimals.parse(text, units -> Quantity.faultOf(units).isEmpty()));
        Optional<Fault> fault = Optional.ofNullable(number).flatMap(Quantity::faultOf);
        fault.ifPresent(each -> input.faults().add(place, each));
        return fault.isPresent() ? null : number;
    }

    private static JsonType<CostNature, CostNature> nature() {
        return JsonType.of(
                (out, nature) -> out.text(nature.code()),
                CostLinesShape::nature,
                definitions -> Definitions.keywords("""
                        {"type": "string", "pattern": "\\\\S",
                         "description": "one of the natures that the call names, or else of the standard ones, such as STUDIES"}"""));
    }

    // Most lines have one of few natures: it is found without a text of its own.
    private static @Nullable CostNature nature(JsonInput input, JsonPlace place) {
        Map<String, CostNature> known = input.context(DossierNames.class).natures();
        for (CostNature standard : CostNature.standard()) {
            if (input.isText(standard.code()) && known.containsKey(standard.code())) {
                // That of the call, which may have another family.
                return known.get(standard.code());
            }
        }
        String code = input.word(place);
        CostNature nature = code == null ? null : known.get(code);
        if (code != null && nature == null) {
            input.faults().add(place, Meant.word(FaultCode.UNKNOWN_VALUE, "value", code, known.keySet()));
        }
        return nature;
    }

    @Override
    public void write(JsonOutput out, List<CostLine> lines) {
        shape.list().write(out, lines);
    }

    @Override
    public LinesRead read(JsonInput input, JsonPlace place) {
        LinesRead read = new LinesRead(place);
        input.list(place, (elements, element) -> read.add(shape.values(elements, element)));
        return read;
    }

    /** Returns no lines. */
    LinesRead none() {
        return new LinesRead(JsonPlace.ROOT);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return shape.named("costLine").list().schema(definitions);
    }

    /** Lines that were read, of which only the calls show what else is wrong. */
    final class LinesRead {

        private final JsonPlace place;
        private final List<CostLine> lines = new ArrayList<>();
        // Of lines with errors as well.
        private final List<Optional<CostNature>> natures = new ArrayList<>();
        private final List<Answers> answersOfLines = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();
        private long total;
        private boolean isTooLarge;

        LinesRead(JsonPlace place) {
            this.place = place;
        }

        void add(@Nullable ObjectValues values) {
            natures.add(values == null ? Optional.empty() : values.find(nature));
            answersOfLines.add(values == null ? Answers.none() : values.get(answers));
            lines.add(values == null ? BROKEN : line(values));
        }

        /** Returns the lines in their places. A line with errors, or after one, has its partner alone. */
        List<CostLine> lines() {
            return lines;
        }

        /** Reports what none of these calls knows, and what lines do not answer that the only one asks. */
        void check(AppliedCalls applied, FoundFaults faults) {
            List<Call> calls = applied.calls();
            Map<String, CostNature> known = DossierNames.natures(calls);
            Optional<Call> only = calls.size() == 1 ? Optional.of(calls.get(0)) : Optional.empty();
            List<Criterion> asked = only.map(AnswerPlace::askedOfLines).orElse(List.of());
            Set<CostNature> eligible =
                    only.map(call -> call.costs().eligible().keySet()).orElse(Set.of());
            for (int i = 0; i < lines.size() && !faults.isFull(); i++) {
                JsonPlace at = place.element(i);
                AnswerPlace.COST_LINE.check(answersOfLines.get(i), at, applied, faults);
                if (natures.get(i).isPresent()) {
                    CostNature nature = natures.get(i).get();
                    check(i, nature, known, faults);
                    AnswerPlace.requireAnswers(nature, answersOfLines.get(i), asked, eligible, at, faults);
                    int line = i;
                    only.ifPresent(call -> checkPrice(line, call, faults));
                }
            }
        }

        private void check(int i, CostNature read, Map<String, CostNature> known, FoundFaults faults) {
            JsonPlace at = place.element(i);
            CostNature nature = known.get(read.code());
            if (nature == null) {
                faults.add(
                        at.field("nature"), Meant.word(FaultCode.UNKNOWN_VALUE, "value", read.code(), known.keySet()));
            } else if (!nature.equals(read) || nature.family() != read.family()) {
                inFamily(i, nature, faults);
            }
        }

        private void checkPrice(int i, Call call, FoundFaults faults) {
            if (lines.get(i).id().isPresent()) {
                call.costs()
                        .faultOf(lines.get(i))
                        .ifPresent(fault -> faults.add(place.element(i).field(fault.path()), fault.fault()));
            }
        }

        // A nature of this name may be of another family under another call.
        private void inFamily(int i, CostNature nature, FoundFaults faults) {
            CostLine line = lines.get(i);
            try {
                lines.set(
                        i,
                        new CostLine(
                                line.id(),
                                nature,
                                line.label(),
                                line.person(),
                                line.share(),
                                line.amount(),
                                line.vat(),
                                line.partner(),
                                line.answers(),
                                line.quantity(),
                                line.open()));
            } catch (InvalidFactException e) {
                String field = line.person().isPresent() ? person.name() : fte.name();
                faults.add(place.element(i).field(field), e.fault());
            }
        }

        private CostLine line(ObjectValues values) {
            FoundFaults faults = values.input().faults();
            Optional<CostNature> other = values.find(nature).filter(each -> each.family() != CostFamily.STAFF);
            if (other.isPresent()) {
                requireStaff(values, person, other.get());
                requireStaff(values, fte, other.get());
            }
            String name = values.get(id)
                    .orElseGet(() -> Integer.toString(values.place().index() + 1));
            if (!ids.add(name)) {
                values.report(id, Fault.of(FaultCode.DUPLICATE_LINE_ID, Map.of("value", name)));
            }
            try {
                new Quantity(Optional.empty(), values.get(annualCost));
            } catch (InvalidFactException e) {
                values.report(annualCost, e.fault());
            }
            if (values.isGiven(amount)) {
                if (values.isGiven(quantity)) {
                    values.report(quantity, Fault.of(FaultCode.AMOUNT_AND_QUANTITY, Map.of()));
                } else if (values.isGiven(annualCost)) {
                    values.report(annualCost, Fault.of(FaultCode.AMOUNT_AND_QUANTITY, "annualCost", Map.of()));
                }
            }
            if (!isTooLarge) {
                total += values.get(amount).map(Euros::cents).orElse(0L) + Euros.cents(values.get(vat));
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
            Optional<BigDecimal> units = values.get(quantity);
            Optional<MonetaryAmount> annual = values.get(annualCost);
            Optional<Quantity> stated = units.isPresent() || annual.isPresent()
                    ? Optional.of(new Quantity(units, annual))
                    : Optional.empty();
            return new CostLine(
                    Optional.of(name),
                    values.get(nature),
                    values.get(label),
                    values.get(person),
                    values.get(fte),
                    values.get(amount).orElse(Euros.ZERO),
                    values.get(vat),
                    values.get(partner),
                    values.get(answers),
                    stated,
                    values.get(amount).isEmpty() && stated.isEmpty());
        }
    }
}
