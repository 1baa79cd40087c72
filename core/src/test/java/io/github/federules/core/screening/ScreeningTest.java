package io.github.federules.core.screening;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostLines;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.rule.Clause;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreeningTest {

    private static final Clause L1 = new Clause("L1", "sont éligibles");
    private static final Call CALL = Call.builder("each", new LocalizedText("Un appel", "A call"))
            .pays(L1, CostNature.STUDIES, CostNature.STAFF, CostNature.INFRASTRUCTURE)
            .staffMinimum(L1, fte("0.20"))
            .flatRate(L1, Rate.percent("15"), CostNature.TRAVEL)
            .build();
    private static final LineGroups GROUPS = LineGroups.of(CALL);
    private static final CostScheme SCHEME = Screened.scheme(CALL);
    private static final int STUDIES = CostNature.STUDIES.place();
    private static final int[] STAFF = SCHEME.groupsOf(CostFamily.STAFF);

    private static final Screening BEFORE = Screened.nothing()
            .with(CostNature.STAFF, 200, 150)
            .with(CostNature.INFRASTRUCTURE, 400)
            .with(CostNature.STUDIES, 350)
            .screening(true, 20, 0, 5);

    @Test
    void retained_costs_and_costs_in_doubt_are_added_up() {
        assertThat(BEFORE.presented()).isEqualTo(200 + 400 + 350);
        assertThat(BEFORE.retained()).isEqualTo(150 + 400 + 350);
        assertThat(BEFORE.doubtful()).isEqualTo(20 + 5);
    }

    @Test
    void staff_that_is_presented_already_is_retained_and_presented_once() {
        Screening more = BEFORE.retaining(CostNature.STAFF.place(), 7);
        assertThat(more.presented()).isEqualTo(BEFORE.presented());
        assertThat(more.retained(STAFF)).isEqualTo(157);
        assertThat(more.retained()).isEqualTo(BEFORE.retained() + 7);
        assertThat(more.doubtful()).isEqualTo(25);
    }

    @Test
    void more_costs_are_presented_and_retained() {
        Screening more = BEFORE.with(STUDIES, 7);
        assertThat(more.presented()).isEqualTo(BEFORE.presented() + 7);
        assertThat(more.retained()).isEqualTo(BEFORE.retained() + 7);
        assertThat(more.retained(new int[] {STUDIES})).isEqualTo(357);
        assertThat(more.withVat()).isTrue();
    }

    @Test
    void the_costs_of_chosen_persons_in_doubt_are_retained_each_once() {
        assertThat(BEFORE.areDoubtsOfOneGroup()).isTrue();
        assertThat(BEFORE.retaining(new int[] {2}).retained(STAFF)).isEqualTo(150 + 5);
        assertThat(BEFORE.retaining(new int[] {0, 2}).retained(STAFF)).isEqualTo(150 + 20 + 5);
        assertThat(BEFORE.retainingAll().retained(STAFF)).isEqualTo(150 + 20 + 5);
        assertThat(BEFORE.retainingDoubtful(7).retained(STAFF)).isEqualTo(157);
        assertThat(BEFORE.retainingAll().presented()).isEqualTo(BEFORE.presented());
    }

    /** 360 = all of the 350 of studies, and 10 of the 400 of infrastructure. */
    @Test
    void costs_are_taken_from_the_first_group_before_the_next() {
        int infrastructure = CostNature.INFRASTRUCTURE.place();
        Screening less = BEFORE.without(new int[] {STUDIES, infrastructure}, 360);
        assertThat(less.retained(new int[] {STUDIES})).isZero();
        assertThat(less.retained(new int[] {infrastructure})).isEqualTo(390);
        assertThat(less.presented()).isEqualTo(BEFORE.presented() - 360);
    }

    /** Two bodies bear a line of studies and a line of staff each; the second body's staff states no share. */
    @Test
    void the_lines_of_each_bearer_are_screened_by_themselves_with_vat_if_it_counts() {
        CostLines lines = CostLines.of(List.of(
                CostLine.of(CostNature.STUDIES, euros("1.00")).withVat(euros("0.20")),
                CostLine.staff("A", euros("10.00")).withShare(fte("0.5")),
                CostLine.of(CostNature.STUDIES, euros("0.30")).withVat(euros("0.06")),
                CostLine.staff("B", euros("40.00"))));
        int[] bearers = {0, 0, 1, 1};

        List<Screening> withVat = screen(lines, true).ofEach(bearers, 2);
        assertThat(withVat).extracting(Screening::presented).containsExactly(1_120L, 4_036L);
        assertThat(withVat)
                .extracting(each -> each.retained(new int[] {STUDIES}))
                .containsExactly(120L, 36L);
        assertThat(withVat).extracting(each -> each.retained(STAFF)).containsExactly(1_000L, 0L);
        assertThat(screen(lines, false).ofEach(bearers, 2))
                .extracting(each -> each.retained(new int[] {STUDIES}))
                .containsExactly(100L, 30L);
    }

    @Test
    void infrastructure_is_an_investment_and_studies_are_an_operating_cost() {
        CostLines lines = CostLines.of(List.of(
                CostLine.of(CostNature.INFRASTRUCTURE, euros("1.00")), CostLine.of(CostNature.STUDIES, euros("0.10"))));

        Screening all = screen(lines, false).ofAll();
        assertThat(all.retained(SCHEME.groupsOf(CostFamily.INVESTMENT))).isEqualTo(100);
        assertThat(all.retained(SCHEME.groupsOf(CostFamily.OPERATING))).isEqualTo(10);
    }

    @Test
    void a_line_that_only_a_flat_rate_pays_is_presented_and_in_no_base() {
        CostLines lines = CostLines.of(List.of(CostLine.of(CostNature.TRAVEL, euros("1.00"))));

        Screening all = screen(lines, false).ofAll();
        assertThat(all.presented()).isEqualTo(100);
        assertThat(all.presented(SCHEME.direct())).isZero();
        assertThat(all.retained()).isZero();
    }

    @Test
    void two_screenings_retain_the_same_if_each_group_and_the_staff_presented_are_the_same() {
        assertThat(BEFORE.retainsSameAs(BEFORE.retaining(STUDIES, 0), STAFF)).isTrue();
        Screening morePresented = Screened.nothing()
                .with(CostNature.STAFF, 200, 150)
                .with(CostNature.INFRASTRUCTURE, 400)
                .with(CostNature.STUDIES, 351, 350)
                .screening(false);
        assertThat(BEFORE.retainsSameAs(morePresented, STAFF)).isTrue();
        assertThat(BEFORE.retainsSameAs(morePresented, new int[] {STUDIES})).isFalse();
        assertThat(BEFORE.retainsSameAs(BEFORE.retaining(STUDIES, 1), STAFF)).isFalse();
        assertThat(BEFORE.retainsSameAs(BEFORE.retaining(CostNature.STAFF.place(), 1), STAFF))
                .isFalse();
    }

    private static LineScreen screen(CostLines lines, boolean withVat) {
        LineFates fates = new LineFates(SCHEME, GROUPS, lines, StaffRegister.of(lines), StaffShareScope.PER_PERSON);
        return new LineScreen(new Pricing(SCHEME, GROUPS, lines, withVat, RoundingMode.DOWN), fates);
    }
}
