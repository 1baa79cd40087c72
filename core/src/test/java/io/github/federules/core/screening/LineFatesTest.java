package io.github.federules.core.screening;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostLines;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.rule.Clause;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Shares are in billionths; the minimum is 20%. */
class LineFatesTest {

    private static final Clause L1 = new Clause("L1", "words");

    private static final Call CALL = Call.builder("each", new LocalizedText("Un appel", "A call"))
            .pays(L1, CostNature.STUDIES, CostNature.STAFF)
            .staffMinimum(L1, fte("0.20"))
            .flatRate(L1, Rate.percent("15"), CostNature.TRAVEL)
            .build();
    private static final LineGroups GROUPS = LineGroups.of(CALL);
    private static final CostScheme SCHEME = Screened.scheme(CALL);

    @Test
    void a_line_is_judged_by_its_nature_and_staff_by_its_share() {
        CostLines lines = CostLines.of(List.of());
        lines = with(lines, CostNature.STUDIES, 0);
        lines = with(lines, CostNature.INFRASTRUCTURE, 0);
        lines = with(lines, CostNature.TRAVEL, 0);
        lines = with(lines, CostNature.STAFF, 200_000_000);
        lines = with(lines, CostNature.STAFF, 199_999_999);
        lines = with(lines, CostNature.STAFF, 0);

        assertThat(fates(lines, StaffShareScope.PER_PERSON))
                .containsExactly(
                        Fate.RETAINED,
                        Fate.NATURE_NOT_LISTED,
                        Fate.FLAT_RATE_ONLY,
                        Fate.RETAINED,
                        Fate.SHARE_BELOW_MINIMUM,
                        Fate.SHARE_UNKNOWN);
    }

    @Test
    void together_a_missing_share_may_suffice_and_a_sum_below_the_minimum_does_not() {
        // 10% + 10% is the minimum of 20%.
        assertThat(together(100_000_000, 100_000_000)).containsOnly(Fate.RETAINED);
        assertThat(together(100_000_000, 99_999_999)).containsOnly(Fate.SHARE_BELOW_MINIMUM);
        assertThat(together(100_000_000, 0)).containsOnly(Fate.SHARE_UNKNOWN);
    }

    private static List<Fate> together(int one, int other) {
        CostLines lines = CostLines.of(List.of());
        lines = with(lines, CostNature.STAFF, one);
        lines = with(lines, CostNature.STAFF, other);
        return fates(lines, StaffShareScope.OPERATION);
    }

    private static List<Fate> fates(CostLines lines, StaffShareScope scope) {
        LineFates fates = new LineFates(SCHEME, GROUPS, lines, StaffRegister.of(lines), scope);
        return IntStream.range(0, lines.size()).mapToObj(fates::at).toList();
    }

    private static CostLines with(CostLines lines, CostNature nature, int share) {
        CostLine line = CostLine.of(nature, euros("1.00"));
        return lines.with(share == 0 ? line : line.withShare(new FteShare(BigDecimal.valueOf(share, 9))));
    }
}
