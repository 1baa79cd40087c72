package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.DAY;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.PARIS;
import static io.github.federules.core.decision.Small.call;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.inDoubt;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.value.Rates.ACTIVITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.WholeCall;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Rates;
import io.github.federules.core.value.Value;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A finding is at the facts of the dossier that its outcome depends on. */
class FindingPlacesTest {

    private static final Dossier DOSSIER = Small.dossier(studies("1000.00"));

    // Nothing is not less than half of nothing, and 0.02 not less than 0.01: where the limit holds, it fails.
    // Half of 100.00, or of 400.00, is to be 100.00.
    @Test
    void a_limit_that_may_not_hold_is_at_the_answer_also_where_it_compares_nothing_with_nothing() {
        LocalizedText words = new LocalizedText("texte", "text");
        Criterion asked = Criterion.yesNo("Q", Subject.OPERATION, words);
        CallBuilder call = half().asks(L1, asked)
                .staffMinimum(L1, fte("0.20"))
                .minimumAid(L1, euros("100.00"))
                .limit(travel(true)
                        .refusing("TRAVEL", words)
                        .onlyWhen(Condition.where(asked).isYes()));
        for (Operation operation : List.of(
                studies("100.00"),
                studies("100.00")
                        .cost(CostNature.TRAINING, "Cours", euros("0.02"))
                        .cost(CostNature.TRAVEL, "Train", euros("0.02")))) {
            Finding finding = Small.decide(call, operation.with(inDoubt("Agent", "300.00")))
                    .find(Rule.of("TRAVEL"))
                    .orElseThrow();

            assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(finding.places()).contains("operation.answers.Q");
        }
    }

    private static Limit travel(boolean isStrict) {
        Share half = Share.of(Rate.percent("50"), Base.of(CostNature.TRAINING));
        return Limit.on(L1, Base.of(CostNature.TRAVEL))
                .atMost(half)
                .withUpper(new Limit.Edge(Value.of(Bound.of(half)), isStrict));
    }

