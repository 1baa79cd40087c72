package io.github.federules.feder;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.feder.SoundDossier.assess;
import static io.github.federules.feder.SoundDossier.costing;
import static io.github.federules.feder.SoundDossier.other;
import static io.github.federules.feder.SoundDossier.staff;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.result.Verdict;
import org.junit.jupiter.api.Test;

/** The table of figures that the call was worked out with, row by row. */
class WorkedFiguresTest {

    private static final CostLine STAFF_OF_40_000 = staff("40000.00").withShare(fte("1"));

    private static final Dossier TWO_PERSONS = costing(
            staff("A", "10000.00").withShare(fte("0.19")),
            staff("B", "30000.00").withShare(fte("0.50")),
            other("24000.00"));

    @Test
    void staff_of_40_000_and_others_of_24_000_make_exactly_70_000() {
        assertFigures(assess(costing(STAFF_OF_40_000, other("24000.00"))), "6000.00", "70000.00", "42000.00");
    }

    @Test
    void one_cent_less_is_refused() {
        Decision decision = assess(costing(STAFF_OF_40_000, other("23999.99")));

        assertRefused(decision, "6000.00", "69999.99", "41999.99");
    }

    @Test
    void sixty_percent_of_416_666_66_stay_a_cent_below_the_cap() {
        assertFigures(assess(costing(other("416666.66"))), "0.00", "416666.66", "249999.99");
        assertFigures(assess(costing(other("416666.66")), CentRounding.HALF_UP), "0.00", "416666.66", "250000.00");
    }

    @Test
    void from_416_666_67_the_cap_binds() {
        assertFigures(assess(costing(other("416666.67"))), "0.00", "416666.67", "250000.00");
        assertFigures(assess(costing(other("416666.68"))), "0.00", "416666.68", "250000.00");
    }

    @Test
    void fifteen_percent_of_three_cents_is_nothing() {
        Decision decision = assess(costing(staff("0.03").withShare(fte("0.2")), other("70000.00")));

        assertFigures(decision, "0.00", "70000.03", "42000.01");
    }

    @Test
    void a_person_at_19_percent_is_left_out_of_the_total() {
        assertRefused(assess(TWO_PERSONS), "4500.00", "58500.00", "35100.00");
    }

    @Test
    void the_persons_together_make_the_total() {
        assertFigures(assess(TWO_PERSONS, StaffShareScope.OPERATION), "6000.00", "70000.00", "42000.00");
    }

    private static void assertFigures(Decision decision, String indirect, String total, String aid) {
        assertThat(decision)
                .hasIndirectCosts(indirect)
                .hasRetainedTotal(total)
                .hasComputedAid(aid)
                .isEligible()
                .hasAid(aid)
                .hasAidUpTo(aid);
    }

    private static void assertRefused(Decision decision, String indirect, String total, String wouldBe) {
        assertThat(decision)
                .hasIndirectCosts(indirect)
                .hasRetainedTotal(total)
                .hasComputedAid(wouldBe)
                .hasVerdict(Track.FUNDING, Verdict.INELIGIBLE)
                .hasAid("0.00")
                .hasAidUpTo("0.00");
    }
}
