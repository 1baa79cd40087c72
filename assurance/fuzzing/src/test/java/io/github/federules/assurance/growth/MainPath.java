package io.github.federules.assurance.growth;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.rule.Finding;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.DecisionWriter;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What callers do with a dossier of twelve lines under the first call, with the steps that each may take in the library: what
 * was counted, and at most 2% more.
 */
enum MainPath {
    ASSESSMENT(840, eligible(), decision -> decision.findings().forEach(Finding::outcome)),
    EVERY_READING(4_730, eligible(), decision -> under().underEveryReading(decision.dossier())),
    ROBUSTNESS(4_460, eligible(), Decision::robustness),
    REMEDIES(2_280, refused(), decision -> decision.findings().forEach(Finding::remedy)),
    EVERYTHING(7_040, eligible(), MainPath::everything),
    EVERYTHING_OF_A_REFUSED_DOSSIER(8_690, refused(), MainPath::everything),
    EXPLANATION(21_510, eligible(), decision -> decision.explain(Locale.ENGLISH)),
    EXPLANATION_OF_A_REFUSED_DOSSIER(26_310, refused(), decision -> decision.explain(Locale.FRENCH)),
    READING_JSON(7_140, eligible(), decision -> reader().read(json())),
    WRITING_JSON(17_820, eligible(), decision -> writer().toJson(decision));

    private static final FederEligibility UNDER = FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025);

    private static final DossierReader READER =
            DossierReader.of(List.of(FederCalls.HAUTS_DE_FRANCE_AI_2025), FrenchLegalForm.nomenclature());
    private static final DecisionWriter WRITER = DecisionWriter.in(Locale.FRENCH);
    private static final byte[] JSON = DossierWriter.toJson(eligible()).getBytes(StandardCharsets.UTF_8);

    private final long most;

    @SuppressWarnings("ImmutableEnumChecker") // an immutable record of an immutable list
    private final Dossier dossier;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Consumer<Decision> reader;

    MainPath(long most, Dossier dossier, Consumer<Decision> reader) {
        this.most = most;
        this.dossier = dossier;
        this.reader = reader;
    }

    /** Returns the greatest number of steps that it may take. */
    long most() {
        return most;
    }

    /** Assesses the dossier and reads the decision. */
    void run() {
        reader.accept(UNDER.assess(dossier));
    }

    private static FederEligibility under() {
        return UNDER;
    }

    private static DossierReader reader() {
        return READER;
    }

    private static DecisionWriter writer() {
        return WRITER;
    }

    private static byte[] json() {
        return JSON;
    }

    private static void everything(Decision decision) {
        decision.tracks();
        decision.costs();
        for (Finding finding : decision.findings()) {
            finding.outcome();
            finding.figures();
            finding.remedy();
        }
        decision.setAside();
        decision.missing();
        decision.notices();
        decision.notJudged();
        decision.robustness();
        decision.advice();
    }

    private static Dossier eligible() {
        return dossier("24000.00");
    }

    // A cent below the minimum: 40,000.00 + 15% of it + 23,999.99 = 69,999.99
    private static Dossier refused() {
        return dossier("23999.99");
    }

    private static Dossier dossier(String studies) {
        Operation operation = Operation.titled("Tourisme augmenté")
                .staff("Cheffe de projet", euros("20000.00"), fte("0.50"))
                .staff("Développeuse", euros("12000.00"), fte("0.75"))
                .staff("Chargé de mission", euros("8000.00"), fte("0.20"))
                .staff("Appui", euros("9000.00"), fte("0.19"))
                .cost(CostNature.STUDIES, "Étude", euros(studies));
        for (int i = 0; i < 7; i++) {
            operation = operation.cost(CostNature.TRAVEL, "Trajet", euros("100.00"));
        }
        return Dossier.of(
                        Applicant.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY).running(PolicyRole.DIRECT),
                        operation.declaring(FederCalls.EXPLORES_AI))
                .withSubmission(Submission.sentElectronically(LocalDate.of(2025, 2, 20)));
    }
}
