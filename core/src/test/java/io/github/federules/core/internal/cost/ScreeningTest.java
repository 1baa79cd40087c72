package io.github.federules.core.internal.cost;

import static io.github.federules.core.dossier.FteShare.fte;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.StaffShareScope;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.internal.ledger.Entry;
import io.github.federules.core.internal.ledger.Ledger;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreeningTest {

    private static final Clause L1 = new Clause("L1", "words");

    private static final Screening BEFORE =
            new Screening(true, 1_000, 200, 300, 900, 150, 400, 350, 250, new Doubts(new long[] {20, 0, 5}));

    @Test
    void retained_costs_and_costs_in_doubt_are_added_up() {
        assertThat(BEFORE.retained()).isEqualTo(150 + 400 + 350);
        assertThat(BEFORE.doubtful()).isEqualTo(25);
    }

    @Test
    void staff_that_is_presented_already_is_retained_and_presented_once() {
        assertSame(
                BEFORE.retainingStaff(7),
                new Screening(true, 1_000, 200, 300, 900, 157, 400, 350, 250, BEFORE.doubts()));
    }

    @Test
    void more_staff_is_presented_and_retained() {
        assertSame(BEFORE.withStaff(7), new Screening(true, 1_007, 207, 300, 907, 157, 400, 350, 250, BEFORE.doubts()));
        assertSame(BEFORE.withStaff(-7), new Screening(true, 993, 193, 300, 893, 143, 400, 350, 250, BEFORE.doubts()));
    }

    @Test
    void more_of_other_costs_is_presented_and_retained_and_no_service() {
        assertSame(BEFORE.withOther(7), new Screening(true, 1_007, 200, 300, 907, 150, 400, 357, 250, BEFORE.doubts()));
    }

    @Test
    void more_services_are_presented_and_retained_among_the_operating_costs() {
        assertSame(
                BEFORE.withServices(7), new Screening(true, 1_007, 200, 307, 907, 150, 400, 357, 257, BEFORE.doubts()));
    }

    /** Two bodies bear a line of studies and a line of staff each; the second body's staff states no share. */
    @Test
    void the_lines_of_each_bearer_are_screened_by_themselves_with_vat_if_it_counts() {
        Ledger<String, CostNature> lines = Ledger.withRoomFor(4);
        lines = with(lines, CostNature.STUDIES, 100, 20, 0);
        lines = with(lines, CostNature.STAFF, 1_000, 0, 500_000_000);
        lines = with(lines, CostNature.STUDIES, 30, 6, 0);
        lines = with(lines, CostNature.STAFF, 4_000, 0, 0);
        CostScheme scheme = scheme();
        int[] bearers = {0, 0, 1, 1};
        StaffRegister staff = StaffRegister.of(lines);

        List<Screening> withVat = Screening.ofEach(scheme, lines, staff, StaffShareScope.PER_PERSON, true, bearers, 2);
        assertThat(withVat).extracting(Screening::presented).containsExactly(1_120L, 4_036L);
        assertThat(withVat).extracting(Screening::operating).containsExactly(120L, 36L);
        assertThat(withVat).extracting(Screening::staff).containsExactly(1_000L, 0L);
        List<Screening> without = Screening.ofEach(scheme, lines, staff, StaffShareScope.PER_PERSON, false, bearers, 2);
        assertThat(without).extracting(Screening::operating).containsExactly(100L, 30L);
    }

    @Test
    void infrastructure_is_an_investment_and_studies_are_an_operating_cost() {
        Ledger<String, CostNature> lines = Ledger.withRoomFor(2);
        lines = with(lines, CostNature.INFRASTRUCTURE, 100, 0, 0);
        lines = with(lines, CostNature.STUDIES, 10, 0, 0);

        Screening all = Screening.ofEach(
                        scheme(), lines, StaffRegister.of(lines), StaffShareScope.PER_PERSON, false, new int[2], 1)
                .get(0);
        assertThat(all.investment()).isEqualTo(100);
        assertThat(all.operating()).isEqualTo(10);
    }

    private static CostScheme scheme() {
        return new CostScheme(Call.builder("each", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.STUDIES, CostNature.STAFF, CostNature.INFRASTRUCTURE)
                .staffFrom(L1, fte("0.20"))
                .build());
    }

    @Test
    void two_screenings_retain_the_same_if_each_part_and_the_staff_presented_are_the_same() {
        Doubts none = Doubts.NONE;
        Screening one = new Screening(false, 1_000, 200, 300, 900, 150, 400, 350, 250, none);
        assertThat(one.retainsSameAs(new Screening(true, 1, 200, 3, 9, 150, 400, 350, 250, none)))
                .isTrue();
        assertThat(one.retainsSameAs(new Screening(false, 1_000, 201, 300, 900, 150, 400, 350, 250, none)))
                .isFalse();
        assertThat(one.retainsSameAs(new Screening(false, 1_000, 200, 300, 900, 151, 400, 350, 250, none)))
                .isFalse();
        assertThat(one.retainsSameAs(new Screening(false, 1_000, 200, 300, 900, 150, 401, 350, 250, none)))
                .isFalse();
        assertThat(one.retainsSameAs(new Screening(false, 1_000, 200, 300, 900, 150, 400, 351, 250, none)))
                .isFalse();
        assertThat(one.retainsSameAs(new Screening(false, 1_000, 200, 300, 900, 150, 400, 350, 251, none)))
                .isFalse();
    }

    private static Ledger<String, CostNature> with(
            Ledger<String, CostNature> lines, CostNature nature, long cents, long vat, int share) {
        String id = Integer.toString(lines.size());
        return lines.append(new Entry<>(id, id, nature, cents, vat, share, null))
                .orElseThrow();
    }

    private static void assertSame(Screening changed, Screening expected) {
        assertThat(changed).isEqualTo(expected);
    }
}
