package io.github.federules.core.decision;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;

class AidRangeTest {

    private static final MonetaryAmount AID = euros("1.00");

    @Test
    void the_least_and_the_most_aid_are_given_together_or_not_at_all() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Funding(Verdict.ELIGIBLE, AID, null))
                .withMessageContaining("The least aid is EUR 1")
                .withMessageContaining("the most is null")
                .withMessageContaining("Maybe the call sets no rate");
        assertThatIllegalArgumentException().isThrownBy(() -> new Funding(Verdict.ELIGIBLE, null, AID));
        assertThatIllegalArgumentException().isThrownBy(() -> new Firmness(true, AID, null, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Firmness(true, null, AID, List.of()));
        assertThatCode(() -> new Funding(Verdict.ELIGIBLE, null, null)).doesNotThrowAnyException();
        assertThatCode(() -> new Firmness(true, AID, AID, List.of())).doesNotThrowAnyException();
    }
}
