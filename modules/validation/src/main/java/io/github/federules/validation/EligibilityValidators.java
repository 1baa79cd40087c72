package io.github.federules.validation;

import io.github.federules.core.call.Call;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A factory of validators that know your own calls, so that {@link EligibleFor} may name them.
 *
 * <p>For example, {@code configuration.constraintValidatorFactory(EligibilityValidators.knowing(calls::find,
 * configuration.getDefaultConstraintValidatorFactory()))}.
 */
public final class EligibilityValidators implements ConstraintValidatorFactory {

    private final Function<String, Optional<Call>> calls;
    private final ConstraintValidatorFactory others;

    private EligibilityValidators(Function<String, Optional<Call>> calls, ConstraintValidatorFactory others) {
        this.calls = calls;
        this.others = others;
    }

    /**
     * Creates a factory for these calls.
     *
     * @param calls finds a call by its id, not null; it replaces the catalogue
     * @param others creates the validators of all other constraints, not null
     * @return the factory, never null
     */
    public static EligibilityValidators knowing(
            Function<String, Optional<Call>> calls, ConstraintValidatorFactory others) {
        return new EligibilityValidators(
                Objects.requireNonNull(calls, "calls"), Objects.requireNonNull(others, "others"));
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
        if (type == EligibleDossierValidator.class) {
            return type.cast(new EligibleDossierValidator(calls));
        } else if (type == EligibleSourceValidator.class) {
            return type.cast(new EligibleSourceValidator(calls));
        }
        return others.getInstance(type);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        if (!(instance instanceof EligibleDossierValidator) && !(instance instanceof EligibleSourceValidator)) {
            others.releaseInstance(instance);
        }
    }
}
