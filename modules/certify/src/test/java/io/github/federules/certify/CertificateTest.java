package io.github.federules.certify;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.money.Rate.percent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.LumpSum;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a certificate has; the checker in {@code assurance/second-opinions} shows that it holds. */
class CertificateTest {

    private static final Clause A1 = new Clause("A1", "Invented.");
    private static final Clause A2 = new Clause("A2", "Invented.");
    private static final LocalizedText TEXT = new LocalizedText("Inventé", "Invented");
    private static final CostLine STUDIES = CostLine.of(CostNature.STUDIES, euros("150.00"));
    private static final CostLine WITHOUT_SHARE = CostLine.staff("Anyone", euros("40.00"));

    private static CallBuilder call() {
        return Call.builder("certified", TEXT)
                .pays(A1, CostNature.STUDIES, CostNature.STAFF)
                .aid(A1, percent("33"));
    }

    private static Certificate of(Call call, Operation operation) {
        Applicant applicant = Applicant.of("A", BeneficiaryKind.ASSOCIATION);
        return Certificate.of(Assessor.of(call).assess(Dossier.of(applicant, operation)));
    }

    private static Certificate of(Call call, CostLine... lines) {
        return of(call, Operation.untitled().withCostLines(List.of(lines)));
    }

    @Test
    void each_step_has_its_operation_and_its_value() {
        Certificate certificate = of(
                call().minimumCost(A2, euros("160.00"))
                        .maximumAid(A2, euros("49.00"))
                        .build(),
                STUDIES);

        assertThat(certificate.isCarried()).isTrue();
        // 33% of 150.00 is 49.50, at most 49.00; 150.00 lacks 10.00.
        assertThat(certificate.toJson(Locale.ENGLISH))
                .contains("{\"name\":\"maximum-aid\",\"place\":\"funding.aid.cap\",\"value\":\"4900\"}")
                .contains(
                        "{\"name\":\"share-of-total\",\"is\":[\"floor\",\"aid-rate\",\"total\"],\"values\":[\"4950\"]}")
                .contains(
                        "{\"name\":\"computed-aid\",\"is\":[\"min\",\"share-of-total\",\"maximum-aid\"],\"values\":[\"4900\"]}")
                .contains(
                        "{\"name\":\"minimum-met\",\"is\":[\"<=\",\"minimum-cost\",\"retained-direct\"],\"values\":[\"0\"]}")
                .contains("{\"change\":\"ADD_OTHER_COST\",\"cents\":\"1000\",\"nature\":\"STUDIES\"}");
    }

    @Test
    void each_reading_and_both_completions_of_a_missing_share_are_a_run() {
        Certificate certificate = of(
                call().staffMinimum(A2, fte("0.2"))
                        .leavesOpen(A1, Question.ROUNDING)
                        .build(),
                STUDIES,
                WITHOUT_SHARE);

        // 33% of 150.00 and of 190.00.
        assertThat(certificate.toJson(Locale.ENGLISH))
                .contains("\"runs\":[{\"readings\":[\"ROUNDING=DOWN\"],\"completion\":\"LEAST\"},"
                        + "{\"readings\":[\"ROUNDING=DOWN\"],\"completion\":\"MOST\"},"
                        + "{\"readings\":[\"ROUNDING=HALF_UP\"],\"completion\":\"LEAST\"},"
                        + "{\"readings\":[\"ROUNDING=HALF_UP\"],\"completion\":\"MOST\"}]")
                .contains("\"values\":[\"4950\",\"6270\",\"4950\",\"6270\"]");
    }

    @Test
    void what_is_paid_by_nobody_is_certified_too() {
        Decision decision = Assessor.of(call().build())
                .assess(Dossier.of(
                        Applicant.unknown(), Operation.untitled().with(CostLine.of(CostNature.TRAVEL, euros("1.00")))));

        Certificate certificate = Certificate.of(decision);
        String json = certificate.toJson(Locale.ENGLISH);

        assertThat(json).contains("{\"name\":\"computed-aid\",\"is\":\"share-of-total\",\"values\":[\"0\"]}");
    }

    @Test
    void a_call_with_a_term_that_is_not_carried_is_refused_by_its_name() {
        Certificate certificate = of(
                call().with(LumpSum.of(A2, euros("10.00"))).build(),
                Operation.untitled().with(STUDIES));

        assertThat(certificate.isCarried()).isFalse();
        assertThat(certificate.toJson(Locale.ENGLISH)).isEqualTo("{\"uncarried\":[\"the lump sum (A2)\"]}");
        assertThat(certificate.toJson(Locale.FRENCH)).isEqualTo("{\"uncarried\":[\"le montant forfaitaire (A2)\"]}");
    }

    @Test
    void a_dossier_whose_missing_facts_are_not_carried_is_refused_by_their_name() {
        Call call = call().ownContribution(A2, percent("20")).build();

        assertThat(of(call, STUDIES).uncarried())
                .extracting(each -> each.in(Locale.ENGLISH))
                .containsExactly("the financing plan is not complete");
        assertThat(of(call, Operation.untitled().withFurtherCosts()).uncarried())
                .extracting(each -> each.in(Locale.FRENCH))
                .containsExactly("le budget n'est pas complet", "le plan de financement n'est pas complet");
        assertThat(of(call, Operation.untitled().with(STUDIES).withFinancing(FinancingPlan.own(euros("30.00"))))
                        .isCarried())
                .isTrue();
    }
}
