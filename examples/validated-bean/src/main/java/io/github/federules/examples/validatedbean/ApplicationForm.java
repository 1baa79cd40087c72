package io.github.federules.examples.validatedbean;

import io.github.federules.core.constraint.EuroAmount;
import io.github.federules.core.constraint.FteValue;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.money.Euros;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.validation.DossierSource;
import io.github.federules.validation.EligibleFor;
import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.groups.Default;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A form that an applicant fills in: first each field must be possible, then the whole eligible.
 *
 * @param name the name of the applicant
 * @param legalForm its legal category of INSEE
 * @param role its role in a public policy
 * @param people the people who work on the operation
 * @param software the cost of software in euros
 * @param sentOn the day on which the explanatory note was sent electronically
 */
@EligibleFor(value = "hdf-ai-2025", groups = ApplicationForm.AsAWhole.class)
public record ApplicationForm(
        @NotBlank String name,
        @NotBlank String legalForm,
        @NotNull PolicyRole role,
        @NotNull List<@NotNull @Valid Person> people,
        @NotNull @PositiveOrZero @EuroAmount BigDecimal software,
        @NotNull LocalDate sentOn)
        implements DossierSource {

    /** The constraints on the form as a whole. */
    public interface AsAWhole {}

    /** Each field first, those of the people too; then the form as a whole. */
    @GroupSequence({Default.class, AsAWhole.class})
    public interface InOrder {}

    /**
     * A person who works on the operation.
     *
     * @param cost the cost of the person in euros
     * @param share the share of a full-time equivalent, over 0 and at most 1
     */
    public record Person(
            @NotNull @PositiveOrZero @EuroAmount BigDecimal cost,
            @NotNull @Positive @FteValue BigDecimal share) {

        CostLine line() {
            return CostLine.of(CostNature.STAFF, Euros.euros(cost)).withShare(new FteShare(share));
        }
    }

    @Override
    public Dossier toDossier() {
        List<CostLine> staff = people.stream().map(Person::line).toList();
        return Dossier.of(
                        Applicant.of(name, FrenchLegalForm.of(legalForm)).running(role),
                        Operation.untitled()
                                .declaring(FederCalls.EXPLORES_AI)
                                .withCostLines(staff)
                                .with(CostLine.of(CostNature.SOFTWARE_SUBSCRIPTION, Euros.euros(software))))
                .withSubmission(Submission.sentElectronically(sentOn));
    }

    @Override
    public String placeOf(String path) {
        if (path.startsWith("operation.costLines[")) {
            return path.replace("operation.costLines", "people").replace("fte", "share");
        }
        return switch (path) {
            case "applicant.kind" -> "legalForm";
            case "applicant.policyRole" -> "role";
            case "operation.costLines" -> "people";
            case "submission.sentOn" -> "sentOn";
            default -> ""; // the form as a whole
        };
    }
}
