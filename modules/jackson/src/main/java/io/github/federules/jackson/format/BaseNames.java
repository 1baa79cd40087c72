package io.github.federules.jackson.format;

import static io.github.federules.jackson.format.LineCondition.LINES_WHERE;
import static io.github.federules.jackson.shape.Primitives.STATED_TEXT;
import static io.github.federules.jackson.shape.Primitives.TEXT;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.term.Base;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.reference.WrittenTerms;
import io.github.federules.jackson.shape.Definitions;
import io.github.federules.jackson.shape.Entries;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.ListType;
import io.github.federules.jackson.shape.Meant;
import io.github.federules.jackson.shape.ObjectValues;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.ShapeField;
import io.github.federules.jackson.shape.Variety;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sums of costs or of money: how terms name them, and how a call defines its own. */
final class BaseNames {

    /** What a limit is on. */
    static final JsonType<Base, Base> OF_ANYTHING = named(base -> true);

    /** What a limit is a share of: anything but points. */
    static final JsonType<Base, Base> OF_MONEY = named(base -> !base.equals(Base.SCORE));

    /** What the aid is a share of. */
    static final JsonType<Base, Base> OF_COSTS = named(Base::isOfCosts);

    /** What a flat rate is a share of: costs that do not contain it. */
    static final JsonType<Base, Base> OF_FLAT_RATE = named(BaseNames::mayBearFlatRate);

    /** How a call defines a base. */
    static final JsonType<Base, Definition> DEFINITION = new DefinitionShape().shape;

    /** The bases that a call defines, by their names. */
    static final Entries<Base, Definition> DEFINED = Entries.ofAny(DEFINITION);

    private BaseNames() {}

    private static boolean mayBearFlatRate(Base base) {
        return base.isOfCosts() && !base.containsTerm(Optional.empty());
    }

    private static JsonType<Base, Base> named(Predicate<Base> mayBe) {
        return JsonType.<Base, Base>of(
                        (out, base) -> out.context(WrittenTerms.class).name(out, base),
                        (input, place) -> read(input, place, mayBe, (name, base) -> base),
                        TEXT::schema)
                .described(
                        "a base that every call has, such as TOTAL, a nature, a cost term with a name, or one of bases")
                .named("base");
    }

    /** What is made of a base and its name. */
    @FunctionalInterface
    private interface BaseMade<R> {

        @Nullable
        R make(String name, @Nullable Base base);
    }

    private static <R> @Nullable R read(JsonInput input, JsonPlace place, Predicate<Base> mayBe, BaseMade<R> made) {
        String name = TEXT.read(input, place);
        if (name == null) {
            return null;
        }
        CallNames names = input.context(CallNames.class);
        names.meet(name);
        Map<String, Optional<Base>> known = names.bases();
        Optional<Base> found = known.getOrDefault(name, Optional.empty());
        // One with an error is reported where it is defined.
        boolean isAccepted = found.isPresent() ? mayBe.test(found.get()) : known.containsKey(name);
        if (!isAccepted) {
            List<String> accepted = known.entrySet().stream()
                    .filter(each -> each.getValue().filter(mayBe).isPresent())
                    .map(Map.Entry::getKey)
                    .toList();
            input.faults().add(place, Meant.word(FaultCode.BASE_UNKNOWN, "value", name, accepted));
            return null;
        }
        return made.make(name, found.orElse(null));
    }

    /**
     * How a call defines a base: as the lines of some natures with certain answers, as a sum of bases, or as a base without
     * others.
     *
     * @param parts the names of the bases that it is made of
     * @param making the base, made of what these names mean
     */
    record Definition(List<String> parts, Function<Function<String, Base>, Base> making) {}

    /** How a definition is written and read. */
    private static final class DefinitionShape {

        private static final JsonType<Base, String> PART = JsonType.of(
                OF_COSTS::write,
                (input, place) -> read(input, place, Base::isOfCosts, (name, base) -> name),
                OF_COSTS::schema);

        private static final ListType<Base, String> PARTS =
                PART.list().distinctBy("", List::of).notEmpty();
        private static final String EACH_ONCE = "{\"uniqueItems\": true}";

