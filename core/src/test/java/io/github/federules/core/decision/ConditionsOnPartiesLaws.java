package io.github.federules.core.decision;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/** Unknown answers of parties: what is decided is what every way of filling them in gives. */
@Tag("long")
class ConditionsOnPartiesLaws {

    private static final Clause A1 = new Clause("A1", "words");
    private static final LocalizedText TEXT = new LocalizedText("f", "e");
    private static final List<Answer> SIZES = List.of(Answer.of("SMALL"), Answer.of("MEDIUM"), Answer.of("LARGE"));
    private static final List<Answer> YES_AND_NO = List.of(Answer.of(true), Answer.of(false));
    private static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, TEXT)
            .withAnswer("SMALL", TEXT)
            .withAnswer("MEDIUM", TEXT)
            .withAnswer("LARGE", TEXT);
    private static final Criterion YOUNG = Criterion.yesNo("YOUNG", Subject.PARTY, TEXT);

    /** What a party states: the place of its answer, or -1 for none. */
    private record Body(int size, int young) {

        Party party() {
            Party sized = size < 0 ? Party.unknown() : Party.unknown().answering(SIZE, SIZES.get(size));
            return young < 0 ? sized : sized.answering(YOUNG, YES_AND_NO.get(young));
        }

        List<Body> completed() {
            return (size < 0 ? IntStream.range(0, SIZES.size()) : IntStream.of(size))
                    .boxed()
                    .flatMap(one -> (young < 0 ? IntStream.range(0, 2) : IntStream.of(young))
                            .mapToObj(other -> new Body(one, other)))
                    .toList();
        }
    }

    private record Answered(Verdict verdict, long least, long most) {}

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_decision_with_unknown_answers_of_parties_is_that_of_all_completions(
            @ForAll("requirements") List<Requirement> requirements,
            @ForAll("conditions") Condition ofRate,
            @ForAll("bodies") List<Body> bodies) {
        Optional<Call> call = call(requirements, ofRate);
        Assume.that(call.isPresent());
        Assessor assessor = Assessor.of(call.get());

        Map<List<Body>, Answered> all = new HashMap<>();
        completions(bodies).forEach(each -> all.put(each, answered(assess(assessor, each))));
        Decision decision = assess(assessor, bodies);

        Set<Verdict> verdicts = all.values().stream().map(Answered::verdict).collect(Collectors.toSet());
        Verdict verdict =
                verdicts.size() > 1 ? Verdict.INCOMPLETE : verdicts.iterator().next();
        long least = all.values().stream().mapToLong(Answered::least).min().orElseThrow();
        long most = all.values().stream().mapToLong(Answered::most).max().orElseThrow();
        assertThat(answered(decision)).isEqualTo(new Answered(verdict, least, most));
        assertThat(new TreeSet<>(
                        decision.missing().stream().map(MissingFact::path).toList()))
                .isEqualTo(decisive(bodies, all));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void known_parties_are_counted_one_by_one(
            @ForAll("conditions") Condition condition, @ForAll("bodies") List<Body> bodies) {
        Optional<Call> call = call(List.of(Requirement.of(A1, Rule.of("R"), condition, TEXT)), condition);
        Assume.that(call.isPresent());
        Assessor assessor = Assessor.of(call.get());

        assertThat(completions(bodies)).allSatisfy(each -> {
            boolean doesHold = doesHold(condition, each, 0);
            assertThat(answered(assess(assessor, each)))
                    .isEqualTo(
                            doesHold
                                    ? new Answered(Verdict.ELIGIBLE, 60_000, 60_000)
                                    : new Answered(Verdict.INELIGIBLE, 0, 0));
        });
    }

    private static boolean doesHold(Condition condition, List<Body> bodies, int rank) {
        if (condition instanceof Condition.Parties parties) {
            long count = IntStream.range(parties.isOfPartners() ? 1 : 0, bodies.size())
                    .filter(each -> parties.where().isEmpty()
                            || doesHold(parties.where().get(), bodies, each))
                    .count();
            return parties.from() <= count && count <= parties.to();
        }
        if (condition instanceof Condition.Answered answered) {
            Body body = bodies.get(rank);
            return answered.among()
                    .contains(
                            answered.criterion().equals(SIZE.code())
                                    ? SIZES.get(body.size())
                                    : YES_AND_NO.get(body.young()));
        }
        if (condition instanceof Condition.Any any) {
            return any.conditions().stream().anyMatch(each -> doesHold(each, bodies, rank));
        }
        boolean holds = condition.parts().stream().allMatch(each -> doesHold(each, bodies, rank));
        return condition instanceof Condition.Not ? !holds : holds;
    }

    private static Answered answered(Decision decision) {
        return new Answered(
                decision.funding().verdict(),
                Euros.cents(decision.funding().aid().orElseThrow()),
                Euros.cents(decision.funding().aidUpTo().orElseThrow()));
    }

    private static Optional<Call> call(List<Requirement> requirements, Condition ofRate) {
        CallBuilder call = Call.builder("c", TEXT)
                .asks(A1, SIZE)
                .asks(A1, YOUNG)
                .pays(A1, CostNature.STUDIES)
                .aid(A1, Value.when(ofRate, Rate.percent("60")).otherwise(Rate.percent("50")));
        for (Requirement each : requirements) {
            call.requires(new Requirement(
                    each.clause(),
                    Rule.of("R" + requirements.indexOf(each)),
                    each.that(),
                    each.when(),
                    each.statement(),
                    each.track(),
                    each.isOfEach()));
        }
        try {
            return Optional.of(call.build());
        } catch (InvalidCallException e) {
            // A condition that cannot hold, or a criterion that nothing looks at.
            return Optional.empty();
        }
    }

    private static Decision assess(Assessor assessor, List<Body> bodies) {
        Applicant applicant = Applicant.of(bodies.get(0).party())
                .withMembers(bodies.stream().skip(1).map(Body::party).toList());
        return assessor.assess(
                Dossier.of(applicant, Operation.untitled().cost(CostNature.STUDIES, "s", euros("1000.00"))));
    }

    private static List<List<Body>> completions(List<Body> bodies) {
        List<List<Body>> all = List.of(List.of());
        for (Body body : bodies) {
            List<List<Body>> longer = new ArrayList<>();
            for (List<Body> begun : all) {
                for (Body completed : body.completed()) {
                    List<Body> more = new ArrayList<>(begun);
                    more.add(completed);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    // A fact matters where two completions that differ in it alone are decided otherwise.
    private static Set<String> decisive(List<Body> bodies, Map<List<Body>, Answered> all) {
        Set<String> paths = new TreeSet<>();
        for (int i = 0; i < bodies.size(); i++) {
            String answers = i == 0 ? "applicant.answers." : "applicant.members[" + (i - 1) + "].answers.";
            for (Map.Entry<List<Body>, Answered> each : all.entrySet()) {
                Body here = each.getKey().get(i);
                for (Body other : bodies.get(i).completed()) {
                    List<Body> changed = new ArrayList<>(each.getKey());
                    changed.set(i, other);
                    if (!each.getValue().equals(all.get(changed))) {
                        if (here.young() == other.young()) {
                            paths.add(answers + SIZE.code());
                        } else if (here.size() == other.size()) {
                            paths.add(answers + YOUNG.code());
                        }
                    }
                }
            }
        }
        return paths;
    }

    @Provide
    Arbitrary<List<Body>> bodies() {
        return Combinators.combine(
                        Arbitraries.integers().between(-1, 2),
                        Arbitraries.integers().between(-1, 1))
                .as(Body::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Requirement>> requirements() {
        return Arbitraries.oneOf(
                        conditions().map(each -> Requirement.of(A1, Rule.of("R"), each, TEXT)),
                        Combinators.combine(ofParty(), ofParty().optional(0.5)).as((that, when) -> {
                            Requirement all =
                                    Requirement.of(A1, Rule.of("R"), that, TEXT).ofEach();
                            return when.map(all::onlyWhen).orElse(all);
                        }))
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    @Provide
    Arbitrary<Condition> conditions() {
        Arbitrary<Condition> counts = Combinators.combine(
                        ofParty().optional(0.8),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3))
                .as((which, isOfPartners, from, more) -> new Condition.Parties(which, isOfPartners, from, from + more));
        return Arbitraries.frequencyOf(
                Tuple.of(4, counts),
                Tuple.of(1, counts.map(Condition::not)),
                Tuple.of(1, ofParty().map(Condition::applicant)),
                Tuple.of(2, Combinators.combine(counts, counts).as((one, other) -> Condition.all(one, other))),
                Tuple.of(1, Combinators.combine(counts, counts).as((one, other) -> Condition.any(one, other))));
    }

    private static Arbitrary<Condition> ofParty() {
        Arbitrary<Condition> ofSize = Arbitraries.subsetOf(SIZES)
                .filter(some -> !some.isEmpty())
                .map(some -> where(SIZE).in(some.toArray(Answer[]::new)));
        Arbitrary<Condition> ofAge =
                Arbitraries.of(YES_AND_NO).map(answer -> where(YOUNG).in(answer));
        return Arbitraries.oneOf(
                ofSize,
                ofAge,
                Combinators.combine(ofSize, ofAge).as((one, other) -> Condition.all(one, other)),
                Combinators.combine(ofSize, ofAge).as((one, other) -> Condition.any(one, Condition.not(other))));
    }
}
