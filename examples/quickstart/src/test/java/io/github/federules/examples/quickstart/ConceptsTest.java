package io.github.federules.examples.quickstart;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.feder.FederCalls.EXPLORES_AI;
import static io.github.federules.feder.FederCalls.HAUTS_DE_FRANCE_AI_2025;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import io.github.federules.core.rule.Rule;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The code of docs/explanation/concepts.md. */
class ConceptsTest {

    private static final Applicant APPLICANT = Applicant.of(
                    "Communauté de communes du Haut Pays", FrenchLegalForm.of("7346"))
            .running(PolicyRole.DIRECT);
    private static final Submission SUBMISSION = Submission.sentElectronically(LocalDate.of(2025, 2, 20));

    @Test
    void unknown_facts() {
        Dossier dossier = Dossier.of(
                        APPLICANT,
                        Operation.untitled()
                                .declaring(EXPLORES_AI)
                                .with(CostLine.staff("Cheffe de projet", euros("48000.00")))
                                .cost(CostNature.STUDIES, "Étude", euros("22000.00")))
                .withSubmission(SUBMISSION);

        Decision decision = FederEligibility.under(HAUTS_DE_FRANCE_AI_2025).assess(dossier);

        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("operation.costLines[0].fte");
    }

    @Test
    void readings() {
        // Two persons at 10%: neither reaches the 20% of an FTE alone, both do together.
        Dossier dossier = Dossier.of(
                        APPLICANT,
                        Operation.untitled()
                                .declaring(EXPLORES_AI)
                                .staff("Un agent", euros("30000.00"), fte("0.10"))
                                .staff("Une agente", euros("30000.00"), fte("0.10"))
                                .cost(CostNature.STUDIES, "Étude", euros("22000.00")))
                .withSubmission(SUBMISSION);

        FederEligibility prudent = FederEligibility.under(HAUTS_DE_FRANCE_AI_2025);
        FederEligibility other = prudent.reading(StaffShareScope.OPERATION);

        assertThat(prudent.assess(dossier).funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(other.assess(dossier).funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(prudent.assess(dossier).robustness().robust()).isFalse();

        Map<Readings, Decision> all = prudent.underEveryReading(dossier);
        assertThat(all).hasSize(32);
    }

    @Test
    void findings() {
        // 60,000.00 of the 70,000.00 that the call requires.
        Dossier dossier = Dossier.of(
                        APPLICANT,
                        Operation.untitled()
                                .declaring(EXPLORES_AI)
                                .cost(CostNature.STUDIES, "Étude", euros("60000.00")))
                .withSubmission(SUBMISSION);

        Decision decision = FederEligibility.under(HAUTS_DE_FRANCE_AI_2025).assess(dossier);
        Finding finding = decision.find(Rule.MINIMUM_TOTAL_COST).orElseThrow();

        assertThat(finding.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(finding.clause().quote()).isEqualTo("coût total minimum de 70 000 € HT");
        Remedy remedy = finding.remedy().orElseThrow();
        assertThat(remedy.options()).contains(new Change.OfAmount(Change.Kind.ADD_OTHER_COST, euros("10000.00")));
    }

    @Test
    void rounding() {
        // 68.44% of 1,234.57 is 844.939708.
        Rate rate = Rate.percent("68.44");

        assertThat(rate.applyTo(123_457, RoundingMode.DOWN)).isEqualTo(84_493);
        assertThat(rate.applyTo(123_457, RoundingMode.HALF_UP)).isEqualTo(84_494);
        assertThat(HAUTS_DE_FRANCE_AI_2025.readings().rounding()).isEqualTo(CentRounding.DOWN);
    }
}
