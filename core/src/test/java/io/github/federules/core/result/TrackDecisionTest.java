package io.github.federules.core.result;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.federules.core.language.LocalizedText;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;

class TrackDecisionTest {

    private static final Optional<MonetaryAmount> AID = Optional.of(euros("1.00"));
    private static final Optional<MonetaryAmount> NONE = Optional.empty();
    private static final Optional<LocalizedText> NO_REASON = Optional.empty();

    @Test
    void the_least_and_the_most_aid_are_given_together_or_not_at_all() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrackDecision(Verdict.ELIGIBLE, AID, NONE, NO_REASON))
                .withMessage("The sure aid is Optional[EUR 1] and the aid up to Optional.empty, but either both or"
                        + " neither must be there. Leave out both under a call without a rate.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrackDecision(Verdict.ELIGIBLE, NONE, AID, NO_REASON));
        assertThatIllegalArgumentException().isThrownBy(() -> new Robustness(true, AID, NONE, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Robustness(true, NONE, AID, List.of()));
        assertThatCode(() -> new TrackDecision(Verdict.ELIGIBLE, NONE, NONE, NO_REASON))
                .doesNotThrowAnyException();
        assertThatCode(() -> new Robustness(true, AID, AID, List.of())).doesNotThrowAnyException();
    }
}
