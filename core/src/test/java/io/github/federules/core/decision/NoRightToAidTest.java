package io.github.federules.core.decision;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Share;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a text says of the amount that is computed for a dossier that is not eligible: no promise, and nothing where nothing can help. */
class NoRightToAidTest {

    private static final LocalizedText SMALL_ONE =
            new LocalizedText("le porteur est une PME", "the applicant is an SME");
    private static final LocalizedText GREEN = new LocalizedText("tout est vert", "all is green");
    private static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, new LocalizedText("Taille", "Size"))
            .withAnswer("SMALL", new LocalizedText("petite ou moyenne", "small or medium"))
            .withAnswer("LARGE", new LocalizedText("grande", "large"));
    private static final Criterion IS_GREEN = Criterion.yesNo("IS_GREEN", Subject.APPLICANT, GREEN);
    private static final LocalDate LAST_DAY = LocalDate.of(2031, 3, 1);
    private static final CallBuilder OF_SMALL = half().asks(L1, SIZE)
            .requires(Requirement.of(L1, Rule.of("SMALL"), where(SIZE).in("SMALL"), SMALL_ONE)
                    .ofEach());

    // Half of 900.00. Were the minimum reached, the aid would be 500.00 or more.
    @Test
    void an_amount_beside_a_condition_that_is_not_met_leaves_that_condition_out_and_gives_no_right() {
        Decision decision = decide(half().minimumCost(L1, euros("1000.00")), dossier(studies("900.00")));

        assertThat(decision.explain(Locale.FRENCH)
                        .lines()
                        .map(line -> line.strip().replaceAll(" {3,}", " … ")))
                .contains("Montant calculé … 450,00\u00a0€  sans tenir compte des conditions non satisfaites\u00a0:"
                        + " 50\u00a0% du coût total éligible (L1). Il n'ouvre aucun droit.");
        assertThat(decision.explain(Locale.ENGLISH)
                        .lines()
                        .map(line -> line.strip().replaceAll(" {3,}", " … ")))
                .contains("Computed amount … €450.00  regardless of the conditions that are not met:"
                        + " 50% of the total eligible cost (L1). It gives no right to aid.");
    }

    @Test
    void an_amount_beside_missing_facts_is_subject_to_them_and_gives_no_right() {
        Decision decision = decide(
                half().minimumCost(L1, euros("900.00"))
                        .asks(L1, IS_GREEN)
                        .requires(L1, "GREEN", where(IS_GREEN).in(Answer.of(true)), GREEN),
                dossier(studies("900.00")));

        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.explain(Locale.FRENCH))
                .contains(
                        "sous réserve des informations manquantes\u00a0: 50\u00a0% du coût total éligible (L1). Il n'ouvre aucun droit.");
        assertThat(decision.explain(Locale.ENGLISH))
                .contains(
                        "subject to the missing facts: 50% of the total eligible cost (L1). It gives no right to aid.");
    }

    @Test
    void no_amount_is_stated_for_an_applicant_that_the_call_is_not_open_to() {
        CallBuilder call = half().beneficiaries(L1, BeneficiaryKind.ASSOCIATION);

        assertNoAmount(decide(call, of(Party.of("a", BeneficiaryKind.STATE_SERVICE))));
    }

    @Test
    void an_amount_is_stated_where_the_call_is_not_open_to_a_partner_alone() {
        CallBuilder call = half().beneficiaries(L1, BeneficiaryKind.ASSOCIATION);
        Party partner = Party.of("b", BeneficiaryKind.STATE_SERVICE);
        Dossier dossier = of(Party.of("a", BeneficiaryKind.ASSOCIATION));

        assertAmount(decide(call, dossier.withApplicant(dossier.applicant().joinedBy(partner))));
    }

    @Test
    void no_amount_is_stated_for_a_role_that_the_call_does_not_accept() {
        Dossier dossier = dossier(studies("900.00"));

        assertNoAmount(decide(
                half().policyRoles(L1, PolicyRole.DIRECT),
                dossier.withApplicant(dossier.applicant().running(PolicyRole.NONE))));
    }

    @Test
    void no_amount_is_stated_after_the_deadline_and_one_before_anything_is_submitted() {
        CallBuilder call = half().submissionRequired(L1).deadline(L1, LAST_DAY, ZoneOffset.UTC);
        Dossier dossier = dossier(studies("900.00"));

        assertNoAmount(decide(call, dossier.withSubmission(Submission.sentElectronically(LAST_DAY.plusDays(1)))));
        assertAmount(decide(call, dossier.withSubmission(Submission.notSent())));
    }

    @Test
    void no_amount_is_stated_where_the_applicant_has_not_the_size_that_the_call_requires() {
        Decision large =
                decide(OF_SMALL, of(Party.of("a", BeneficiaryKind.ASSOCIATION).answering(SIZE, Answer.of("LARGE"))));

        assertNoAmount(large);
        assertThat(large.find(Rule.of("SMALL")).orElseThrow().message(Locale.FRENCH))
                .isEqualTo("Condition non satisfaite\u00a0: le porteur est une PME. Réponse du dossier\u00a0: grande.");
    }

    @Test
    void an_amount_is_stated_where_a_partner_alone_has_not_the_size_that_the_call_requires() {
        Dossier small = of(Party.of("a", BeneficiaryKind.ASSOCIATION).answering(SIZE, Answer.of("SMALL")));
        Party large = Party.of("b", BeneficiaryKind.ASSOCIATION).answering(SIZE, Answer.of("LARGE"));

        assertAmount(decide(OF_SMALL, small.withApplicant(small.applicant().joinedBy(large))));
    }

    // An answer of yes or no may be declared otherwise.
    @Test
    void an_amount_is_stated_where_an_answer_may_change() {
        CallBuilder call =
                half().asks(L1, IS_GREEN).requires(L1, "GREEN", where(IS_GREEN).in(Answer.of(true)), GREEN);
        Dossier dossier = dossier(studies("900.00"));

        assertAmount(decide(call, dossier.withApplicant(dossier.applicant().answering(IS_GREEN, Answer.of(false)))));
    }

    @Test
    void a_condition_on_another_track_rules_no_funding_out() {
        CallBuilder call = half().minimumCost(L1, euros("1000.00"))
                .offersFunding()
                .offers(Small.COACHING, GREEN)
                .asks(L1, SIZE)
                .requires(Requirement.of(L1, Rule.of("SMALL"), where(SIZE).in("SMALL"), SMALL_ONE)
                        .ofEach()
                        .deciding(Small.COACHING));

        assertAmount(decide(
                call,
                of(Party.of("a", BeneficiaryKind.ASSOCIATION).answering(SIZE, Answer.of("LARGE")))
                        .withSeeks(Set.of(Track.FUNDING, Small.COACHING))));
    }

    // Half of 900.00 is 450.00: neither 500.00 nor any other amount of aid is stated.
    @Test
    void findings_on_aid_state_no_amount_of_it_where_no_change_can_help() {
        CallBuilder call = half().minimumAid(L1, euros("500.00"))
                .limit(Limit.on(L1, Base.DE_MINIMIS).atMost(euros("300.00")).refusing("SMALL_AID", SMALL_ONE))
                .limit(Limit.on(L1, Base.OWN)
                        .atLeast(Share.of(Rate.percent("100"), Base.AID))
                        .refusing("AS_MUCH", SMALL_ONE))
                .deadline(L1, LAST_DAY, ZoneOffset.UTC);
        Dossier dossier = of(Party.of("a", BeneficiaryKind.ASSOCIATION).withDeMinimisAid(euros("7.00")));
        Decision inTime = decide(call, dossier.withSubmission(Submission.sentElectronically(LAST_DAY.minusDays(1))));
        Decision late = decide(call, dossier.withSubmission(Submission.sentElectronically(LAST_DAY.plusDays(1))));

        assertThat(inTime.find(Rule.MINIMUM_AID).orElseThrow().message(Locale.ENGLISH))
                .contains("450.00");
        assertNoAmount(late);
        for (Rule rule : List.of(Rule.MINIMUM_AID, Rule.of("SMALL_AID"), Rule.of("AS_MUCH"))) {
            Finding finding = late.find(rule).orElseThrow();
            assertThat(finding.message(Locale.FRENCH))
                    .isEqualTo("Sans effet\u00a0: une autre condition ne peut pas être satisfaite.");
            assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Without effect: another condition cannot be met.");
            assertThat(finding.figures()).isEqualTo(Figures.NONE);
            assertThat(finding.outcome())
                    .isEqualTo(inTime.find(rule).orElseThrow().outcome());
        }
        assertThat(late.explain(Locale.FRENCH)).contains("[sans objet] L1. Sans effet");
        assertThat(late.disclosure(Locale.FRENCH).text()).contains("[sans objet] L1. Sans effet");
    }

    // 900.00 of 1,000.00, and 1.00 of 90.00
    @Test
    void no_gap_is_stated_where_no_change_can_help() {
        CallBuilder call = half().minimumCost(L1, euros("1000.00"))
                .ownContribution(L1, Rate.percent("10"))
                .deadline(L1, LAST_DAY, ZoneOffset.UTC);
        Dossier dossier = of(Party.of("a", BeneficiaryKind.ASSOCIATION));
        Decision inTime = decide(call, dossier.withSubmission(Submission.sentElectronically(LAST_DAY.minusDays(1))));
        Decision late = decide(call, dossier.withSubmission(Submission.sentElectronically(LAST_DAY.plusDays(1))));

        assertThat(inTime.explain(Locale.FRENCH)).contains("Écart constaté");
        assertThat(inTime.disclosure(Locale.FRENCH).text()).contains("Écart constaté");
        assertThat(late.findings()).allMatch(finding -> finding.remedy().isEmpty());
        assertThat(late.explain(Locale.FRENCH) + late.disclosure(Locale.FRENCH).text())
                .contains("900,00\u00a0€")
                .doesNotContain("Écart constaté");
    }

    @Test
    void a_gap_is_stated_where_another_track_may_still_be_opened_by_it() {
        CallBuilder call = half().offersFunding()
                .offers(Small.COACHING, GREEN)
                .asks(L1, SIZE)
                .submissionRequired(L1)
                .requires(Requirement.of(L1, Rule.of("SMALL"), where(SIZE).in("SMALL"), SMALL_ONE)
                        .ofEach()
                        .deciding(Track.FUNDING));
        Dossier dossier = of(Party.of("a", BeneficiaryKind.ASSOCIATION).answering(SIZE, Answer.of("LARGE")))
                .withSubmission(Submission.notSent());

        assertThat(decide(call, dossier.withSeeks(Set.of(Track.FUNDING, Small.COACHING)))
                        .find(Rule.SUBMISSION_SENT)
                        .orElseThrow()
                        .remedy())
                .isPresent();
        assertThat(decide(call, dossier.withSeeks(Set.of(Track.FUNDING)))
                        .find(Rule.SUBMISSION_SENT)
                        .orElseThrow()
                        .remedy())
                .isEmpty();
    }

    private static Dossier of(Party applicant) {
        return Dossier.of(Applicant.of(applicant), studies("900.00").withFinancing(FinancingPlan.own(euros("1.00"))));
    }

    private static void assertNoAmount(Decision decision) {
        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INELIGIBLE);
        assertThat(decision.findings()).anyMatch(Finding::rulesOutFunding);
        for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            assertThat(decision.explain(locale) + decision.disclosure(locale).text())
                    .doesNotContain("450");
        }
    }

    private static void assertAmount(Decision decision) {
        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(Verdict.INELIGIBLE);
        assertThat(decision.findings()).noneMatch(Finding::rulesOutFunding);
        assertThat(decision.explain(Locale.ENGLISH)).contains("€450.00  regardless of the conditions that are not met");
        assertThat(decision.disclosure(Locale.ENGLISH).text())
                .contains("regardless of the conditions that are not met: €450.00");
    }
}
