package io.github.federules.testkit.assertions;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.result.Advice;
import io.github.federules.core.result.CostItem;
import io.github.federules.core.result.SetAsideReason;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An assertion holds if it is true; otherwise the failure states the actual value and explains the decision. */
class DecisionAssertTest {

    private static final Rule GREEN_PURPOSE = Rule.of("GREEN_PURPOSE");
    private static final Rule NO_RULE = Rule.of("MINIMUM");
    private static final Change A_CENT_MORE = new Change.OfAmount(Change.Kind.ADD_OTHER_COST, euros("0.01"));
    private static final Applicant APPLICANT =
            Applicant.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY).running(PolicyRole.DIRECT);
    private static final Operation OPERATION = Operation.titled("Essai")
            .declaring(Samples.GREEN)
            .staff("Agente", euros("48000.00"), fte("0.50"))
            .cost(CostNature.SERVICES, "Conseil", euros("22000.00"))
            .with(CostLine.of(CostNature.TRAVEL, euros("300.00")).withId("c3"));
    private static final Dossier SOUND =
            Dossier.of(APPLICANT, OPERATION).withSubmission(Submission.sentElectronically(LocalDate.of(2025, 2, 20)));

    /** 48,000.00 + 22,000.00 and 15% of the staff, 7,200.00, are 77,200.00, of which 60% are 46,320.00. */
    private static final Decision ELIGIBLE = decide(SOUND);

    private static final Operation SMALL =
            OPERATION.withCostLines(List.of(CostLine.of(CostNature.SERVICES, euros("69999.99"))));
    private static final Decision INELIGIBLE = decide(SOUND.withOperation(SMALL));
    private static final Decision INCOMPLETE = decide(SOUND.withApplicant(Applicant.of(Party.unknown())));

    /** Funding lacks a cent of cost, and coaching depends on the missing kind of the applicant. */
    private static final Decision MIXED =
            decide(SOUND.withApplicant(Applicant.of(Party.unknown())).withOperation(SMALL));

    private static final Decision LATE =
            decide(SOUND.withSubmission(Submission.sentElectronically(LocalDate.of(2025, 2, 28))));

    @Test
    void true_sentences_hold_and_can_be_joined() {
        assertThat(ELIGIBLE)
                .isEligible()
                .hasVerdict(Samples.COACHING, Verdict.ELIGIBLE)
                .hasVerdict(Track.of("WORKSHOPS"), Verdict.NOT_SOUGHT)
                .hasAid("46320.00")
                .hasAid(euros("46320"))
                .hasAidUpTo("46320.00")
                .hasComputedAid("46320.00")
                .hasRetainedTotal("77200.00")
                .hasReducedCosts("0.00")
                .reducesNothing()
                .hasIndirectCosts("7200.00")
                .hasCost(CostItem.SET_ASIDE, "300.00")
                .retains("1")
                .setsAside("c3", SetAsideReason.INDIRECT_AT_REAL_COST)
                .setsAsideOnly("c3")
                .setsAsideOnly(SetAsideReason.INDIRECT_AT_REAL_COST, "c3")
                .hasOutcome(Rule.SUBMISSION_SENT, Outcome.PASSED)
                .cites(GREEN_PURPOSE, "L1")
                .passesRule(GREEN_PURPOSE)
                .compares(Rule.MINIMUM_TOTAL_COST, "70000.00", "77200.00")
                .hasFigures(Rule.POLICY_ROLE, new Figures.Role(PolicyRole.DIRECT))
                .isMissingNothing()
                .holdsUnderEveryReading()
                .isEligible();
        // 70,000.00 less 69,999.99 is a cent.
        assertThat(INELIGIBLE)
                .isIneligible()
                .hasAid("0.00")
                .setsNothingAside()
                .failsRule(Rule.MINIMUM_TOTAL_COST)
                .hasRemedy(Rule.MINIMUM_TOTAL_COST, A_CENT_MORE)
                .isIneligible();
        // Communication is at most 5% of the total: 5,000.00 of 95,000.00 + 5,000.00, of which 50% are 50,000.00. Of
        // the 8,000.00
        // presented, 3,000.00 are taken.
        assertThat(reduced())
                .isEligible()
                .hasReducedCosts("3000.00")
                .reducesTo("COMMUNICATION", "5000.00")
                .reducesTo("AID", "40000.00")
                .hasAid("40000.00");
        assertThat(INCOMPLETE)
                .isIncomplete()
                .leavesOpen(Rule.APPLICANT_KIND)
                .isMissing("applicant.kind")
                .isMissing("applicant.policyRole", "applicant.kind")
                .isMissingOnly("applicant.kind", "applicant.policyRole")
                .isIncomplete();
        assertThat(MIXED)
                .hasVerdict(Track.FUNDING, Verdict.INELIGIBLE)
                .hasVerdict(Samples.COACHING, Verdict.INCOMPLETE)
                .isIneligible();
        assertThat(decide(Dossier.of(APPLICANT, Operation.untitled()))).isMissing(Samples.GREEN);
        assertThat(LATE)
                .isIneligible()
                .dependsOnReadings()
                .dependsOn(DeadlineDay.INCLUSIVE)
                .dependsOnlyOn(DeadlineDay.INCLUSIVE)
                .isIneligible();
        assertThat(decide(SOUND.withSubmission(Submission.notSent())))
                .doesNotAsk(Rule.SUBMISSION_ELECTRONIC)
                .isIneligible();
        assertThat(Assessor.of(Samples.open())
                        .advisedBy(decision -> List.of(advice()))
                        .assess(SOUND))
                .advisesOn("DE_MINIMIS")
                .isEligible();
        assertThat(shared())
                .hasAidShare("Commune", "10000.00")
                .hasAidShare("Les Amis", "5000.00")
                .hasOpenFinancing("0.00");
        assertThat(Assessor.of(withoutRate()).assess(SOUND)).computesNoAid().isEligible();
    }

    static Stream<Arguments> sentencesThatAreNotTrue() {
        return Stream.of(
                of(
                        ELIGIBLE,
                        it -> it.isIneligible(),
                        "to be ineligible, but the verdicts are [FUNDING ELIGIBLE, COACHING ELIGIBLE]"),
                of(ELIGIBLE, it -> it.isIncomplete(), "to be incomplete, but the verdicts are [FUNDING ELIGIBLE"),
                of(INELIGIBLE, it -> it.isEligible(), "to be eligible, but the verdicts are [FUNDING INELIGIBLE"),
                of(INELIGIBLE, it -> it.isIncomplete(), "to be incomplete, but the verdicts are [FUNDING INELIGIBLE"),
                of(
                        MIXED,
                        it -> it.isIncomplete(),
                        "to be incomplete, but the verdicts are [FUNDING INELIGIBLE, COACHING INCOMPLETE]"),
                of(INCOMPLETE, it -> it.isEligible(), "to be eligible, but the verdicts are [FUNDING INCOMPLETE"),
                of(INCOMPLETE, it -> it.isIneligible(), "to be ineligible, but the verdicts are [FUNDING INCOMPLETE"),
                of(
                        INELIGIBLE,
                        it -> it.hasVerdict(Samples.COACHING, Verdict.INELIGIBLE),
                        "the verdict on COACHING to be INELIGIBLE, but it is ELIGIBLE"),
                of(ELIGIBLE, it -> it.hasAid("46320.01"), "the aid to be 46320.01, but it is 46320.00"),
                of(ELIGIBLE, it -> it.hasAidUpTo("1"), "the greatest possible aid to be 1.00, but it is 46320.00"),
                of(ELIGIBLE, it -> it.computesNoAid(), "the aid to be none, but it is 46320.00"),
                of(INELIGIBLE, it -> it.hasComputedAid("0"), "the computed aid to be 0.00, but it is 41999.99"),
                of(
                        shared(),
                        it -> it.hasAidShare("Les Amis", "1"),
                        "but the parts are [Commune 10000.00, Les Amis 5000.00]"),
                of(
                        ELIGIBLE,
                        it -> it.hasRetainedTotal("77199.99"),
                        "the retained total to be 77199.99, but it is 77200.00"),
                of(ELIGIBLE, it -> it.hasIndirectCosts("0"), "the indirect costs to be 0.00, but it is 7200.00"),
                of(
                        reduced(),
                        it -> it.hasReducedCosts("0"),
                        "the costs that ceilings took to be 0.00, but it is 3000.00"),
                of(
                        reduced(),
                        it -> it.reducesTo("AID", "50000.00"),
                        "AID to be reduced to 50000.00, but the reductions are [COMMUNICATION to 5000.00, AID to 40000.00]"),
                of(
                        reduced(),
                        it -> it.reducesTo("COMMUNICATION", "3000.00"),
                        "COMMUNICATION to be reduced to 3000.00, but the reductions are [COMMUNICATION to 5000.00,"),
                of(
                        reduced(),
                        it -> it.reducesNothing(),
                        "nothing to be reduced, but the reductions are [COMMUNICATION to 5000.00, AID to 40000.00]"),
                of(ELIGIBLE, it -> it.retains("c3"), "but it is set aside as INDIRECT_AT_REAL_COST"),
                of(ELIGIBLE, it -> it.retains("c4"), "but there are only the lines [1, 2, c3]"),
                of(ELIGIBLE, it -> it.setsNothingAside(), "but the lines set aside are [c3 (INDIRECT_AT_REAL_COST)]"),
                of(
                        ELIGIBLE,
                        it -> it.setsAside("1", SetAsideReason.INDIRECT_AT_REAL_COST),
                        "line 1 to be set aside as INDIRECT_AT_REAL_COST, but it is retained"),
                of(
                        ELIGIBLE,
                        it -> it.setsAside("c3", SetAsideReason.NATURE_NOT_LISTED),
                        "line c3 to be set aside as NATURE_NOT_LISTED, but INDIRECT_AT_REAL_COST"),
                of(
                        ELIGIBLE,
                        it -> it.setsAside("c9", SetAsideReason.NATURE_NOT_LISTED),
                        "but there are only the lines [1, 2, c3]"),
                of(INELIGIBLE, it -> it.passesRule(Rule.MINIMUM_TOTAL_COST), "to be met (PASSED), but FAILED"),
                of(ELIGIBLE, it -> it.failsRule(Rule.MINIMUM_TOTAL_COST), "not to be met (FAILED), but PASSED"),
                of(
                        ELIGIBLE,
                        it -> it.leavesOpen(Rule.APPLICANT_KIND),
                        "to depend on a missing fact (UNKNOWN), but PASSED"),
                of(
                        ELIGIBLE,
                        it -> it.doesNotAsk(Rule.SUBMISSION_SENT),
                        "to have nothing to judge (NOT_ASKED), but PASSED"),
                of(
                        ELIGIBLE,
                        it -> it.passesRule(NO_RULE),
                        "but the call has only the rules [APPLICANT_KIND, POLICY_ROLE, GREEN_PURPOSE, MINIMUM_TOTAL_COST,"),
                of(
                        INELIGIBLE,
                        it -> it.hasRemedy(
                                Rule.MINIMUM_TOTAL_COST,
                                new Change.OfAmount(Change.Kind.ADD_OTHER_COST, euros("0.02"))),
                        "but the remedies are [OfAmount[kind=ADD_OTHER_COST, amount=EUR 0.01]"),
                of(
                        INCOMPLETE,
                        it -> it.isMissing("submission"),
                        "[submission] to be missing, but the missing facts are [applicant.kind"),
                of(
                        INCOMPLETE,
                        it -> it.isMissing("applicant.kind", "submission"),
                        "[applicant.kind, submission] to be missing, but the missing facts are [applicant.kind"),
                of(
                        INCOMPLETE,
                        it -> it.isMissingOnly("applicant.kind"),
                        "only [applicant.kind] to be missing, but the missing facts are [applicant.kind, applicant.policyRole]"),
                of(
                        INCOMPLETE,
                        it -> it.isMissingOnly("applicant.policyRole", "applicant.kind"),
                        "to be missing, but the missing facts are [applicant.kind, applicant.policyRole]"),
                of(
                        ELIGIBLE,
                        it -> it.isMissingOnly("submission"),
                        "only [submission] to be missing, but the missing facts are []"),
                of(
                        ELIGIBLE,
                        it -> it.setsAsideOnly("c3", "1"),
                        "only [c3, 1] to be set aside, but the lines set aside are [c3 (INDIRECT_AT_REAL_COST)]"),
                of(ELIGIBLE, it -> it.setsAsideOnly("1"), "only [1] to be set aside, but the lines set aside are [c3"),
                of(
                        ELIGIBLE,
                        it -> it.setsAsideOnly(SetAsideReason.NATURE_NOT_LISTED, "c3"),
                        "only [c3 (NATURE_NOT_LISTED)] to be set aside, but the lines set aside are [c3 (INDIRECT_AT_REAL"),
                of(
                        INELIGIBLE,
                        it -> it.hasOutcome(Rule.MINIMUM_TOTAL_COST, Outcome.UNKNOWN),
                        "MINIMUM_TOTAL_COST to have the outcome (UNKNOWN), but FAILED"),
                of(
                        INELIGIBLE,
                        it -> it.hasOutcome(NO_RULE, Outcome.FAILED),
                        "MINIMUM to have the outcome (FAILED), but the call has only the rules [APPLICANT_KIND"),
                of(
                        INELIGIBLE,
                        it -> it.cites(Rule.SUBMISSION_SENT, "L2"),
                        "SUBMISSION_SENT to cite L2, but it cites L1"),
                of(INELIGIBLE, it -> it.cites(NO_RULE, "L1"), "but the call has only the rules [APPLICANT_KIND"),
                of(
                        INELIGIBLE,
                        it -> it.compares(Rule.MINIMUM_TOTAL_COST, "70000.00", "70000.00"),
                        "but it has Amounts[required="),
                of(
                        INELIGIBLE,
                        it -> it.hasFigures(Rule.POLICY_ROLE, new Figures.Role(PolicyRole.NONE)),
                        "POLICY_ROLE to have the figures Role[role=NONE], but it has Role[role=DIRECT]"),
                of(
                        INELIGIBLE,
                        it -> it.hasFigures(NO_RULE, Figures.NONE),
                        "but the call has only the rules [APPLICANT_KIND"),
                of(
                        INELIGIBLE,
                        it -> it.hasRemedy(NO_RULE, A_CENT_MORE),
                        "but the call has only the rules [APPLICANT_KIND"),
                of(
                        LATE,
                        it -> it.dependsOnlyOn(CentRounding.HALF_UP, DeadlineDay.INCLUSIVE),
                        "only on [ROUNDING=HALF_UP, DEADLINE=INCLUSIVE], but it depends on [DEADLINE=INCLUSIVE]"),
                of(
                        ELIGIBLE,
                        it -> it.dependsOnlyOn(DeadlineDay.INCLUSIVE),
                        "only on [DEADLINE=INCLUSIVE], but it depends on []"),
                of(
                        INCOMPLETE,
                        it -> it.isMissingNothing(),
                        "nothing to be missing, but the missing facts are [applicant.kind"),
                of(
                        LATE,
                        it -> it.holdsUnderEveryReading(),
                        "but the aid is from 0.00 to 46320.00, and these readings alone change something:"
                                + " [DEADLINE=INCLUSIVE]"),
                of(
                        ELIGIBLE,
                        it -> it.dependsOnReadings(),
                        "to depend on readings, but the aid is from 46320.00 to 46320.00"),
                of(
                        LATE,
                        it -> it.dependsOn(CentRounding.HALF_UP),
                        "to depend on ROUNDING=HALF_UP, but it depends on [DEADLINE=INCLUSIVE]"),
                of(
                        ELIGIBLE,
                        it -> it.hasCost(CostItem.SET_ASIDE, "0"),
                        "the amount setAside to be 0.00, but it is 300.00"),
                // Half of 30,000.00 is the aid, and the rest own funds.
                of(
                        shared(),
                        it -> it.hasOpenFinancing("0.01"),
                        "the part that nobody finances to be 0.01, but it is 0.00"),
                of(
                        INCOMPLETE,
                        it -> it.isMissing(Samples.GREEN),
                        "the answer to GREEN to be missing, but the missing facts are"
                                + " [applicant.kind, applicant.policyRole]"),
                of(ELIGIBLE, it -> it.advisesOn("DE_MINIMIS"), "advice on DE_MINIMIS, but there is advice on []"));
    }

    @ParameterizedTest
    @MethodSource("sentencesThatAreNotTrue")
    void a_claim_that_is_not_true_fails_states_what_is_and_explains(
            Decision decision, Consumer<DecisionAssert> sentence, String message) {
        assertFails(() -> sentence.accept(assertThat(decision)), message, decision.explain(Locale.ENGLISH));
    }

    @Test
    void every_sentence_is_among_those_that_are_not_true() {
        assertThat(sentencesThatAreNotTrue().map(row -> failing(row.get())))
                .containsAll(Sentences.of(DecisionAssert.class));
    }

    @Test
    void the_explanation_is_in_french_where_that_is_asked_for() {
        assertFails(
                () -> assertThat(INELIGIBLE).explainedIn(Locale.FRENCH).isEligible(),
                "to be eligible",
                INELIGIBLE.explain(Locale.FRENCH));
    }

    @Test
    void a_decision_that_is_not_there_fails() {
        Decision none = null;

        assertThatThrownBy(() -> assertThat(none).isEligible()).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_description_comes_first() {
        assertFails(() -> assertThat(INELIGIBLE).as("the small one").isEligible(), "[the small one] ", "Findings");
    }

    @SuppressWarnings("unchecked")
    private static String failing(Object[] row) {
        return Sentences.failing(() -> ((Consumer<DecisionAssert>) row[1]).accept(assertThat((Decision) row[0])));
    }

    private static Arguments of(Decision decision, Consumer<DecisionAssert> sentence, String message) {
        return Arguments.of(decision, sentence, message);
    }

    private static Decision reduced() {
        Call call = Call.builder("reduced", new LocalizedText("Appel", "Call"))
                .pays(Samples.L1, CostNature.SERVICES, CostNature.COMMUNICATION)
                .aid(Samples.L1, Rate.percent("50"))
                .maximumAid(Samples.L1, euros("40000.00"))
                .limit(Limit.on(Samples.L1, Base.of(CostNature.COMMUNICATION))
                        .atMost(Share.of(Rate.percent("5"), Base.TOTAL))
                        .reducing())
                .build();
        return Assessor.of(call)
                .assess(SOUND.withOperation(OPERATION.withCostLines(List.of(
                        CostLine.of(CostNature.SERVICES, euros("95000.00")),
                        CostLine.of(CostNature.COMMUNICATION, euros("8000.00"))))));
    }

    private static void assertFails(ThrowingCallable sentence, String message, String explanation) {
        assertThatThrownBy(sentence, "The claim must fail: %s", message)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message)
                .hasMessageContaining(explanation);
    }

    private static Decision decide(Dossier dossier) {
        return Assessor.of(Samples.open()).assess(dossier);
    }

    private static Call withoutRate() {
        return Call.builder("none", new LocalizedText("Sans taux", "Without a rate"))
                .build();
    }

    // Half of 20,000.00 and of 10,000.00, each by its own cost.
    private static Decision shared() {
        Applicant together = APPLICANT.joinedBy(Party.of("Les Amis", BeneficiaryKind.ASSOCIATION));
        Operation operation = Operation.untitled()
                .cost(CostNature.STUDIES, "Étude", euros("20000.00"))
                .with(CostLine.of(CostNature.STUDIES, euros("10000.00")).withPartner("Les Amis"))
                .withFinancing(FinancingPlan.own(euros("15000.00")))
                .withAidRate(Rate.percent("50"));
        return Assessor.of(Samples.ranged()).assess(Dossier.of(together, operation));
    }

    private static Advice advice() {
        LocalizedText text = new LocalizedText("texte", "text");
        return Advice.of("DE_MINIMIS", text, text);
    }
}
