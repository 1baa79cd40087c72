package io.github.federules.examples.testing;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Submission;
import java.time.LocalDate;
import java.util.List;

/**
 * The form of the town, as an applicant types it. A field that is not filled in is blank.
 *
 * @param name the name of the applicant, not null
 * @param kind the code of its kind, such as {@code ASSOCIATION}, not null
 * @param costs the costs, not null
 * @param sentOn the day on which the form is sent, such as {@code 2026-05-20}, not null
 */
public record BicycleForm(String name, String kind, List<TypedCost> costs, String sentOn) {

    /**
     * Returns the form with what a dossier holds, for an applicant who goes on another day.
     *
     * @param dossier the dossier, without partners, not null
     * @return the form, never null
     */
    public static BicycleForm showing(Dossier dossier) {
        Party lead = dossier.applicant().lead();
        return new BicycleForm(
                lead.name().orElse(""),
                lead.kind().find().map(BeneficiaryKind::name).orElse(""),
                dossier.operation().costLines().stream().map(TypedCost::showing).toList(),
                dossier.submission().sentOn().find().map(LocalDate::toString).orElse(""));
    }

    /**
     * Returns the dossier that the form describes.
     *
     * @return the dossier, never null
     */
    public Dossier toDossier() {
        Party lead = name.isBlank() ? Party.unknown() : Party.unknown().withName(name);
        Party body = kind.isBlank() ? lead : lead.withKind(BeneficiaryKind.valueOf(kind));
        Operation operation = Operation.untitled()
                .withCostLines(costs.stream().map(TypedCost::line).toList());
        Dossier dossier = Dossier.of(Applicant.of(body), operation);
        return sentOn.isBlank()
                ? dossier
                : dossier.withSubmission(Submission.sentElectronically(LocalDate.parse(sentOn)));
    }
}
