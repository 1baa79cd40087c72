package io.github.federules.core.dossier;

import static io.github.federules.core.Unchangeable.assertUnchangeable;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OperationTest {

    private static final Criterion FIRST = criterion("FIRST");
    private static final Criterion SECOND = criterion("SECOND");
    private static final CostLine LINE = CostLine.of(CostNature.STUDIES, euros("1.00"));
    private static final CostLine LARGEST = CostLine.of(CostNature.STUDIES, euros("999999999999.99"));

    @Test
    void the_tax_on_the_lines_counts_in_their_total() {
        // 100,000 times 999,999,999,999.99 of tax, in cents, is beyond 2^63.
        CostLine taxed = LINE.withAmount(euros("0.01")).withVat(euros("999999999999.99"));
        List<CostLine> lines = Collections.nCopies(100_000, taxed);

        assertThat(Operation.untitled().withCostLines(lines.subList(0, 9)).costLines())
                .hasSize(9);
        assertThatThrownBy(() -> Operation.untitled().withCostLines(lines.subList(0, 11)))
                .isInstanceOf(InvalidFactException.class);
        assertThatThrownBy(() -> Operation.untitled().withCostLines(lines))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.TOTAL_TOO_LARGE));
    }

    @Test
    void a_copy_changes_one_thing() {
        Realisation year = Realisation.from(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        FinancingPlan plan = FinancingPlan.own(euros("1.00"));
        Operation operation = Operation.titled("t")
                .declaring(FIRST)
                .withRealisation(year)
                .withFinancing(plan)
                .withAidRate(Rate.percent("50"));
        assertThat(operation)
                .isEqualTo(new Operation(
                        Optional.of("t"),
                        Answers.none().with("FIRST", Answer.of(true)),
                        List.of(),
                        true,
                        Fact.known(year),
                        Fact.known(plan),
                        Fact.known(Rate.percent("50"))));
    }

    @Test
    void a_line_without_an_identifier_has_its_position_from_1() {
        Operation operation =
                Operation.untitled().with(LINE).with(LINE.withId("x")).with(LINE);

        assertThat(operation.costLines())
                .extracting(CostLine::id)
                .containsExactly(Optional.of("1"), Optional.of("x"), Optional.of("3"));
    }

    @Test
    void staff_and_costs_are_lines_in_the_order_in_which_they_are_stated() {
        Operation operation = Operation.titled("Un assistant")
                .staff("Cheffe de projet", euros("48000.00"), fte("0.50"))
                .cost(CostNature.SOFTWARE_SUBSCRIPTION, "Modèle de langue", euros("22000.00"));

        assertThat(operation.costLines())
                .containsExactly(
                        CostLine.staff("Cheffe de projet", euros("48000.00"))
                                .withShare(fte("0.50"))
                                .withId("1"),
                        CostLine.of(CostNature.SOFTWARE_SUBSCRIPTION, "Modèle de langue", euros("22000.00"))
                                .withId("2"));
    }

    @Test
    void an_identifier_stands_once_given_or_not() {
        assertDuplicate("c1", List.of(LINE.withId("c1"), LINE.withId("c1")));
        assertDuplicate("2", List.of(LINE.withId("2"), LINE));
        assertDuplicate("1", List.of(LINE, LINE.withId("1")));
    }

    @Test
    void all_lines_together_reach_the_bound_and_not_a_cent_more() {
        // Ten times 999,999,999,999.99 is 9,999,999,999,999.90; the bound is 9 cents more.
        Operation atTheBound = Operation.untitled()
                .withCostLines(Collections.nCopies(10, LARGEST))
                .with(LINE.withAmount(euros("0.09")));

        assertThat(atTheBound.costLines()).hasSize(11);
        assertThatThrownBy(() -> atTheBound.with(LINE.withAmount(euros("0.01"))))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.TOTAL_TOO_LARGE))
                .hasMessage(
                        "The cost lines together exceed 9,999,999,999,999.99, the most that is accepted. Correct their"
                                + " amounts.");
    }

    @Test
    void a_million_of_the_largest_lines_is_too_large_and_not_a_small_sum_gone_round() {
        List<CostLine> lines = Collections.nCopies(1_000_000, LARGEST);

        assertThatThrownBy(() -> Operation.untitled().withCostLines(lines)).isInstanceOf(InvalidFactException.class);
    }

    @Test
    void what_is_declared_is_true_or_false_and_the_rest_is_unknown() {
        Operation operation = Operation.untitled().declaring(FIRST).declaring(SECOND, false);

        assertThat(operation.answers().to("FIRST")).isEqualTo(Fact.known(Answer.of(true)));
        assertThat(operation.answers().to("SECOND")).isEqualTo(Fact.known(Answer.of(false)));
        assertThat(operation.answers().to("THIRD")).isEqualTo(Fact.unknown());
        assertThat(operation.declaring(FIRST, false).answers().to("FIRST")).isEqualTo(Fact.known(Answer.of(false)));
    }

    @Test
    void equal_operations_are_equal_whatever_the_order_of_their_declarations() {
        assertThat(Operation.titled("a").declaring(FIRST).declaring(SECOND).with(LINE))
                .isEqualTo(
                        Operation.titled("a").declaring(SECOND).declaring(FIRST).with(LINE.withId("1")));
    }

    @Test
    void nothing_that_was_handed_in_or_out_can_change_an_operation() {
        List<CostLine> lines = new ArrayList<>(List.of(LINE));
        Map<String, Answer> answers = new LinkedHashMap<>(Map.of("FIRST", Answer.of(true)));
        Operation operation = new Operation(
                Optional.empty(), new Answers(answers), lines, true, Fact.unknown(), Fact.unknown(), Fact.unknown());

        lines.clear();
        answers.clear();

        assertThat(operation.costLines()).hasSize(1);
        assertThat(operation.answers().to("FIRST")).isEqualTo(Fact.known(Answer.of(true)));
        assertUnchangeable(operation.costLines());
        assertUnchangeable(operation.answers().byCriterion());
    }

    private static Criterion criterion(String code) {
        return Criterion.yesNo(code, Subject.OPERATION, new LocalizedText(code, code));
    }

    private static void assertDuplicate(String id, List<CostLine> lines) {
        assertThatThrownBy(() -> Operation.untitled().withCostLines(lines))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.DUPLICATE_LINE_ID))
                .hasMessage("The identifier " + id + " is on two cost lines, but must be on one. Change one of the"
                        + " two. A line without an identifier has its position, counted from 1.");
    }

    @Test
    void further_costs_may_follow_where_none_are_stated_or_are_said_to_or_a_line_has_no_amount() {
        CostLine line = CostLine.of(CostNature.STUDIES, euros("1.00"));

        assertThat(Operation.untitled().isBudgetOpen()).isTrue();
        assertThat(Operation.untitled().with(line).isBudgetOpen()).isFalse();
        assertThat(Operation.untitled().with(line).withFurtherCosts().isBudgetOpen())
                .isTrue();
        assertThat(Operation.untitled().with(line).with(line.withoutAmount()).isBudgetOpen())
                .isTrue();
    }
}
