package io.github.federules.testkit.arbitraries;

import static io.github.federules.core.condition.Condition.reading;
import static io.github.federules.core.condition.Condition.where;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.call.Regime;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Track;
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
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.Share;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.value.Value;
import io.github.federules.testkit.arbitraries.CallTerms.CallTerm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Limits on any base, shares, values in cases, answers of cost lines and natures of a call's own. */
final class GeneralTerms {

    private static final int MOST_TERMS = 4;
    private static final LocalizedText TEXT = new LocalizedText("les dépenses concernées", "the costs concerned");
    private static final Criterion ROLE = Criterion.named("LINE_ROLE", Subject.COST_LINE, TEXT)
            .withAnswer("MAIN", TEXT)
            .withAnswer("ANCILLARY", TEXT);
    private static final Criterion ENLARGED = Criterion.yesNo("ENLARGED", Subject.OPERATION, TEXT);
    private static final Criterion WORKPLACES = Criterion.number("WORKPLACES", Subject.OPERATION, TEXT, 0, 100);
    private static final Criterion MARKS = Criterion.number("MARKS", Subject.ASSESSMENT, TEXT, 0, 5);
    private static final Question WHICH =
            Question.named("WHICH", TEXT).withAnswer("ONE", TEXT).withAnswer("OTHER", TEXT);
    private static final Condition IS_ASSOCIATION =
            where(CommonCriteria.KIND).in(Answer.of(BeneficiaryKind.ASSOCIATION.name()));
    private static final Clause ASKED = new Clause("asked", "words");
    private static final CostNature WORKS = CostNature.of("WORKS", CostFamily.INVESTMENT, TEXT);
    private static final CostNature SALARIES = CostNature.of("SALARIES", CostFamily.STAFF, TEXT);

    // What a call needs for a term: a criterion or a question, which several terms may share.
    private static final CallTerm ASKS_ROLES = call -> call.asks(ASKED, ROLE);
    private static final CallTerm ASKS_ENLARGEMENT = call -> call.asks(ASKED, ENLARGED);
    private static final CallTerm ASKS_NUMBER = call -> call.asks(ASKED, WORKPLACES);
    private static final CallTerm ASKS_MARKS = call -> call.asks(ASKED, MARKS);
    private static final CallTerm ASKS_READING = call -> call.leavesOpen(ASKED, WHICH);

    /**
     * A term of one call, and what it asks for.
     *
     * @param asks the criteria and questions that it looks at
     * @param term what it adds, with its number among the terms, which distinguishes names
     */
    private record Numbered(Set<CallTerm> asks, Combinators.F2<CallBuilder, Integer, CallBuilder> term) {}

    /** An amount or shares, and the criteria and questions that they look at. */
    private record Compared(Set<CallTerm> asks, Value<Bound> bound) {}

    private GeneralTerms() {}

    /** Calls with such terms: of those that are drawn, the ones that go together with all others. */
    static Arbitrary<Call> added(Arbitrary<Supplier<CallBuilder>> calls) {
        return Combinators.combine(
                        calls,
                        terms().list().ofMinSize(1).ofMaxSize(MOST_TERMS),
                        ownNatures().optional())
                .as((call, drawn, natures) -> {
                    List<Numbered> kept = new ArrayList<>();
                    List<Numbered> all = new ArrayList<>(natures.stream().toList());
                    all.addAll(drawn);
                    Call built = call.get().build();
                    for (Numbered each : all) {
                        kept.add(each);
                        Optional<Call> more = built(call.get(), kept);
                        if (more.isEmpty()) {
                            kept.remove(kept.size() - 1);
                        } else {
                            built = more.get();
                        }
                    }
                    return built;
                });
    }

    private static Optional<Call> built(CallBuilder call, List<Numbered> terms) {
        terms.stream().flatMap(each -> each.asks().stream()).distinct().forEach(asked -> asked.addTo(call));
        for (int i = 0; i < terms.size(); i++) {
            terms.get(i).term().apply(call, i);
        }
        try {
            return Optional.of(call.build());
        } catch (InvalidCallException contradiction) {
            return Optional.empty();
        }
    }

    private static Arbitrary<Numbered> terms() {
        return Arbitraries.oneOf(
                ceilings(),
                refusing(),
                refusing(),
                ofMoney(),
                ofAid(),
                flatRates(),
                eligible(),
                starts(),
                scored(),
                lumpSums(),
                prices(),
                parts(),
                regimes());
    }

    private static Arbitrary<Numbered> regimes() {
        return Combinators.combine(
                        Facts.cents(5_000_000),
                        Facts.days().optional(),
                        Arbitraries.of(Base.AID, Base.PUBLIC_AID),
                        CallTerms.clauses())
                .as((most, from, on, clause) -> new Numbered(
                        Set.of(),
                        (call, number) -> call.under(
                                clause,
                                Regime.of("REGIME_" + number, TEXT)
                                        .withEdition(new Edition("1", from, ""))
                                        .with(Limit.on(clause, on)
                                                .atMost(Euros.ofCents(most))
                                                .reducing()))));
    }

