package io.github.federules.core.internal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final Ledger<String, Integer> EMPTY = Ledger.withRoomFor(0);

    @Test
    void a_longer_ledger_has_the_lines_of_the_shorter_and_one_more() {
        Ledger<String, Integer> one = with(EMPTY, "a", 100, 20);
        Ledger<String, Integer> two = with(one, "b", 3, 0);

        assertThat(EMPTY).isEmpty();
        assertThat(EMPTY.total()).isZero();
        assertThat(EMPTY.hasVat()).isFalse();
        assertThat(one).containsExactly("line a");
        assertThat(one.total()).isEqualTo(120);
        assertThat(one.hasVat()).isTrue();
        assertThat(two).containsExactly("line a", "line b");
        assertThat(two.total()).isEqualTo(123);
        assertThat(two.hasVat()).isTrue();
    }

    /** The shorter ledger shares its array with the longer one. */
    @Test
    void a_ledger_does_not_show_a_line_that_was_appended_to_it() {
        Ledger<String, Integer> one = with(EMPTY, "a", 1, 0);
        assertThat(with(one, "b", 1, 0)).hasSize(2);

        assertThatThrownBy(() -> one.get(1))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("The index is 1, but must be below 1.");
        assertThatThrownBy(() -> one.id(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> one.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void a_walk_over_a_ledger_ends_with_its_last_line() {
        Ledger<String, Integer> one = with(EMPTY, "a", 1, 0);
        Iterator<String> walk = one.iterator();
        assertThat(with(one, "b", 1, 0)).hasSize(2);

        assertThat(walk.next()).isEqualTo("line a");
        assertThat(walk.hasNext()).isFalse();
        assertThatThrownBy(walk::next)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("No line is left of 1. Ask hasNext() before next().");
        assertThatThrownBy(walk::remove).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void no_column_of_a_ledger_shows_a_line_that_was_appended_to_it() {
        Ledger<String, Integer> one = with(EMPTY, "a", 1, 0);
        assertThat(with(one, "b", 1, 0)).hasSize(2);

        List<IntFunction<Object>> columns =
                List.of(one::get, one::id, one::nature, one::cents, one::vat, one::share, each -> one.person(each));
        assertThat(columns)
                .allSatisfy(column -> assertThatThrownBy(() -> column.apply(1))
                        .isInstanceOf(IndexOutOfBoundsException.class)
                        .hasMessage("The index is 1, but must be below 1."));
    }

    @Test
    void two_lines_that_are_appended_to_the_same_ledger_do_not_meet() {
        Ledger<String, Integer> one = EMPTY;
        for (int line = 0; line < 9; line++) {
            one = with(one, "x" + line, 1, 0);
        }
        Ledger<String, Integer> left = with(with(one, "a", 10, 0), "b", 20, 5);
        Ledger<String, Integer> right = with(with(one, "b", 300, 0), "a", 400, 0);

        assertThat(one).hasSize(9);
        assertThat(left).hasSize(11).startsWith("line x0").endsWith("line a", "line b");
        assertThat(left.total()).isEqualTo(9 + 35);
        assertThat(right).hasSize(11).startsWith("line x0").endsWith("line b", "line a");
        assertThat(right.total()).isEqualTo(9 + 700);
        assertThat(right.hasVat()).isFalse();
        assertThat(right.subList(0, 9)).isEqualTo(one);
    }

    @Test
    void an_identifier_is_used_once_in_a_ledger_and_again_beside_it() {
        Ledger<String, Integer> one = with(EMPTY, "a", 1, 0);
        assertThat(one.append(entry("a", 2, 0))).isEmpty();

        // The second line copies what the ledger holds, its identifiers included.
        Ledger<String, Integer> two = with(one, "b", 1, 0);
        Ledger<String, Integer> beside = with(one, "c", 1, 0);
        assertThat(beside.append(entry("a", 2, 0))).isEmpty();
        assertThat(beside.append(entry("b", 2, 0))).isPresent();
        assertThat(two.append(entry("c", 2, 0))).isPresent();
    }

    @Test
    void a_ledger_grows_beyond_the_room_that_it_was_given() {
        Ledger<String, Integer> ledger = Ledger.withRoomFor(1);
        for (int line = 0; line < 100; line++) {
            ledger = with(ledger, "l" + line, line, 0);
        }
        assertThat(ledger).hasSize(100);
        for (int line = 0; line < 100; line++) {
            assertThat(ledger.cents(line)).isEqualTo(line);
        }
        // 0 + 1 + … + 99
        assertThat(ledger.total()).isEqualTo(4_950);
    }

    private static Ledger<String, Integer> with(Ledger<String, Integer> ledger, String id, long cents, long vat) {
        return ledger.append(entry(id, cents, vat)).orElseThrow();
    }

    private static Entry<String, Integer> entry(String id, long cents, long vat) {
        return new Entry<>("line " + id, id, 0, cents, vat, 0, null);
    }
}
