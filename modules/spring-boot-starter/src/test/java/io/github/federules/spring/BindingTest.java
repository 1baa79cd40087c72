package io.github.federules.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.fault.InvalidFactException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Map;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.validation.DataBinder;
import org.springframework.validation.FieldError;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

/** What Spring asks a validator when it makes a record from the fields of a form. */
class BindingTest {

    @Test
    void each_value_is_judged_by_the_constraints_of_its_field_where_another_is_not_readable()
            throws NoSuchMethodException {
        assertThat(bind(Map.of(
                                "own",
                                "EUR -1.00",
                                "otherPublic",
                                "some",
                                "otherPrivate",
                                "USD 1.00",
                                "inKind",
                                "EUR 0",
                                "open",
                                ""))
                        .getBindingResult()
                        .getFieldErrors())
                .extracting(FieldError::getField, FieldError::getCode)
                .containsExactlyInAnyOrder(
                        tuple("own", "PositiveOrZero"),
                        tuple("otherPublic", "typeMismatch"),
                        tuple("otherPrivate", "EuroAmount"));
    }

    @Test
    void the_constructor_comes_before_any_constraint_where_all_are_readable() {
        assertThatThrownBy(() -> bind(Map.of(
                        "own",
                        "EUR -1.00",
                        "otherPublic",
                        "EUR 0",
                        "otherPrivate",
                        "EUR 0",
                        "inKind",
                        "EUR 0",
                        "open",
                        "")))
                .hasRootCauseInstanceOf(InvalidFactException.class);
    }

    /** A method of a controller. */
    @SuppressWarnings("unused") // Spring reads its parameter.
    void submit(@Valid FinancingPlan plan) {}

    private static DataBinder bind(Map<String, String> form) throws NoSuchMethodException {
        DefaultConversionService conversions = new DefaultConversionService();
        conversions.addConverter(String.class, MonetaryAmount.class, Money::parse);
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            DataBinder binder = new DataBinder(null, "plan");
            binder.setTargetType(ResolvableType.forMethodParameter(
                    BindingTest.class.getDeclaredMethod("submit", FinancingPlan.class), 0));
            binder.setConversionService(conversions);
            binder.setValidator(new SpringValidatorAdapter(factory.getValidator()));
            binder.construct(new DataBinder.ValueResolver() {

                @Override
                public Object resolveValue(String name, Class<?> type) {
                    return form.get(name);
                }

                @Override
                public Set<String> getNames() {
                    return form.keySet();
                }
            });
            return binder;
        }
    }
}
