package io.github.federules.testkit.arbitraries;

import static io.github.federules.core.condition.Condition.where;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.value.Value;
import io.github.federules.testkit.threshold.Alteration;
import io.github.federules.testkit.threshold.Judge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * What a call requires of the answers to its criteria, and a rate that depends on them. Some answers are enough.
 *
 * @param clause where all of it stands
 * @param requirements what is required
 * @param rate the rate, or empty if it does not depend on answers
 */
record CallCriteria(Clause clause, List<Requirement> requirements, Optional<Value<Rate>> rate) {

    private static final LocalizedText TEXT = new LocalizedText("Laquelle\u00a0?", "Which \"one\"?");
    private static final long MOST_JOBS = 100;
    private static final long MOST_POINTS = 20;
    private static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, TEXT)
            .withAnswer("MICRO", TEXT)
            .withAnswer("SMALL", TEXT)
            .withAnswer("LARGE", TEXT);
    private static final Criterion BRANCH = Criterion.coded("BRANCH", Subject.APPLICANT, TEXT, "nace");
    private static final Criterion RENEWABLE = Criterion.yesNo("RENEWABLE", Subject.OPERATION, TEXT);
    private static final Criterion JOBS = Criterion.number("JOBS", Subject.OPERATION, TEXT, 1, MOST_JOBS);
    private static final Criterion OPTION = Criterion.named("OPTION", Subject.OPERATION, TEXT)
            .withAnswer("REAL", TEXT)
            .withAnswer("FORTY", TEXT)
            .asChoice();
    private static final Criterion POINTS = Criterion.number("POINTS", Subject.ASSESSMENT, TEXT, 0, MOST_POINTS);
    private static final List<Criterion> CRITERIA = List.of(SIZE, BRANCH, RENEWABLE, JOBS, OPTION, POINTS);
    private static final int MOST_REQUIREMENTS = 2;
    // Where more answers are unknown together, decisions are slow.
    private static final int MOST_COMBINATIONS = 100;

    static final CallCriteria NONE = new CallCriteria(new Clause("", ""), List.of(), Optional.empty());

    static Arbitrary<CallCriteria> any() {
        Arbitrary<List<Requirement>> requirements = requirement()
                .list()
                .ofMaxSize(MOST_REQUIREMENTS)
                .map(each -> Facts.numbered(
                        each,
                        (term, number) -> new Requirement(
                                term.clause(),
                                Rule.of("REQUIRED_" + number),
                                term.that(),
                                term.when(),
                                term.statement(),
                                term.track(),
                                term.isOfEach())));
        return Combinators.combine(CallTerms.clauses(), requirements, values().optional())
                .as(CallCriteria::new)
                .filter(CallCriteria::canBeMet);
    }

    /** Adds the criteria that are looked at, and all that looks at them, but not the rate. */
    void addTo(CallBuilder call, boolean isRateSet) {
        List<Condition> conditions = new ArrayList<>();
        requirements.forEach(each -> conditions.addAll(each.conditions()));
        if (isRateSet) {
            rate.ifPresent(value -> conditions.addAll(value.conditions()));
        }
        Set<String> used =
                Comparison.in(conditions).stream().map(Comparison::criterion).collect(Collectors.toSet());
        CRITERIA.stream()
                .filter(criterion -> used.contains(criterion.code()))
                .forEach(criterion -> call.asks(clause, criterion));
        requirements.forEach(call::requires);
    }

    // Also refuses conditions that cannot hold, and cases that cannot be reached.
    private boolean canBeMet() {
        CallBuilder builder = Call.builder("criteria", TEXT).offersFunding();
        addTo(builder, true);
        rate.ifPresent(value -> builder.aid(clause, value));
        try {
            Call call = builder.build();
            Judge judge = new Judge(Assessor.of(call));
            List<Dossier> answered = List.of(Judge.EMPTY);
            for (Criterion criterion : call.asks()) {
                List<Alteration> ways = CriterionAnswers.ways(call, criterion).toList();
                answered = answered.stream()
                        .flatMap(dossier -> ways.stream().map(way -> way.of(dossier)))
                        .limit(MOST_COMBINATIONS + 1)
                        .toList();
            }
            return answered.size() <= MOST_COMBINATIONS
                    && answered.stream().anyMatch(dossier -> judge.gives(Verdict.ELIGIBLE, dossier));
        } catch (InvalidCallException e) {
            return false;
        }
    }

    private static Arbitrary<Requirement> requirement() {
        return Combinators.combine(
                        CallTerms.clauses(), conditions(), Facts.some(3, 1, conditions()), CallTerms.localizedTexts())
                .as((clause, that, when, statement) ->
                        new Requirement(clause, Rule.of("REQUIRED"), that, when, statement, Optional.empty(), false));
    }

    private static Arbitrary<Condition> conditions() {
        Arbitrary<Condition> one = comparisons();
        return Arbitraries.frequencyOf(
                Tuple.of(6, one),
                Tuple.of(1, one.map(Condition::not)),
                Tuple.of(1, Combinators.combine(one, one).as((each, other) -> Condition.all(each, other))),
                Tuple.of(1, Combinators.combine(one, one).as((each, other) -> Condition.any(each, other))));
    }

    private static Arbitrary<Condition> comparisons() {
        return Arbitraries.oneOf(
                among(RENEWABLE, Answer.of(true), Answer.of(false)),
                among(SIZE, words("MICRO", "SMALL", "LARGE")).map(Condition::applicant),
                between(JOBS, MOST_JOBS),
                among(JOBS, Answer.of(1), Answer.of(2), Answer.of(MOST_JOBS)),
                among(BRANCH, words("A", "62", "620", "7210Z")).map(Condition::applicant),
                among(OPTION, words("REAL", "FORTY")),
                between(POINTS, MOST_POINTS),
                among(CommonCriteria.POLICY_ROLE, words((Object[]) PolicyRole.values())),
                among(CommonCriteria.KIND, words((Object[]) BeneficiaryKind.values()))
                        .map(Condition::applicant));
    }

    private static Answer[] words(Object... words) {
        return Stream.of(words).map(Object::toString).map(Answer::of).toArray(Answer[]::new);
    }

    // Not all of them: there would be nothing to ask.
    private static Arbitrary<Condition> among(Criterion criterion, Answer... answers) {
        return Arbitraries.of(answers)
                .set()
                .ofMinSize(1)
                .ofMaxSize(Math.max(1, answers.length - 1))
                .map(some -> where(criterion).in(some.toArray(Answer[]::new)));
    }

    private static Arbitrary<Condition> between(Criterion criterion, long most) {
        return Combinators.combine(Facts.upTo(most), Arbitraries.oneOf(Facts.upTo(2), Facts.upTo(most)))
                .as((from, more) -> where(criterion).between(from, Math.min(most, from + more)));
    }

    private static Arbitrary<Value<Rate>> values() {
        Arbitrary<Value<Rate>> some = Facts.rates().map(Value::of);
        // A rate, and two parts that may be added to it, are no more than all.
        Arbitrary<Value<Rate>> few = Facts.upTo(25).map(percent -> Value.of(Rate.ofMillionths(percent * 10_000)));
        return Arbitraries.frequencyOf(
                Tuple.of(2, cases(some, 1)),
                Tuple.of(2, sums(few)),
                Tuple.of(1, cases(sums(few), 1)),
                Tuple.of(1, sums(cases(few, 0))));
    }

    private static Arbitrary<Value<Rate>> cases(Arbitrary<Value<Rate>> values, int nothing) {
        return Combinators.combine(
                        Combinators.combine(conditions(), values)
                                .as(Value.Case::new)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        Facts.some(nothing, 3, values))
                .as(Value.Cases::new);
    }

    private static Arbitrary<Value<Rate>> sums(Arbitrary<Value<Rate>> values) {
        return Combinators.combine(
                        values,
                        Combinators.combine(conditions().optional(), values)
                                .as(Value.Addend::new)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        Facts.rates().optional())
                .as((first, others, most) -> new Value.Sum<>(
                        Stream.concat(Stream.of(new Value.Addend<>(Optional.empty(), first)), others.stream())
                                .toList(),
                        most.map(Value::of)));
    }
}
