package io.github.federules.jackson.format;

import static io.github.federules.jackson.shape.Primitives.REQUIRED_NAME;
import static io.github.federules.jackson.shape.Primitives.STATED_TEXT;
import static io.github.federules.jackson.shape.Primitives.TEXT;
import static io.github.federules.jackson.shape.Primitives.YES_OR_NO;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.Meant;
import io.github.federules.jackson.shape.ObjectValues;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.ShapeField;
import io.github.federules.jackson.shape.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The limits of calls: the familiar ones at their places, and those on any base. */
final class LimitShapes {

    /** What becomes of an operation that does not meet a limit. */
    private enum Effect {
        REFUSE,
        REDUCE
    }

    private static final JsonType<Value<Bound>, Value<Bound>> SHARE_OF_TOTAL =
            ValueType.OF_RATE.as(LimitShapes::rates, (rates, input, place) -> bounds(rates));

    private LimitShapes() {}

    // What the limit is on shows which track it may decide.
    private static @Nullable Track track(String code, JsonInput input, JsonPlace place) {
        if (code.isBlank()) {
            input.faults().add(place, Fault.of(FaultCode.MISSING, "blank", Map.of("field", "track")));
            return null;
        }
        return Track.of(code);
    }

    private static Effect effect(Limit limit) {
        return limit.reduces() ? Effect.REDUCE : Effect.REFUSE;
    }

    private static <W> ShapeField<W, Effect> effect(Shape<W, ?> shape, Function<W, Effect> written) {
        return shape.orElseAbsent(
                "effect",
                Words.of(Effect.class)
                        .described(
                                "whether an operation that does not meet the limit is refused, or the base reduced to it;"
                                        + " refused where it is absent"),
                Effect.REFUSE,
                written);
    }

    /** Describes a limit of a familiar form. */
    static JsonType<Limit, Limit> of(Limit.Form form) {
        Shape<Limit, Limit> shape = new Shape<>();
        var bound = form.isShare()
                ? shape.required("rate", SHARE_OF_TOTAL.described("the share: 0.2 is 20%"), LimitShapes::bound)
                : shape.required(
                        "amount",
                        (form == Limit.Form.FLAT_RATE_CAP ? BoundType.OF_AMOUNT : BoundType.OF_LIMIT)
                                .described("an amount, or cases of several"),
                        LimitShapes::bound);
        Optional<ShapeField<Limit, Boolean>> exceeded = form.mayBeExceeded()
                ? Optional.of(shape.orElse(
                        "exceeded",
                        YES_OR_NO.described("whether the amount itself is not enough"),
                        false,
                        Limit::isExceeded))
                : Optional.empty();
        Optional<ShapeField<Limit, Boolean>> withFlatRates = form.mayLeaveOutFlatRates()
                ? Optional.of(shape.orElse(
                        "withFlatRates",
                        YES_OR_NO.described("whether flat rates count in the total"),
                        true,
                        Limit::withFlatRates))
                : Optional.empty();
        Optional<ShapeField<Limit, Effect>> effect = form == Limit.Form.MAXIMUM_PUBLIC_AID
                ? Optional.of(effect(shape, LimitShapes::effect))
                : Optional.empty();
        var clause = TermShapes.clause(shape);
        shape.made(values -> familiar(
                Limit.of(values.get(clause), form, values.get(bound)),
                exceeded.map(values::get).orElse(false),
                effect.map(values::get).filter(Effect.REDUCE::equals).isPresent(),
                withFlatRates.map(values::get).orElse(true)));
        JsonType<Limit, Limit> checked = JsonType.of(
                (out, limit) -> {
                    requireFamiliar(limit, form);
                    shape.write(out, limit);
                },
                shape::read,
                shape::schema);
        boolean isPlain = withFlatRates.isEmpty() && effect.isEmpty() && form != Limit.Form.FLAT_RATE_CAP;
        JsonType<Limit, Limit> described = isPlain && !form.isShare()
                ? checked.with("{\"description\": \"an amount that the call sets\"}")
                        .named("bound")
                : checked;
        return described.described(
                switch (form) {
                    case MINIMUM_COST -> "the least total cost";
                    case MAXIMUM_COST -> "the greatest total cost";
                    case MAXIMUM_AID -> "the most aid, to which it is reduced";
                    case MINIMUM_AID -> "the least aid, below which none is paid";
                    case OWN_CONTRIBUTION -> "the least own contribution, a share of the total cost";
                    case PUBLIC_COFINANCING ->
                        "the least co-financing of other public funders, a share of the total cost";
                    case AID_UP_TO -> "the most costs that this rate is a share of";
                    case MAXIMUM_PUBLIC_AID -> "the most public aid, this one included";
                    case FLAT_RATE_CAP -> "the most that the flat rate pays";
                });
    }

