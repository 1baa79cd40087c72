package io.github.federules.core.constraint;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Quantity;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Rate;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("validator")
class ConstraintsOfRecordsTest {

    private static final CostLine LINE = CostLine.of(CostNature.STUDIES, euros("1.00"));

    private static ValidatorFactory factory;
    private static Validator validator;

    @BeforeAll
    static void start() {
        // Of the two interpolators of Hibernate Validator the one that runs with and without an EL jar.
        factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH), Locale.ENGLISH, context -> Locale.ENGLISH, false))
                .buildValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void stop() {
        factory.close();
    }

    static Stream<Values> every_record_with_values_at_and_beyond_the_bounds_of_its_fields() {
        return Stream.of(
                Values.of(FteShare.class).with(shares()),
                Values.of(FinancingPlan.class)
                        .with(amounts())
                        .with(amounts())
                        .with(amounts())
                        .with(amounts())
                        .with(Set.of(), Set.of(FinancingPlan.Part.OWN), Collections.singleton(null), null),
                Values.of(CostLine.class)
                        .with(optional(texts()))
                        .with(CostNature.STAFF, CostNature.TRAVEL, null)
                        .with(Optional.empty(), Optional.of(" "), null)
                        .with(optional(texts()))
                        .with(Fact.unknown(), Fact.known(FteShare.fte("0.5")), null)
                        .with(amounts())
                        .with(amounts())
                        .with(optional(texts()))
                        .with(Answers.none(), Answers.none().with("ROLE", Answer.of("MAIN")), null)
                        .with(Optional.empty(), null)
                        .with(false, true),
                Values.of(Quantity.class).with(optional(units())).with(optional(annualCosts())),
                Values.of(Realisation.class)
                        .with(Fact.known(LocalDate.of(2025, 1, 2)), Fact.unknown(), null)
                        .with(Fact.known(LocalDate.of(2025, 1, 2)), Fact.unknown(), null),
                Values.of(Submission.class)
                        .with(Fact.unknown(), Fact.known(true), Fact.known(false), null)
                        .with(Fact.unknown(), Fact.known(LocalDate.of(2025, 2, 20)), null)
                        .with(Fact.unknown(), null)
                        .with(Fact.unknown(), null),
                Values.of(Party.class)
                        .with(Optional.empty(), Optional.of(" "), null)
                        .with(Optional.empty(), null)
                        .with(Fact.unknown(), Fact.known(BeneficiaryKind.ASSOCIATION), null)
                        .with(Answers.none(), Answers.none().with("SIZE", Answer.of("SMALL")), null)
                        .with(Fact.unknown(), Fact.known(euros("1.00")), null),
                Values.of(Applicant.class)
                        .with(Party.unknown(), null)
                        .with(Fact.unknown(), Fact.known(PolicyRole.NONE), null)
                        .with(List.of(), List.of(Party.unknown()), Arrays.asList(Party.unknown(), null), null)
                        .with(Fact.unknown(), Fact.known(true), null),
                Values.of(Operation.class)
                        .with(Optional.empty(), Optional.of(""), null)
                        .with(Answers.none(), Answers.none().with("SIZE", Answer.of("SMALL")), null)
                        .with(List.of(), List.of(LINE), Arrays.asList(LINE, null), null)
                        .with(true, false)
                        .with(Fact.unknown(), null)
                        .with(Fact.unknown(), null)
                        .with(Fact.unknown(), Fact.known(Rate.percent("50")), null),
                Values.of(Dossier.class)
                        .with(Optional.empty(), Optional.of(" "), null)
                        .with(Optional.empty(), Optional.of(""), null)
                        .with(
                                Optional.empty(),
                                Optional.of(Set.of(Track.FUNDING)),
                                Optional.of(new HashSet<>(Arrays.asList(Track.FUNDING, null))),
                                Optional.of(Collections.singleton(null)),
                                null)
                        .with(Applicant.unknown(), null)
                        .with(Operation.untitled(), null)
                        .with(Submission.unknown(), null)
                        .with(Optional.empty(), Optional.of(Answers.none()), null));
    }

    @ParameterizedTest
    @MethodSource("every_record_with_values_at_and_beyond_the_bounds_of_its_fields")
    void a_constructor_refuses_a_value_if_and_only_if_a_validator_reports_it_at_the_field(Values values)
            throws ReflectiveOperationException {
        for (int field = 0; field < values.first().size(); field++) {
            if (values.isPrimitive(field)) {
                continue;
            }
            int refused = 0;
            List<Object> tried = values.ofComponents().get(field);
            for (Object value : tried) {
                boolean isRefused = values.isRefused(field, value);
                refused += isRefused ? 1 : 0;
                assertThat(violations(values, field, value).isEmpty())
                        .as("%s.%s %s taken", values, values.name(field), value)
                        .isEqualTo(!isRefused);
            }
            // Both kinds were met, or nothing was compared.
            assertThat(refused).isPositive().isLessThan(tried.size());
        }
    }

    @ParameterizedTest
    @MethodSource("every_record_with_values_at_and_beyond_the_bounds_of_its_fields")
    void a_null_is_reported_once(Values values) {
        for (int field = 0; field < values.first().size(); field++) {
            assertThat(violations(values, field, null))
                    .as("%s.%s", values, values.name(field))
                    .hasSize(values.isPrimitive(field) ? 0 : 1);
        }
    }

    @Test
    void a_dossier_that_seeks_every_track_has_no_violation() {
        // @NotEmpty within the Optional would be violated by an empty one: the absent set counts as null.
        assertThat(validator.validate(Dossier.of(Applicant.unknown(), Operation.untitled())))
                .isEmpty();
    }

    @Test
    void all_that_is_wrong_with_an_amount_is_reported_at_once() {
        assertThat(validator.validateValue(CostLine.class, "amount", Money.of(new BigDecimal("-0.001"), "USD")))
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrder(
                        "must be greater than or equal to 0",
                        "must be in EUR. Convert the amount to euros",
                        "must have at most 2 decimals. Round it");
    }

    @ParameterizedTest
    @MethodSource("every_record_with_values_at_and_beyond_the_bounds_of_its_fields")
    void every_violation_is_reported_in_french_and_in_english(Values values) {
        for (int field = 0; field < values.first().size(); field++) {
            for (Object value : values.ofComponents().get(field)) {
                List<String> english = reported(values, field, value, Locale.ENGLISH);
                assertThat(english).noneMatch(text -> text.contains("{") || text.contains("$"));
                assertThat(reported(values, field, value, Locale.FRENCH))
                        .hasSameSizeAs(english)
                        .noneMatch(text -> text.contains("{") || text.contains("Ã") || english.contains(text));
            }
        }
    }

    @Test
    void a_validator_looks_into_a_known_fact_and_lets_an_unknown_one_be() {
        assertThat(validator.validate(new FormOfSomebody(Fact.known(new BigDecimal("1.5")))))
                .extracting(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .containsExactly("share must be at most 1. Is it a percentage? Then divide it by 100");
        assertThat(validator.validate(new FormOfSomebody(Fact.known(BigDecimal.ONE))))
                .isEmpty();
        assertThat(validator.validate(new FormOfSomebody(Fact.unknown()))).isEmpty();
    }

    @Test
    void a_number_may_stand_for_euros() {
        assertThat(validator.validate(new Amount(new BigDecimal("70000.000")))).isEmpty();
        assertThat(validator.validate(new Amount(null))).isEmpty();
        assertThat(validator.validate(new Amount(new BigDecimal("1000000000000.001"))))
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrder(
                        "must be at most 999,999,999,999.99. Correct it", "must have at most 2 decimals. Round it");
    }

    @Test
    void forms_find_the_constraints_on_the_components() {
        assertThat(constraintsOn(CostLine.class, "amount"))
                .contains("NotNull", "PositiveOrZero", "EuroAmount", "DecimalMax", "MaxDecimals");
        assertThat(constraintsOn(FteShare.class, "value"))
                .contains("NotNull", "Positive", "FteValue", "DecimalMax", "MaxDecimals");
    }

    private static Set<String> constraintsOn(Class<?> type, String component) {
        return validator
                .getConstraintsForClass(type)
                .getConstraintsForProperty(component)
                .getConstraintDescriptors()
                .stream()
                .flatMap(each -> Stream.concat(Stream.of(each), each.getComposingConstraints().stream()))
                .map(each -> each.getAnnotation().annotationType().getSimpleName())
                .collect(Collectors.toSet());
    }

    private static Set<? extends ConstraintViolation<?>> violations(Values values, int field, Object value) {
        return validator.validateValue(values.type(), values.name(field), value);
    }

    private static List<String> reported(Values values, int field, Object value, Locale locale) {
        return violations(values, field, value).stream()
                .map(violation -> factory.getMessageInterpolator()
                        .interpolate(violation.getMessageTemplate(), new ViolationContext(violation), locale))
                .toList();
    }

    private static List<Object> texts() {
        return Arrays.asList("A", " ", "", "a b", "\t\n", "\u2003", "\u00a0", "\u0001", null);
    }

    private static List<Object> shares() {
        return Stream.of(
                        "0.5",
                        "1",
                        "1.000000001",
                        "0.000000001",
                        "0.0000000001",
                        "0.50000000000000",
                        "0",
                        "-1",
                        "1e-999999999",
                        "1e999999999")
                .map(BigDecimal::new)
                .collect(ArrayList::new, List::add, List::addAll);
    }

    private static List<Object> units() {
        return Stream.of("1000000", "0.01", "0.700", "1000000.01", "0.001", "0", "-1", "1e-999999999", "1e999999999")
                .map(BigDecimal::new)
                .collect(ArrayList::new, List::add, List::addAll);
    }

    private static List<Object> annualCosts() {
        return List.of(
                euros("9999999.99"), euros("0"), Money.of(10_000_000, "EUR"), Money.of(-1, "EUR"), Money.of(5, "USD"));
    }

    private static List<Object> amounts() {
        List<Object> amounts = new ArrayList<>();
        Stream.of(
                        "70000.000",
                        "-0.01",
                        "0",
                        "0.01",
                        "999999999999.99",
                        "1000000000000",
                        "0.001",
                        "999999999999.991",
                        "-0.001")
                .map(number -> Money.of(new BigDecimal(number), "EUR"))
                .forEach(amounts::add);
        amounts.add(FastMoney.of(5, "EUR"));
        amounts.add(FastMoney.of(new BigDecimal("0.00001"), "EUR"));
        amounts.add(Money.of(5, "USD"));
        amounts.add(null);
        return amounts;
    }

    private static List<Object> optional(List<Object> values) {
        List<Object> wrapped = new ArrayList<>(List.of(Optional.empty()));
        values.stream().filter(value -> value != null).map(Optional::of).forEach(wrapped::add);
        wrapped.add(null);
        return wrapped;
    }

    /** A bean of a user's own. */
    record FormOfSomebody(Fact<@FteValue BigDecimal> share) {}

    /** A bean of a user's own. */
    record Amount(@EuroAmount BigDecimal value) {}

    /** What an interpolator asks of a violation. */
    private record ViolationContext(ConstraintViolation<?> violation)
            implements jakarta.validation.MessageInterpolator.Context {

        @Override
        public jakarta.validation.metadata.ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new jakarta.validation.ValidationException();
        }
    }

    /** The values that the components of a record are tried with; the first of each go together. */
    private record Values(Class<? extends Record> type, List<List<Object>> ofComponents) {

        static Values of(Class<? extends Record> type) {
            return new Values(type, List.of());
        }

        Values with(Object... values) {
            return with(Arrays.asList(values));
        }

        Values with(List<Object> values) {
            List<List<Object>> more = new ArrayList<>(ofComponents);
            more.add(values);
            return new Values(type, more);
        }

        List<Object> first() {
            return ofComponents.stream().map(values -> values.get(0)).collect(Collectors.toCollection(ArrayList::new));
        }

        String name(int field) {
            return type.getRecordComponents()[field].getName();
        }

        /** Whether the component can be neither null nor wrong. */
        boolean isPrimitive(int field) {
            return type.getRecordComponents()[field].getType().isPrimitive();
        }

        /** Whether the constructor refuses this value beside the first ones of all other components. */
        boolean isRefused(int field, Object value) throws ReflectiveOperationException {
            Constructor<?> canonical = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            List<Object> changed = first();
            changed.set(field, value);
            try {
                canonical.newInstance(changed.toArray());
                return false;
            } catch (InvocationTargetException e) {
                assertThat(e.getCause()).isInstanceOfAny(NullPointerException.class, IllegalArgumentException.class);
                return true;
            }
        }

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }
}
