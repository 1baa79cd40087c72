package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.COACHED;
import static io.github.federules.core.decision.Small.COACHING;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.inDoubt;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Where each condition may be met but never all of them, no finding fails: the reason states why funding is ineligible. */
class NeverMetTogetherTest {

    private static final Clause MINIMUM = new Clause("M1", "100 € au moins");
    private static final Clause MAXIMUM = new Clause("M2", "110 € au plus");

    // Nobody, either person or both: 1.00, 95.00, 115.00 or 209.00. None lies between 100.00 and 110.00.
    private static final Operation BESIDE =
            studies("1.00").with(inDoubt("a", "94.00")).with(inDoubt("b", "114.00"));

    private static final String REASON =
            "Whatever the missing facts turn out to be, the conditions that depend on them cannot all be met at the same"
                    + " time (M1, M2).";

    @Test
    void two_bounds_that_no_choice_of_staff_meets_are_named() {
        Decision decision = decide(between(), BESIDE);

        assertThat(decision.findings()).extracting(Finding::outcome).containsOnly(Outcome.UNKNOWN);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(decision.funding().reason().orElseThrow().english()).isEqualTo(REASON);
        assertThat(decision.funding().reason().orElseThrow().french())
                .isEqualTo(
                        "Quelles que soient les informations manquantes, les conditions qui en dépendent ne peuvent pas être"
                                + " toutes satisfaites en même temps (M1, M2).");
    }

    @Test
    void every_text_on_the_decision_states_it() {
        Decision decision = decide(between(), BESIDE);

        assertThat(decision.explain(Locale.ENGLISH).lines()).contains("  " + REASON);
        assertThat(decision.summary(Locale.ENGLISH)).endsWith(REASON);
        assertThat(decision.disclosure(Locale.ENGLISH).operations().lines()).contains("  " + REASON);
        assertThat(decision.disclosure(Locale.ENGLISH).text())
                .contains("It is ineligible if they cannot all be met at the same time.");
    }

    @Test
    void an_explanation_states_it_of_funding_alone() {
        Decision decision = decide(between().offersFunding().offers(COACHING, COACHED), BESIDE);

        assertThat(decision.explain(Locale.ENGLISH).lines().filter(("  " + REASON)::equals))
                .hasSize(1);
    }

