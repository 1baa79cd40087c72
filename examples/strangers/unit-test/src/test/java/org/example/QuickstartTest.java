package org.example;

import static io.github.federules.core.dossier.BeneficiaryKind.LOCAL_AUTHORITY;
import static io.github.federules.core.dossier.CostNature.SOFTWARE_SUBSCRIPTION;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.dossier.PolicyRole.DIRECT;
import static io.github.federules.core.dossier.Submission.sentElectronically;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.feder.FederCalls.EXPLORES_AI;
import static io.github.federules.feder.FederCalls.HAUTS_DE_FRANCE_AI_2025;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.feder.FederEligibility;
import io.github.federules.testkit.arbitraries.Dossiers;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The code of the README, in a test with the testkit. */
class QuickstartTest {

    @Test
    void the_code_of_the_readme_is_eligible() throws Exception {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);

        Applicant town = Applicant.of("Ville du Haut Pays", LOCAL_AUTHORITY).running(DIRECT);
        Operation assistant = Operation.titled("Un assistant pour l'accueil des usagers")
                .declaring(EXPLORES_AI)
                .staff("Cheffe de projet", euros("48000.00"), fte("0.50"))
                .cost(SOFTWARE_SUBSCRIPTION, "Modèle de langue", euros("22000.00"));
        Dossier dossier = Dossier.of(town, assistant).withSubmission(sentElectronically(LocalDate.of(2025, 2, 20)));
        Decision decision = FederEligibility.under(HAUTS_DE_FRANCE_AI_2025).assess(dossier);
        out.println(decision.explain(Locale.ENGLISH));

        assertThat(decision).isEligible().hasAid("46320.00").isMissingNothing();
        Files.writeString(Path.of("target/quickstart.txt"), text.toString());
    }

    @Property(tries = 200)
    void an_ineligible_dossier_is_ineligible(@ForAll("ineligible") Dossier dossier) {
        assertThat(FederEligibility.under(HAUTS_DE_FRANCE_AI_2025).assess(dossier)).isIneligible();
    }

    @Provide
    Arbitrary<Dossier> ineligible() {
        return Dossiers.under(HAUTS_DE_FRANCE_AI_2025).ineligible();
    }
}
