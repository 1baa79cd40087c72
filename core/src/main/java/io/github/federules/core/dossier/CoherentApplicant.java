package io.github.federules.core.dossier;

import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import javax.money.MonetaryAmount;

/**
 * The constraint that the parameters of an {@link Applicant} go together, so that a validator reports whatever the constructor
 * refuses.
 *
 * <p>No partner is null, and the de minimis aid can be an amount.
 */
@Documented
@Constraint(validatedBy = CoherentApplicant.ApplicantValidator.class)
@Target(CONSTRUCTOR)
@Retention(RUNTIME)
public @interface CoherentApplicant {

    /**
     * Returns the message of the constraint as a whole. A violation has the message of the error instead.
     *
     * @return the message, or its name in braces
     */
    String message() default "{io.github.federules.core.dossier.Coherent.message}";

    /**
     * Returns the groups that the constraint belongs to.
     *
     * @return the groups, none for the default group
     */
    Class<?>[] groups() default {};

    /**
     * Returns what a violation carries.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Checks the parameters of an {@link Applicant}. Validators create it themselves. */
    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    final class ApplicantValidator extends ConstructorValidator<CoherentApplicant> {

        private static final int MEMBERS = 2;
        private static final int DE_MINIMIS_AID = 4;

        /** Creates a validator. */
        public ApplicantValidator() {}

        @Override
        void judge(Trials trials) {
            trials.withoutNulls(MEMBERS);
            trials.alone(
                    DE_MINIMIS_AID,
                    (Fact<MonetaryAmount> aid) -> aid.find().ifPresent(Applicant.unknown()::withDeMinimisAid));
        }
    }
}
