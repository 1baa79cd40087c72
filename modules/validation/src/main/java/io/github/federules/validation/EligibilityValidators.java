package io.github.federules.validation;

import io.github.federules.core.call.Catalogue;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import java.util.Objects;
import java.util.Optional;

/**
 * A factory of validators that know your own calls, so that {@link EligibleFor} and dossiers may name them.
 *
 * <p>For example, {@code configuration.constraintValidatorFactory(EligibilityValidators.knowing(catalogue,
 * configuration.getDefaultConstraintValidatorFactory()))}.
 */
public final class EligibilityValidators implements ConstraintValidatorFactory {

    private final KnownCalls calls;
    private final ConstraintValidatorFactory others;

    private EligibilityValidators(KnownCalls calls, ConstraintValidatorFactory others) {
        this.calls = calls;
        this.others = others;
    }

    /**
     * Creates a factory for these calls.
     *
     * @param catalogue the calls that are known; it replaces that of {@link
     *     io.github.federules.feder.FederCalls}
     * @param others creates the validators of all other constraints
     * @return the factory
     */
    public static EligibilityValidators knowing(Catalogue catalogue, ConstraintValidatorFactory others) {
        return new EligibilityValidators(
                new KnownCalls(Objects.requireNonNull(catalogue, "catalogue"), Optional.empty()),
                Objects.requireNonNull(others, "others"));
    }

    /**
     * Returns a copy that assumes this call where neither the constraint nor the dossier names one. Default: such a dossier
     * has a violation at {@code call}.
     *
     * @param call the id of the call
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the call is not known
     */
    public EligibilityValidators assuming(String call) {
        return new EligibilityValidators(calls.assuming(Objects.requireNonNull(call, "call")), others);
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
        if (type == EligibleDossierValidator.class) {
            return type.cast(new EligibleDossierValidator(calls));
        }
        if (type == EligibleSourceValidator.class) {
            return type.cast(new EligibleSourceValidator(calls));
        }
        return others.getInstance(type);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        if (!(instance instanceof EligibilityValidator)) {
            others.releaseInstance(instance);
        }
    }
}
