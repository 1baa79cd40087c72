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
 * Says that a dossier must be eligible for a call: each rule that is not met is a violation of its own.
 *
 * <p>For example, {@code @EligibleFor("hdf-ai-2025") Dossier dossier}, or {@code @EligibleFor("hdf-ai-2025")} on a class
 * that is a {@link DossierSource}. The place of a violation is the place of the fact, such as {@code
 * operation.costLines[2].fte}; its message is the finding's, in the language of the request. With Hibernate Validator the
 * finding is the violation's dynamic payload: {@code HibernateConstraintViolation<?> told =
 * violation.unwrap(HibernateConstraintViolation.class)} has it as {@code told.getDynamicPayload(Finding.class)}. Another
 * validator tells the finding in English, and hands on no payload.
 *
 * <p>There is no violation if and only if everything that the dossier seeks and the call offers is eligible, or, where
 * {@link #unknown} lets them be, still can be as far as each rule tells. Advice is never a violation. Null is valid.
 *
 * <p>On a bean whose own fields have constraints it belongs to a group that comes after theirs: {@code @EligibleFor(value =
 * "hdf-ai-2025", groups = AsAWhole.class)}, with {@code @GroupSequence({Default.class, AsAWhole.class}) interface InOrder {}}
 * and {@code validator.validate(bean, InOrder.class)}. A {@code @GroupSequence} on the bean itself would ask for eligibility
 * before what is {@code @Valid} in the bean is validated.
 */
@Documented
@Constraint(validatedBy = {EligibleDossierValidator.class, EligibleSourceValidator.class})
@Repeatable(EligibleFor.List.class)
@Target({TYPE, FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RUNTIME)
public @interface EligibleFor {

    /**
     * The id of the call, which is one of the catalogue, or one that {@link EligibilityValidators} was given.
     *
     * @return the id, such as {@code hdf-ai-2025}
     */
    String value();

    /**
     * What becomes of rules that hang on a fact that is not known.
     *
     * @return whether they are violations; they are where nothing is said
     */
    UnknownFacts unknown() default UnknownFacts.ARE_VIOLATIONS;

    /**
     * The message of each violation. It may hold {@code {toldInFrench}}, {@code {toldInEnglish}}, and, where a rule is not
     * met, {@code {rule}} and {@code {clause}}.
     *
     * @return the message, or its name in braces; where nothing is said, what the library tells in the language of the
     *     request
     */
    String message() default Violations.TOLD;

    /**
     * The groups that this belongs to.
     *
     * @return the groups, none for the default one
     */
    Class<?>[] groups() default {};

    /**
     * What goes with each violation.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Several calls, each of which the dossier must be eligible for. */
    @Documented
    @Target({TYPE, FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
    @Retention(RUNTIME)
    @interface List {

        /**
         * The calls.
         *
         * @return one constraint for each
         */
        EligibleFor[] value();
    }
}