    @Test
    void a_minimum_of_public_money_that_the_cap_on_it_leaves_no_room_for_is_named_with_the_cap() {
        // The aid is 500.00 and the tenth 100.00: a cent more than the cap. The own contribution is met by every plan.
        CallBuilder call = half().ownContribution(L1, Rate.percent("0"))
                .publicCofinancing(MINIMUM, Rate.percent("10"))
                .maximumPublicAid(MAXIMUM, euros("599.99"));

        assertThat(decide(call, studies("1000.00"))
                        .funding()
                        .reason()
                        .orElseThrow()
                        .english())
                .isEqualTo(REASON);
        // Neither do a maximum of the aid that it does not exceed and a share of own funds change anything.
        assertThat(decide(
                                half().maximumAid(L1, euros("500.00"))
                                        .ownContribution(L1, Rate.percent("20"))
                                        .publicCofinancing(MINIMUM, Rate.percent("10"))
                                        .maximumPublicAid(MAXIMUM, euros("599.99")),
                                studies("1000.00"))
                        .funding()
                        .verdict())
                .isEqualTo(Verdict.INELIGIBLE);
        // A maximum of other money changes nothing.
        call.limit(Limit.on(L1, Base.OTHER_PRIVATE).atMost(euros("100.00")).refusing("PRIVATE", COACHED));
        assertThat(decide(call, studies("1000.00")).funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void own_funds_of_as_much_as_the_aid_and_of_at_most_half_of_it_are_no_plan() {
        CallBuilder call = half().limit(Limit.on(MINIMUM, Base.OWN)
                        .atLeast(Share.of(Rate.percent("100"), Base.AID))
                        .refusing("LEAST", COACHED))
                .limit(Limit.on(MAXIMUM, Base.OWN)
                        .atMost(Share.of(Rate.percent("50"), Base.AID))
                        .refusing("MOST", COACHED));
        Decision decision = decide(call, studies("1000.00"));

        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(decision.funding().reason().orElseThrow().english()).isEqualTo(REASON);
    }

    @Test
    void two_conditions_of_one_clause_name_it_once() {
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .minimumCost(MINIMUM, euros("100.00"))
                .maximumCost(MINIMUM, euros("110.00"));

        assertThat(decide(call, BESIDE).funding().reason().orElseThrow().english())
                .endsWith("same time (M1).");
    }

    @Test
    void a_condition_that_every_choice_meets_is_not_named() {
        // Half of 1.00 at least
        CallBuilder call = between().minimumAid(L1, euros("0.50"));

        Decision decision = decide(call, BESIDE);
        assertThat(decision.find(Rule.MINIMUM_AID).orElseThrow().outcome()).isEqualTo(Outcome.PASSED);
        assertThat(decision.funding().reason().orElseThrow().english()).isEqualTo(REASON);
    }

    @Test
    void a_condition_on_another_missing_fact_is_not_named() {
        Decision decision =
                decide(between().submissionRequired(L1), dossier(BESIDE).withSubmission(Submission.unknown()));

        assertThat(decision.find(Rule.SUBMISSION_SENT).orElseThrow().outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(decision.funding().reason().orElseThrow().english()).isEqualTo(REASON);
    }

    @Test
    void a_rule_on_a_fact_that_another_condition_looks_at_is_named_with_it() {
        // Who runs a policy directly qualifies, and nobody else may apply.
        CallBuilder call = half().policyRoles(MINIMUM, PolicyRole.DIRECT)
                .requires(
                        MAXIMUM,
                        "DELEGATED",
                        Condition.where(CommonCriteria.POLICY_ROLE).in(Answer.of("DELEGATED")),
                        new LocalizedText("un rôle délégué", "a delegated role"));
        Decision decision = decide(call, studies("10.00"));

        assertThat(decision.findings()).extracting(Finding::outcome).containsOnly(Outcome.UNKNOWN);
        assertThat(decision.funding().reason().orElseThrow().english()).isEqualTo(REASON);
    }

    @Test
    void a_finding_of_a_law_that_passed_takes_no_reason_away_and_one_that_failed_is_reason_enough() {
        assertThat(decide(between().under(LawWithFindings.of(LawWithFindings.finding("A1", Outcome.PASSED))), BESIDE)
                        .funding()
                        .reason())
                .isPresent();
        Decision failed =
                decide(between().under(LawWithFindings.of(LawWithFindings.finding("A1", Outcome.FAILED))), BESIDE);
        assertThat(failed.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(failed.funding().reason()).isEmpty();
    }

    @Test
    void the_clauses_are_named_without_what_controls_a_terminal() {
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .minimumCost(new Clause("M\u001b1", "100 € au moins"), euros("100.00"))
                .maximumCost(MAXIMUM, euros("110.00"));

        assertThat(decide(call, BESIDE).funding().reason().orElseThrow().english())
                .endsWith("(M\ufffd1, M2).");
    }

    @Test
    void a_finding_that_failed_is_reason_enough() {
        // Over 110.00 without anybody
        Decision tooMuch = decide(between(), studies("111.00").with(inDoubt("a", "94.00")));
        assertThat(tooMuch.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(tooMuch.funding().reason()).isEmpty();

        // A tenth of 1,000.00 is not reached.
        CallBuilder call = half().publicCofinancing(MINIMUM, Rate.percent("10"));
        Decision tooLittle = decide(call, studies("1000.00").withFinancing(FinancingPlan.own(euros("500.00"))));
        assertThat(tooLittle.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(tooLittle.funding().reason()).isEmpty();
    }

    @Test
    void a_choice_that_meets_both_leaves_the_verdict_open_without_a_reason() {
        // 1.00 + 104.00 = 105.00
        Decision decision = decide(between(), BESIDE.with(inDoubt("c", "104.00")));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.funding().reason()).isEmpty();
    }

    private static CallBuilder between() {
        return half().staffMinimum(L1, fte("0.20"))
                .minimumCost(MINIMUM, euros("100.00"))
                .maximumCost(MAXIMUM, euros("110.00"));
    }
}
