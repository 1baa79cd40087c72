package io.github.federules.feder;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Notice;
import io.github.federules.core.rule.Clause;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A stated fact that the law or its advice looks at is none that nothing looks at. */
class NoticesTest {

    private static final Clause CLAUSE = new Clause("L1", "the words of the call");
    private static final LocalizedText TITLE = new LocalizedText("Un appel", "A call");

    private static final Dossier DOSSIER = Dossier.of(
                    Applicant.of("a", BeneficiaryKind.ASSOCIATION).withDeMinimisAid(euros("1.00")),
                    Operation.untitled()
                            .with(CostLine.staff("staff", euros("1000.00"))
                                    .withPerson("P1")
                                    .withShare(fte("0.5")))
                            .withRealisation(Realisation.from(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 1)))
                            .withFinancing(FinancingPlan.own(euros("1.00"))))
            .withSubmission(Submission.sentOn(LocalDate.of(2025, 1, 2)));

    @Test
    void under_any_call_for_funding_advice_looks_at_the_body_and_its_earlier_aid() {
        assertThat(paths(funding().build()))
                .containsExactly(
                        "operation.costLines[0].person",
                        "operation.costLines[0].fte",
                        "operation.realisation",
                        "submission.sentOn");
    }

    @Test
    void the_common_provisions_look_at_persons_and_at_the_period_of_the_operation_too() {
        assertThat(paths(funding().under(CommonProvisions.of2021()).build())).isEmpty();
    }

    @Test
    void advice_is_on_funding_alone() {
        Call coaching = Call.builder("coaching", TITLE)
                .offers(Track.of("COACHING"), TITLE)
                .beneficiaries(CLAUSE, BeneficiaryKind.ASSOCIATION)
                .build();

        assertThat(paths(coaching)).contains("applicant.deMinimisAid", "operation.financing", "operation.costLines");
    }

    @Test
    void without_a_co_financing_rate_no_advice_looks_at_earlier_aid() {
        Call withoutRate =
                Call.builder("funding", TITLE).pays(CLAUSE, CostNature.STAFF).build();

        assertThat(paths(withoutRate)).contains("applicant.deMinimisAid");
    }

    @Test
    void advice_on_earlier_aid_looks_at_partners_and_at_what_they_bear_whatever_the_call_is_open_to() {
        Party partner = Party.of("b", BeneficiaryKind.PRIVATE_ESTABLISHMENT);
        Dossier consortium = Dossier.of(
                Applicant.of("a", BeneficiaryKind.ASSOCIATION).withMembers(List.of(partner)),
                Operation.untitled()
                        .with(CostLine.of(CostNature.STUDIES, euros("1000.00")).withPartner("b")));

        assertThat(paths(
                        Call.builder("studies", TITLE)
                                .pays(CLAUSE, CostNature.STUDIES)
                                .aid(CLAUSE, Rate.percent("40"))
                                .build(),
                        consortium))
                .isEmpty();
        Call withoutRate =
                Call.builder("studies", TITLE).pays(CLAUSE, CostNature.STUDIES).build();
        assertThat(paths(withoutRate, consortium)).contains("applicant.members", "operation.costLines[0].partner");
    }

    @Test
    void where_funding_is_not_sought_no_advice_looks_at_anything() {
        Track coaching = Track.of("COACHING");
        Call both = funding().offersFunding().offers(coaching, TITLE).build();
        Dossier coached = DOSSIER.withSeeks(Set.of(coaching));

        assertThat(FederEligibility.under(both).assess(coached).notices())
                .extracting(Notice::path)
                .contains("applicant.deMinimisAid", "operation.financing");
        assertThat(paths(both)).doesNotContain("applicant.deMinimisAid");
    }

    private static CallBuilder funding() {
        return Call.builder("funding", TITLE).pays(CLAUSE, CostNature.STAFF).aid(CLAUSE, Rate.percent("40"));
    }

    private static List<String> paths(Call call) {
        return paths(call, DOSSIER);
    }

    private static List<String> paths(Call call, Dossier dossier) {
        return FederEligibility.under(call).assess(dossier).notices().stream()
                .map(Notice::path)
                .toList();
    }
}
