package io.github.federules.core.dossier;

import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.federules.core.money.Euros;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.Optional;

/**
 * The constraint that the parameters of a {@link CostLine} go together, so that a validator reports whatever the constructor
 * refuses.
 *
 * <p>For example, only a staff line has a person and a share of an FTE (full-time equivalent).
 */
@Documented
@Constraint(validatedBy = CoherentCostLine.CostLineValidator.class)
@Target(CONSTRUCTOR)
@Retention(RUNTIME)
public @interface CoherentCostLine {

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

    /** Checks the parameters of a {@link CostLine}. Validators create it themselves. */
    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    final class CostLineValidator extends ConstructorValidator<CoherentCostLine> {

        private static final int ID = 0;
        private static final int NATURE = 1;
        private static final int PERSON = 3;
        private static final int SHARE = 4;
        private static final int PARTNER = 7;
        private static final CostLine STAFF = line(CostNature.STAFF);

        /** Creates a validator. */
        public CostLineValidator() {}

        @Override
        void judge(Trials trials) {
            trials.alone(ID, (Optional<String> id) -> id.ifPresent(STAFF::withId));
            trials.alone(PERSON, (Optional<String> person) -> person.ifPresent(STAFF::withPerson));
            trials.alone(PARTNER, (Optional<String> partner) -> partner.ifPresent(STAFF::withPartner));
            trials.together(
                    PERSON,
                    NATURE,
                    (Optional<String> person, CostNature nature) ->
                            person.ifPresent(any -> line(nature).withPerson("P1")));
            trials.together(
                    SHARE,
                    NATURE,
                    (Fact<FteShare> share, CostNature nature) -> share.find().ifPresent(line(nature)::withShare));
        }

        private static CostLine line(CostNature nature) {
            return CostLine.of(nature, Euros.ZERO);
        }
    }
}
