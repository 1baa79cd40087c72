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
    void without_an_aid_there_is_no_greatest_aid_either() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrackDecision(Verdict.ELIGIBLE, NONE, AID, NO_REASON));
        assertThatIllegalArgumentException().isThrownBy(() -> new Robustness(true, AID, NONE, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Robustness(true, NONE, AID, List.of()));
        assertThatCode(() -> new TrackDecision(Verdict.ELIGIBLE, NONE, NONE, NO_REASON))
                .doesNotThrowAnyException();
        assertThatCode(() -> new Robustness(true, AID, AID, List.of())).doesNotThrowAnyException();
    }

    @Test
    void without_a_complete_budget_an_aid_need_not_have_a_bound() {
        assertThatCode(() -> new TrackDecision(Verdict.INCOMPLETE, AID, NONE, NO_REASON))
                .doesNotThrowAnyException();
    }
}
