package io.github.federules.core.dossier;

import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Says that the parameters of a record's constructor go together: what no parameter shows by itself.
 *
 * <p>The records carry it, so that a validator tells before construction all that construction would refuse. For example,
 * a share of a full-time equivalent stands on a line of staff only.
 */
// Without an element of its own, as the annotations on records are: one with a value makes the compiler of a user who
// has no
// validator warn that it does not know the constraint's class.
@Constraint(validatedBy = CoherentParameters.class)
@Target(CONSTRUCTOR)
@Retention(RUNTIME)
public @interface Coherent {

    /**
     * The message where nothing more exact is told.
     *
     * @return the message, or its name in braces
     */
    String message() default "{io.github.federules.core.dossier.Coherent.message}";

    /**
     * The groups that this belongs to.
     *
     * @return the groups, none for the default one
     */
    Class<?>[] groups() default {};

    /**
     * What goes with a violation.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};
}
