package io.github.federules.validation;

import static io.github.federules.feder.FederCalls.EXPLORES_AI;
import static io.github.federules.validation.Facts.sound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.rule.Finding;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bean of a user's own. */
@Tag("validator")
class DossierSourceTest {

    private static final Validator VALIDATOR = Validators.in(Locale.ENGLISH);

    @Test
    void a_violation_stands_at_the_property_that_the_fact_comes_from() {
        // 50,000.00 with their 15% are 57,500.00; with the first person's share at 0.20 they are 46,000.00 more.
        Form form = new Form(List.of(person("40000.00", "0.10"), person("50000.00", "0.50")));

        assertThat(Validators.places(form)).containsExactly("people[0].partOfFullTime");
        assertThat(Validators.places(new Form(List.of(person("70000.00", null)))))
                .containsExactly("people[0].partOfFullTime");
        assertThat(Validators.places(new Form(List.of(person("70000.00", "1")))))
                .isEmpty();
    }

    @Test
    void a_violation_may_stand_at_the_bean_as_a_whole() {
        assertThat(Validators.reported(new Form(List.of()), Locale.ENGLISH))
                .singleElement()
                .asString()
                .startsWith(": Total eligible cost: €0.00 so far, since the budget is not complete.");
    }

    @ParameterizedTest
    @CsvSource({
        "submission.sent,              submission.sent",
        "lines[2].fte,                 lines[2].fte",
        "a[0].b[1].c,                  a[0].b[1].c",
        "answers[EXPLORES_AI],         answers[EXPLORES_AI]",
        "answers[EXPLORES_AI].declared, answers[EXPLORES_AI].declared",
        "lines[2],                     lines[2]",
        "odd[,                         odd[",
    })
    void the_place_may_be_any_path_of_properties(String place, String path) {
        assertThat(Validators.places(new Elsewhere(place))).containsExactly(path);
    }

    @Test
    void an_element_is_reported_by_its_index_or_its_key() {
        assertThat(nodes(new Elsewhere("lines[2].fte")))
                .extracting(Path.Node::getIndex)
                .containsExactly(null, 2);
        assertThat(nodes(new Elsewhere("lines[2]")))
                .extracting(Path.Node::getIndex)
                .containsExactly(null, 2);
        assertThat(nodes(new Elsewhere("answers[A].declared")))
                .extracting(Path.Node::getKey)
                .containsExactly(null, "A");
        assertThat(nodes(new Elsewhere("answers[A]")))
                .extracting(Path.Node::getKey)
                .containsExactly(null, "A");
    }

    @Test
    void the_bean_as_a_whole_is_no_property_of_it() {
        assertThat(nodes(new Form(List.of()))).extracting(Path.Node::getKind).containsExactly(ElementKind.BEAN);
    }

    @Test
    void every_dot_of_a_place_counts() {
        assertThat(PropertyPath.of("a.b.").properties()).hasSize(3);
        assertThat(PropertyPath.of("").properties()).isEmpty();
    }

    @Test
    void a_bean_is_not_asked_for_the_place_of_a_dossier_that_it_cannot_give() {
        assertThat(Validators.reported(new Placeless(Money.of(5, "USD")), Locale.ENGLISH))
                .containsExactly(": The currency is USD, but must be EUR. Convert the amount to euros.");
    }

    @Test
    void a_place_that_is_null_is_an_error_that_names_the_fact() {
        assertThatThrownBy(() -> VALIDATOR.validate(new Elsewhere(null)))
                .rootCause()
                .hasMessage("placeOf(\"submission.sent\") of " + Elsewhere.class.getName());
    }

    private static List<Path.Node> nodes(Object bean) {
        List<Path.Node> nodes = new ArrayList<>();
        VALIDATOR.validate(bean).iterator().next().getPropertyPath().forEach(nodes::add);
        return nodes;
    }

    @Test
    void two_currencies_in_one_dossier_are_a_violation_and_no_accident() {
        Purchase purchase = new Purchase(List.of(Money.of(80_000, "EUR"), FastMoney.of(5, "USD")));

        assertThat(Validators.reported(purchase, Locale.ENGLISH))
                .containsExactly(": The currency is USD, but must be EUR. Convert the amount to euros.");
        assertThat(Validators.reported(purchase, Locale.FRENCH))
                .containsExactly(": La devise est USD, mais doit être EUR. Convertissez le montant en euros.");
        assertThat(VALIDATOR.validate(purchase))
                .extracting(
                        violation -> Validators.payload(violation, Fault.class).code())
                .containsExactly(FaultCode.CURRENCY_NOT_EUR);
        assertThat(VALIDATOR.validate(purchase))
                .extracting(violation -> Validators.payload(violation, Finding.class))
                .containsOnlyNulls();
    }