    private static Value<Bound> bound(Limit limit) {
        return limit.lower().or(limit::upper).orElseThrow().bound();
    }

    private static Limit familiar(Limit plain, boolean isExceeded, boolean isReducing, boolean withFlatRates) {
        Limit limit = isExceeded ? plain.exceeded() : plain;
        Limit reduced = isReducing ? limit.reducing() : limit;
        return withFlatRates ? reduced : reduced.withoutFlatRates();
    }

    // A familiar limit says no more than its fields can.
    private static void requireFamiliar(Limit limit, Limit.Form form) {
        Limit same = familiar(
                Limit.of(limit.clause(), form, bound(limit)),
                form.mayBeExceeded() && limit.isExceeded(),
                form == Limit.Form.MAXIMUM_PUBLIC_AID && limit.reduces(),
                !form.mayLeaveOutFlatRates() || limit.withFlatRates());
        if (!same.equals(limit)) {
            throw cannotCarry(limit, "State it with Limit.on, as a limit on its base");
        }
    }

    private static IllegalArgumentException cannotCarry(Limit limit, String fix) {
        return new IllegalArgumentException("The call has the limit " + limit + " at " + limit.path()
                + ", which the call format cannot carry. " + fix + ".");
    }

    // Cases stay cases of the limit, and sums are sums of the share.
    private static Value<Bound> bounds(Value<Rate> rates) {
        if (rates instanceof Value.Cases<Rate> cases) {
            return inCases(cases, LimitShapes::bounds);
        }
        return Value.of(Bound.of(new Share(rates.map(Factor::of), Base.TOTAL, false)));
    }

    private static Value<Rate> rates(Value<Bound> bounds) {
        if (bounds instanceof Value.Cases<Bound> cases) {
            return inCases(cases, LimitShapes::rates);
        }
        if (bounds instanceof Value.Constant<Bound> constant
                && constant.is().shares().size() == 1
                && constant.is().shares().get(0).of().equals(Base.TOTAL)) {
            return constant.is().shares().get(0).factor().map(factor -> new Rate(factor.number()));
        }
        throw new IllegalArgumentException("The limit compares with " + bounds
                + ", which the call format cannot carry. State a share of the total, or cases of such shares.");
    }

    private static <T, S> Value<S> inCases(Value.Cases<T> cases, Function<Value<T>, Value<S>> each) {
        return new Value.Cases<>(
                cases.cases().stream()
                        .map(one -> new Value.Case<>(one.when(), each.apply(one.is())))
                        .toList(),
                cases.otherwise().map(each));
    }

    /** Describes a limit on any base. */
    static JsonType<Limit, Limit> onAnyBase() {
        OnAnyBase limits = new OnAnyBase();
        return JsonType.of(
                (out, limit) -> {
                    if (!limit.reduces() && limit.rule().isEmpty()) {
                        throw cannotCarry(limit, "State with Limit.refusing or Limit.reducing what it does");
                    }
                    limits.shape.write(out, limit);
                },
                limits.shape::read,
                limits.shape::schema);
    }

    private static final class OnAnyBase {

        private final Shape<Limit, Limit> shape = new Shape<>();
        private final ShapeField<Limit, Base> on = shape.required("on", BaseNames.OF_ANYTHING, Limit::on);
        private final List<ShapeField<Limit, Optional<Value<Bound>>>> bounds = new ArrayList<>();
        private final ShapeField<Limit, Optional<Value<Bound>>> atLeast = edge("atLeast", Limit::lower, false);
        private final ShapeField<Limit, Optional<Value<Bound>>> moreThan = edge("moreThan", Limit::lower, true);
        private final ShapeField<Limit, Optional<Value<Bound>>> atMost = edge("atMost", Limit::upper, false);
        private final ShapeField<Limit, Optional<Value<Bound>>> lessThan = edge("lessThan", Limit::upper, true);
        private final ShapeField<Limit, Effect> effect = effect(shape, LimitShapes::effect);
        private final ShapeField<Limit, Optional<Condition>> when =
                shape.optional("when", TermShapes.WHEN, Limit::when);
        private final ShapeField<Limit, Optional<Subject>> each = TermShapes.each(shape, Limit::isOfEach);
        private final ShapeField<Limit, Optional<Track>> track = shape.optional(
                "track",
                TEXT.<Track, Track>as(Track::code, LimitShapes::track)
                        .with("{\"enum\": [\"FUNDING\", \"SELECTION\"]}")
                        .described("the track that the finding decides: SELECTION of a limit on SCORE, and of no other;"
                                + " funding where it is absent"),
                limit -> Optional.of(Track.SELECTION).filter(any -> limit.isPassMark()));
        private final ShapeField<Limit, Optional<String>> code = shape.optional(
                "code",
                REQUIRED_NAME.described("the code of the finding, which a limit that refuses has"),
                limit -> limit.rule().map(Rule::code));
        private final ShapeField<Limit, Optional<LocalizedText>> name =
                shape.optional("name", STATED_TEXT.described("the words of the finding for the base"), Limit::name);
        private final ShapeField<Limit, Clause> clause = TermShapes.clause(shape);

