package io.github.federules.core.constraint;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Certainty;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Rate;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ElementDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    static Stream<Values> every_record_with_values_at_and_beyond_every_bound() {
        return Stream.of(
                Values.of(Activity.class).with(texts()),
                Values.of(Declaration.class).with(texts()),
                Values.of(FteShare.class).with(shares()),
                Values.of(FinancingPlan.class)
                        .with(amounts())
                        .with(few(amounts()))
                        .with(few(amounts()))
                        .with(few(amounts())),
                Values.of(CostLine.class)
                        .with(optional(texts()))
                        .with(CostNature.STAFF, CostNature.TRAVEL, null)
                        .with(Optional.empty(), Optional.of(" "), null)
                        .with(optional(few(texts())))
                        .with(Fact.unknown(), Fact.known(FteShare.fte("0.5")), null)
                        .with(amounts())
                        .with(few(amounts()))
                        .with(optional(few(texts()))),
                Values.of(Realisation.class)
                        .with(LocalDate.of(2025, 1, 2), LocalDate.of(2024, 12, 31), LocalDate.of(-1, 12, 31), null)
                        .with(
                                LocalDate.of(2025, 1, 2),
                                LocalDate.of(2025, 1, 1),
                                LocalDate.of(9999, 12, 31),
                                LocalDate.of(10000, 1, 1),
                                null),
                Values.of(Submission.class)
                        .with(Fact.unknown(), Fact.known(true), Fact.known(false), null)
                        .with(Fact.unknown(), Fact.known(LocalDate.of(2025, 2, 20)), null)
                        .with(Fact.unknown(), null)
                        .with(Fact.unknown(), null),
                Values.of(Party.class)
                        .with(Optional.empty(), Optional.of(" "), null)
                        .with(
                                Optional.empty(),
                                Optional.of(new Form(Certainty.SURE)),
                                Optional.of(new Form(Certainty.PROBABLE)),
                                null)
                        .with(
                                Fact.unknown(),
                                Fact.known(BeneficiaryKind.ASSOCIATION),
                                Fact.known(BeneficiaryKind.NATURAL_PERSON),
                                null),
                Values.of(Applicant.class)
                        .with(Party.unknown(), null)
                        .with(Fact.unknown(), Fact.known(PolicyRole.NONE), null)
                        .with(List.of(), List.of(Party.unknown()), Arrays.asList(Party.unknown(), null), null)
                        .with(Fact.unknown(), Fact.known(true), null)
                        .with(facts(amounts())),
                Values.of(Operation.class)
                        .with(Optional.empty(), Optional.of(""), null)
                        .with(
                                Map.of(),
                                Map.of(Declaration.of("A"), true),
                                Collections.singletonMap(Declaration.of("A"), null),
                                Collections.singletonMap(null, true),
                                null)
                        .with(costLines())
                        .with(Fact.unknown(), null)
                        .with(Fact.unknown(), null)
                        .with(Fact.unknown(), null)
                        .with(Fact.unknown(), Fact.known(Rate.percent("50")), null),
                Values.of(Dossier.class)
                        .with(Optional.empty(), Optional.of(" "), null)
                        .with(Optional.empty(), Optional.of(""), null)
                        .with(
                                Optional.empty(),
                                Optional.of(Set.of(Track.FUNDING)),
                                Optional.of(Set.of()),
                                Optional.of(new HashSet<>(Arrays.asList(Track.FUNDING, null))),
                                Optional.of(Collections.singleton(null)),
                                null)
                        .with(
                                Applicant.unknown().joinedBy(Party.of("A", BeneficiaryKind.ASSOCIATION)),
                                Applicant.unknown().joinedBy(Party.of("B", BeneficiaryKind.ASSOCIATION)),
                                null)
                        .with(Operation.untitled(), borneBy("A"), borneBy("B"), null)
                        .with(Submission.unknown(), null));
    }

    @ParameterizedTest
    @MethodSource("every_record_with_values_at_and_beyond_every_bound")
    void a_constructor_refuses_if_and_only_if_a_validator_reports_a_violation_of_its_parameters(Values values)
            throws ReflectiveOperationException {
        Constructor<?> constructor = values.canonical();
        int refused = 0;
        List<List<Object>> tried = values.combinations();
        tried.addAll(values.singleChanges());
        for (List<Object> each : tried) {
            boolean isRefused = isRefused(constructor, each);
            refused += isRefused ? 1 : 0;
            assertThat(violations(constructor, each).isEmpty())
                    .as("%s%s taken", constructor.getDeclaringClass().getSimpleName(), each)
                    .isEqualTo(!isRefused);
        }
        // Both kinds were met, or nothing was compared.
        assertThat(refused).isPositive().isLessThan(tried.size());
    }

    @ParameterizedTest
    @MethodSource("every_record_with_values_at_and_beyond_every_bound")
    void a_record_has_no_constructor_beside_the_one_whose_parameters_are_judged(Values values)
            throws ReflectiveOperationException {
        // One that is kept after a release, as docs/explanation/versions.md describes, needs constraints on its
        // parameters too.
        assertThat(values.type().getDeclaredConstructors()).containsExactly(values.canonical());
    }

    @ParameterizedTest
    @MethodSource("every_record_with_values_at_and_beyond_every_bound")
    void the_violation_stands_at_the_component_that_the_constructor_refuses(Values values)
            throws ReflectiveOperationException {
        Constructor<?> constructor = values.canonical();
        List<Object> valid = values.first();
        for (List<Object> changed : values.singleChanges()) {
            if (isRefused(constructor, changed)) {
                int place = IntStream.range(0, valid.size())
                        .filter(i -> changed.get(i) != valid.get(i))
                        .findFirst()
                        .orElseThrow();
                assertThat(places(violations(constructor, changed)))
                        .as("%s%s", constructor.getDeclaringClass().getSimpleName(), changed)
                        .containsExactly(constructor.getParameters()[place].getName());
            }
        }
    }

    @Test
    void all_that_is_wrong_with_a_cost_line_is_reported_at_once() throws ReflectiveOperationException {
        List<Object> line = Arrays.asList(
                Optional.of(" "),
                CostNature.TRAVEL,
                Optional.empty(),
                Optional.of("P1"),
                Fact.known(FteShare.fte("0.5")),
                Money.of(new BigDecimal("-0.001"), "USD"),
                null,
                Optional.of("A"));
        Constructor<?> constructor = Values.of(CostLine.class).canonical();
        assertThat(reported(constructor, line, Locale.ENGLISH))
                .containsExactly(
                        "amount must be greater than or equal to 0",
                        "amount must be in EUR. Convert the amount to euros",
                        "amount must have at most 2 decimals. Round it",
                        "id must hold some text. Fill it in, or leave it out",
                        "person is allowed only on STAFF lines. Leave it out, or correct the nature",
                        "share is allowed only on STAFF lines. Leave it out, or correct the nature",
                        "vat must not be null");

        // What a person and a share mean together with the nature cannot be known without it.
        line.set(1, null);
        assertThat(reported(constructor, line, Locale.ENGLISH))
                .containsExactly(
                        "amount must be greater than or equal to 0",
                        "amount must be in EUR. Convert the amount to euros",
                        "amount must have at most 2 decimals. Round it",
                        "id must hold some text. Fill it in, or leave it out",
                        "nature must not be null",
                        "vat must not be null");
    }

    @Test
    void a_null_that_somebody_elses_legal_form_stumbles_over_is_no_violation() throws ReflectiveOperationException {
        List<Object> party =
                List.of(Optional.empty(), Optional.of(new BrokenForm()), Fact.known(BeneficiaryKind.ASSOCIATION));
        Constructor<?> constructor = Values.of(Party.class).canonical();
        assertThatThrownBy(() -> violations(constructor, party))
                .isInstanceOf(ValidationException.class)
                .hasRootCauseInstanceOf(NullPointerException.class)
                .hasRootCauseMessage("an error of the form");
    }

    @ParameterizedTest
    @MethodSource("every_record_with_values_at_and_beyond_every_bound")
    void what_is_wrong_whatever_another_parameter_is_is_reported_beside_its_null(Values values)
            throws ReflectiveOperationException {
        Constructor<?> constructor = values.canonical();
        for (List<Object> changed : values.singleChanges()) {
            for (int other = 0; other < changed.size(); other++) {
                if (changed.get(other) == values.first().get(other) && isRefusedWhatever(other, changed, values)) {
                    Set<String> places = places(violations(constructor, changed));
                    places.add(constructor.getParameters()[other].getName());
                    assertThat(places(violations(constructor, Values.changed(changed, other, null))))
                            .as("%s%s without %d", values, changed, other)
                            .isEqualTo(places);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("every_record_with_values_at_and_beyond_every_bound")
    void a_null_is_reported_once(Values values) throws ReflectiveOperationException {
        for (int i = 0; i < values.first().size(); i++) {
            assertThat(violations(values.canonical(), Values.changed(values.first(), i, null)))
                    .as("%s without %d", values, i)
                    .hasSize(1);
        }
    }

    private static boolean isRefusedWhatever(int other, List<Object> parameters, Values values)
            throws ReflectiveOperationException {
        for (Object value : values.ofComponents().get(other)) {
            if (!isRefused(values.canonical(), Values.changed(values.first(), other, value))
                    && !isRefused(values.canonical(), Values.changed(parameters, other, value))) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @MethodSource("every_record_with_values_at_and_beyond_every_bound")
    void every_violation_is_reported_in_french_and_in_english(Values values) throws ReflectiveOperationException {
        Constructor<?> constructor = values.canonical();
        for (List<Object> each : values.singleChanges()) {
            List<String> english = reported(constructor, each, Locale.ENGLISH);
            assertThat(english).noneMatch(text -> text.contains("{") || text.contains("$"));
            assertThat(reported(constructor, each, Locale.FRENCH))
                    .hasSameSizeAs(english)
                    .noneMatch(text -> text.contains("{") || text.contains("Ã") || english.contains(text));
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
    void what_was_not_sent_has_no_day_of_sending() throws ReflectiveOperationException {
        Constructor<?> constructor =
                Submission.class.getDeclaredConstructor(Fact.class, Fact.class, Fact.class, Fact.class);
        List<Object> parameters =
                List.of(Fact.known(false), Fact.known(LocalDate.of(2025, 3, 14)), Fact.unknown(), Fact.unknown());

        assertThat(places(violations(constructor, parameters))).containsExactly("sentOn");
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
        assertThat(constraintsOn(Dossier.class, "seeks")).contains("NotNull");
        assertThat(validator
                        .getConstraintsForClass(Dossier.class)
                        .getConstraintsForProperty("seeks")
                        .getConstrainedContainerElementTypes())
                .flatExtracting(ElementDescriptor::getConstraintDescriptors)
                .extracting(each -> each.getAnnotation().annotationType().getSimpleName())
                .containsExactly("NotEmpty");
    }

    @ParameterizedTest
    @MethodSource("every_record_with_values_at_and_beyond_every_bound")
    void a_constraint_on_a_constructor_is_the_one_of_its_record_and_has_no_value(Values values)
            throws ReflectiveOperationException {
        // javac warns whoever has no validator of an annotation with a value.
        for (Annotation annotation : values.canonical().getAnnotations()) {
            assertThat(annotation.annotationType().getSimpleName())
                    .isEqualTo("Coherent" + values.type().getSimpleName());
            for (Method element : annotation.annotationType().getDeclaredMethods()) {
                assertThat(element.invoke(annotation)).isEqualTo(element.getDefaultValue());
            }
        }
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

    private static boolean isRefused(Constructor<?> constructor, List<Object> parameters)
            throws ReflectiveOperationException {
        try {
            constructor.newInstance(parameters.toArray());
            return false;
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).isInstanceOfAny(NullPointerException.class, IllegalArgumentException.class);
            return true;
        }
    }

    @SuppressWarnings("unchecked")
    private static Set<ConstraintViolation<Object>> violations(Constructor<?> constructor, List<Object> parameters) {
        return validator
                .forExecutables()
                .validateConstructorParameters((Constructor<Object>) constructor, parameters.toArray());
    }

    private static Set<String> places(Set<ConstraintViolation<Object>> violations) {
        Set<String> places = new TreeSet<>();
        violations.forEach(violation -> violation.getPropertyPath().forEach(node -> places.add(node.getName())));
        places.removeIf(name ->
                violations.iterator().next().getRootBeanClass().getSimpleName().equals(name));
        return places;
    }

    private static List<String> reported(Constructor<?> constructor, List<Object> parameters, Locale locale) {
        return violations(constructor, parameters).stream()
                .map(violation -> {
                    String path = violation.getPropertyPath().toString();
                    String text = factory.getMessageInterpolator()
                            .interpolate(violation.getMessageTemplate(), new ViolationContext(violation), locale);
                    return path.substring(path.lastIndexOf('.') + 1) + " " + text;
                })
                .sorted()
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

    private static List<Object> costLines() {
        CostLine most = CostLine.of(CostNature.STUDIES, euros("999999999999.99"));
        CostLine first = CostLine.of(CostNature.STUDIES, euros("1.00"));
        return Arrays.asList(
                List.of(first),
                List.of(first.withId("2"), first),
                List.of(),
                List.of(first, first),
                List.of(first.withId("a"), first.withId("a")),
                Arrays.asList(first, null),
                // 10 times 999,999,999,999.99 is 9,999,999,999,999.90, which 0.09 more fill and 0.10 more exceed.
                total(most, "0.09"),
                total(most, "0.10"),
                null);
    }

    private static List<CostLine> total(CostLine most, String more) {
        List<CostLine> lines = new ArrayList<>(Collections.nCopies(10, most));
        lines.add(CostLine.of(CostNature.STUDIES, euros(more)));
        return lines;
    }

    private static Operation borneBy(String partner) {
        return Operation.untitled()
                .with(CostLine.of(CostNature.STUDIES, euros("1.00")).withPartner(partner));
    }

    private static List<Object> few(List<Object> values) {
        return Arrays.asList(values.get(0), values.get(1), values.get(2), null);
    }

    private static List<Object> optional(List<Object> values) {
        List<Object> wrapped = new ArrayList<>(List.of(Optional.empty()));
        values.stream().filter(value -> value != null).map(Optional::of).forEach(wrapped::add);
        wrapped.add(null);
        return wrapped;
    }

    private static List<Object> facts(List<Object> values) {
        List<Object> wrapped = new ArrayList<>(List.of(Fact.unknown()));
        values.stream().filter(value -> value != null).map(Fact::known).forEach(wrapped::add);
        wrapped.add(null);
        return wrapped;
    }

    /** A bean of a user's own. */
    record FormOfSomebody(Fact<@FteValue BigDecimal> share) {}

    /** A bean of a user's own. */
    record Amount(@EuroAmount BigDecimal value) {}

    /** A form of an association. */
    record Form(Certainty certainty) implements LegalForm {

        @Override
        public String code() {
            return "9220";
        }

        @Override
        public String label() {
            return "Association déclarée";
        }

        @Override
        public Optional<BeneficiaryKind> findKind() {
            return Optional.of(BeneficiaryKind.ASSOCIATION);
        }
    }

    /** A form whose author made a mistake. */
    record BrokenForm() implements LegalForm {

        @Override
        public String code() {
            return "1";
        }

        @Override
        public String label() {
            return "form";
        }

        @Override
        public Optional<BeneficiaryKind> findKind() {
            throw new NullPointerException("an error of the form");
        }

        @Override
        public Certainty certainty() {
            return Certainty.SURE;
        }
    }

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

        Constructor<?> canonical() throws NoSuchMethodException {
            return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        }

        List<Object> first() {
            return ofComponents.stream().map(values -> values.get(0)).collect(Collectors.toCollection(ArrayList::new));
        }

        static List<Object> changed(List<Object> values, int index, Object value) {
            List<Object> changed = new ArrayList<>(values);
            changed.set(index, value);
            return changed;
        }

        /** Every way to put the first values of each together; of many components not all values. */
        List<List<Object>> combinations() {
            int most = ofComponents.size() > 4 ? 3 : 9;
            List<List<Object>> combinations = new ArrayList<>(List.of(List.of()));
            for (List<Object> values : ofComponents) {
                List<List<Object>> longer = new ArrayList<>();
                for (List<Object> combination : combinations) {
                    for (Object value : values.subList(0, Math.min(most, values.size()))) {
                        List<Object> more = new ArrayList<>(combination);
                        more.add(value);
                        longer.add(more);
                    }
                }
                combinations = longer;
            }
            return combinations;
        }

        /** The first values, but for one that is any other. */
        List<List<Object>> singleChanges() {
            List<List<Object>> changes = new ArrayList<>();
            for (int i = 0; i < ofComponents.size(); i++) {
                for (Object value :
                        ofComponents.get(i).subList(1, ofComponents.get(i).size())) {
                    changes.add(changed(first(), i, value));
                }
            }
            return changes;
        }

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }
}
