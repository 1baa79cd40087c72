package io.github.federules.examples.quickstart;

import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.call.Regime;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.Limit;
import io.github.federules.core.value.Value;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.SharedCriteria;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The code of docs/how-to/write-a-call.md. */
class OwnCallTest {

    private static final Clause A1 = new Clause("A1", "communes et associations");
    private static final Clause A2 = new Clause("A2", "personnel, études et formation");
    private static final Clause A3 = new Clause("A3", "frais de déplacement : 10 % des frais de personnel");
    private static final Clause A4 = new Clause("A4", "coût total d'au moins 20 000 €");
    private static final Clause A5 = new Clause("A5", "50 % du coût total éligible, plafonné à 40 000 €");
    private static final Clause A6 = new Clause("A6", "le projet restaure une zone humide");
    private static final LocalizedText IT_RESTORES =
            new LocalizedText("l'opération restaure une zone humide", "the operation restores a wetland");
    private static final Criterion RESTORES_WETLAND =
            Criterion.yesNo("RESTORES_WETLAND", Subject.OPERATION, IT_RESTORES);

    private static final Clause B1 = new Clause("B1", "petites et moyennes entreprises");
    private static final Clause B2 = new Clause("B2", "50 %, et 10 points de plus avec des matériaux biosourcés");
    private static final Answer YES = Answer.of(true);
    private static final Answer MICRO = Answer.of("MICRO");
    private static final Answer SMALL = Answer.of("SMALL");
    private static final Answer MEDIUM = Answer.of("MEDIUM");
    private static final Criterion BIOBASED = Criterion.yesNo(
            "BIOBASED",
            Subject.OPERATION,
            new LocalizedText("Les matériaux sont-ils biosourcés ?", "Are the materials biobased?"));
    private static final Criterion POPULATION = Criterion.number(
            "POPULATION",
            Subject.OPERATION,
            new LocalizedText("Combien d'habitants compte la commune ?", "How many inhabitants has the commune?"),
            0,
            Criterion.GREATEST_NUMBER);

    private static final Clause D1 = new Clause("D1", "aides de minimis");
    private static final Clause ARTICLE_3 = Clause.summary("article 3", "at most €300,000 over three years");

    private static Call workshops() {
        return Call.builder("workshops-2026", new LocalizedText("Ateliers 2026", "Workshops 2026"))
                .asks(B1, SharedCriteria.SIZE)
                .asks(B2, BIOBASED)
                .requires(
                        B1,
                        "SME",
                        applicant(where(SharedCriteria.SIZE).in(MICRO, SMALL, MEDIUM)),
                        new LocalizedText("l'entreprise est une PME", "the enterprise is an SME"))
                .pays(B2, CostNature.INFRASTRUCTURE)
                .aid(B2, Value.sum(Rate.percent("50")).plus(where(BIOBASED).in(YES), Rate.percent("10")))
                .build();
    }

    private static Call wetlands() {
        return Call.builder("wetlands-2026", new LocalizedText("Zones humides 2026", "Wetlands 2026"))
                .with(Beneficiaries.of(A1, Set.of(BeneficiaryKind.ASSOCIATION)).orOfLegalForms("7210"))
                .declaration(A6, "WETLAND", RESTORES_WETLAND, IT_RESTORES)
                .pays(A2, CostNature.STAFF, CostNature.STUDIES, CostNature.TRAINING)
                .flatRate(A3, Rate.percent("10"), CostNature.TRAVEL)
                .minimumCost(A4, euros("20000.00"))
                .aid(A5, Rate.percent("50"))
                .maximumAid(A5, euros("40000.00"))
                .leavesOpen(A5, Question.ROUNDING)
                .under(CommonProvisions.of2021())
                .build();
    }

