package io.github.federules.validation;

import io.github.federules.core.dossier.Dossier;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The validator of {@link EligibleFor} on dossiers. Jakarta Validation creates it. */
public final class EligibleDossierValidator implements ConstraintValidator<EligibleFor, Dossier> {

    private final KnownCalls calls;
    private @Nullable Eligibility eligibility;

    /** Creates a validator that knows the calls of the catalogue. */
    public EligibleDossierValidator() {
        this(KnownCalls.ofLibrary());
    }

    EligibleDossierValidator(KnownCalls calls) {
        this.calls = calls;
    }

    @Override
    public void initialize(EligibleFor constraint) {
        eligibility = Eligibility.of(constraint, calls);
    }

    @Override
    public boolean isValid(@Nullable Dossier dossier, ConstraintValidatorContext context) {
        return dossier == null
                || Objects.requireNonNull(eligibility, "initialize is called first")
                        .isMet(dossier, Violations.in(context, UnaryOperator.identity()));
    }
}
