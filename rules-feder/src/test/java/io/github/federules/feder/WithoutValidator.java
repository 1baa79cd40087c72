package io.github.federules.feder;

import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.rule.Outcome;
import java.lang.reflect.AnnotatedElement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;

/** What {@link WithoutValidatorTest} runs: every record is made, and its annotations are asked for. */
final class WithoutValidator {

    private WithoutValidator() {}

    public static void main(String[] arguments) {
        try {
            Class.forName("jakarta.validation.Constraint");
        } catch (ClassNotFoundException e) {
            System.out.println(e.getMessage() + " is not there");
        }
        System.out.println("CostLine: " + annotations(CostLine.class) + " annotations");
        Dossier dossier = Dossier.of(
                        Applicant.unknown().withDeMinimisAid(euros("1.00")),
                        Operation.untitled()
                                .withRealisation(Realisation.from(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                                .withFinancing(FinancingPlan.own(euros("1.00")))
                                .declaring(FederCalls.EXPLORES_AI, false)
                                .with(CostLine.of(CostNature.SERVICES, euros("1.00"))))
                .withSubmission(Submission.notSent());
        Decision refused =
                FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025).assess(dossier);
        long failed = refused.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAILED)
                .count();
        System.out.println(
                "Dossier, " + dossier.operation().costLines().size() + " line, " + failed + " findings failed");
        Decision sound =
                FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025).assess(SoundDossier.dossier());
        System.out.println(
                sound.funding().verdict() + " " + sound.funding().aid().orElseThrow());
    }

    // Only those of Jakarta Validation can be missing: our own, such as @EuroAmount, are in our jar.
    private static long annotations(Class<?> record) {
        Stream<AnnotatedElement> parts = Stream.of(
                        Arrays.stream(record.getDeclaredFields()),
                        Arrays.stream(record.getRecordComponents()),
                        Arrays.stream(record.getDeclaredConstructors()),
                        Arrays.stream(record.getDeclaredConstructors())
                                .flatMap(constructor -> Arrays.stream(constructor.getParameters())),
                        Arrays.stream(record.getDeclaredMethods()))
                .flatMap(each -> each);
        return parts.flatMap(part -> Arrays.stream(part.getAnnotations()))
                .filter(annotation -> annotation.annotationType().getName().startsWith("jakarta.validation"))
                .count();
    }
}
