package io.github.federules.validation;

import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.fault.InvalidFactException;
import jakarta.validation.ValidationException;
import java.util.Objects;

/** The validator of {@link EligibleFor} on beans that can be read as dossiers. Jakarta Validation creates it. */
public final class EligibleSourceValidator extends EligibilityValidator<DossierSource> {

    /** Creates a validator that knows the calls of the catalogue. */
    public EligibleSourceValidator() {
        this(KnownCalls.ofLibrary());
    }

    EligibleSourceValidator(KnownCalls calls) {
        super(calls);
    }

    @Override
    Dossier dossierOf(DossierSource bean) {
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

    @Override
    String placeIn(DossierSource bean, String path) {
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