    @Test
    void a_call_of_your_own_is_assessed_like_a_built_in_one() {
        Decision decision = FederEligibility.under(wetlands())
                .assess(Dossier.of(
                        Applicant.of("Les amis du marais", BeneficiaryKind.ASSOCIATION),
                        Operation.titled("Marais de la Souche")
                                .declaring(RESTORES_WETLAND)
                                .staff("Une écologue", euros("30000.00"), fte("0.80"))
                                .cost(CostNature.STUDIES, "Relevés", euros("12000.00"))));

        // 30,000.00 + 10% of it + 12,000.00 = 45,000.00, half of it 22,500.00
        assertThat(decision).isEligible().hasAid("22500.00");
    }

    @Test
    void a_call_asks_for_facts_of_its_own() {
        Decision decision = FederEligibility.under(workshops())
                .assess(Dossier.of(
                        Applicant.unknown().answering(SharedCriteria.SIZE, SMALL),
                        Operation.untitled().cost(CostNature.INFRASTRUCTURE, "Atelier", euros("100000.00"))));

        assertThat(decision).isEligible().hasAid("50000.00").hasAidUpTo("60000.00");
        assertThat(decision).isMissingOnly("operation.answers.BIOBASED");
    }

    @Test
    void a_number_is_within_a_range_and_an_impossible_one_is_refused() {
        Call halls = Call.builder("halls-2026", new LocalizedText("Salles 2026", "Halls 2026"))
                .asks(B2, POPULATION)
                .pays(B2, CostNature.INFRASTRUCTURE)
                .aid(
                        B2,
                        Value.when(where(POPULATION).atMost(999), Rate.percent("60"))
                                .otherwise(Rate.percent("50")))
                .build();
        Operation operation = Operation.untitled()
                .answering(POPULATION, Answer.of(812))
                .cost(CostNature.INFRASTRUCTURE, "Chaises", euros("10000.00"));

        // 60% of 10,000.00
        assertThat(FederEligibility.under(halls).assess(Dossier.of(Applicant.unknown(), operation)))
                .hasAid("6000.00");
        assertThatThrownBy(() -> operation.answering(POPULATION, Answer.of(-4)))
                .isInstanceOf(InvalidFactException.class)
                .hasMessage("The value -4 is not accepted. Accepted values: 0–999999999. Use one of them.");
    }

    @Test
    void build_reports_what_the_law_does_not_allow() {
        // Article 54(b) allows 15% of staff costs.
        assertThatThrownBy(() -> Call.builder("too-much", new LocalizedText("Trop", "Too much"))
                        .pays(A2, CostNature.STAFF, CostNature.STUDIES)
                        .flatRate(A3, Rate.percent("16"), CostNature.TRAVEL)
                        .under(CommonProvisions.of2021())
                        .build())
                .isInstanceOf(InvalidCallException.class)
                .hasMessageContaining("The flat rate is 16%, but must be at most 15% ((EU) 2021/1060, art. 54(b)).");
    }

    // 50% of 1,000,000.00 are 500,000.00.
    @Test
    void a_call_under_a_regime_pays_no_more_than_the_regime_allows() {
        Call bakeries = bakeries();
        Dossier dossier = Dossier.of(
                Applicant.of("Fournil", BeneficiaryKind.ASSOCIATION).withDeMinimisAid(euros("0.00")),
                Operation.untitled().cost(CostNature.INFRASTRUCTURE, "Four", euros("1000000.00")));

        assertThat(FederEligibility.under(bakeries).assess(dossier)).hasAid("300000.00");
    }

    private static Call bakeries() {
        Regime deMinimis = Regime.of(
                        "de-minimis", new LocalizedText("Règlement (UE) 2023/2831", "Regulation (EU) 2023/2831"))
                .with(Limit.on(ARTICLE_3, Base.DE_MINIMIS)
                        .atMost(euros("300000.00"))
                        .reducing());
        return Call.builder("bakeries-2026", new LocalizedText("Boulangeries 2026", "Bakeries 2026"))
                .under(D1, deMinimis)
                .pays(D1, CostNature.INFRASTRUCTURE)
                .aid(D1, Rate.percent("50"))
                .build();
    }
}
