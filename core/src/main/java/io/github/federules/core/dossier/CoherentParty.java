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

/**
 * The constraint that the parameters of a {@link Party} go together, so that a validator reports whatever the constructor
 * refuses.
 *
 * <p>The declared kind is the one of a legal form that leaves no doubt.
 */
@Documented
@Constraint(validatedBy = CoherentParty.PartyValidator.class)
@Target(CONSTRUCTOR)
@Retention(RUNTIME)
public @interface CoherentParty {

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

    /** Checks the parameters of a {@link Party}. Validators create it themselves. */
    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    final class PartyValidator extends ConstructorValidator<CoherentParty> {

        private static final int LEGAL_FORM = 1;
        private static final int DECLARED_KIND = 2;

        /** Creates a validator. */
        public PartyValidator() {}

        @Override
        void judge(Trials trials) {
            trials.together(
                    DECLARED_KIND,
                    LEGAL_FORM,
                    (Fact<BeneficiaryKind> kind, Optional<LegalForm> form) -> new Party(Optional.empty(), form, kind));
        }
    }
}