    // Nothing is at most half of nothing.
    @Test
    void a_limit_that_is_met_wherever_it_holds_is_met_whatever_the_answer_is() {
        LocalizedText words = new LocalizedText("texte", "text");
        Criterion asked = Criterion.yesNo("Q", Subject.OPERATION, words);
        CallBuilder call = half().asks(L1, asked)
                .limit(travel(false)
                        .refusing("TRAVEL", words)
                        .onlyWhen(Condition.where(asked).isYes()));

        Finding finding =
                Small.decide(call, studies("100.00")).find(Rule.of("TRAVEL")).orElseThrow();

        assertThat(finding.outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void the_kinds_that_are_refused_else_the_unknown_ones_else_all() {
        CallBuilder call = half().beneficiaries(L1, BeneficiaryKind.LOCAL_AUTHORITY);
        Applicant alone = Applicant.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY);
        Party refused = Party.of("Association", BeneficiaryKind.ASSOCIATION);
        assertThat(kinds(call, alone)).containsExactly("applicant.kind");
        assertThat(kinds(call, Applicant.unknown().joinedBy(refused).joinedBy(refused)))
                .containsExactly("applicant.members[0].kind", "applicant.members[1].kind");
        assertThat(kinds(call, alone.joinedBy(Party.unknown()))).containsExactly("applicant.members[0].kind");
        assertThat(kinds(call, Applicant.unknown().joinedBy(Party.of("Ville", BeneficiaryKind.LOCAL_AUTHORITY))))
                .containsExactly("applicant.kind");
        assertThat(kinds(call, alone.joinedBy(Party.of("Ville", BeneficiaryKind.LOCAL_AUTHORITY))))
                .containsExactly("applicant.kind", "applicant.members[0].kind");
    }

    @Test
    void the_one_fact_that_a_rule_looks_at() {
        CallBuilder call = half().policyRoles(L1, PolicyRole.DIRECT)
                .declaration(L1, "WATER", WholeCall.SAVES_WATER, new LocalizedText("a", "b"))
                .ownContribution(L1, Rate.percent("20"))
                .maximumPublicAid(L1, euros("800.00"))
                .duration(L1, 12, 12)
                .window(L1, DAY, DAY.plusYears(2))
                .submissionRequired(L1)
                .submissionElectronic(L1);
        Decision unknown = Small.decide(call, Dossier.of(Applicant.unknown(), studies("1000.00")));
        assertThat(unknown.findings()).allMatch(finding -> finding.outcome() == Outcome.UNKNOWN);
        assertThat(unknown.findings())
                .flatExtracting(finding -> finding.places())
                .containsExactly(
                        "applicant.policyRole",
                        "operation.answers.SAVES_WATER",
                        "operation.financing",
                        "operation.financing",
                        "operation.realisation",
                        "operation.realisation",
                        "submission.sent",
                        "submission.electronic");
    }

    @Test
    void what_the_rate_depends_on() {
        CallBuilder byActivity = call().asks(L1, ACTIVITY).aid(L1, Rates.ofResearch("70"));
        assertThat(places(byActivity, DOSSIER, Rule.AID_RATE)).containsExactly("operation.answers.ACTIVITY");
        Value<Rate> range = Value.within(Rate.percent("20"), Rate.percent("70"));
        assertThat(places(call().aid(L1, range), DOSSIER, Rule.AID_RATE)).containsExactly("operation.aidRate");
    }

    @Test
    void what_only_the_rate_depends_on_is_not_why_a_minimum_cost_is_open() {
        Operation doubtful = studies("1000.00").with(inDoubt("Agent", "500.00"));
        Value<Rate> range = Value.within(Rate.percent("20"), Rate.percent("70"));
        for (CallBuilder call : List.of(
                call().aid(L1, range),
                call().asks(L1, ACTIVITY).aid(L1, Rates.ofResearch("70")),
                call().asks(L1, WholeCall.SAVES_WATER)
                        .aid(
                                L1,
                                Value.when(
                                                Condition.where(WholeCall.SAVES_WATER)
                                                        .isYes(),
                                                Rate.percent("70"))
                                        .otherwise(Rate.percent("20"))))) {
            call.staffMinimum(L1, fte("0.20"))
                    .minimumCost(L1, euros("1500.00"))
                    .limit(Limit.on(L1, Base.AID)
                            .atLeast(euros("700.00"))
                            .refusing("LEAST_AID", new LocalizedText("aide", "aid")));
            assertThat(places(call, Small.dossier(doubtful), Rule.MINIMUM_TOTAL_COST))
                    .containsExactly("operation.costLines[1].fte");
            assertThat(Small.decide(call, Small.dossier(doubtful)).missing()).hasSize(2);
        }
    }

    @Test
    void the_cost_lines_as_a_whole_unless_shares_are_why() {
        CallBuilder minimum = half().staffMinimum(L1, fte("0.20")).minimumCost(L1, euros("1500.00"));
        assertThat(places(minimum, DOSSIER, Rule.MINIMUM_TOTAL_COST)).containsExactly("operation.costLines");
        // The share of 10% could be raised.
        Operation raisable = studies("1000.00").staff("Agent", euros("500.00"), fte("0.10"));
        assertThat(places(minimum, Small.dossier(raisable), Rule.MINIMUM_TOTAL_COST))
                .containsExactly("operation.costLines[1].fte");
        Operation first = Operation.untitled().staff("Agent", euros("500.00"), fte("0.10"));
        assertThat(places(
                        minimum,
                        Small.dossier(first.cost(CostNature.STUDIES, "Étude", euros("1000.00"))),
                        Rule.MINIMUM_TOTAL_COST))
                .containsExactly("operation.costLines[0].fte");
        // The share is not known.
        Operation doubtful = studies("1000.00").with(inDoubt("Agent", "500.00")).with(inDoubt("Agente", "1.00"));
        assertThat(places(minimum, Small.dossier(doubtful), Rule.MINIMUM_TOTAL_COST))
                .containsExactly("operation.costLines[1].fte", "operation.costLines[2].fte");
        CallBuilder maximum = half().maximumCost(L1, euros("999.99"));
        assertThat(places(maximum, DOSSIER, Rule.MAXIMUM_TOTAL_COST)).containsExactly("operation.costLines");
        CallBuilder floor = half().minimumAid(L1, euros("500.01"));
        assertThat(places(floor, DOSSIER, Rule.MINIMUM_AID)).containsExactly("operation.costLines");
    }

    @Test
    void financing_that_is_known_is_where_it_fails() {
        Dossier poor = Small.dossier(studies("1000.00").withFinancing(FinancingPlan.own(euros("199.99"))));
        assertThat(places(half().ownContribution(L1, Rate.percent("20")), poor, Rule.OWN_CONTRIBUTION))
                .containsExactly("operation.financing");
    }

    @Test
    void the_day_of_sending_the_time_on_the_last_day_or_that_nothing_was_sent() {
        CallBuilder byDay = half().deadline(L1, DAY, PARIS);
        assertThat(deadline(byDay, Submission.sentOn(DAY))).containsExactly("submission.sentOn");
        assertThat(deadline(byDay, Submission.unknown())).containsExactly("submission.sentOn");
        assertThat(deadline(byDay, Submission.notSent())).containsExactly("submission.sent");
        CallBuilder byHour = half().deadline(Deadline.of(L1, DAY, PARIS).withUntil(LocalTime.NOON));
        assertThat(deadline(byHour, Submission.sentOn(DAY))).containsExactly("submission.sentAt");
        assertThat(deadline(byHour, Submission.sentOn(DAY.plusDays(1)))).containsExactly("submission.sentOn");
    }

    private static List<String> kinds(CallBuilder call, Applicant applicant) {
        return places(call, DOSSIER.withApplicant(applicant), Rule.APPLICANT_KIND);
    }

    private static List<String> deadline(CallBuilder call, Submission submission) {
        return places(call, DOSSIER.withSubmission(submission), Rule.SUBMISSION_DEADLINE);
    }

    private static List<String> places(CallBuilder call, Dossier dossier, Rule rule) {
        return Small.decide(call, dossier).find(rule).orElseThrow().places();
    }
}
