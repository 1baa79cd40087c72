package io.github.federules.core.dossier;

import static io.github.federules.core.dossier.FteShare.fte;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FteShareLaws {

    private static final int WHOLE = 1_000_000_000;

    @Property
    void a_share_reads_back_what_it_writes(@ForAll @IntRange(min = 1, max = WHOLE) int thousandMillionths) {
        FteShare share = new FteShare(BigDecimal.valueOf(thousandMillionths, 9));

        assertThat(fte(share.toString())).isEqualTo(share);
        assertThat(share.toString()).matches("0\\.[0-9]{0,8}[1-9]|1");
    }

    @Property
    void shares_compare_as_their_numbers_do(
            @ForAll @IntRange(min = 1, max = WHOLE) int one, @ForAll @IntRange(min = 1, max = WHOLE) int other) {
        FteShare share = new FteShare(BigDecimal.valueOf(one, 9));

        assertThat(Integer.signum(share.compareTo(new FteShare(BigDecimal.valueOf(other, 9)))))
                .isEqualTo(Integer.compare(one, other));
    }
}
