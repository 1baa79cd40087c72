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
import java.time.LocalDate;

/**
 * The constraint that the parameters of a {@link Realisation} go together, so that a validator reports whatever the constructor
 * refuses.
 *
 * <p>For example, the last day is not before the first.
 */
@Documented
@Constraint(validatedBy = CoherentRealisation.RealisationValidator.class)
@Target(CONSTRUCTOR)
@Retention(RUNTIME)
public @interface CoherentRealisation {

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

    /** Checks the parameters of a {@link Realisation}. Validators create it themselves. */
    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    final class RealisationValidator extends ConstructorValidator<CoherentRealisation> {

        private static final int STARTS_ON = 0;
        private static final int ENDS_ON = 1;

        /** Creates a validator. */
        public RealisationValidator() {}

        @Override
        void judge(Trials trials) {
            trials.alone(STARTS_ON, (LocalDate day) -> new Realisation(day, day));
            trials.alone(ENDS_ON, (LocalDate day) -> new Realisation(day, day));
            trials.together(ENDS_ON, STARTS_ON, (LocalDate last, LocalDate first) -> new Realisation(first, last));
        }
    }
}
