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
import java.util.List;

/**
 * The constraint that the parameters of an {@link Operation} go together, so that a validator reports whatever the constructor
 * refuses.
 *
 * <p>For example, no two cost lines have the same identifier.
 */
@Documented
@Constraint(validatedBy = CoherentOperation.OperationValidator.class)
@Target(CONSTRUCTOR)
@Retention(RUNTIME)
public @interface CoherentOperation {

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

    /** Checks the parameters of an {@link Operation}. Validators create it themselves. */
    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    final class OperationValidator extends ConstructorValidator<CoherentOperation> {

        private static final int DECLARATIONS = 1;
        private static final int COST_LINES = 2;

        /** Creates a validator. */
        public OperationValidator() {}

        @Override
        void judge(Trials trials) {
            trials.withoutNulls(DECLARATIONS);
            trials.alone(
                    COST_LINES, (List<CostLine> lines) -> Operation.untitled().withCostLines(lines));
        }
    }
}