        OnAnyBase() {
            shape.made(this::made);
        }

        private ShapeField<Limit, Optional<Value<Bound>>> edge(
                String field, Function<Limit, Optional<Limit.Edge>> side, boolean isStrict) {
            ShapeField<Limit, Optional<Value<Bound>>> bound = shape.optional(
                    field,
                    BoundType.OF_ANY_BASE.described("an amount, a share of a base, or cases; points for the score"),
                    limit -> side.apply(limit)
                            .filter(edge -> edge.isStrict() == isStrict)
                            .map(Limit.Edge::bound));
            bounds.add(bound);
            return bound;
        }

        private @Nullable Limit made(ObjectValues values) {
            boolean isReducing = values.get(effect) == Effect.REDUCE;
            // Of an effect that cannot be read nobody knows what it requires.
            boolean isEffectKnown = values.isSound(effect);
            boolean isPassMark = Base.SCORE.equals(values.get(on));
            List<ShapeField<Limit, ?>> wanted = new ArrayList<>(List.of(on, clause));
            List<ShapeField<Limit, ?>> optional = new ArrayList<>(List.of(effect, when, each));
            // One bound at least, and at most one of each side.
            optional.add(values.isGiven(atLeast) ? atLeast : moreThan);
            optional.add(values.isGiven(atMost) ? atMost : lessThan);
            if (bounds.stream().noneMatch(values::isGiven)) {
                wanted.add(atMost);
            }
            if (!isReducing) {
                (isEffectKnown ? wanted : optional).add(code);
                optional.add(name);
                (isPassMark && isEffectKnown ? wanted : optional).add(track);
            }
            boolean isTrackRight = isReducing || isTrackRight(values);
            if (!values.haveOnly(wanted, optional)
                    || !isTrackRight
                    || !isEffectKnown
                    || !bounds.stream().allMatch(values::isSound)) {
                return null;
            }
            Limit limit = start(values);
            Limit stated = isReducing
                    ? limit.reducing()
                    : limit.refusing(Rule.of(values.get(code).orElseThrow()), values.get(name));
            Limit whose = values.isGiven(each) ? stated.ofEach() : stated;
            return values.get(when).map(whose::onlyWhen).orElse(whose);
        }

        // A pass mark decides the selection, and any other limit the funding. Of a base that is not known it may be
        // either.
        private boolean isTrackRight(ObjectValues values) {
            Base base = values.get(on);
            List<String> possible = (base == null
                            ? Stream.of(Track.FUNDING, Track.SELECTION)
                            : Stream.of(base.equals(Base.SCORE) ? Track.SELECTION : Track.FUNDING))
                    .map(Track::code)
                    .toList();
            Optional<Track> stated = values.isSound(track) ? values.get(track) : Optional.empty();
            Optional<Track> wrong = stated.filter(each -> !possible.contains(each.code()));
            wrong.ifPresent(
                    each -> values.report(track, Meant.word(FaultCode.UNKNOWN_VALUE, "value", each.code(), possible)));
            return wrong.isEmpty();
        }

        private Limit start(ObjectValues values) {
            Optional<Limit.Edge> lower = edge(values, atLeast, moreThan);
            Optional<Limit.Edge> upper = edge(values, atMost, lessThan);
            Limit.Start start = Limit.on(values.get(clause), values.get(on));
            if (lower.isEmpty()) {
                return start.atMost(upper.orElseThrow().bound()).withUpper(upper.get());
            }
            Limit limit = start.atLeast(lower.get().bound()).withLower(lower.get());
            return upper.map(limit::withUpper).orElse(limit);
        }

        private static Optional<Limit.Edge> edge(
                ObjectValues values,
                ShapeField<Limit, Optional<Value<Bound>>> enough,
                ShapeField<Limit, Optional<Value<Bound>>> strict) {
            return values.get(strict)
                    .map(bound -> new Limit.Edge(bound, true))
                    .or(() -> values.get(enough).map(bound -> new Limit.Edge(bound, false)));
        }
    }
}
