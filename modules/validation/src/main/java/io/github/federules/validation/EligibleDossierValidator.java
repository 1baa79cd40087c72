package io.github.federules.validation;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.FederCalls;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The validator of {@link EligibleFor} on dossiers. Jakarta Validation creates it. */
public final class EligibleDossierValidator implements ConstraintValidator<EligibleFor, Dossier> {

    private final Function<String, Optional<Call>> calls;
    private @Nullable Eligibility eligibility;

    /** Creates a validator that knows the calls of the catalogue. */
    public EligibleDossierValidator() {
        this(FederCalls::find);
    }

    EligibleDossierValidator(Function<String, Optional<Call>> calls) {
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
