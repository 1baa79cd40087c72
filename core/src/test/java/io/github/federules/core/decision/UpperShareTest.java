package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.outcome;
import static io.github.federules.core.decision.Small.remedies;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.UpperShare;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money of the financing plan that is at most a share of the total: more cost allows more of it. */
class UpperShareTest {

    @ParameterizedTest
    @CsvSource({
        // At most 20% of 100.00 without the person in doubt, and of 200.00 with it: 20.00 or 40.00
        "20.00,PASSED,ELIGIBLE",
        "20.01,UNKNOWN,INCOMPLETE",
        "40.00,UNKNOWN,INCOMPLETE",
        "40.01,FAILED,INELIGIBLE"
    })
    void more_cost_allows_more_money_of_others(String others, Outcome outcome, Verdict verdict) {
        Decision decision = decide(othersAtMost("20"), inDoubt(1, "100.00").withFinancing(others(others)));
        assertThat(outcome(decision, UpperShare.RULE)).isEqualTo(outcome);
        assertThat(decision.funding().verdict()).isEqualTo(verdict);
        assertThat(decision.missing())
                .extracting(MissingFact::path)
                .containsExactlyElementsOf(
                        outcome == Outcome.FAILED ? List.of() : List.of("operation.costLines[1].fte"));
    }

    @ParameterizedTest
    @CsvSource({
        // The aid is half of 100.00 or of 200.00, public aid at most 80%: 30.00 or 60.00 are left for others.
        "30.00,PASSED,ELIGIBLE",
        "30.01,UNKNOWN,INCOMPLETE",
        "60.00,UNKNOWN,INCOMPLETE",
        "60.01,FAILED,INELIGIBLE",
        // 80% of 200.00 less the aid to 100.00 is 110.00.
        "110.01,FAILED,INELIGIBLE"
    })
    void public_aid_whose_share_and_aid_both_grow_is_never_refused_wrongly(
            String other, Outcome outcome, Verdict verdict) {
        FinancingPlan plan = others(other);
        Decision decision =
                decide(atMost(Base.PUBLIC_AID, "80"), inDoubt(1, "100.00").withFinancing(plan));
        assertThat(outcome(decision, UpperShare.RULE)).isEqualTo(outcome);
        assertThat(decision.funding().verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"300.00,PASSED", "300.01,FAILED"})
    void public_aid_is_compared_with_its_share_of_known_costs(String other, Outcome outcome) {
        // 80% of 1,000.00 less the aid of 500.00
        FinancingPlan plan = others(other);
        Decision decision =
                decide(atMost(Base.PUBLIC_AID, "80"), studies("1000.00").withFinancing(plan));
        assertThat(outcome(decision, UpperShare.RULE)).isEqualTo(outcome);
    }

    @Test
    void with_many_persons_in_doubt_the_costs_of_some_may_be_enough() {
        // 100.00 allow 20.00; with all twenty persons, 2,100.00 allow 420.00.
        Operation operation = inDoubt(20, "100.00").withFinancing(others("400.00"));
        Decision decision = decide(othersAtMost("20"), operation);
        assertThat(outcome(decision, UpperShare.RULE)).isEqualTo(Outcome.UNKNOWN);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        // Half of 2,100.00
        assertThat(decision.funding().aidUpTo()).contains(euros("1050.00"));
    }