    private static Arbitrary<Numbered> lumpSums() {
        return Combinators.combine(Facts.cents(1_000_000), Arbitraries.of(false, true), CallTerms.clauses())
                .as((cents, isOfEach, clause) -> new Numbered(Set.of(), (call, number) -> {
                    LumpSum sum = LumpSum.of(clause, Euros.ofCents(cents)).named("LUMP_" + number);
                    return call.lumpSum(isOfEach ? sum.ofEach() : sum);
                }));
    }

    // Instead of the rate that the call has: two parts of the aid are of different costs.
    private static Arbitrary<Numbered> parts() {
        return Combinators.combine(bases(), Facts.rates(), Facts.rates(), amounts(10_000_000), CallTerms.clauses())
                .as((which, one, other, most, clause) -> new Numbered(
                        union(asked(which), most.asks()),
                        (call, number) -> call.replacing(AidIntensity.of(
                                        clause, Value.when(IS_ASSOCIATION, one).otherwise(other))
                                .of(base(which, number))
                                .withUpTo(Limit.of(clause, Limit.Form.AID_UP_TO, most.bound()))
                                .ofEach())));
    }

    private static Arbitrary<Numbered> prices() {
        return Combinators.combine(Arbitraries.of(Facts.NATURES), Facts.upTo(100_000), CallTerms.clauses())
                .as((nature, cents, clause) -> new Numbered(
                        Set.of(),
                        (call, number) -> call.pays(EligibleCosts.of(clause, Set.of(nature))
                                .at(
                                        cents == 0
                                                ? UnitPrice.hourly(TEXT, 1_720)
                                                : UnitPrice.of(TEXT, Euros.ofCents(cents))))));
    }

    // Other calls do without it: it would have to go with their days.
    private static Arbitrary<Numbered> starts() {
        return CallTerms.clauses()
                .map(clause -> new Numbered(Set.of(), (call, number) -> call.startsAfterSubmission(clause)));
    }

    // A call that offers funding without naming it does without points.
    private static Arbitrary<Numbered> scored() {
        return Combinators.combine(Facts.upTo(3), Facts.upTo(20), CallTerms.clauses())
                .as((weight, mark, clause) -> new Numbered(
                        Set.of(ASKS_MARKS, ASKS_ENLARGEMENT),
                        (call, number) -> call.offers(Track.SELECTION, TEXT)
                                .score(
                                        clause,
                                        Value.times(weight, MARKS),
                                        Value.when(enlarged(), 5L).otherwise(0L))
                                .limit(Limit.on(clause, Base.SCORE)
                                        .atLeast(mark)
                                        .refusing("GENERAL_" + number, TEXT))));
    }

    // The name of the built-in base of staff is taken, and calls in JSON name no natures of other families.
    private static Arbitrary<Numbered> ownNatures() {
        CostNature[] natures = Stream.concat(
                        Facts.NATURES.stream()
                                .filter(nature -> nature.family() == CostFamily.INVESTMENT
                                        || nature.family() == CostFamily.OPERATING),
                        Stream.of(WORKS, SALARIES))
                .toArray(CostNature[]::new);
        return CallTerms.clauses()
                .map(clause -> new Numbered(
                        Set.of(), (call, number) -> call.natures(natures).pays(clause, WORKS, SALARIES)));
    }

    /** Bases of cost lines by their place in the arbitrary, with a name of the number. */
    private static Arbitrary<Integer> bases() {
        return Arbitraries.integers().between(0, 7);
    }

    private static Base base(int which, int number) {
        return switch (which) {
            case 0 -> Base.of(CostNature.COMMUNICATION);
            case 1 -> Base.of(CostNature.STUDIES);
            case 2 -> Base.STAFF;
            case 3 -> Base.lines("LINES_" + number, where(ROLE).in(Answer.of("ANCILLARY")));
            case 4 -> Base.DIRECT_WITHOUT_STAFF;
            case 5 -> Base.sum("SUM_" + number, Base.of(CostNature.TRAINING), Base.of(CostNature.STUDIES));
            case 6 -> Base.without("REST_" + number, Base.DIRECT, Base.of(CostNature.STUDIES));
            default -> Base.DIRECT;
        };
    }

    private static Set<CallTerm> asked(int which) {
        return which == 3 ? Set.of(ASKS_ROLES) : Set.of();
    }

    private static Arbitrary<Value<Factor>> factors(int mostPercent) {
        return Arbitraries.integers()
                .between(0, mostPercent)
                .map(percent ->
                        Value.of(Factor.of(BigDecimal.valueOf(percent, 2).toPlainString())));
    }

