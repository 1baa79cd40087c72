package io.github.federules.validation;

import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.fault.InvalidFactException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The validator of {@link EligibleFor} on beans that can be read as dossiers. Jakarta Validation creates it. */
public final class EligibleSourceValidator implements ConstraintValidator<EligibleFor, DossierSource> {

    private final KnownCalls calls;
    private @Nullable Eligibility eligibility;

    /** Creates a validator that knows the calls of the catalogue. */
    public EligibleSourceValidator() {
        this(KnownCalls.ofLibrary());
    }

    EligibleSourceValidator(KnownCalls calls) {
        this.calls = calls;
    }

    @Override
    public void initialize(EligibleFor constraint) {
        eligibility = Eligibility.of(constraint, calls);
    }

    @Override
    public boolean isValid(@Nullable DossierSource bean, ConstraintValidatorContext context) {
        if (bean == null) {
            return true;
        }
        Violations violations = Violations.in(context, path -> place(bean, path));
        Dossier dossier;
        try {
            dossier = read(bean);
        } catch (InvalidFactException e) {
            violations.add("", e.fault());
            return false;
        }
        return Objects.requireNonNull(eligibility, "initialize is called first").isMet(dossier, violations);
    }

    private static Dossier read(DossierSource bean) {
        try {
            return Objects.requireNonNull(
                    bean.toDossier(), () -> "toDossier() of " + bean.getClass().getName());
        } catch (InvalidFactException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ValidationException(
                    "The bean " + bean.getClass().getName()
                            + " cannot be read as a dossier: its toDossier() fails with "
                            + e + ". Is something not filled in? Return Fact.unknown() for it, or validate a"
                            + " @GroupSequence({Default.class, …}) whose last group is that of @EligibleFor. Do not put"
                            + " the sequence on the bean itself: it would run before what is @Valid in the bean.",
                    e);
        }
    }

    private static String place(DossierSource bean, String path) {
        String type = bean.getClass().getName();
        try {
            return Objects.requireNonNull(bean.placeOf(path), () -> "placeOf(\"" + path + "\") of " + type);
        } catch (RuntimeException e) {
            throw new ValidationException(
                    "The bean " + type + " has no place for " + path + ": its placeOf(…) fails with " + e
                            + ". Return \"\" for the bean as a whole.",
                    e);
        }
    }
}