    @Test
    void with_many_persons_in_doubt_what_the_costs_of_nobody_allow_is_allowed() {
        // 100.00 allow 20.00, and the costs of more persons allow more.
        Decision decision = decide(othersAtMost("20"), inDoubt(20, "100.00").withFinancing(others("20.00")));
        assertThat(outcome(decision, UpperShare.RULE)).isEqualTo(Outcome.PASSED);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void of_twelve_persons_in_doubt_the_costs_of_all_are_known_not_to_be_enough() {
        // 1,300.00 allow 260.00.
        Decision decision = decide(othersAtMost("20"), inDoubt(12, "100.00").withFinancing(others("260.01")));
        assertThat(outcome(decision, UpperShare.RULE)).isEqualTo(Outcome.FAILED);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(decide(othersAtMost("20"), inDoubt(12, "100.00").withFinancing(others("260.00")))
                        .funding()
                        .verdict())
                .isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void with_many_persons_in_doubt_the_costs_of_some_may_be_enough_and_those_of_all_too_much() {
        // 20% of 1,500.00 are 300.00: with fourteen persons or more they are allowed, with seventeen or fewer the cost
        // is.
        Operation operation = inDoubt(20, "100.00").withFinancing(others("300.00"));
        Decision decision = decide(othersAtMost("20").maximumCost(L1, euros("1800.00")), operation);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    @Tag("long")
    void a_verdict_is_what_all_completions_make_of_it() {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Base base = random.nextBoolean() ? Base.OTHER_PUBLIC : Base.PUBLIC_AID;
            CallBuilder builder = atMost(base, base.equals(Base.OTHER_PUBLIC) ? "20" : "70");
            if (random.nextBoolean()) {
                builder.maximumCost(L1, Euros.ofCents(500 + random.nextInt(500)));
            }
            Operation operation = studies("1.0" + random.nextInt(10));
            for (int persons = 1 + random.nextInt(3); persons > 0; persons--) {
                operation = operation.with(Small.inDoubt("Agent", "2.0" + random.nextInt(10)));
            }
            if (random.nextInt(4) > 0) {
                operation = operation.withFinancing(others("0." + (10 + random.nextInt(90))));
            }
            Call call = builder.build();
            Dossier dossier = Small.dossier(operation);
            TrackDecision funding = Assessor.of(call).assess(dossier).funding();
            EveryCompletion completions = new EveryCompletion(call, dossier);
            String about = seed + ": " + call.terms() + operation;
            assertThat(funding.verdict()).as(about).isEqualTo(completions.verdict());
            assertThat(Euros.cents(funding.aidUpTo().orElseThrow())).as(about).isEqualTo(completions.greatestAid());
            verdicts.merge(funding.verdict(), 1, Integer::sum);
        }
        assertThat(verdicts)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy((verdict, count) -> assertThat(count).isGreaterThan(5));
    }

    @Test
    void too_much_money_of_others_is_mended_though_the_aid_is_more_than_the_limit() {
        // At most 20% of 1,000.00 are 200.00, which the aid of 500.00 exceeds; 300.00 - 200.00 = 100.00.
        Decision decision = decide(othersAtMost("20"), studies("1000.00").withFinancing(others("300.00")));
        assertThat(remedies(decision, UpperShare.RULE))
                .containsExactly(new Change.OfAmount(Change.Kind.REDUCE_OTHER_PUBLIC_AID, euros("100.00")));
    }

    @Test
    void a_remedy_is_enough_whatever_becomes_of_the_costs_in_doubt() {
        // 100.00 or 200.00 allow 20.00 or 40.00; 50.00 are too much by 30.00 at most.
        Decision decision = decide(othersAtMost("20"), inDoubt(1, "100.00").withFinancing(others("50.00")));
        assertThat(remedies(decision, UpperShare.RULE))
                .containsExactly(new Change.OfAmount(Change.Kind.REDUCE_OTHER_PUBLIC_AID, euros("30.00")));
    }

    private static FinancingPlan others(String amount) {
        return FinancingPlan.own(euros("0.00")).withOtherPublic(euros(amount));
    }

    private static CallBuilder othersAtMost(String percent) {
        return atMost(Base.OTHER_PUBLIC, percent);
    }

    private static CallBuilder atMost(Base base, String percent) {
        return half().staffMinimum(L1, fte("0.20")).with(UpperShare.of(L1, base, Rate.percent(percent)));
    }

    private static Operation inDoubt(int persons, String each) {
        Operation operation = studies("100.00");
        for (int i = 0; i < persons; i++) {
            operation = operation.with(Small.inDoubt("Agent " + i, each));
        }
        return operation;
    }
}
