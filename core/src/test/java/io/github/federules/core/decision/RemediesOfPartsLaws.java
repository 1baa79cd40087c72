package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.outcome;
import static io.github.federules.core.decision.Small.remedies;
import static io.github.federules.core.money.Euros.ofCents;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/** Costs that a remedy adds are enough, whichever of those that it names they are. */
@Tag("long")
class RemediesOfPartsLaws {

    private static final LocalizedText WORDS = new LocalizedText("f", "e");
    private static final Criterion STATUS = Criterion.named("STATUS", Subject.PARTY, WORDS)
            .withAnswer("PUBLIC", WORDS)
            .withAnswer("PRIVATE", WORDS);
    private static final List<String> PHASES = List.of("INDUSTRIAL", "EXPERIMENTAL");
    private static final Criterion PHASE = Criterion.named("PHASE", Subject.COST_LINE, WORDS)
            .withAnswer(PHASES.get(0), WORDS)
            .withAnswer(PHASES.get(1), WORDS);
    private static final List<CostNature> OTHERS = List.of(CostNature.STUDIES, CostNature.COMMUNICATION);
    private static final FteShare FULL_TIME = new FteShare(BigDecimal.ONE);
    private static final Rule SPENT = Rule.of("SPENT");
    private static final List<Rule> RULES = List.of(Rule.MINIMUM_AID, Rule.MINIMUM_TOTAL_COST, SPENT);

    @Property(tries = 400)
    void costs_that_are_added_are_enough_whichever_of_those_named_they_are(@ForAll long seed) {
        Random random = new Random(seed);
        boolean isOfEach = random.nextBoolean();
        boolean isOfParts = random.nextBoolean();
        Call call = call(random, isOfEach, isOfParts);
        Applicant applicant = Applicant.unknown()
                .answering(STATUS, status(random))
                .joinedBy(Party.unknown().withName("B").answering(STATUS, status(random)));
        Operation operation = Operation.untitled();
        for (int i = 0; i <= random.nextInt(4); i++) {
            operation = operation.with(line(random, isOfParts));
        }
        Dossier dossier = Dossier.of(applicant, operation);
        Decision decision = Assessor.of(call).assess(dossier);
        for (Rule rule : RULES) {
            if (decision.find(rule).isEmpty() || outcome(decision, rule) != Outcome.FAILED) {
                continue;
            }
            for (Change change : remedies(decision, rule)) {
                Change.OfAmount amount = (Change.OfAmount) change;
                Statistics.label("named")
                        .collect(amount.costs().isPresent(), amount.party().isPresent());
                List<CostLine> lines = lines(amount, isOfParts).toList();
                long cents = Euros.cents(amount.amount());
                for (CostLine one : lines) {
                    for (CostLine other : lines) {
                        // All of one, or some of it and the rest of the other.
                        long some = one.equals(other) ? 0 : (long) (random.nextDouble() * cents);
                        Dossier more = dossier.withOperation(dossier.operation()
                                .with(one.withAmount(ofCents(some)))
                                .with(other.withAmount(ofCents(cents - some))));
                        assertThat(outcome(Assessor.of(call).assess(more), rule))
                                .as("%s of %s by %s, %s and %s", rule, call.terms(), change, one, other)
                                .isEqualTo(Outcome.PASSED);
                    }
                }
            }
        }
        Statistics.label("named").coverage(coverage -> {
            coverage.check(true, true).count(count -> count > 5);
            coverage.check(true, false).count(count -> count > 5);
            coverage.check(false, true).count(count -> count > 5);
            coverage.check(false, false).count(count -> count > 5);
        });
    }

