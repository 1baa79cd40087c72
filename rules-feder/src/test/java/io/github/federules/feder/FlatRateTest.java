package io.github.federules.feder;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.feder.SoundDossier.assess;
import static io.github.federules.feder.SoundDossier.costing;
import static io.github.federules.feder.SoundDossier.other;
import static io.github.federules.feder.SoundDossier.staff;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.result.Costs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C11: 15% of staff costs stand for all indirect costs. */
class FlatRateTest {

    private static final CostLine BELOW = staff("B", "20000.00").withShare(fte("0.1"));

    @ParameterizedTest
    @CsvSource({
        // 0.15 times the staff is 0.0045, 0.0060, 0.0150, 7,200.00 and 0.0495 euros.
        "0.03, 0.00, 0.00",
        "0.04, 0.00, 0.01",
        "0.10, 0.01, 0.02",
        "48000.00, 7200.00, 7200.00",
        "0.33, 0.04, 0.05"
    })
    void the_flat_rate_is_rounded_as_the_call_is_read(String staff, String down, String halfUp) {
        Dossier dossier = costing(staff(staff).withShare(fte("1")), other("70000.00"));

        assertThat(assess(dossier).costs().indirect()).isEqualTo(euros(down));
        assertThat(assess(dossier, CentRounding.HALF_UP).costs().indirect()).isEqualTo(euros(halfUp));
    }

    @Test
    void the_flat_rate_is_of_the_sum_and_not_the_sum_of_flat_rates() {
        // Two lines of 0.04: 15% of 0.08 is 0.012, though 15% of each is nothing.
        Dossier dossier = costing(
                staff("A", "0.04").withShare(fte("1")), staff("B", "0.04").withShare(fte("1")));

        assertThat(assess(dossier)).hasIndirectCosts("0.01");
    }

    @Test
    void the_flat_rate_is_of_the_staff_that_is_retained_unless_the_presented_is_read() {
        Dossier dossier = costing(staff("A", "40000.00").withShare(fte("0.5")), BELOW, other("30000.00"));

        Costs retained = assess(dossier).costs();
        assertThat(retained.indirect()).isEqualTo(euros("6000.00"));
        assertThat(retained.retainedTotal()).isEqualTo(euros("76000.00"));

        // 15% of 60,000.00 is 9,000.00; the person below the minimum stays set aside.
        Costs presented = assess(dossier, FlatRateBase.PRESENTED).costs();
        assertThat(presented.indirect()).isEqualTo(euros("9000.00"));
        assertThat(presented.retainedStaff()).isEqualTo(euros("40000.00"));
        assertThat(presented.retainedTotal()).isEqualTo(euros("79000.00"));
        // 60% of 79,000.00
        assertThat(presented.computedAid()).contains(euros("47400.00"));
    }

    @Test
    void staff_in_doubt_counts_for_the_flat_rate_on_presented_staff_alone() {
        Dossier dossier = costing(staff("10000.00"), other("70000.00"));

        assertThat(assess(dossier)).hasIndirectCosts("0.00");
        assertThat(assess(dossier, FlatRateBase.PRESENTED)).hasIndirectCosts("1500.00");
    }
}
