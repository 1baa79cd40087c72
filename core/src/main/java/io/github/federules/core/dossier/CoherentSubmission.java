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
 * The constraint that the parameters of a {@link Submission} go together, so that a validator reports whatever the constructor
 * refuses.
 *
 * <p>What was not sent has no day of sending.
 */
@Documented
@Constraint(validatedBy = CoherentSubmission.SubmissionValidator.class)
@Target(CONSTRUCTOR)
@Retention(RUNTIME)
public @interface CoherentSubmission {

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

    /** Checks the parameters of a {@link Submission}. Validators create it themselves. */
    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    final class SubmissionValidator extends ConstructorValidator<CoherentSubmission> {

        private static final int SENT = 0;
        private static final int SENT_ON = 1;

        /** Creates a validator. */
        public SubmissionValidator() {}

        @Override
        void judge(Trials trials) {
            trials.together(
                    SENT_ON,
                    SENT,
                    (Fact<LocalDate> day, Fact<Boolean> sent) ->
                            new Submission(sent, day, Fact.unknown(), Fact.unknown()));
        }
    }
}