    @Test
    void a_bean_that_cannot_be_read_is_an_error_that_names_bean_cause_and_cure() {
        assertThatThrownBy(() -> VALIDATOR.validate(new Broken(null)))
                .isInstanceOf(ValidationException.class)
                .rootCause()
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> VALIDATOR.validate(new Broken("")))
                .isInstanceOf(ValidationException.class)
                .rootCause()
                .hasMessage("toDossier() of " + Broken.class.getName());
        assertThatThrownBy(() -> VALIDATOR.validate(new Broken("x")))
                .isInstanceOf(ValidationException.class)
                .cause()
                .hasMessageContaining("The bean " + Broken.class.getName() + " cannot be read as a dossier")
                .hasMessageContaining("UnsupportedOperationException: not yet")
                .hasMessageContaining("Is something not filled in? Return Fact.unknown() for it, or validate a"
                        + " @GroupSequence({Default.class, …})");
    }

    @Test
    void a_bean_without_a_place_is_an_error_that_names_bean_place_cause_and_cure() {
        assertThatThrownBy(() -> VALIDATOR.validate(new Elsewhere(null)))
                .isInstanceOf(ValidationException.class)
                .cause()
                .isInstanceOf(ValidationException.class)
                .hasMessage("The bean " + Elsewhere.class.getName() + " has no place for submission.sent: its"
                        + " placeOf(…) fails with java.lang.NullPointerException: placeOf(\"submission.sent\") of "
                        + Elsewhere.class.getName() + ". Return \"\" for the bean as a whole.");
        assertThatThrownBy(() -> VALIDATOR.validate(new Lost(new UnsupportedOperationException("not yet"))))
                .isInstanceOf(ValidationException.class)
                .cause()
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith(
                        "The bean " + Lost.class.getName() + " has no place for submission.sent: its placeOf(…) fails"
                                + " with java.lang.UnsupportedOperationException: not yet. Return")
                .hasCauseInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_fact_that_is_refused_while_a_place_is_found_is_no_violation_of_the_dossier() {
        InvalidFactException refused =
                Fault.of(FaultCode.CURRENCY_NOT_EUR, Map.of("value", "USD")).asException();

        assertThatThrownBy(() -> VALIDATOR.validate(new Lost(refused)))
                .isInstanceOf(ValidationException.class)
                .rootCause()
                .isSameAs(refused);
    }

    @Test
    void a_call_that_nobody_knows_is_an_error_that_names_those_of_the_catalogue() {
        assertThatThrownBy(() -> VALIDATOR.validate(new OfNoCall(sound())))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessageContaining("The call of @EligibleFor is \"hdf-ai-2052\", but must be a known one. The"
                        + " catalogue has [hdf-ai-2025, ")
                .hasMessageEndingWith("Is it a call of your own? Make it known with EligibilityValidators.");
        assertThatThrownBy(() -> VALIDATOR.validate(new OfCallWithSpace(sound())))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessageContaining("is \"hdf-ai-2025 \", but");
    }

    @Test
    void the_constraint_stands_on_a_dossier_or_on_what_can_be_read_as_one() {
        assertThatThrownBy(() -> VALIDATOR.validate(new OnText("D-001")))
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessageContaining("EligibleFor");
    }

    private static Person person(String cost, String partOfFullTime) {
        return new Person(new BigDecimal(cost), partOfFullTime == null ? null : new BigDecimal(partOfFullTime));
    }

    record Person(BigDecimal cost, BigDecimal partOfFullTime) {

        CostLine line() {
            CostLine line = CostLine.of(CostNature.STAFF, Money.of(cost, "EUR"));
            return partOfFullTime == null ? line : line.withShare(new FteShare(partOfFullTime));
        }
    }

    @EligibleFor("hdf-ai-2025")
    record Form(List<Person> people) implements DossierSource {

        @Override
        public Dossier toDossier() {
            return sound().withOperation(Operation.untitled()
                    .declaring(EXPLORES_AI)
                    .withCostLines(people.stream().map(Person::line).toList()));
        }

        @Override
        public String placeOf(String path) {
            return path.equals("operation.costLines")
                    ? ""
                    : path.replace("operation.costLines", "people").replace("fte", "partOfFullTime");
        }
    }

    @EligibleFor("hdf-ai-2025")
    record Elsewhere(String place) implements DossierSource {

        @Override
        public Dossier toDossier() {
            return sound().withSubmission(Submission.notSent());
        }

        @Override
        public String placeOf(String path) {
            return place;
        }
    }

    @EligibleFor("hdf-ai-2025")
    record Purchase(List<MonetaryAmount> prices) implements DossierSource {

        @Override
        public Dossier toDossier() {
            return Facts.costing(prices.stream()
                    .map(price -> CostLine.of(CostNature.STUDIES, price))
                    .toArray(CostLine[]::new));
        }
    }

    @EligibleFor("hdf-ai-2025")
    record Placeless(MonetaryAmount price) implements DossierSource {

        @Override
        public Dossier toDossier() {
            return Facts.costing(CostLine.of(CostNature.STUDIES, price));
        }

        @Override
        public String placeOf(String path) {
            throw new UnsupportedOperationException(path);
        }
    }

    @EligibleFor("hdf-ai-2025")
    record Broken(String text) implements DossierSource {

        @Override
        public Dossier toDossier() {
            if (text.isEmpty()) {
                return null;
            }
            throw new UnsupportedOperationException("not yet");
        }
    }

    @EligibleFor("hdf-ai-2025")
    record Lost(RuntimeException accident) implements DossierSource {

        @Override
        public Dossier toDossier() {
            return sound().withSubmission(Submission.notSent());
        }

        @Override
        public String placeOf(String path) {
            throw accident;
        }
    }

    record OfCallWithSpace(@EligibleFor("hdf-ai-2025 ") Dossier dossier) {}

    record OfNoCall(@EligibleFor("hdf-ai-2052") Dossier dossier) {}

    record OnText(@EligibleFor("hdf-ai-2025") String dossier) {}
}
