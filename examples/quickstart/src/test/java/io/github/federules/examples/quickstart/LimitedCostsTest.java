package io.github.federules.examples.quickstart;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Reduction;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.feder.FederEligibility;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The code of docs/how-to/limit-a-category-of-costs.md. */
class LimitedCostsTest {

    private static final Clause A1 = new Clause("A1", "communication : 5 % du coût total au plus");
    private static final Clause A2 = new Clause("A2", "dépenses annexes : 10 % des dépenses principales au plus");
    private static final Clause A3 = new Clause("A3", "études : 20 000 € au plus");
    private static final Clause A4 = new Clause("A4", "80 % du coût total");
    private static final Clause A5 = new Clause("A5", "aide : quatre fois les contreparties publiques au plus");

    private static final Answer MAIN = Answer.of("MAIN");
    private static final Answer ANCILLARY = Answer.of("ANCILLARY");
    private static final Criterion ROLE = Criterion.named(
                    "ROLE", Subject.COST_LINE, new LocalizedText("Rôle de la dépense", "Role of the cost"))
            .withAnswer("MAIN", new LocalizedText("principale", "main"))
            .withAnswer("ANCILLARY", new LocalizedText("annexe", "ancillary"))
            .ofNatures("INFRASTRUCTURE");

    private static Call promotion() {
        Limit communication = Limit.on(A1, Base.of(CostNature.COMMUNICATION))
                .atMost(Share.of(Rate.percent("5"), Base.TOTAL))
                .reducing();
        return Call.builder("promotion-2026", new LocalizedText("Promotion 2026", "Promotion 2026"))
                .pays(A4, CostNature.COMMUNICATION, CostNature.SERVICES)
                .limit(communication)
                .aid(A4, Rate.percent("80"))
                .build();
    }

    private static Call buildings() {
        Base main = Base.lines("MAIN_COSTS", where(ROLE).in(MAIN));
        Base ancillary = Base.lines("ANCILLARY_COSTS", where(ROLE).in(ANCILLARY));
        return Call.builder("buildings-2026", new LocalizedText("Bâtiments 2026", "Buildings 2026"))
                .asks(A2, ROLE)
                .pays(A2, CostNature.INFRASTRUCTURE, CostNature.STUDIES)
                .limit(Limit.on(A2, ancillary)
                        .atMost(Share.of(Rate.percent("10"), main))
                        .reducing())
                .limit(Limit.on(A3, Base.of(CostNature.STUDIES))
                        .atMost(euros("20000.00"))
                        .refusing("STUDIES", new LocalizedText("les études", "the studies")))
                .aid(A4, Rate.percent("80"))
                .limit(Limit.on(A5, Base.AID)
                        .atMost(Share.times("4", Base.OTHER_PUBLIC))
                        .reducing())
                .build();
    }

    // 5% of 100,000.00 is 5,000.00, and 95,000.00 + 5,000.00 = 100,000.00; 80% of it is 80,000.00.
    @Test
    void communication_over_the_ceiling_is_cut() {
        Decision decision = FederEligibility.under(promotion())
                .assess(Dossier.of(
                        Applicant.unknown(),
                        Operation.untitled()
                                .cost(CostNature.SERVICES, "Salon", euros("95000.00"))
                                .cost(CostNature.COMMUNICATION, "Affiches", euros("10000.00"))));

        assertThat(decision).isEligible().hasAid("80000.00");
        Reduction cut = decision.reductions().get(0);
        assertThat(cut.amount()).isEqualTo(euros("5000.00"));
        assertThat(cut.message(Locale.ENGLISH)).contains("5%");
    }

    // Ancillary costs of 15,000.00 are cut to 10% of 100,000.00; 80% of 110,000.00 is 88,000.00, and four times
    // 20,000.00 is 80,000.00.
    @Test
    void ancillary_costs_and_the_aid_are_reduced() {
        Decision decision = FederEligibility.under(buildings())
                .assess(Dossier.of(
                        Applicant.unknown(),
                        Operation.untitled()
                                .with(CostLine.of(CostNature.INFRASTRUCTURE, "Atelier", euros("100000.00"))
                                        .answering(ROLE, MAIN))
                                .with(CostLine.of(CostNature.INFRASTRUCTURE, "Clôture", euros("15000.00"))
                                        .answering(ROLE, ANCILLARY))
                                .withFinancing(
                                        FinancingPlan.own(euros("15000.00")).withOtherPublic(euros("20000.00")))));

        assertThat(decision).isEligible().hasAid("80000.00");
        assertThat(decision.reductions())
                .extracting(Reduction::amount)
                .containsExactly(euros("5000.00"), euros("8000.00"));
    }

    @Test
    void studies_over_the_limit_refuse_the_operation() {
        Decision decision = FederEligibility.under(buildings())
                .assess(Dossier.of(
                        Applicant.unknown(),
                        Operation.untitled()
                                .cost(CostNature.STUDIES, "Étude", euros("20000.01"))
                                .withFinancing(FinancingPlan.own(euros("0.00")).withOtherPublic(euros("9000.00")))));

        assertThat(decision).isIneligible();
    }
}
