package io.github.federules.feder;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.feder.SoundDossier.assess;
import static io.github.federules.feder.SoundDossier.costing;
import static io.github.federules.feder.SoundDossier.other;
import static io.github.federules.feder.SoundDossier.staff;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.result.SetAsideReason;
import org.junit.jupiter.api.Test;

/** Who is the same person: several lines of one name, lines that name nobody, and names that look like something else. */
class PersonsTest {

    @Test
    void several_lines_of_one_person_add_up_their_cost_and_count_the_highest_share() {
        Decision decision = assess(costing(
                staff("A", "10000.00").withShare(fte("0.05")),
                staff("A", "20000.00").withShare(fte("0.2")),
                staff("A", "30000.00").withShare(fte("0.1")),
                other("10000.00")));

        assertThat(decision).setsNothingAside();
        assertThat(decision.costs().retainedStaff()).isEqualTo(euros("60000.00"));
        assertThat(decision).hasIndirectCosts("9000.00");
    }

    @Test
    void shares_of_one_person_do_not_add_up() {
        Decision decision = assess(costing(
                staff("A", "1.00").withShare(fte("0.19")),
                staff("A", "2.00").withShare(fte("0.19")),
                other("70000.00")));

        assertThat(decision).setsAsideOnly(SetAsideReason.STAFF_SHARE_BELOW_MINIMUM, "1", "2");
    }

    @Test
    void one_person_is_not_counted_twice_where_all_are_added_up() {
        Decision decision = assess(
                costing(
                        staff("A", "1.00").withShare(fte("0.1")),
                        staff("A", "2.00").withShare(fte("0.1")),
                        staff("B", "4.00").withShare(fte("0.09")),
                        other("70000.00")),
                StaffShareScope.OPERATION);

        // 10% and 9%
        assertThat(decision).setsAsideOnly("1", "2", "3");
    }

    @Test
    void a_line_that_states_no_share_leaves_nothing_open_if_another_of_the_person_does() {
        Decision above =
                assess(costing(staff("A", "60000.00"), staff("A", "1000.00").withShare(fte("0.2")), other("0.00")));
        Decision below =
                assess(costing(staff("A", "60000.00"), staff("A", "1000.00").withShare(fte("0.1")), other("70000.00")));

        assertThat(above).setsNothingAside().isMissingNothing();
        assertThat(below)
                .setsAsideOnly(SetAsideReason.STAFF_SHARE_BELOW_MINIMUM, "1", "2")
                .isMissingNothing();
    }

    @Test
    void all_lines_of_a_person_whose_share_is_stated_nowhere_are_missing_it() {
        Decision decision = assess(
                costing(staff("A", "10000.00"), other("70000.00"), staff("A", "1000.00"), staff("B", "1000.00")));

        assertThat(decision)
                .isMissingOnly(
                        "operation.costLines[0].fte", "operation.costLines[2].fte", "operation.costLines[3].fte");
    }

    @Test
    void a_line_that_names_nobody_is_a_person_of_its_own() {
        Decision decision = assess(
                costing(staff("1.00").withShare(fte("0.2")), staff("2.00").withShare(fte("0.1")), other("70000.00")));

        assertThat(decision).setsAsideOnly("2");
    }

    @Test
    void lines_that_name_nobody_are_several_persons_where_all_are_added_up() {
        Decision decision = assess(
                costing(staff("1.00").withShare(fte("0.1")), staff("2.00").withShare(fte("0.1")), other("70000.00")),
                StaffShareScope.OPERATION);

        assertThat(decision).setsNothingAside();
    }

    @Test
    void a_person_may_be_called_what_another_line_is_called() {
        // The person named 1 at 10%, and the first line, which names nobody, at 20%.
        Decision decision = assess(costing(
                staff("1.00").withShare(fte("0.2")),
                staff("1", "2.00").withShare(fte("0.1")),
                staff("c", "4.00").withShare(fte("0.1")),
                staff("8.00").withId("c").withShare(fte("0.2")),
                other("70000.00")));

        assertThat(decision).setsAsideOnly("2", "3");
    }

    @Test
    void names_are_the_same_person_only_if_they_are_the_same_text() {
        Decision decision = assess(costing(
                staff("A", "1.00").withShare(fte("0.2")),
                staff("a", "2.00").withShare(fte("0.1")),
                staff("A ", "4.00").withShare(fte("0.1")),
                other("70000.00")));

        assertThat(decision).setsAsideOnly("2", "3");
    }
}
