package io.github.federules.feder;

import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Criteria that many calls ask for: one answer serves all of them. */
class SharedCriteriaTest {

    private static final Clause A1 = new Clause("A1", "60 % pour les petites entreprises, 50 % pour les autres");
    private static final Clause B1 = new Clause("B1", "petites et moyennes entreprises, 20 %");
    private static final LocalizedText IS_SME =
            new LocalizedText("l'entreprise est une PME", "the enterprise is an SME");
    private static final Answer MICRO = Answer.of("MICRO");
    private static final Answer SMALL = Answer.of("SMALL");
    private static final Answer MEDIUM = Answer.of("MEDIUM");
    private static final Answer LARGE = Answer.of("LARGE");

    private static Condition size(Answer... sizes) {
        return applicant(where(SharedCriteria.SIZE).in(sizes));
    }

    private static final Call RATE_BY_SIZE = Call.builder("rate-by-size", new LocalizedText("Taux", "Rates"))
            .asks(A1, SharedCriteria.SIZE)
            .pays(A1, CostNature.INFRASTRUCTURE)
            .aid(A1, Value.when(size(MICRO, SMALL), Rate.percent("60")).otherwise(Rate.percent("50")))
            .build();
    private static final Call SME_ONLY = Call.builder("sme-only", new LocalizedText("PME", "SMEs"))
            .asks(B1, SharedCriteria.SIZE)
            .requires(B1, "SME", size(MICRO, SMALL, MEDIUM), IS_SME)
            .pays(B1, CostNature.INFRASTRUCTURE)
            .aid(B1, Rate.percent("20"))
            .build();

    private static List<Decision> assess(Applicant applicant) {
        return FederEligibility.among(List.of(RATE_BY_SIZE, SME_ONLY))
                .assess(Dossier.of(
                        applicant, Operation.untitled().cost(CostNature.INFRASTRUCTURE, "Four", euros("100000.00"))));
    }

    @Test
    void one_answer_serves_two_calls() {
        List<Decision> small = assess(Applicant.unknown().answering(SharedCriteria.SIZE, SMALL));
        List<Decision> large = assess(Applicant.unknown().answering(SharedCriteria.SIZE, LARGE));

        // 60% and 20% of 100,000.00
        assertThat(small.get(0)).isEligible().hasAid("60000.00");
        assertThat(small.get(1)).isEligible().hasAid("20000.00");
        // 50% of 100,000.00, and no SME
        assertThat(large.get(0)).isEligible().hasAid("50000.00");
        assertThat(large.get(1)).isIneligible();
    }

    @Test
    void without_the_answer_both_calls_ask_the_same_question() {
        assertThat(assess(Applicant.unknown()))
                .allSatisfy(decision -> assertThat(decision.missing())
                        .extracting(missing -> missing.label(Locale.FRENCH))
                        .containsExactly("Taille de l'entreprise (recommandation 2003/361/CE)"));
    }

    // The three classes of SMEs of the annex of the recommendation, article 2, and all others.
    @Test
    void an_enterprise_is_micro_small_medium_sized_or_large() {
        assertThat(((Criterion.Named) SharedCriteria.SIZE.form()).answers().keySet())
                .containsExactly("MICRO", "SMALL", "MEDIUM", "LARGE");
        assertThat(SharedCriteria.SIZE.source()).contains("eu-2003-361");
    }

    @Test
    void a_copy_with_another_answer_is_shared_no_longer() {
        Criterion changed = SharedCriteria.SIZE.withAnswer("START_UP", new LocalizedText("Jeune pousse", "Start-up"));

        assertThat(List.of(changed, SharedCriteria.SIZE.asChoice(), SharedCriteria.SIZE.ofNatures("INFRASTRUCTURE")))
                .extracting(Criterion::source)
                .containsOnly(Optional.empty());
    }
}
