package io.github.federules.jackson.format;

import static io.github.federules.jackson.shape.Primitives.ANSWER;
import static io.github.federules.jackson.shape.Primitives.COUNT;
import static io.github.federules.jackson.shape.Primitives.YES_OR_NO;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.condition.ConditionVisitor;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.reading.Reading;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.shape.Definitions;
import io.github.federules.jackson.shape.Entries;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.ListType;
import io.github.federules.jackson.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A condition: an object of entries, all of which must hold, each under the code of its criterion or a word. */
public final class ConditionType
        implements JsonType<Condition, Condition>, ConditionVisitor<ConditionType.ConditionEntry> {

    /** Whole numbers from one to another, of which one may be absent. */
    static final JsonType<Criterion.Counted, Criterion.Counted> RANGE = range();

    public static final ConditionType CONDITION = new ConditionType();

    private static final String APPLICANT = "applicant";
    private static final String PARTIES = "parties";
    private static final String ALL = "all";
    private static final String ANY = "any";
    private static final String NOT = "not";
    private static final String READING = "reading";

    private final ListType<Condition, Condition> conditions = list().notEmpty();
    private final ListType<Answer, Answer> answers =
            ANSWER.list().distinctBy("", answer -> List.of(answer.toString())).notEmpty();
    private final Shape<Condition.Parties, Condition.Parties> parties = parties();
    private final Entries<ConditionEntry, Condition> entries = Entries.ofAny(
            JsonType.of((out, entry) -> entry.value().accept(out), this::readEntry, this::schemaOfCriterion));

    private ConditionType() {}

    private static JsonType<Criterion.Counted, Criterion.Counted> range() {
        Shape<Criterion.Counted, Criterion.Counted> shape = new Shape<>();
        var from = shape.optional("from", COUNT, range -> Optional.of(range.from()));
        var to = shape.optional(
                "to", COUNT, range -> Optional.of(range.to()).filter(most -> most != Criterion.GREATEST_NUMBER));
        shape.made(values -> {
            if (!values.isGiven(from) && !values.isGiven(to)) {
                // A field that is spelt otherwise is meant as one of the two.
                if (!values.input().faults().haveOneAt(values.place())) {
                    values.input().faults().add(values.place(), Fault.of(FaultCode.MISSING, "range", Map.of()));
                }
                return null;
            }
            return new Criterion.Counted(
                    values.get(from).orElse(0L), values.get(to).orElse(Criterion.GREATEST_NUMBER));
        });
        return shape.with("{\"minProperties\": 1}");
    }

    private Shape<Condition.Parties, Condition.Parties> parties() {
        Shape<Condition.Parties, Condition.Parties> shape = new Shape<>();
        var where = shape.optional(
                "where",
                this.described("what holds of each that is counted; all where it is absent"),
                Condition.Parties::where);
        var partnersOnly = shape.orElseAbsent(
                "partnersOnly",
                YES_OR_NO.described("whether the applicant does not count"),
                false,
                Condition.Parties::isOfPartners);
        var count = shape.required(
                "count",
                RANGE.described("how many, from and to"),
                number -> new Criterion.Counted(number.from(), number.to()));
        return shape.made(values -> {
            Criterion.Counted number = values.get(count);
            return number == null
                    ? null
                    : new Condition.Parties(values.get(where), values.get(partnersOnly), number.from(), number.to());
        });
    }

    /** One entry of a condition, with what writes its value. */
    record ConditionEntry(String name, Consumer<JsonOutput> value) {}

    @Override
    public void write(JsonOutput out, Condition condition) {
        Map<String, ConditionEntry> byName = new LinkedHashMap<>();
        if (condition instanceof Condition.All all) {
            all.conditions().stream().map(each -> each.accept(this)).forEach(each -> byName.put(each.name(), each));
            // One entry alone would be read as that condition, one name stands for one entry, and an object has no
            // order.
            boolean isInOrder = List.copyOf(byName.keySet())
                    .equals(byName.keySet().stream().sorted().toList());
            if (byName.size() < Math.max(2, all.conditions().size()) || !isInOrder) {
                byName.clear();
            }
        }
        if (byName.isEmpty()) {
            ConditionEntry only = condition.accept(this);
            byName.put(only.name(), only);
        }
        entries.write(out, byName);
    }

    @Override
    public ConditionEntry answered(Condition.Answered condition) {
        Answer first = condition.among().stream().findFirst().orElseThrow();
        boolean isYesOrNo = condition.among().size() == 1 && first instanceof Answer.YesNo;
        return new ConditionEntry(condition.criterion(), out -> {
            if (isYesOrNo) {
                ANSWER.write(out, first);
            } else {
                answers.write(out, condition.among());
            }
        });
    }

    @Override
    public ConditionEntry between(Condition.Between condition) {
        Criterion.Counted range = new Criterion.Counted(condition.from(), condition.to());
        return new ConditionEntry(condition.criterion(), out -> RANGE.write(out, range));
    }

    @Override
    public ConditionEntry ofApplicant(Condition.OfApplicant condition) {
        return new ConditionEntry(APPLICANT, out -> write(out, condition.condition()));
    }

    @Override
    public ConditionEntry parties(Condition.Parties condition) {
        return new ConditionEntry(PARTIES, out -> parties.write(out, condition));
    }

    @Override
    public ConditionEntry ofReading(Condition.OfReading condition) {
        Reading reading = condition.reading();
        return new ConditionEntry(
                READING,
                out -> QuestionShapes.ANSWERS.write(
                        out, Map.of(reading.question().name(), reading)));
    }

    @Override
    public ConditionEntry all(Condition.All condition) {
        return new ConditionEntry(ALL, out -> conditions.write(out, condition.conditions()));
    }

    @Override
    public ConditionEntry any(Condition.Any condition) {
        return new ConditionEntry(ANY, out -> conditions.write(out, condition.conditions()));
    }

    @Override
    public ConditionEntry not(Condition.Not condition) {
        return new ConditionEntry(NOT, out -> write(out, condition.condition()));
    }

    @Override
    public @Nullable Condition read(JsonInput input, JsonPlace place) {
        Map<String, Optional<Condition>> read = entries.read(input, place);
        if (read == null) {
            return null;
        }
        // Databases keep the fields of an object in an order of their own.
        List<Condition> all = new ArrayList<>();
        new TreeMap<>(read)
                .forEach((name, condition) -> condition.ifPresent(each ->
                        all.addAll(name.equals(READING) && each.parts().size() > 1 ? each.parts() : List.of(each))));
        if (all.size() > 1) {
            input.context(CallNames.class).places.join(place);
            return new Condition.All(all);
        }
        if (read.isEmpty() || (all.isEmpty() && input.faults().isEmpty())) {
            input.faults().add(place, Fault.of(FaultCode.MISSING, "condition", Map.of()));
        }
        return all.isEmpty() ? null : all.get(0);
    }

    private @Nullable Condition readEntry(JsonInput input, JsonPlace place) {
        String name = place.name();
        return switch (name) {
            case APPLICANT -> made(read(input, place), Condition.OfApplicant::new);
            case PARTIES -> parties.read(input, place);
            case READING -> readAnswers(input, place);
            case NOT -> made(read(input, place), Condition.Not::new);
            case ALL -> made(conditions.read(input, place), Condition.All::new);
            case ANY -> made(conditions.read(input, place), Condition.Any::new);
            default -> readCriterion(name, input, place);
        };
    }

    private static @Nullable Condition readAnswers(JsonInput input, JsonPlace place) {
        Map<String, Optional<Reading>> read = QuestionShapes.ANSWERS.read(input, place);
        if (read == null) {
            return null;
        }
        if (read.isEmpty()) {
            input.faults().emptyList(place);
        }
        List<Condition> all = new TreeMap<>(Entries.present(read))
                .values().stream().<Condition>map(Condition.OfReading::new).toList();
        return all.size() > 1
                ? new Condition.All(all)
                : all.stream().findFirst().orElse(null);
    }

    private @Nullable Condition readCriterion(String criterion, JsonInput input, JsonPlace place) {
        return switch (input.token()) {
            case START_OBJECT ->
                made(RANGE.read(input, place), range -> new Condition.Between(criterion, range.from(), range.to()));
            case START_ARRAY ->
                made(
                        answers.read(input, place),
                        among -> new Condition.Answered(criterion, new LinkedHashSet<>(among)));
            case VALUE_TRUE, VALUE_FALSE ->
                made(ANSWER.read(input, place), answer -> new Condition.Answered(criterion, Set.of(answer)));
            case VALUE_NUMBER_INT -> {
                input.faults().add(place, numberAlone(input.shown()));
                yield null;
            }
            default -> {
                input.wrongType(place, "condition");
                yield null;
            }
        };
    }

    // Most mean “at most 999”, and hardly any exactly this number.
    private static Fault numberAlone(String number) {
        return Fault.of(
                FaultCode.WRONG_TYPE, "condition.number", Map.of("value", number, "meant", "{\"to\": " + number + "}"));
    }

    private static <T> @Nullable Condition made(@Nullable T read, Function<T, Condition> condition) {
        return read == null ? null : condition.apply(read);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.reference("condition", () -> {
            ObjectNode schema = Definitions.keywords("{\"type\": \"object\", \"minProperties\": 1}");
            ObjectNode properties = schema.putObject("properties");
            properties.set(
                    APPLICANT, described("what must hold of the applicant").schema(definitions));
            properties.set(NOT, described("what must not hold").schema(definitions));
            properties.set(
                    PARTIES,
                    parties.described("how many parties take part, or of how many another condition holds")
                            .schema(definitions));
            properties.set(
                    READING,
                    QuestionShapes.ANSWERS
                            .with("{\"minProperties\": 1}")
                            .described("the readings under which it holds")
                            .schema(definitions));
            properties.set(ALL, conditions.described("all of these must hold").schema(definitions));
            properties.set(ANY, conditions.described("one of these must hold").schema(definitions));
            return schema.set("additionalProperties", schemaOfCriterion(definitions));
        });
    }

    private ObjectNode schemaOfCriterion(Definitions definitions) {
        return Definitions.anyOf(
                answers.with("{\"uniqueItems\": true}").schema(definitions),
                YES_OR_NO.schema(definitions),
                RANGE.schema(definitions));
    }
}
