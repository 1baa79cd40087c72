package io.github.federules.core.dossier;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class CostLinesTest {

    private static final CostLines EMPTY = CostLines.of(List.of());

    @Test
    void a_longer_list_has_the_lines_of_the_shorter_and_one_more() {
        CostLines one = with(EMPTY, "a", 100, 20);
        CostLines two = with(one, "b", 3, 0);

        assertThat(EMPTY).isEmpty();
        assertThat(EMPTY.total()).isZero();
        assertThat(EMPTY.hasVat()).isFalse();
        assertThat(one).containsExactly(line("a", 100, 20));
        assertThat(one.total()).isEqualTo(120);
        assertThat(one.hasVat()).isTrue();
        assertThat(two).containsExactly(line("a", 100, 20), line("b", 3, 0));
        assertThat(two.total()).isEqualTo(123);
        assertThat(two.hasVat()).isTrue();
    }

    @Test
    void the_vat_of_a_line_by_the_unit_counts_nothing() {
        CostLine line = line("a", 0, 20).withQuantity(Quantity.of("1"));

        CostLines lines = EMPTY.with(line);

        assertThat(lines).containsExactly(line);
        assertThat(lines.total()).isZero();
        assertThat(lines.hasVat()).isFalse();
        assertThat(lines.vat(0)).isZero();
    }

    @Test
    void what_is_true_of_one_line_stays_true_of_a_longer_list() {
        CostNature own = CostNature.of("TREES", CostFamily.INVESTMENT, new LocalizedText("arbres", "trees"));
        CostLine usual = line("z", 1, 0);

        assertThat(flags(EMPTY)).containsExactly(false, false, false, true);
        assertThat(flags(EMPTY.with(usual))).containsExactly(false, false, false, true);
        assertThat(flags(EMPTY.with(line("a", 1, 1)).with(usual))).containsExactly(true, false, false, true);
        assertThat(flags(EMPTY.with(line("a", 1, 0).withoutAmount()).with(usual)))
                .containsExactly(false, true, false, true);
        assertThat(flags(EMPTY.with(line("a", 0, 0).withQuantity(Quantity.of("1")))
                        .with(usual)))
                .containsExactly(false, false, true, true);
        assertThat(flags(EMPTY.with(CostLine.of(own, euros("1.00"))).with(usual)))
                .containsExactly(false, false, false, false);
        // The annual cost is known, and the number of hours is not.
        Quantity hours = new Quantity(Optional.empty(), Optional.of(euros("48000.00")));
        assertThat(flags(EMPTY.with(line("a", 0, 0).withQuantity(hours)).with(usual)))
                .containsExactly(false, true, true, true);
    }

    private static List<Boolean> flags(CostLines lines) {
        return List.of(lines.hasVat(), lines.isAnyOpen(), lines.isAnyByUnit(), lines.areStandard());
    }

    @Test
    void a_line_without_an_identifier_gets_its_position() {
        CostLines lines = CostLines.of(List.of(CostLine.of(CostNature.STUDIES, euros("1.00")), line("x", 1, 0)));
        assertThat(lines).extracting(each -> each.id().orElseThrow()).containsExactly("1", "x");
    }

    @Test
    void a_list_of_cost_lines_is_returned_as_it_is() {
        CostLines one = with(EMPTY, "a", 1, 0);
        assertThat(CostLines.of(one)).isSameAs(one);
    }

    /** The shorter list shares its array with the longer one. */
    @Test
    void a_list_shows_no_number_of_a_line_that_was_added_to_it() {
        CostLines one = with(EMPTY, "a", 1, 0);
        assertThat(with(one, "b", 1, 0)).hasSize(2);

        List<IntFunction<Object>> columns = List.of(one::get, one::nature, one::cents, one::vat, one::share);
        assertThat(columns)
                .allSatisfy(column -> assertThatThrownBy(() -> column.apply(1))
                        .isInstanceOf(IndexOutOfBoundsException.class)
                        .hasMessage("The index is 1, but must be below 1."));
        assertThatThrownBy(() -> one.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void a_walk_over_a_list_ends_with_its_last_line() {
        CostLines one = with(EMPTY, "a", 1, 0);
        Iterator<CostLine> walk = one.iterator();
        assertThat(with(one, "b", 1, 0)).hasSize(2);

        assertThat(walk.next()).isEqualTo(line("a", 1, 0));
        assertThat(walk.hasNext()).isFalse();
        assertThatThrownBy(walk::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void nothing_can_be_added_to_a_list_or_removed_from_it() {
        CostLines one = with(EMPTY, "a", 1, 0);
        assertThatThrownBy(() -> one.add(line("b", 1, 0))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> one.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void two_lines_that_are_added_to_the_same_list_do_not_meet() {
        CostLines one = EMPTY;
        for (int line = 0; line < 9; line++) {
            one = with(one, "x" + line, 1, 0);
        }
        CostLines left = with(with(one, "a", 10, 0), "b", 20, 5);
        CostLines right = with(with(one, "b", 300, 0), "a", 400, 0);

        assertThat(one).hasSize(9);
        assertThat(left).hasSize(11).startsWith(line("x0", 1, 0)).endsWith(line("a", 10, 0), line("b", 20, 5));
        assertThat(left.total()).isEqualTo(9 + 35);
        assertThat(right).hasSize(11).startsWith(line("x0", 1, 0)).endsWith(line("b", 300, 0), line("a", 400, 0));
        assertThat(right.total()).isEqualTo(9 + 700);
        assertThat(right.hasVat()).isFalse();
        assertThat(right.subList(0, 9)).isEqualTo(one);
    }

    @Test
    void an_identifier_is_used_once_in_a_list_and_again_beside_it() {
        CostLines one = with(EMPTY, "a", 1, 0);
        assertIsTaken(one, "a");

        // The second line copies what the list holds, its identifiers included.
        CostLines two = with(one, "b", 1, 0);
        CostLines beside = with(one, "c", 1, 0);
        assertIsTaken(beside, "a");
        assertThat(with(beside, "b", 2, 0)).hasSize(3);
        assertThat(with(two, "c", 2, 0)).hasSize(3);
    }

    @Test
    void a_list_grows_beyond_the_room_that_it_was_given() {
        CostLines lines = EMPTY;
        for (int line = 0; line < 100; line++) {
            lines = with(lines, "l" + line, line, 0);
        }
        assertThat(lines).hasSize(100);
        for (int line = 0; line < 100; line++) {
            assertThat(lines.cents(line)).isEqualTo(line);
        }
        // 0 + 1 + … + 99
        assertThat(lines.total()).isEqualTo(4_950);
    }

    private static void assertIsTaken(CostLines lines, String id) {
        assertThatThrownBy(() -> with(lines, id, 2, 0)).isInstanceOf(InvalidFactException.class);
    }

    private static CostLines with(CostLines lines, String id, long cents, long vat) {
        return lines.with(line(id, cents, vat));
    }

    private static CostLine line(String id, long cents, long vat) {
        return CostLine.of(CostNature.STUDIES, Euros.ofCents(cents))
                .withVat(Euros.ofCents(vat))
                .withId(id);
    }
}