        final JsonType<Base, Definition> shape;
        private final Shape<Base, Definition> fields = new Shape<>();
        private final ShapeField<Base, Optional<Set<CostNature>>> natures = fields.optional(
                "natures",
                NatureShapes.SOME.described("the natures of its cost lines; all where it is absent"),
                ofKind(Base.Lines.class, lines -> Optional.of(lines.natures()).filter(some -> !some.isEmpty())));
        private final ShapeField<Base, Optional<Condition>> where = fields.optional(
                "where",
                LINES_WHERE.described("the answers of its cost lines"),
                ofKind(Base.Lines.class, Base.Lines::where));
        private final ShapeField<Base, Optional<Condition>> party = fields.optional(
                "party",
                ConditionType.CONDITION.described("what the party is that bears its lines"),
                ofKind(Base.Lines.class, Base.Lines::party));
        private final ShapeField<Base, Optional<List<String>>> sum = fields.optional(
                "sum",
                PARTS.with(EACH_ONCE).described("the bases that are added up"),
                ofKind(Base.Combined.class, each -> Optional.of(each.parts())));
        private final ShapeField<Base, Optional<String>> of =
                fields.optional("of", PART, ofKind(Base.Without.class, each -> Optional.of(each.of())));
        private final ShapeField<Base, Optional<List<String>>> without = fields.optional(
                "without",
                PARTS.with(EACH_ONCE).described("the bases that are taken away"),
                ofKind(Base.Without.class, each -> Optional.of(each.without())));
        private final ShapeField<Base, Optional<LocalizedText>> name = fields.optional(
                "name",
                STATED_TEXT.described(
                        "words that texts use, in the plural and without an article; the code where absent"),
                Base::name);
        private final Variety<Base, Definition> ofLines =
                new Variety<>(List.of(), List.of(natures, where, party, name), this::lines);
        private final Variety<Base, Definition> ofSum = new Variety<>(List.of(sum), List.of(name), this::sum);
        private final Variety<Base, Definition> ofRest = new Variety<>(List.of(of, without), List.of(name), this::rest);

        DefinitionShape() {
            shape = fields.made(this::made)
                    .describedAs(definitions -> Definitions.anyOf(
                            ofLines.schema(definitions), ofSum.schema(definitions), ofRest.schema(definitions)));
        }

        private static <K extends Base.Content, V> Function<Base, Optional<V>> ofKind(
                Class<K> kind, Function<K, Optional<V>> part) {
            return base ->
                    base.definition().filter(kind::isInstance).map(kind::cast).flatMap(part);
        }

        private @Nullable Definition made(ObjectValues values) {
            String code = values.place().name();
            values.input().context(CallNames.class).faultOfBase(code).ifPresent(values::report);
            boolean isRest = values.isGiven(of) || values.isGiven(without);
            return (values.isGiven(sum) ? ofSum : isRest ? ofRest : ofLines).made(values);
        }

        private @Nullable Definition lines(ObjectValues values) {
            if (!Stream.of(natures, where, party, name).allMatch(values::isSound)) {
                return null;
            }
            return called(values, List.of(), part -> {
                Base lines =
                        Base.lines(values.place().name(), values.get(natures).orElse(Set.of()), values.get(where));
                return values.get(party).map(lines::borneBy).orElse(lines);
            });
        }

        private Definition sum(ObjectValues values) {
            List<String> parts = values.get(sum).orElseThrow();
            return called(values, parts, part -> Base.sum(values.place().name(), bases(parts, part)));
        }

        private Definition rest(ObjectValues values) {
            String whole = values.get(of).orElseThrow();
            List<String> others = values.get(without).orElseThrow();
            return called(
                    values,
                    Stream.concat(Stream.of(whole), others.stream()).toList(),
                    part -> Base.without(values.place().name(), part.apply(whole), bases(others, part)));
        }

        private Definition called(
                ObjectValues values, List<String> parts, Function<Function<String, Base>, Base> unnamed) {
            return new Definition(
                    parts,
                    unnamed.andThen(base -> values.get(name).map(base::called).orElse(base)));
        }

        private static Base[] bases(List<String> names, Function<String, Base> part) {
            return names.stream().map(part).toArray(Base[]::new);
        }
    }
}
