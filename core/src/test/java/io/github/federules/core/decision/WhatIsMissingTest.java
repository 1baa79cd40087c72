package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.DAY;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.PARIS;
import static io.github.federules.core.decision.Small.call;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.inDoubt;
import static io.github.federules.core.decision.Small.outcome;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.value.Rates.ACTIVITY;
import static io.github.federules.core.value.Rates.RESEARCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.value.Rates;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Missing is what may still change the answer, and nothing else: the financing is open in most of these, and nothing besides. */
class WhatIsMissingTest {

    @Test
    void the_result_stays_exact_for_any_number_of_persons_if_the_aid_is_at_its_maximum_without_them() {
        // Half of 100,000.00 is over the maximum of 10,000.00. All 41 persons of 5,000.00 are over the maximum cost of
        // 200,000.00, but every one of them by itself is not.
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .maximumAid(L1, euros("10000.00"))
                .maximumCost(L1, euros("200000.00"));
        Operation operation = studies("100000.00");
        for (int i = 0; i < 41; i++) {
            operation = operation.with(inDoubt("Agent", "5000.00"));
        }
        TrackDecision funding = decide(call, operation).funding();
        assertThat(funding.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(funding.aidUpTo()).contains(euros("10000.00"));
        assertThat(funding.reason()).isEmpty();
    }

    private static final Operation COSTS = studies("1000.00");
    private static final Party UNKNOWN = Party.unknown();

    @Test
    void a_kind_is_not_missing_where_all_may_benefit_or_nobody_asks() {
        assertOnlyFinancingMissing(open().beneficiaries(L1, BeneficiaryKind.values()), Applicant.of(UNKNOWN));
        assertOnlyFinancingMissing(
                open(), Applicant.of("a", BeneficiaryKind.ASSOCIATION).joinedBy(UNKNOWN));
    }

    @Test
    void a_role_is_not_missing_where_every_role_is_taken() {
        assertOnlyFinancingMissing(
                open().policyRoles(L1, PolicyRole.values()), Applicant.of("a", BeneficiaryKind.ASSOCIATION));
    }

    @Test
    void a_kind_is_not_missing_where_the_rate_hangs_on_something_else() {
        CallBuilder range = call().aid(L1, Value.within(Rate.percent("20"), Rate.percent("70")));
        assertThat(decide(range, dossier(COSTS).withApplicant(Applicant.of(UNKNOWN)))
                        .missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.aidRate");
    }

    @Test
    void an_activity_or_a_period_that_is_known_is_not_missing() {
        assertThat(decide(byActivity().ownContribution(L1, Rate.percent("20")), COSTS.answering(ACTIVITY, RESEARCH))
                        .missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.financing");
        Realisation year = Realisation.from(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        assertThat(decide(open().duration(L1, 12, 12), COSTS.withRealisation(year))
                        .missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.financing");
    }

    @Test
    void of_a_submission_that_nothing_is_known_of_only_what_the_call_looks_at_is_asked() {
        CallBuilder required = half().submissionRequired(L1);
        assertThat(askedOfTheSubmission(required)).containsExactly("whether the applicant submitted the application");
        assertThat(askedOfTheSubmission(required.submissionElectronic(L1)))
                .containsExactly("whether and how the applicant submitted the application");
        assertThat(askedOfTheSubmission(required.deadline(L1, DAY, PARIS)))
                .containsExactly("whether, when and how the applicant submitted the application");
        assertThat(askedOfTheSubmission(half().deadline(L1, DAY, PARIS)))
                .containsExactly("whether and when the applicant submitted the application");
    }

    private static List<String> askedOfTheSubmission(CallBuilder call) {
        Decision decision = decide(call, dossier(studies("10.00")).withSubmission(Submission.unknown()));
        return decision.missing().stream()
                .map(fact -> fact.label().in(Locale.ENGLISH))
                .toList();
    }

    @Test
    void a_submission_is_not_missing_where_nothing_requires_it() {
        assertThat(decide(open(), dossier(COSTS).withSubmission(Submission.unknown()))
                        .missing())
                .extracting(MissingFact::path)
                .containsExactly("operation.financing");
    }

    @Test
    void whether_something_was_sent_is_not_missing_where_only_the_way_is_required_and_is_right() {
        Submission electronic = new Submission(Fact.unknown(), Fact.unknown(), Fact.known(true), Fact.unknown());
        Decision decision =
                decide(open().submissionElectronic(L1), dossier(COSTS).withSubmission(electronic));
        assertThat(outcome(decision, Rule.SUBMISSION_ELECTRONIC)).isEqualTo(Outcome.PASSED);
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("operation.financing");
    }

    @Test
    void the_way_alone_does_not_state_that_anything_was_submitted() {
        CallBuilder required = half().submissionRequired(L1).submissionElectronic(L1);
        CallBuilder optional = half().submissionElectronic(L1);
        Submission electronic = Submission.unknown().withElectronic(true);
        Submission paper = Submission.unknown().withElectronic(false);

        assertThat(onWay(required, electronic)).isEqualTo("The stated way of submission is electronic.");
        assertThat(onWay(required, Submission.sentElectronically(DAY)))
                .isEqualTo("The applicant has submitted the application electronically.");
        // It must be submitted, and then it was not electronically.
        assertThat(onWay(required, paper)).isEqualTo("The applicant has not submitted the application electronically.");
        assertThat(onWay(optional, paper))
                .isEqualTo("The stated way of submission is not electronic. It is not known whether the applicant has"
                        + " submitted the application.");
        assertThat(onWay(optional, Submission.unknown()))
                .isEqualTo("It is not known whether the applicant has submitted the application electronically.");
    }

    private static String onWay(CallBuilder call, Submission submission) {
        return decide(call, dossier(COSTS).withSubmission(submission))
                .find(Rule.SUBMISSION_ELECTRONIC)
                .orElseThrow()
                .message(Locale.ENGLISH);
    }

    @Test
    void a_submission_on_paper_is_refused_where_only_the_way_is_required() {
        Submission paper = new Submission(Fact.known(true), Fact.unknown(), Fact.known(false), Fact.unknown());
        Decision decision =
                decide(half().submissionElectronic(L1), dossier(COSTS).withSubmission(paper));
        assertThat(outcome(decision, Rule.SUBMISSION_ELECTRONIC)).isEqualTo(Outcome.FAILED);
    }

    @Test
    void nothing_is_missing_of_what_is_refused_anyway() {
        assertRefusedWithNothingMissing(
                refused().beneficiaries(L1, BeneficiaryKind.ASSOCIATION).policyRoles(L1, PolicyRole.DIRECT),
                Applicant.of("a", BeneficiaryKind.ASSOCIATION).joinedBy(UNKNOWN));
        assertRefusedWithNothingMissing(refused().duration(L1, 12, 12), Applicant.of("a", BeneficiaryKind.ASSOCIATION));
        assertRefusedWithNothingMissing(
                byActivity().minimumCost(L1, euros("1000.01")), Applicant.of("a", BeneficiaryKind.ASSOCIATION));
    }

    @Test
    void what_is_refused_gets_no_aid_whatever_the_costs_would_give() {
        Decision decision = decide(half().submissionRequired(L1), dossier(COSTS).withSubmission(Submission.notSent()));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(decision.funding().aidUpTo()).contains(euros("0.00"));
    }

    @Test
    void what_costs_nothing_gets_nothing() {
        Decision decision = decide(half(), Small.studies("0.00"));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.funding().aidUpTo()).contains(euros("0.00"));
    }

    private static CallBuilder open() {
        return half().ownContribution(L1, Rate.percent("20"));
    }

    private static CallBuilder refused() {
        return half().minimumCost(L1, euros("1000.01"));
    }

    private static CallBuilder byActivity() {
        return call().asks(L1, ACTIVITY).aid(L1, Rates.ofResearch("70"));
    }

    private static void assertOnlyFinancingMissing(CallBuilder call, Applicant applicant) {
        Decision decision = decide(call, dossier(COSTS).withApplicant(applicant));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("operation.financing");
    }

    private static void assertRefusedWithNothingMissing(CallBuilder call, Applicant applicant) {
        Decision decision = decide(call, dossier(COSTS).withApplicant(applicant));
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(decision.missing()).isEmpty();
    }
}
