package io.github.federules.feder;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.feder.FederCalls.EXPLORES_AI;
import static io.github.federules.feder.SoundDossier.APPLICANT;
import static io.github.federules.feder.SoundDossier.SUBMISSION;
import static io.github.federules.feder.SoundDossier.assess;
import static io.github.federules.feder.SoundDossier.cost;
import static io.github.federules.feder.SoundDossier.other;
import static io.github.federules.feder.SoundDossier.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.LibraryVersion;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.reading.StaffShareScope;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole explanations, word by word, as people get to read them. */
class ExplanationTest {

    static Stream<Arguments> decisions() {
        return Stream.of(
                        arguments("eligible", assess(eligible())),
                        arguments("incomplete", assess(incomplete())),
                        arguments("refused", assess(refused(), StaffShareScope.OPERATION)),
                        arguments("workshops", assess(workshops())),
                        arguments("open", assess(open())))
                .flatMap(each ->
                        Stream.of("fr", "en").map(language -> arguments(each.get()[0], each.get()[1], language)));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void an_explanation_is_written_word_by_word(String name, Decision decision, String language) throws IOException {
        assertThat(decision.explain(Locale.forLanguageTag(language)))
                .isEqualTo(text(name + "." + language + ".txt").replace("{library}", LibraryVersion.current()));
    }

    private static Dossier eligible() {
        return Dossier.of(
                        APPLICANT,
                        Operation.titled("Un assistant pour l'accueil des usagers")
                                .declaring(EXPLORES_AI)
                                .staff("Cheffe de projet", euros("48000.00"), fte("0.50"))
                                .cost(CostNature.SOFTWARE_SUBSCRIPTION, "Modèle de langue", euros("22000.00"))
                                .cost(CostNature.TRAVEL, "Déplacements", euros("1500.00")))
                .withSubmission(SUBMISSION)
                .withId("D-001");
    }

    private static Dossier incomplete() {
        Applicant applicant = Applicant.of(SoundDossier.COMMUNITY).joinedBy(Party.unknown());
        Operation operation = Operation.untitled()
                .withCostLines(List.of(
                        staff("A", "30000.00"), other("50000.00"), cost(CostNature.DIGITAL_EQUIPMENT, "1000.50")));
        return Dossier.of(applicant, operation);
    }

    private static Dossier refused() {
        return Dossier.of(
                        Applicant.of("Préfecture", BeneficiaryKind.STATE_SERVICE)
                                .running(PolicyRole.NONE),
                        Operation.untitled()
                                .declaring(EXPLORES_AI, false)
                                .withCostLines(List.of(
                                        staff("A", "10000.00")
                                                .withShare(fte("0.10"))
                                                .withId("a"),
                                        cost(CostNature.OTHER, "59999.99").withId("b"))))
                .withSubmission(Submission.sentOn(LocalDate.of(2025, 3, 1)).withElectronic(false));
    }

    private static Dossier workshops() {
        return SoundDossier.costing().withSeeks(Set.of(FederCalls.WORKSHOPS)).withSubmission(Submission.notSent());
    }

    private static Dossier open() {
        return SoundDossier.costing(other("70000.00"), staff("10000.00"))
                .withSubmission(Submission.sentElectronically(LocalDate.of(2025, 2, 27)));
    }

    private static String text(String file) throws IOException {
        try (InputStream bytes = ExplanationTest.class.getResourceAsStream("explanations/" + file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
