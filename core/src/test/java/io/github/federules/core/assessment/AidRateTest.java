package io.github.federules.core.assessment;

import static io.github.federules.core.assessment.Small.L1;
import static io.github.federules.core.assessment.Small.call;
import static io.github.federules.core.assessment.Small.decide;
import static io.github.federules.core.assessment.Small.dossier;
import static io.github.federules.core.assessment.Small.outcome;
import static io.github.federules.core.assessment.Small.studies;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Rule;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Figure;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.decision.Verdict;
import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.money.Rate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AidRateTest {

    private static final Activity RESEARCH = Activity.of("INDUSTRIAL_RESEARCH");
    private static final Activity DEVELOPMENT = Activity.of("EXPERIMENTAL_DEVELOPMENT");

    @ParameterizedTest
    @CsvSource({"ASSOCIATION,800.00", "PRIVATE_ESTABLISHMENT,400.00"})
    void each_kind_gets_its_rate(BeneficiaryKind kind, String aid) {
        // 80 % and 40 % of 1 000.00
        assertThat(applying(byKind(), Applicant.of("Porteur", kind)).funding().aid())
                .isEqualTo(euros(aid));
    }

    @Test
    void an_unknown_kind_among_those_who_benefit_leaves_the_verdict_open() {
        CallBuilder open = byKind().openTo(L1, BeneficiaryKind.ASSOCIATION, BeneficiaryKind.PRIVATE_ESTABLISHMENT);
        Decision decision = applying(open, Applicant.unknown());
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.funding().aid()).isEqualTo(euros("0.00"));
        assertThat(decision.funding().aidUpTo()).isEqualTo(euros("800.00"));
        assertThat(decision.missing()).containsExactly("applicant.kind");
    }

    @Test
    void where_anybody_may_benefit_an_unknown_kind_may_be_one_without_a_rate() {
        Decision decision = applying(byKind(), Applicant.unknown());
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.funding().aid()).isEqualTo(euros("0.00"));
        assertThat(decision.funding().aidUpTo()).isEqualTo(euros("800.00"));
        assertThat(decision.missing()).containsExactly("applicant.kind");
    }

    @Test
    void a_kind_is_not_missing_where_the_cap_makes_all_rates_the_same() {
        CallBuilder capped = byKind().openTo(L1, BeneficiaryKind.values()).atMost(L1, euros("0.00"));
        assertThat(applying(capped, Applicant.unknown()).missing()).isEmpty();
    }

    @Test
    void each_activity_gets_its_rate() {
        // 70 % and 20 % of 1 000.00
        assertThat(decide(byActivity(), studies("1000.00").withActivity(RESEARCH))
                        .funding()
                        .aid())
                .isEqualTo(euros("700.00"));
        assertThat(decide(byActivity(), studies("1000.00").withActivity(DEVELOPMENT))
                        .funding()
                        .aid())
                .isEqualTo(euros("200.00"));
    }

    @Test
    void an_unknown_activity_leaves_the_verdict_open() {
        Decision decision = decide(byActivity(), studies("1000.00"));
        assertThat(outcome(decision, Rule.ACTIVITY)).isEqualTo(Outcome.UNKNOWN);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.funding().aidUpTo()).isEqualTo(euros("700.00"));
        assertThat(decision.missing()).containsExactly("operation.activity");
    }

    @Test
    void an_activity_without_a_rate_is_refused() {
        Decision decision = decide(byActivity(), studies("1000.00").withActivity(Activity.of("BREWING")));
        assertThat(outcome(decision, Rule.ACTIVITY)).isEqualTo(Outcome.FAILED);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void the_rate_decides_whether_the_least_aid_is_reached() {
        // 70 % of 1 000.00 reaches 500.00, 20 % does not: it hangs on the activity.
        CallBuilder floor = byActivity().atLeast(L1, euros("500.00"));
        Decision open = decide(floor, studies("1000.00"));
        assertThat(outcome(open, Rule.MINIMUM_AID)).isEqualTo(Outcome.UNKNOWN);
        assertThat(open.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(open.find(Rule.MINIMUM_AID).orElseThrow().figures())
                .containsEntry("total", new Figure.Amount(euros("200.00")))
                .containsEntry("totalUpTo", new Figure.Amount(euros("700.00")));
        // 70 % of 714.28 = 499.996: under no activity.
        Decision refused = decide(floor, studies("714.28"));
        assertThat(outcome(refused, Rule.MINIMUM_AID)).isEqualTo(Outcome.FAILED);
        assertThat(refused.funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
    }

    private static CallBuilder byKind() {
        return call().aid(
                        L1,
                        new AidRate.ByKind(Map.of(
                                BeneficiaryKind.ASSOCIATION, Rate.percent("80"),
                                BeneficiaryKind.PRIVATE_ESTABLISHMENT, Rate.percent("40"))));
    }

    private static CallBuilder byActivity() {
        return call().aid(
                        L1,
                        new AidRate.ByActivity(
                                Map.of(RESEARCH, Rate.percent("70"), DEVELOPMENT, Rate.percent("20")), L1));
    }

    private static Decision applying(CallBuilder call, Applicant applicant) {
        return decide(call, dossier(studies("1000.00")).withApplicant(applicant));
    }
}
