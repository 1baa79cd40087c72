package io.github.federules.jackson.format;

import static io.github.federules.jackson.shape.MoneyShape.EUROS;
import static io.github.federules.jackson.shape.Primitives.COUNT;

import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.shape.Definitions;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.MoneyShape;
import io.github.federules.jackson.shape.ObjectValues;
import io.github.federules.jackson.shape.Primitives;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.Variety;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/** What a limit compares with: an amount, so much for each unit of a number, a share, a sum of shares, points, or cases of these. */
final class BoundType implements JsonType<Value<Bound>, Value<Bound>> {

    private static final JsonType<Boolean, Boolean> ALL_PARTIES = Primitives.YES_OR_NO.described(
            "in a limit on each party, whether the base is that of the whole operation; false where it is absent");

    private static final JsonType<Bound, Bound> EACH =
            MoneyShape.OF_CALL.as(bound -> bound.amount().orElseThrow(), (money, input, place) -> Bound.of(money));

    private static final JsonType<Value<Bound>, Value<Bound>> POINTS =
            COUNT.as(bound -> points(bound).orElseThrow(), (points, input, place) -> Value.of(Bound.ofPoints(points)));

    /** An amount or shares. */
    static final BoundType OF_LIMIT = new BoundType("amountOfLimit", true, false);

    /** An amount or shares, or points where the limit is on them. */
    static final BoundType OF_ANY_BASE = new BoundType("boundOfLimit", true, true);

    /** An amount, which no share is. */
    static final BoundType OF_AMOUNT = new BoundType("amount", false, false);

    /** An amount of money that is no limit. */
    static final JsonType<Value<MonetaryAmount>, Value<MonetaryAmount>> OF_MONEY = OF_AMOUNT.as(
            money -> money.map(Bound::of),
            (bound, input, place) -> bound.map(each -> each.amount().orElseThrow()));

    private static final JsonType<Value<Bound>, Value<Bound>> AMOUNT =
            EUROS.as(bound -> amount(bound).orElseThrow(), (money, input, place) -> Value.of(Bound.of(money)));

    private final String name;
    private final boolean mayBePoints;
    private final Shape<Value<Bound>, Value<Bound>> shape = new Shape<>();
    private final MoneyShape.Fields<Value<Bound>> money = new MoneyShape.Fields<>(shape);
    private final Variety<Value<Bound>, Value<Bound>> times =
            ValueVarieties.times(shape, "money", EACH, Optional.empty(), "times", Optional::of);
    private final Optional<Variety<Value<Bound>, Value<Bound>>> share;
    private final Optional<Variety<Value<Bound>, Value<Bound>>> sum;
    private final Variety<Value<Bound>, Value<Bound>> cases;

    private BoundType(String name, boolean mayBeShare, boolean mayBePoints) {
        this.name = name;
        this.mayBePoints = mayBePoints;
        share = mayBeShare ? Optional.of(share(shape)) : Optional.empty();
        sum = mayBeShare ? Optional.of(sum(shape)) : Optional.empty();
        cases = ValueVarieties.cases(shape, this, Optional::of);
        shape.made(this::made);
    }

    private static Variety<Value<Bound>, Value<Bound>> share(Shape<Value<Bound>, ?> shape) {
        var factor =
                shape.optional("share", ValueType.OF_FACTOR.described("the share: 0.2 is 20%"), ofOne(Share::factor));
        var of = shape.optional("of", BaseNames.OF_MONEY, ofOne(Share::of));
        var allParties = shape.optional(
                "allParties",
                ALL_PARTIES,
                one -> ofOne(Share::isOfAllParties).apply(one).filter(isOfAll -> isOfAll));
        return new Variety<>(
                List.of(factor, of),
                List.of(allParties),
                values -> Value.of(Bound.of(new Share(
                        values.get(factor).orElseThrow(),
                        values.get(of).orElseThrow(),
                        values.get(allParties).orElse(false)))));
    }

    private static <V> Function<Value<Bound>, Optional<V>> ofOne(Function<Share, V> part) {
        return each -> constant(each)
                .map(Bound::shares)
                .filter(shares -> shares.size() == 1)
                .map(shares -> part.apply(shares.get(0)));
    }

    private static Variety<Value<Bound>, Value<Bound>> sum(Shape<Value<Bound>, ?> shape) {
        Shape<Share, Share> one = new Shape<>();
        var factor = one.required("share", ValueType.OF_FACTOR.described("the share: 0.2 is 20%"), Share::factor);
        var of = one.required("of", BaseNames.OF_MONEY, Share::of);
        var allParties = one.orElseAbsent("allParties", ALL_PARTIES, false, Share::isOfAllParties);
        one.made(values -> new Share(values.get(factor), values.get(of), values.get(allParties)));
        var sum = shape.optional(
                "sum",
                one.list().notEmpty().described("shares of several bases, which are added up"),
                each -> constant(each).map(Bound::shares).filter(shares -> shares.size() > 1));
        return new Variety<>(
                List.of(sum),
                List.of(),
                values -> Value.of(Bound.ofShares(values.get(sum).orElseThrow())));
    }

    private static Optional<Bound> constant(Value<Bound> value) {
        return value instanceof Value.Constant<Bound> constant ? Optional.of(constant.is()) : Optional.empty();
    }

    private static Optional<MonetaryAmount> amount(Value<Bound> value) {
        return constant(value).flatMap(Bound::amount);
    }

    private static Optional<Long> points(Value<Bound> value) {
        return constant(value).flatMap(bound -> bound.points().stream().boxed().findFirst());
    }

    @Override
    public void write(JsonOutput out, Value<Bound> value) {
        if (amount(value).isPresent()) {
            AMOUNT.write(out, value);
            return;
        }
        if (mayBePoints && points(value).isPresent()) {
            POINTS.write(out, value);
            return;
        }
        boolean isShare = share.isPresent()
                && constant(value).filter(bound -> !bound.shares().isEmpty()).isPresent();
        if (!isShare && !(value instanceof Value.Cases<Bound>) && !(value instanceof Value.Times<Bound>)) {
            throw new IllegalArgumentException("The amount or limit is " + value
                    + ", which the call format cannot carry here. State an amount, a share, or cases of them.");
        }
        shape.write(out, value);
    }

    @Override
    public @Nullable Value<Bound> read(JsonInput input, JsonPlace place) {
        boolean arePoints = mayBePoints && input.token() == JsonToken.VALUE_NUMBER_INT;
        return (input.isObject() ? shape : arePoints ? POINTS : AMOUNT).read(input, place);
    }

    private @Nullable Value<Bound> made(ObjectValues values) {
        Optional<Variety<Value<Bound>, Value<Bound>>> stated = Stream.of(
                        Stream.of(cases, times), sum.stream(), share.stream())
                .flatMap(each -> each)
                .filter(each -> each.isGiven(values))
                .findFirst();
        if (stated.isPresent()) {
            return stated.get().made(values);
        }
        MonetaryAmount amount = money.made(values);
        return amount == null ? null : Value.of(Bound.of(amount));
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.reference(name, () -> {
            ObjectNode either = Definitions.anyOf(
                    EUROS.schema(definitions),
                    money.schema(definitions),
                    times.schema(definitions),
                    cases.schema(definitions));
            if (mayBePoints) {
                either.withArray("anyOf").add(POINTS.schema(definitions));
            }
            share.ifPresent(each -> either.withArray("anyOf").add(each.schema(definitions)));
            sum.ifPresent(each -> either.withArray("anyOf").add(each.schema(definitions)));
            return either;
        });
    }
}
