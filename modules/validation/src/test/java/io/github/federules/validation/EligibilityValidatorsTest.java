package io.github.federules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.federules.core.call.Catalogue;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorFactory;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Our validators are made here, all others by the factory that the application has. */
class EligibilityValidatorsTest {

    private static final Dossier DOSSIER = Dossier.of(Applicant.unknown(), Operation.untitled());

    private final Recording others = new Recording();
    private final EligibilityValidators factory = EligibilityValidators.knowing(Catalogue.of(List.of()), others);

    @Test
    void ours_are_made_here_and_others_by_the_others() {
        assertThat(factory.getInstance(EligibleDossierValidator.class)).isNotNull();
        assertThat(factory.getInstance(EligibleSourceValidator.class)).isNotNull();
        assertThat(others.made).isEmpty();
        assertThat(factory.getInstance(OfAnother.class)).isInstanceOf(OfAnother.class);
        assertThat(others.made).containsExactly(OfAnother.class);
    }

    @Test
    void what_the_others_made_they_release() {
        OfAnother another = new OfAnother();
        factory.releaseInstance(factory.getInstance(EligibleDossierValidator.class));
        factory.releaseInstance(factory.getInstance(EligibleSourceValidator.class));
        factory.releaseInstance(another);
        assertThat(others.released).containsExactly(another);
    }

    @Test
    void a_null_is_refused_by_its_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> EligibilityValidators.knowing(null, others))
                .withMessage("catalogue");
        assertThatNullPointerException()
                .isThrownBy(() -> EligibilityValidators.knowing(Catalogue.of(List.of()), null))
                .withMessage("others");
        EligibilityValidators validators = EligibilityValidators.knowing(Catalogue.of(List.of()), others);
        assertThatNullPointerException()
                .isThrownBy(() -> validators.assuming(null))
                .withMessage("call");
        DossierSource source = () -> DOSSIER;
        assertThatNullPointerException().isThrownBy(() -> source.placeOf(null)).withMessage("path");
    }

    @Test
    void a_validator_is_initialised_before_it_is_asked() {
        assertThatNullPointerException()
                .isThrownBy(() -> new EligibleDossierValidator().isValid(DOSSIER, context()))
                .withMessage("initialize is called first");
        assertThatNullPointerException()
                .isThrownBy(() -> new EligibleSourceValidator().isValid(() -> DOSSIER, context()))
                .withMessage("initialize is called first");
    }

    @Test
    void no_bean_at_all_is_valid() {
        assertThat(new EligibleSourceValidator().isValid(null, context())).isTrue();
        assertThat(new EligibleDossierValidator().isValid(null, context())).isTrue();
    }

    @Test
    void a_place_is_the_same_in_a_bean_that_states_no_other() {
        DossierSource bean = () -> DOSSIER;
        assertThat(bean.placeOf("operation.costLines[2].fte")).isEqualTo("operation.costLines[2].fte");
    }

    private static ConstraintValidatorContext context() {
        return (ConstraintValidatorContext) Proxy.newProxyInstance(
                EligibilityValidatorsTest.class.getClassLoader(),
                new Class<?>[] {ConstraintValidatorContext.class},
                (proxy, method, arguments) -> null);
    }

    private static final class OfAnother implements ConstraintValidator<Deprecated, Object> {
        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            return true;
        }
    }

    private static final class Recording implements ConstraintValidatorFactory {

        private final List<Class<?>> made = new ArrayList<>();
        private final List<ConstraintValidator<?, ?>> released = new ArrayList<>();

        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            made.add(type);
            return type.cast(new OfAnother());
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {
            released.add(instance);
        }
    }
}
