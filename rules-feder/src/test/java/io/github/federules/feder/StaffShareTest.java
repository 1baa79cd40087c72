package io.github.federules.feder;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.feder.SoundDossier.assess;
import static io.github.federules.feder.SoundDossier.costing;
import static io.github.federules.feder.SoundDossier.other;
import static io.github.federules.feder.SoundDossier.staff;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.result.SetAside;
import io.github.federules.core.result.SetAsideReason;
import io.github.federules.core.result.Verdict;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C8: staff from 20% of a full-time equivalent, person by person or all together. */
class StaffShareTest {

    private static final SetAsideReason BELOW = SetAsideReason.STAFF_SHARE_BELOW_MINIMUM;
    private static final SetAsideReason UNKNOWN = SetAsideReason.STAFF_SHARE_UNKNOWN;
    private static final StaffShareScope TOGETHER = StaffShareScope.OPERATION;

    @ParameterizedTest
    @CsvSource({"0.000000001, false", "0.19, false", "0.199999999, false", "0.2, true", "0.200000001, true", "1, true"})
    void exactly_20_percent_passes(String share, boolean retained) {
        Decision decision = assess(costing(staff("70000.00").withShare(fte(share))));

        assertThat(decision.setAside()).hasSize(retained ? 0 : 1);
        assertThat(decision.costs().retainedStaff()).isEqualTo(euros(retained ? "70000.00" : "0.00"));
    }

    @Test
    void a_person_below_twenty_percent_is_set_aside_and_the_others_are_not() {
        Dossier dossier = costing(
                staff("A", "10000.00").withShare(fte("0.19")),
                staff("B", "30000.00").withShare(fte("0.50")),
                other("70000.00"));

        assertThat(reasons(dossier)).containsExactlyEntriesOf(Map.of("1", BELOW));
        assertThat(assess(dossier).costs().retainedStaff()).isEqualTo(euros("30000.00"));
        assertThat(reasons(dossier, TOGETHER)).isEmpty();
    }

    @Test
    void persons_that_reach_the_minimum_together_only_are_retained_together_only() {
        Dossier dossier = costing(
                staff("A", "1.00").withShare(fte("0.1")), staff("B", "2.00").withShare(fte("0.1")), other("70000.00"));

        assertThat(reasons(dossier)).isEqualTo(Map.of("1", BELOW, "2", BELOW));
        assertThat(reasons(dossier, TOGETHER)).isEmpty();
    }

    @Test
    void persons_that_stay_below_together_are_all_set_aside() {
        Dossier dossier = costing(
                staff("A", "1.00").withShare(fte("0.1")),
                staff("B", "2.00").withShare(fte("0.099999999")),
                other("70000.00"));

        assertThat(reasons(dossier, TOGETHER)).isEqualTo(Map.of("1", BELOW, "2", BELOW));
    }

    @Test
    void a_share_that_nobody_states_leaves_that_person_open_and_no_other() {
        Dossier dossier = costing(
                staff("A", "1.00"),
                staff("B", "2.00").withShare(fte("0.2")),
                staff("C", "4.00").withShare(fte("0.1")),
                other("70000.00"));

        assertThat(reasons(dossier)).isEqualTo(Map.of("1", UNKNOWN, "3", BELOW));
        // Together the stated shares of 30% reach the minimum, whatever the missing one is.
        assertThat(reasons(dossier, TOGETHER)).isEmpty();
    }

    @Test
    void stated_shares_that_do_not_reach_the_minimum_leave_everybody_open_together() {
        Dossier dossier =
                costing(staff("A", "1.00"), staff("B", "2.00").withShare(fte("0.199999999")), other("70000.00"));

        assertThat(reasons(dossier)).isEqualTo(Map.of("1", UNKNOWN, "2", BELOW));
        assertThat(reasons(dossier, TOGETHER)).isEqualTo(Map.of("1", UNKNOWN, "2", UNKNOWN));
    }

    @Test
    void a_missing_share_may_be_as_small_as_one_likes() {
        // One thousand-millionth is missing at 0.199999999: any stated decimal could fill it, and a smaller one could
        // not.
        Dossier dossier =
                costing(staff("A", "30000.00"), staff("B", "30000.00").withShare(fte("0.199999999")), other("1000.00"));
        Decision decision = assess(dossier, TOGETHER);

        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        // 60,000.00 + 9,000.00 + 1,000.00 = 70,000.00, of which 60%
        assertThat(decision).hasAidUpTo("42000.00");
        assertThat(decision).isMissingOnly("operation.costLines[0].fte");
    }

    @Test
    void a_missing_share_changes_the_aid_of_a_dossier_that_is_eligible_anyway() {
        Decision decision = assess(costing(staff("10000.00"), other("70000.00")));

        assertThat(decision.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        // 60% of 70,000.00, and of 70,000.00 + 10,000.00 + 1,500.00
        assertThat(decision).hasAid("42000.00").hasAidUpTo("48900.00");
        assertThat(decision).isMissingOnly("operation.costLines[0].fte");
    }

    @Test
    void a_missing_share_that_changes_nothing_is_not_asked_for() {
        // The cap binds without the person, and a person who costs nothing adds nothing.
        assertThat(assess(costing(staff("10000.00"), other("416666.67")))).isMissingNothing();
        assertThat(assess(costing(staff("0.00"), other("70000.00")))).isMissingNothing();
        // 60% of 70,000.01 is 42,000.006: the same cents as 60% of 70,000.00.
        assertThat(assess(costing(staff("0.01"), other("70000.00")))).isMissingNothing();
        assertThat(assess(costing(staff("0.01"), other("70000.00"))).setAside())
                .extracting(SetAside::lineId, SetAside::reason)
                .containsExactly(tuple("1", UNKNOWN));
    }

    private static Map<String, SetAsideReason> reasons(Dossier dossier, Reading... readings) {
        return assess(dossier, readings).setAside().stream()
                .collect(Collectors.toMap(SetAside::lineId, SetAside::reason));
    }
}