    private static Arbitrary<Numbered> ceilings() {
        return Combinators.combine(
                        bases(),
                        factors(40),
                        Arbitraries.of(Base.TOTAL, Base.DIRECT),
                        Arbitraries.of(false, true),
                        CallTerms.clauses())
                .as((which, factor, of, isOfEach, clause) -> new Numbered(asked(which), (call, number) -> {
                    Limit ceiling = Limit.on(clause, base(which, number))
                            .atMost(Value.of(Bound.of(Share.of(factor, of))))
                            .reducing();
                    return call.limit(isOfEach ? ceiling.ofEach() : ceiling);
                }));
    }

    // Little must be reached, and much is allowed.
    private static Arbitrary<Numbered> refusing() {
        Arbitrary<Compared> least = amounts(20_000);
        Arbitrary<Compared> most = Arbitraries.oneOf(
                amounts(50_000_000),
                factors(150).map(factor -> new Compared(Set.of(), Value.of(Bound.of(Share.of(factor, Base.TOTAL))))));
        return Combinators.combine(
                        bases(),
                        Arbitraries.of(false, true),
                        least,
                        most,
                        Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)),
                        CallTerms.clauses())
                .as((which, isLower, lower, upper, isStrict, clause) -> {
                    Compared compared = isLower ? lower : upper;
                    Limit.Edge edge = new Limit.Edge(compared.bound(), isStrict);
                    return new Numbered(union(asked(which), compared.asks()), (call, number) -> {
                        Limit.Start start = Limit.on(clause, base(which, number));
                        Limit limit = isLower
                                ? start.atLeast(compared.bound()).withLower(edge)
                                : start.atMost(compared.bound()).withUpper(edge);
                        return call.limit(limit.refusing("GENERAL_" + number, TEXT));
                    });
                });
    }

    private static Arbitrary<Numbered> ofMoney() {
        Arbitrary<Compared> bounds = Arbitraries.oneOf(
                amounts(5_000_000),
                factors(400)
                        .map(factor -> new Compared(Set.of(), Value.of(Bound.of(Share.of(factor, Base.OTHER_PUBLIC))))),
                factors(90).map(factor -> new Compared(Set.of(), Value.of(Bound.of(Share.of(factor, Base.TOTAL))))));
        return Combinators.combine(Arbitraries.of(Base.AID, Base.PUBLIC_AID), bounds, CallTerms.clauses())
                .as((on, most, clause) -> new Numbered(
                        most.asks(),
                        (call, number) -> call.limit(
                                Limit.on(clause, on).atMost(most.bound()).reducing())));
    }

    private static Arbitrary<Numbered> ofAid() {
        return CallTerms.clauses().map(clause -> new Numbered(Set.of(), (call, number) -> call.wholeEuros(clause)));
    }

    private static Arbitrary<Numbered> flatRates() {
        Arbitrary<Rate> rates = Facts.rates();
        return Combinators.combine(bases(), rates, rates, CallTerms.clauses())
                .as((which, one, other, clause) -> new Numbered(
                        union(asked(which), Set.of(ASKS_ENLARGEMENT)),
                        (call, number) -> call.flatRate(FlatRate.of(
                                        clause,
                                        Value.when(enlarged(), one).otherwise(other),
                                        base(which, number),
                                        List.of())
                                .named("FLAT_" + number))));
    }

    // Costs that are paid only where the answer of their line is this one.
    private static Arbitrary<Numbered> eligible() {
        return Combinators.combine(Arbitraries.of(Facts.NATURES), CallTerms.clauses())
                .as((nature, clause) -> new Numbered(
                        Set.of(ASKS_ROLES),
                        (call, number) -> call.pays(EligibleCosts.of(clause, Set.of(nature))
                                .ofLines(where(ROLE).in(Answer.of("MAIN"))))));
    }

    /** An amount, one of two, or one for each workplace. */
    private static Arbitrary<Compared> amounts(long most) {
        Arbitrary<Bound> amounts = Facts.cents(most).map(Euros::ofCents).map(Bound::of);
        return Combinators.combine(
                        amounts,
                        amounts,
                        Arbitraries.frequency(
                                Tuple.of(6, Set.<CallTerm>of()),
                                Tuple.of(2, Set.of(ASKS_ENLARGEMENT)),
                                Tuple.of(1, Set.of(ASKS_NUMBER)),
                                Tuple.of(1, Set.of(ASKS_READING))))
                .as((one, other, asked) -> new Compared(asked, amount(one, other, asked)));
    }

    private static Value<Bound> amount(Bound one, Bound other, Set<CallTerm> asked) {
        if (asked.isEmpty()) {
            return Value.of(one);
        }
        return asked.contains(ASKS_NUMBER)
                ? Value.times(one, WORKPLACES)
                : Value.when(asked.contains(ASKS_READING) ? reading(WHICH, "ONE") : enlarged(), one)
                        .otherwise(other);
    }

    private static Condition enlarged() {
        return where(ENLARGED).in(Answer.of(true));
    }

    private static Set<CallTerm> union(Set<CallTerm> some, Set<CallTerm> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }
}
