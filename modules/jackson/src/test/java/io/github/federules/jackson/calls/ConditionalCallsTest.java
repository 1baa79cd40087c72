package io.github.federules.jackson.calls;

import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.jackson.calls.Applying.asked;
import static io.github.federules.jackson.calls.Applying.call;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.feder.FederEligibility;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Four calls with terms that depend on facts, and limits on some costs. */
class ConditionalCallsTest {

    private static final Call RENOVATION = call("conditional/na-renovation-2023");
    private static final Call ENHANCE = call("conditional/mt-sme-enhance");
    private static final Call LEADER = call("conditional/leader-coeur-herault");
    private static final Call ALPES = call("conditional/leader-alpes-sud-isere");

    private static Decision renovation(Operation operation) {
        return FederEligibility.under(RENOVATION)
                .assess(Dossier.of(Applicant.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY), operation)
                        .withSubmission(Submission.sentOn(LocalDate.of(2023, 6, 30))));
    }

    @ParameterizedTest
    @CsvSource({
        // 50% + 10% of 500,000.00
        "500000.00, 1, ELIGIBLE, 300000.00",
        // 50% + 20%, the most that labels bring
        "500000.00, 3, ELIGIBLE, 350000.00",
        // 70% of 1,000,000.00 = 700,000.00, capped
        "1000000.00, 2, ELIGIBLE, 400000.00",
        // 50% of 150,000.00 = 75,000.00, 60% = 90,000.00, 70% = 105,000.00; at least 100,000.00
        "150000.00, 0, INELIGIBLE, 0.00",
        "150000.00, 1, INELIGIBLE, 0.00",
        "150000.00, 2, ELIGIBLE, 105000.00",
        // 70% of 142,857.14 = 99,999.998, and of 142,857.15 = 100,000.005
        "142857.14, 2, INELIGIBLE, 0.00",
        "142857.15, 2, ELIGIBLE, 100000.00"
    })
    void renovation_gives_ten_points_for_each_of_two_labels(String cost, int labels, Verdict verdict, String aid) {
        Operation operation = Applying.infrastructure(cost);
        int answered = 0;
        for (Criterion label : RENOVATION.asks()) {
            operation = operation.answering(label, Answer.of(answered < labels));
            answered++;
        }

        assertThat(renovation(operation)).hasVerdict(Track.FUNDING, verdict).hasAid(aid);
    }

    @Test
    void renovation_lists_each_label_that_is_not_answered() {
        Decision decision = renovation(Applying.infrastructure("500000.00"));

        // 50% of 500,000.00, up to 70% of it
        assertThat(decision).isEligible().hasAid("250000.00").hasAidUpTo("350000.00");
        assertThat(decision)
                .isMissingOnly(
                        "operation.answers.CERTIFIED", "operation.answers.RENEWABLE", "operation.answers.BIOBASED");
    }

    private static Decision enhance(String place, String... costs) {
        Operation operation = Operation.untitled()
                .answering(asked(ENHANCE, "PLACE"), Answer.of(place))
                .withRealisation(Realisation.from(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)));
        List<String> parts = List.of("MAIN", "ANCILLARY", "LEASE");
        for (int i = 0; i < costs.length; i++) {
            operation = operation.with(CostLine.of(CostNature.OTHER, parts.get(i), euros(costs[i]))
                    .answering(asked(ENHANCE, "PART"), Answer.of(parts.get(i))));
        }
        Applicant small = Applicant.unknown()
                .answering(asked(ENHANCE, "SIZE"), Answer.of("SMALL"))
                .withDeMinimisAid(euros("0.00"));
        return FederEligibility.under(ENHANCE).assess(Dossier.of(small, operation));
    }

    @ParameterizedTest
    @CsvSource({
        // Ancillary costs are cut to 10,000.00: 118,000.00 + 7% of it = 126,260.00; 50% or 60% of that
        "MALTA, 63130.00",
        "GOZO, 75756.00"
    })
    void enhance_cuts_ancillary_costs_to_a_tenth_of_the_main_ones(String place, String aid) {
        Decision decision = enhance(place, "100000.00", "15000.00", "8000.00");

        assertThat(decision).isEligible().hasRetainedTotal("126260.00").hasAid(aid);
        assertThat(decision.reductions().get(0).message(Locale.FRENCH).replaceAll("[\u00a0\u202f]", " "))
                .isEqualTo("Dépenses annexes : 10 000,00 € retenus, soit 10 % des dépenses principales (S4) ;"
                        + " 5 000,00 € au-delà du plafond.");
    }

    @ParameterizedTest
    @CsvSource({
        // 240,000.00 + 7% = 256,800.00; 50% = 128,400.00 or 60% = 154,080.00, capped
        "MALTA, 120000.00",
        "GOZO, 120000.00"
    })
    void enhance_gives_at_most_120_000(String place, String aid) {
        assertThat(enhance(place, "200000.00", "20000.00", "20000.00"))
                .isEligible()
                .hasRetainedTotal("256800.00")
                .hasAid(aid);
    }

    @ParameterizedTest
    @CsvSource({
        // + 7% = 1,308.4106: 19,999.99, half of it 9,999.995
        "18691.58, INELIGIBLE, 0.00",
        // + 7% = 1,308.4113: 20,000.00, half of it 10,000.00
        "18691.59, ELIGIBLE, 10000.00"
    })
    void enhance_gives_at_least_10_000(String main, Verdict verdict, String aid) {
        assertThat(enhance("MALTA", main)).hasVerdict(Track.FUNDING, verdict).hasAid(aid);
    }

    @ParameterizedTest
    @CsvSource({
        // 80% of 10,000.00 = 8,000.00 for all public aid: 8,000.00 − 1,600.00, and 4 × 1,600.00 = 6,400.00
        "1600.00, ELIGIBLE, 6400.00, 6400.00",
        // 8,000.00 − 3,000.00
        "3000.00, ELIGIBLE, 5000.00, 5000.00",
        // Under 16% of 10,000.00 = 1,600.00; 4 × 1,000.00 = 4,000.00
        "1000.00, INELIGIBLE, 0.00, 4000.00"
    })
    void leader_follows_other_public_money(String other, Verdict verdict, String aid, String computed) {
        Operation operation = Applying.infrastructure("10000.00")
                .withRealisation(Realisation.from(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30)))
                .withFinancing(FinancingPlan.own(euros("2000.00")).withOtherPublic(euros(other)));
        Decision decision = FederEligibility.under(LEADER)
                .assess(Dossier.of(Applicant.unknown(), operation)
                        .withSubmission(Submission.sentOn(LocalDate.of(2025, 9, 1))));

        assertThat(decision).hasVerdict(Track.FUNDING, verdict).hasAid(aid).hasComputedAid(computed);
    }

    @ParameterizedTest
    @CsvSource({
        // 4 × 1,000.00 and 4 × 1,600.00
        "1000.00, 4000.00",
        "1600.00, 6400.00",
        // 4 × 3,000.00 = 12,000.00, more than the cost
        "3000.00, 10000.00"
    })
    void the_second_leader_source_gives_at_most_four_times_other_public_money(String other, String most) {
        Operation operation = Applying.infrastructure("10000.00")
                .withFinancing(FinancingPlan.own(euros("0.00")).withOtherPublic(euros(other)));

        // The rate of the action sheet was not seen: no aid is sure.
        assertThat(Applying.decide(ALPES, operation))
                .isEligible()
                .hasAid("0.00")
                .hasAidUpTo(most)
                .isMissingOnly("operation.aidRate");
        // 30% of 10,000.00
        assertThat(Applying.decide(ALPES, operation.withAidRate(Rate.percent("30"))))
                .isEligible()
                .hasAid("3000.00");
    }

    @Test
    void the_second_leader_source_asks_for_other_public_money() {
        Operation operation = Applying.infrastructure("10000.00")
                .withFinancing(FinancingPlan.own(euros("10000.00")).withOtherPublic(euros("0.00")));

        assertThat(Applying.decide(ALPES, operation)).isIneligible();
    }
}
