package io.github.federules.assurance.opinions.terms;

import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.reading;
import static io.github.federules.core.condition.Condition.where;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A call with general terms, drawn together with what the second opinion knows of each: it never reads a term of the call.
 *
 * @param call the call
 * @param paid the kinds of lines that are paid at real cost
 * @param rates the flat rates
 * @param limits the limits that refuse or reduce
 * @param aid the rate of the aid, in millionths
 * @param aidOf what the aid is a share of
 * @param upTo the most that counts for the aid, in cents
 * @param isWholeEuros whether the aid is cut to whole euros
 * @param hasStaffMinimum whether staff counts from a share of 20%
 * @param asked the criteria that are asked
 */
record Drawn(
        Call call,
        Set<Kind> paid,
        List<Flat> rates,
        List<Bounded> limits,
        Function<Answered, Long> aid,
        Part aidOf,
        Optional<Function<Answered, Long>> upTo,
        boolean isWholeEuros,
        boolean hasStaffMinimum,
        Set<String> asked) {

    static final LocalizedText TEXT = new LocalizedText("Laquelle\u00a0?", "Which one?");
    static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, TEXT)
            .withAnswer("MICRO", TEXT)
            .withAnswer("SMALL", TEXT)
            .withAnswer("LARGE", TEXT);
    static final Criterion RENEWABLE = Criterion.yesNo("RENEWABLE", Subject.OPERATION, TEXT);
    static final Criterion ROLE = Criterion.named("ROLE", Subject.COST_LINE, TEXT)
            .withAnswer("MAIN", TEXT)
            .withAnswer("ANCILLARY", TEXT)
            .ofNatures("SERVICES", "COMMUNICATION");

    private static final Question WHICH =
            Question.named("WHICH", TEXT).withAnswer("ONE", TEXT).withAnswer("OTHER", TEXT);
    private static final Clause CLAUSE = new Clause("L1", "the words of the call");
    private static final int MOST_TRIES = 200;

    /** The answers that terms look at. */
    record Answered(String size, boolean isRenewable) {}

    /** A sum of money that is no cost. */
    enum Money {
        AID,
        OTHER_PUBLIC,
        PUBLIC_AID,
        OWN
    }

    /**
     * A base.
     *
     * @param base the base of the call
     * @param kinds the lines in it
     * @param rates the flat rates in it, by their place
     * @param money what it is, if it is no sum of costs
     */
    record Part(Base base, Set<Kind> kinds, Set<Integer> rates, Optional<Money> money) {}

    /** A share in millionths of a base. */
    record Portion(Function<Answered, Long> millionths, Part of) {}

    /** An amount in cents, or shares. */
    record Threshold(long cents, List<Portion> portions) {}

    /** One side of a limit. */
    record Side(Function<Answered, Threshold> threshold, boolean isStrict) {}

    /** A flat rate. */
    record Flat(Function<Answered, Long> millionths, Part of, Optional<Long> cap, Predicate<Answered> isPaid) {}

    /** How a limit takes effect. */
    enum Effect {
        REFUSES,
        REFUSES_COMPARED,
        CUTS_COSTS,
        CUTS_AID
    }

    /** A limit; the code is that of its rule, empty if it reduces. */
    record Bounded(
            String code,
            Part on,
            Optional<Side> lower,
            Optional<Side> upper,
            Effect effect,
            Predicate<Answered> holds,
            boolean isConditional) {}

    /** A value of a term, and what it is for answers. */
    private record Valued<T, C>(Value<C> value, Function<Answered, T> of) {}

    private record Asked(Condition condition, Predicate<Answered> holds) {}

    static Drawn any(Random random) {
        for (int tried = 0; tried < MOST_TRIES; tried++) {
            try {
                return new Drawing(random).draw();
            } catch (InvalidCallException contradiction) {
                // Terms that do not go together are drawn again.
            }
        }
        throw new IllegalStateException("No call could be built. Draw terms that go together more often.");
    }

    private static final class Drawing {

        private final Random random;
        private final Set<String> asked = new HashSet<>();
        private final List<Flat> flats = new ArrayList<>();
        private final List<Bounded> limits = new ArrayList<>();
        private final CallBuilder call =
                Call.builder("general", new LocalizedText("Un appel", "A call")).offersFunding();
        private final int scale;
        private final boolean hasWorks;
        private final String read;
        private int named;

        Drawing(Random random) {
            this.random = random;
            scale = List.of(300, 3_000, 300_000).get(random.nextInt(3));
            hasWorks = random.nextBoolean();
            read = random.nextBoolean() ? "ONE" : "OTHER";
        }

        Drawn draw() {
            if (hasWorks) {
                call.natures(Kind.ownNatures().toArray(CostNature[]::new));
            }
            Set<Kind> paid = paid();
            boolean hasMinimum = random.nextInt(3) == 0;
            if (hasMinimum) {
                call.staffMinimum(CLAUSE, FteShare.fte("0.20"));
            }
            flatRates();
            for (int i = random.nextInt(3); i > 0; i--) {
                ceiling();
            }
            Valued<Long, Rate> aid = rate(1_000_000);
            Part aidOf = random.nextInt(4) == 0 ? ofCosts(false) : total();
            AidIntensity term = AidIntensity.of(CLAUSE, aid.value()).of(aidOf.base());
            Optional<Function<Answered, Long>> upTo = Optional.empty();
            if (random.nextInt(4) == 0) {
                Valued<Threshold, Bound> most = amounts();
                term = term.withUpTo(Limit.of(CLAUSE, Limit.Form.AID_UP_TO, most.value()));
                upTo = Optional.of(answered -> most.of().apply(answered).cents());
            }
            call.aid(term);
            boolean isWhole = scale > 300 && random.nextInt(4) == 0;
            if (isWhole) {
                call.wholeEuros(CLAUSE);
            }
            familiar();
            for (int i = random.nextInt(3); i > 0; i--) {
                refusing();
            }
            for (int i = random.nextInt(2); i > 0; i--) {
                reducingAid();
            }
            for (Question question : List.of(
                    Question.CEILING_BASE, Question.ROUNDING, Question.FLAT_RATE_BASE, Question.MINIMUM_COST_BASIS)) {
                if (random.nextInt(3) == 0) {
                    call.readAs(question.readings().get(random.nextInt(2)));
                }
            }
            for (Criterion criterion : List.of(SIZE, RENEWABLE, ROLE)) {
                if (asked.contains(criterion.code())) {
                    call.asks(CLAUSE, criterion);
                }
            }
            if (asked.contains(WHICH.name())) {
                call.leavesOpen(CLAUSE, WHICH).readAs(WHICH.reading(read));
            }
            // The reductions of the aid stand in this order, whatever the order of the call.
            List<Bounded> ordered = new ArrayList<>(limits);
            ordered.sort((one, other) -> Integer.compare(order(one), order(other)));
            if (isAnyInsideLimited(paid, aidOf)) {
                return draw(new Drawing(random));
            }
            return new Drawn(call.build(), paid, flats, ordered, aid.of(), aidOf, upTo, isWhole, hasMinimum, asked);
        }

        private static Drawn draw(Drawing another) {
            return another.draw();
        }

        // A base inside a limited one keeps its amount, which these opinions leave to the tests of that term.
        private boolean isAnyInsideLimited(Set<Kind> paid, Part aidOf) {
            List<Part> limited = limits.stream()
                    .filter(limit -> limit.effect() == Effect.CUTS_COSTS)
                    .map(Bounded::on)
                    .toList();
            Stream<Part> parts = Stream.of(
                            Stream.of(aidOf),
                            flats.stream().map(Flat::of),
                            limits.stream().flatMap(Drawn::parts))
                    .flatMap(each -> each);
            return parts.anyMatch(part -> limited.stream().anyMatch(other -> isInside(paid, part, other)));
        }

        // A base has a limited one whole or not at all, whether or not all of it is paid.
        private static boolean isInside(Set<Kind> paid, Part part, Part limited) {
            Set<Kind> some = among(paid, part);
            Set<Kind> others = among(paid, limited);
            boolean isSame = part.kinds().equals(limited.kinds());
            boolean isWhole = part.kinds().containsAll(limited.kinds()) && !others.containsAll(some);
            return !isSame && !isWhole && !Collections.disjoint(some, others);
        }

        private static Set<Kind> among(Set<Kind> paid, Part part) {
            Set<Kind> some = new HashSet<>(part.kinds());
            some.retainAll(paid);
            return some;
        }

        private static int order(Bounded limit) {
            return List.of("cap", "publicAidCap").contains(limit.code())
                    ? List.of("cap", "publicAidCap").indexOf(limit.code())
                    : 2;
        }

        private Set<Kind> paid() {
            Set<Kind> paid = new HashSet<>(Kind.where(
                    kind -> kind != Kind.OTHER && (hasWorks || kind != Kind.WORKS) && random.nextInt(8) > 0));
            boolean isServiceRole = random.nextInt(4) == 0;
            for (CostNature nature : List.of(CostNature.SERVICES, CostNature.COMMUNICATION)) {
                boolean isPaid = paid.removeIf(kind -> kind.nature(false).equals(nature));
                if (!isPaid) {
                    continue;
                }
                EligibleCosts costs = EligibleCosts.of(CLAUSE, Set.of(nature));
                if (isServiceRole && nature.equals(CostNature.SERVICES)) {
                    asked.add("ROLE");
                    call.pays(costs.ofLines(where(ROLE).in(Answer.of("MAIN"))));
                    paid.add(Kind.MAIN_SERVICES);
                } else {
                    call.pays(costs);
                    paid.addAll(Kind.where(kind -> kind.nature(false).equals(nature)));
                }
            }
            List<CostNature> others = paid.stream()
                    .map(kind -> kind.nature(hasWorks))
                    .filter(nature -> !nature.equals(CostNature.SERVICES) && !nature.equals(CostNature.COMMUNICATION))
                    .sorted()
                    .toList();
            if (!others.isEmpty()) {
                call.pays(CLAUSE, others);
            }
            return paid;
        }

        private void flatRates() {
            for (int i = 0; i < random.nextInt(3); i++) {
                Valued<Long, Rate> rate = rate(400_000);
                Part of = i > 0 && random.nextInt(3) == 0 ? staffAndFirst() : ofCosts(false);
                String name = "R" + i;
                FlatRate flat = FlatRate.of(
                                CLAUSE, rate.value(), of.base(), i == 0 ? Set.of(CostNature.TRAVEL) : Set.of())
                        .named(name);
                Optional<Long> cap =
                        random.nextInt(3) == 0 ? Optional.of((long) random.nextInt(scale)) : Optional.empty();
                if (cap.isPresent()) {
                    flat = flat.withCap(CLAUSE, Euros.ofCents(cap.get()));
                }
                Optional<Asked> when = i > 0 && random.nextInt(3) == 0 ? Optional.of(condition()) : Optional.empty();
                if (when.isPresent()) {
                    flat = flat.onlyWhen(when.get().condition());
                }
                call.flatRate(flat);
                flats.add(new Flat(rate.of(), of, cap, when.map(Asked::holds).orElse(any -> true)));
            }
        }

        private Part staffAndFirst() {
            return new Part(
                    Base.sum("B" + named++, Base.STAFF, Base.ofTerm("R0")),
                    Set.of(Kind.STAFF),
                    Set.of(0),
                    Optional.empty());
        }

        private Part total() {
            Set<Integer> all = new HashSet<>();
            for (int i = 0; i < flats.size(); i++) {
                all.add(i);
            }
            return new Part(Base.TOTAL, Kind.where(any -> true), all, Optional.empty());
        }

        private Part ofCosts(boolean orTotal) {
            return switch (random.nextInt(orTotal ? 11 : 8)) {
                case 0 -> new Part(Base.STAFF, Set.of(Kind.STAFF), Set.of(), Optional.empty());
                case 1 -> direct(Base.DIRECT, any -> true);
                case 2 -> direct(Base.DIRECT_WITHOUT_STAFF, kind -> kind != Kind.STAFF);
                case 3 ->
                    direct(
                            Base.DIRECT_WITHOUT_SERVICES,
                            kind -> !kind.nature(false).equals(CostNature.SERVICES));
                case 4 -> {
                    CostNature nature = List.of(CostNature.STUDIES, CostNature.COMMUNICATION)
                            .get(random.nextInt(2));
                    yield direct(Base.of(nature), kind -> kind.nature(false).equals(nature));
                }
                case 5 -> {
                    asked.add("ROLE");
                    String role = List.of("MAIN", "ANCILLARY").get(random.nextInt(2));
                    yield direct(
                            Base.lines("B" + named++, where(ROLE).in(Answer.of(role))),
                            kind -> kind.role().equals(role));
                }
                case 6 -> {
                    asked.add("ROLE");
                    yield direct(
                            Base.lines(
                                    "B" + named++,
                                    Set.of(CostNature.SERVICES),
                                    Optional.of(where(ROLE).in(Answer.of("ANCILLARY")))),
                            kind -> kind == Kind.OTHER_SERVICES);
                }
                case 7 ->
                    direct(
                            Base.without("B" + named++, Base.DIRECT, Base.of(CostNature.STUDIES)),
                            kind -> kind != Kind.STUDIES);
                default -> total();
            };
        }

        private static Part direct(Base base, Predicate<Kind> kinds) {
            return new Part(base, Kind.where(kinds), Set.of(), Optional.empty());
        }

        private static Part money(Money money) {
            Base base =
                    switch (money) {
                        case AID -> Base.AID;
                        case OTHER_PUBLIC -> Base.OTHER_PUBLIC;
                        case PUBLIC_AID -> Base.PUBLIC_AID;
                        case OWN -> Base.OWN;
                    };
            return new Part(base, Set.of(), Set.of(), Optional.of(money));
        }

        private Asked condition() {
            if (random.nextInt(6) == 0) {
                asked.add(WHICH.name());
                String answer = random.nextBoolean() ? "ONE" : "OTHER";
                return new Asked(reading(WHICH, answer), any -> answer.equals(read));
            }
            if (random.nextBoolean()) {
                asked.add("RENEWABLE");
                boolean is = random.nextBoolean();
                return new Asked(where(RENEWABLE).in(Answer.of(is)), answered -> answered.isRenewable() == is);
            }
            asked.add("SIZE");
            Set<String> sizes = random.nextBoolean() ? Set.of("MICRO", "SMALL") : Set.of("LARGE");
            return new Asked(
                    applicant(where(SIZE).in(sizes.stream().map(Answer::of).toArray(Answer[]::new))),
                    answered -> sizes.contains(answered.size()));
        }

        private Valued<Long, Rate> rate(long most) {
            return share(most, millionths -> Rate.ofMillionths(millionths));
        }

        /** A constant, cases, or a sum with a maximum. */
        private <C> Valued<Long, C> share(long most, Function<Long, C> made) {
            long one = millionths(most);
            return switch (random.nextInt(6)) {
                case 0 -> {
                    long other = millionths(most);
                    Asked when = condition();
                    yield new Valued<>(
                            Value.when(when.condition(), made.apply(one)).otherwise(made.apply(other)),
                            answered -> when.holds().test(answered) ? one : other);
                }
                case 1 -> {
                    long bonus = millionths(most);
                    long ceiling = Math.max(one, millionths(most));
                    Asked when = condition();
                    yield new Valued<>(
                            Value.sum(made.apply(one))
                                    .plus(when.condition(), made.apply(bonus))
                                    .atMost(made.apply(ceiling)),
                            answered -> Math.min(ceiling, one + (when.holds().test(answered) ? bonus : 0)));
                }
                default -> new Valued<>(Value.of(made.apply(one)), any -> one);
            };
        }

        private long millionths(long most) {
            return random.nextBoolean() ? random.nextInt((int) most + 1) : most * random.nextInt(21) / 20;
        }

        private static Factor factor(long millionths) {
            return Factor.of(BigDecimal.valueOf(millionths, 6).toPlainString());
        }

        private Valued<Threshold, Bound> amounts() {
            return cases(() -> {
                long cents = random.nextInt(scale * 3);
                return new Valued<>(Value.of(Bound.of(Euros.ofCents(cents))), any -> new Threshold(cents, List.of()));
            });
        }

        private Valued<Threshold, Bound> shares(long most, Supplier<Part> of, int count) {
            List<Portion> portions = new ArrayList<>();
            List<Share> shares = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Valued<Long, Factor> factor = share(most, Drawing::factor);
                Part part = of.get();
                portions.add(new Portion(factor.of(), part));
                shares.add(Share.of(factor.value(), part.base()));
            }
            return new Valued<>(Value.of(Bound.of(shares.toArray(Share[]::new))), any -> new Threshold(0, portions));
        }

        private Valued<Threshold, Bound> cases(Supplier<Valued<Threshold, Bound>> drawn) {
            Valued<Threshold, Bound> one = drawn.get();
            if (random.nextInt(4) > 0) {
                return one;
            }
            Valued<Threshold, Bound> other = drawn.get();
            Asked when = condition();
            return new Valued<>(
                    Value.when(when.condition(), one.value().constants().get(0))
                            .otherwise(other.value().constants().get(0)),
                    answered -> when.holds().test(answered)
                            ? one.of().apply(answered)
                            : other.of().apply(answered));
        }

        private void ceiling() {
            Part on = ofCosts(false);
            Valued<Threshold, Bound> most = random.nextInt(4) == 0
                    ? amounts()
                    : shares(random.nextInt(4) == 0 ? 990_000 : 400_000, () -> ofCosts(true), 1);
            Limit limit = Limit.on(CLAUSE, on.base()).atMost(most.value()).reducing();
            Optional<Asked> when = random.nextInt(5) == 0 ? Optional.of(condition()) : Optional.empty();
            call.limit(when.map(Asked::condition).map(limit::onlyWhen).orElse(limit));
            limits.add(new Bounded(
                    "",
                    on,
                    Optional.empty(),
                    Optional.of(new Side(most.of(), false)),
                    Effect.CUTS_COSTS,
                    when.map(Asked::holds).orElse(any -> true),
                    when.isPresent()));
        }

        private void familiar() {
            if (random.nextInt(3) == 0) {
                Valued<Threshold, Bound> cap = amounts();
                call.limit(Limit.of(CLAUSE, Limit.Form.MAXIMUM_AID, cap.value()));
                limits.add(upper("cap", money(Money.AID), cap, Effect.CUTS_AID));
            }
            if (random.nextInt(3) == 0) {
                Valued<Threshold, Bound> floor = amounts();
                call.limit(Limit.of(CLAUSE, Limit.Form.MINIMUM_AID, floor.value()));
                limits.add(lower("MINIMUM_AID", money(Money.AID), floor, Effect.REFUSES));
            }
            if (random.nextInt(4) == 0) {
                Valued<Threshold, Bound> least = amounts();
                Limit limit = Limit.of(CLAUSE, Limit.Form.MINIMUM_COST, least.value());
                boolean isDirect = random.nextInt(3) == 0;
                boolean isStrict = random.nextInt(3) == 0;
                Limit direct = isDirect ? limit.withoutFlatRates() : limit;
                call.limit(isStrict ? direct.exceeded() : direct);
                limits.add(new Bounded(
                        "MINIMUM_TOTAL_COST",
                        isDirect ? direct(Base.DIRECT, any -> true) : total(),
                        Optional.of(new Side(least.of(), isStrict)),
                        Optional.empty(),
                        Effect.REFUSES_COMPARED,
                        any -> true,
                        false));
            }
            if (random.nextInt(4) == 0) {
                long share = 10_000L * random.nextInt(40);
                call.ownContribution(CLAUSE, Rate.ofMillionths(share));
                Valued<Threshold, Bound> own = new Valued<>(
                        Value.of(Bound.of(Share.of(Rate.ofMillionths(share), Base.TOTAL))),
                        any -> new Threshold(0, List.of(new Portion(all -> share, total()))));
                limits.add(lower("OWN_CONTRIBUTION", money(Money.OWN), own, Effect.REFUSES));
            }
            if (random.nextInt(4) == 0) {
                Valued<Threshold, Bound> most = random.nextBoolean() ? amounts() : shares(1_000_000, this::total, 1);
                Limit limit = Limit.of(CLAUSE, Limit.Form.MAXIMUM_PUBLIC_AID, most.value());
                boolean isReducing = random.nextBoolean();
                call.limit(isReducing ? limit.reducing() : limit);
                limits.add(upper(
                        isReducing ? "publicAidCap" : "PUBLIC_AID",
                        money(Money.PUBLIC_AID),
                        most,
                        isReducing ? Effect.CUTS_AID : Effect.REFUSES));
            }
        }

        private void refusing() {
            String code = "LIMIT_" + limits.size();
            Part on = random.nextInt(3) == 0 ? money(oneOf(List.of(Money.values()))) : ofCosts(true);
            Optional<Valued<Threshold, Bound>> least = random.nextInt(3) > 0 ? Optional.of(bound()) : Optional.empty();
            Optional<Valued<Threshold, Bound>> most =
                    least.isEmpty() || random.nextInt(3) == 0 ? Optional.of(bound()) : Optional.empty();
            boolean isLeastStrict = random.nextInt(3) == 0;
            boolean isMostStrict = random.nextInt(3) == 0;
            Limit.Start start = Limit.on(CLAUSE, on.base());
            Limit limit = least.map(
                            each -> start.atLeast(each.value()).withLower(new Limit.Edge(each.value(), isLeastStrict)))
                    .orElseGet(() -> start.atMost(most.orElseThrow().value()));
            if (most.isPresent()) {
                limit = limit.withUpper(new Limit.Edge(most.get().value(), isMostStrict));
            }
            limit = limit.refusing(code, TEXT);
            Optional<Asked> when = random.nextInt(5) == 0 ? Optional.of(condition()) : Optional.empty();
            call.limit(when.isPresent() ? limit.onlyWhen(when.get().condition()) : limit);
            limits.add(new Bounded(
                    code,
                    on,
                    least.map(each -> new Side(each.of(), isLeastStrict)),
                    most.map(each -> new Side(each.of(), isMostStrict)),
                    Effect.REFUSES,
                    when.map(Asked::holds).orElse(any -> true),
                    when.isPresent()));
        }

        private Money oneOf(List<Money> some) {
            return some.get(random.nextInt(some.size()));
        }

        private Valued<Threshold, Bound> bound() {
            return switch (random.nextInt(4)) {
                case 0 -> amounts();
                case 1 ->
                    shares(3_000_000, () -> money(oneOf(List.of(Money.AID, Money.OTHER_PUBLIC, Money.PUBLIC_AID))), 1);
                default -> shares(1_500_000, () -> ofCosts(true), 1 + random.nextInt(2));
            };
        }

        private void reducingAid() {
            Part on = money(random.nextBoolean() ? Money.AID : Money.PUBLIC_AID);
            Valued<Threshold, Bound> most =
                    switch (random.nextInt(4)) {
                        case 0 -> amounts();
                        case 1 -> shares(4_000_000, () -> money(Money.OTHER_PUBLIC), 1);
                        default -> shares(900_000, () -> ofCosts(true), 1 + random.nextInt(2));
                    };
            Optional<Asked> when = random.nextInt(5) == 0 ? Optional.of(condition()) : Optional.empty();
            Limit limit = Limit.on(CLAUSE, on.base()).atMost(most.value()).reducing();
            call.limit(when.map(Asked::condition).map(limit::onlyWhen).orElse(limit));
            limits.add(new Bounded(
                    "",
                    on,
                    Optional.empty(),
                    Optional.of(new Side(most.of(), false)),
                    Effect.CUTS_AID,
                    when.map(Asked::holds).orElse(any -> true),
                    when.isPresent()));
        }

        private static Bounded upper(String code, Part on, Valued<Threshold, Bound> most, Effect effect) {
            return new Bounded(
                    code, on, Optional.empty(), Optional.of(new Side(most.of(), false)), effect, any -> true, false);
        }

        private static Bounded lower(String code, Part on, Valued<Threshold, Bound> least, Effect effect) {
            return new Bounded(
                    code, on, Optional.of(new Side(least.of(), false)), Optional.empty(), effect, any -> true, false);
        }
    }

    /** What the second opinion works with, for one who looks for the difference. */
    String described(Answered answered) {
        StringBuilder text = new StringBuilder("paid " + paid + "\n");
        rates.forEach(rate -> text.append("rate " + rate.millionths().apply(answered) + " of " + named(rate.of())
                + " cap " + rate.cap() + " paid " + rate.isPaid().test(answered) + "\n"));
        text.append("aid " + aid.apply(answered) + " of " + named(aidOf) + " up to "
                + upTo.map(most -> most.apply(answered)) + " whole " + isWholeEuros + "\n");
        for (Bounded limit : limits) {
            text.append(limit.effect() + " " + limit.code() + " on " + named(limit.on()) + " holds "
                    + limit.holds().test(answered));
            limit.lower().ifPresent(side -> text.append(" from " + described(side, answered)));
            limit.upper().ifPresent(side -> text.append(" to " + described(side, answered)));
            text.append("\n");
        }
        return text.toString();
    }

    private static String described(Side side, Answered answered) {
        Threshold threshold = side.threshold().apply(answered);
        return (side.isStrict() ? "strictly " : "")
                + (threshold.portions().isEmpty()
                        ? threshold.cents() + " cents"
                        : threshold.portions().stream()
                                .map(each -> each.millionths().apply(answered) + " of " + named(each.of()))
                                .toList());
    }

    private static String named(Part part) {
        return part.base() + part.kinds().toString() + part.rates();
    }

    private static Stream<Part> parts(Bounded limit) {
        return Stream.concat(
                Stream.of(limit.on()),
                Stream.of(limit.lower(), limit.upper())
                        .flatMap(Optional::stream)
                        .flatMap(side -> Stream.of("MICRO", "LARGE")
                                .flatMap(size -> Stream.of(true, false).map(is -> new Answered(size, is)))
                                .flatMap(answered -> side.threshold().apply(answered).portions().stream()))
                        .map(Portion::of));
    }

    /** Whether an amount of the financing plan matters. */
    boolean looksAt(Money... some) {
        Set<Money> looked = Set.of(some);
        return limits.stream()
                .flatMap(Drawn::parts)
                .anyMatch(part -> part.money().filter(looked::contains).isPresent());
    }
}
