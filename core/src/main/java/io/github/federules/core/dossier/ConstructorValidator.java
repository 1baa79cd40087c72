package io.github.federules.core.dossier;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * A validator of the parameters of a record's constructor.
 *
 * <p>It asks the record itself, so that no rule is written twice.
 *
 * @param <A> the constraint on the constructor
 */
// It also looks into an Optional, a list or a map: javac puts no annotations of type arguments on the parameters of a
// compact constructor.
abstract class ConstructorValidator<A extends Annotation> implements ConstraintValidator<A, Object[]> {

    @Override
    public final boolean isValid(@Nullable Object[] parameters, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        Trials trials = new Trials(parameters);
        judge(trials);
        return trials.report(context);
    }

    /** Tries all that no constraint on a single parameter judges. */
    abstract void judge(Trials trials);
}
