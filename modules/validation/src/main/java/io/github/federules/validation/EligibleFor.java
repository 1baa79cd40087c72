package io.github.federules.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The constraint that a dossier is eligible for a call. Each rule that is not met is a violation of its own.
 *
 * <p>For example, {@code @EligibleFor("hdf-ai-2025") Dossier dossier}, or {@code @EligibleFor("hdf-ai-2025")} on a class
 * that is a {@link DossierSource}. {@code @EligibleFor Dossier dossier} takes the call from the dossier.
 *
 * <p>A violation has the place of the fact, such as {@code operation.costLines[2].fte}, and the message of the finding, in
 * the language of the request. With Hibernate Validator its dynamic payload is the finding: {@code
 * violation.unwrap(HibernateConstraintViolation.class).getDynamicPayload(Finding.class)}. With other validators the
 * message is in English, and there is no payload.
 *
 * <p>There is no violation if and only if every track that the dossier seeks is eligible. With {@link
 * UnknownFacts#ARE_NO_VIOLATIONS} there is none if no rule fails, whatever the unknown facts turn out to be. Advice is
 * never a violation. Null is valid.
 *
 * <p>If the fields of a bean have constraints too, give this one a later group: {@code @EligibleFor(value =
 * "hdf-ai-2025", groups = AsAWhole.class)}. Then validate a sequence: {@code @GroupSequence({Default.class,
 * AsAWhole.class}) interface InOrder {}} with {@code validator.validate(bean, InOrder.class)}. Do not put a
 * {@code @GroupSequence} on the bean itself: eligibility would then be checked before what is {@code @Valid} in the bean.
 */
@Documented
@Constraint(validatedBy = {EligibleDossierValidator.class, EligibleSourceValidator.class})
@Repeatable(EligibleFor.List.class)
@Target({TYPE, FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RUNTIME)
public @interface EligibleFor {

    /**
     * Returns the id of the call: one of the catalogue, or one made known by {@link EligibilityValidators}. Default: the
     * call that the dossier names. A dossier that names none has a violation at {@code call}, unless {@link
     * EligibilityValidators#assuming} sets one.
     *
     * @return the id, such as {@code hdf-ai-2025}, or empty for the call that the dossier names
     */
    String value() default "";

    /**
     * Determines whether a rule that depends on an unknown fact is a violation. Default: it is.
     *
     * @return the treatment of unknown facts
     */
    UnknownFacts unknown() default UnknownFacts.ARE_VIOLATIONS;

    /**
     * Returns the message of each violation. Default: the library's message, in the language of the request.
     *
     * <p>It may contain {@code {sentenceInFrench}} and {@code {sentenceInEnglish}}, and, if a rule is not met, {@code {rule}} and
     * {@code {clause}}.
     *
     * @return the message, or its key in braces
     */
    String message() default Violations.SENTENCE;

    /**
     * Returns the groups of this constraint. Default: the default group.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * Returns the payload of each violation. Default: none.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** The constraint that a dossier is eligible for each of several calls. */
    @Documented
    @Target({TYPE, FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
    @Retention(RUNTIME)
    @interface List {

        /**
         * Returns the constraints, one for each call.
         *
         * @return the constraints
         */
        EligibleFor[] value();
    }
}
