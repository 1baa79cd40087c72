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
import java.util.Optional;
import java.util.Set;

/**
 * The constraint that the parameters of a {@link Dossier} go together, so that a validator reports whatever the constructor
 * refuses.
 *
 * <p>For example, every partner who bears a cost line is a member of the applicant.
 */
@Documented
@Constraint(validatedBy = CoherentDossier.DossierValidator.class)
@Target(CONSTRUCTOR)
@Retention(RUNTIME)
public @interface CoherentDossier {

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

    /** Checks the parameters of a {@link Dossier}. Validators create it themselves. */
    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    final class DossierValidator extends ConstructorValidator<CoherentDossier> {

        private static final int SEEKS = 2;
        private static final int APPLICANT = 3;
        private static final int OPERATION = 4;
        private static final Dossier ANY = Dossier.of(Applicant.unknown(), Operation.untitled());

        /** Creates a validator. */
        public DossierValidator() {}

        @Override
        void judge(Trials trials) {
            trials.alone(SEEKS, (Optional<Set<Track>> tracks) -> tracks.ifPresent(ANY::withSeeks));
            trials.together(
                    OPERATION,
                    APPLICANT,
                    (Operation operation, Applicant applicant) -> Dossier.of(applicant, operation));
        }
    }
}