    /** The lines of the amount of a change that somebody may add who reads it. */
    private static Stream<CostLine> lines(Change.OfAmount change, boolean isOfParts) {
        boolean isStaff = change.kind() == Change.Kind.ADD_STAFF_COST;
        List<String> named = change.costs().map(Change.SomeCosts::bases).orElse(List.of());
        List<CostNature> natures = isStaff
                ? List.of(CostNature.STAFF)
                : OTHERS.stream()
                        .filter(nature ->
                                named.isEmpty() || PHASES.contains(named.get(0)) || named.contains(nature.code()))
                        .toList();
        List<String> phases = PHASES.stream()
                .filter(each -> named.contains(each) || !isOfPhases(named))
                .toList();
        List<CostLine> lines = new ArrayList<>();
        for (CostNature nature : natures) {
            for (String phase : phases) {
                CostLine line = CostLine.of(nature, change.amount());
                CostLine asked = isOfParts ? line.answering(PHASE, Answer.of(phase)) : line;
                CostLine shared = isStaff ? asked.withShare(FULL_TIME) : asked;
                int party = change.party().map(body -> body.rank()).orElse(-1);
                if (party <= 0) {
                    lines.add(shared);
                }
                if (party != 0) {
                    lines.add(shared.withPartner("B"));
                }
            }
        }
        return lines.stream();
    }

    private static boolean isOfPhases(List<String> named) {
        return !named.isEmpty() && PHASES.contains(named.get(0));
    }

    private static Call call(Random random, boolean isOfEach, boolean isOfParts) {
        CallBuilder call = Call.builder("c", WORDS)
                .pays(L1, CostNature.STUDIES, CostNature.COMMUNICATION, CostNature.STAFF)
                .asks(L1, STATUS);
        if (isOfParts) {
            call.asks(L1, PHASE);
        }
        Value<Rate> rate = Value.when(Condition.where(STATUS).in("PUBLIC"), Rate.percent("50"))
                .otherwise(Rate.percent(random.nextBoolean() ? "25" : "33.3"));
        Value<Rate> ofLead = Value.when(
                        Condition.applicant(Condition.where(STATUS).in("PUBLIC")), Rate.percent("50"))
                .otherwise(Rate.percent("33.3"));
        for (String phase : isOfParts ? PHASES : List.of("")) {
            AidIntensity aid = AidIntensity.of(L1, isOfEach ? rate : ofLead);
            AidIntensity ofPart = isOfParts
                    ? AidIntensity.of(L1, phase.equals(PHASES.get(0)) ? aid.rate() : Value.of(Rate.percent("20")))
                            .of(Base.lines(phase, Condition.where(PHASE).in(phase)))
                    : aid;
            call.aid(isOfEach ? ofPart.ofEach() : ofPart);
        }
        if (random.nextInt(3) == 0) {
            FlatRate flat = FlatRate.of(L1, Rate.percent("7.5"), Base.STAFF, List.of());
            call.flatRate(isOfEach ? flat.ofEach() : flat);
        }
        if (!isOfParts && random.nextInt(3) == 0) {
            Limit ceiling = Limit.on(L1, Base.of(CostNature.COMMUNICATION))
                    .atMost(Share.of(Rate.percent("10"), Base.TOTAL))
                    .reducing();
            call.limit(isOfEach ? ceiling.ofEach() : ceiling);
        }
        if (random.nextInt(3) > 0) {
            call.minimumAid(L1, ofCents(1 + random.nextInt(5_000)));
        } else {
            call.minimumCost(L1, ofCents(5_000 + random.nextInt(9_000)));
        }
        if (random.nextInt(3) == 0) {
            call.limit(Limit.on(L1, Base.of(CostNature.STUDIES))
                    .atLeast(ofCents(1 + random.nextInt(3_000)))
                    .refusing("SPENT", WORDS));
        }
        return call.build();
    }

    private static Answer status(Random random) {
        return Answer.of(random.nextBoolean() ? "PUBLIC" : "PRIVATE");
    }

    private static CostLine line(Random random, boolean isOfParts) {
        CostNature nature = List.of(CostNature.STUDIES, CostNature.COMMUNICATION, CostNature.STAFF)
                .get(random.nextInt(3));
        CostLine line = CostLine.of(nature, ofCents(random.nextInt(3_000)));
        CostLine shared = nature.equals(CostNature.STAFF) ? line.withShare(FULL_TIME) : line;
        CostLine asked = isOfParts ? shared.answering(PHASE, Answer.of(PHASES.get(random.nextInt(2)))) : shared;
        return random.nextBoolean() ? asked : asked.withPartner("B");
    }
}
