package io.github.federules.core.assessment;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.CentRounding;
import io.github.federules.core.call.DeadlineDay;
import io.github.federules.core.call.Readings;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.NotEligibleException;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AssessorTest {

    private static final Assessor ASSESSOR = Assessor.of(WaterCall.CALL);
    private static final Dossier DOSSIER =
            WaterCall.dossier(Operation.untitled().cost(CostNature.TRAINING, "a", euros("10000.00")));

    @Test
    void an_assessor_reads_the_call_as_the_call_says_until_told_otherwise() {
        assertThat(ASSESSOR.call()).isSameAs(WaterCall.CALL);
        assertThat(ASSESSOR.readings()).isEqualTo(Readings.PRUDENT.with(DeadlineDay.INCLUSIVE));

        Assessor other = ASSESSOR.reading(CentRounding.HALF_UP);

        assertThat(other.readings())
                .isEqualTo(Readings.PRUDENT.with(DeadlineDay.INCLUSIVE).with(CentRounding.HALF_UP));
        assertThat(ASSESSOR.readings().rounding()).isEqualTo(CentRounding.DOWN);
    }

    @Test
    void a_question_that_the_call_settles_cannot_be_answered_otherwise() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ASSESSOR.reading(DeadlineDay.EXCLUSIVE))
                .withMessage("The reading is DEADLINE=EXCLUSIVE, but the call water-2026 leaves open only"
                        + " [ROUNDING, STAFF_SHARE_SCOPE]. Maybe it is meant for another call.");
        assertThat(ASSESSOR.reading(DeadlineDay.INCLUSIVE).readings()).isEqualTo(ASSESSOR.readings());
    }

    @Test
    void a_dossier_that_names_another_call_is_refused() {
        assertThat(ASSESSOR.assess(DOSSIER.withCall("water-2026")).isEligible()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ASSESSOR.assess(DOSSIER.withCall("water-2025")))
                .withMessage("The dossier names the call water-2025, but is assessed under water-2026."
                        + " Maybe choose the call by the dossier, or make a copy with withCall(\"water-2026\").");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ASSESSOR.assess(DOSSIER.withCall("bell\u0007")))
                .withMessageStartingWith("The dossier names the call bell\ufffd, but");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ASSESSOR.underEveryReading(DOSSIER.withCall("water-2025")));
        assertThatIllegalArgumentException().isThrownBy(() -> ASSESSOR.requireEligible(DOSSIER.withCall("water-2025")));
    }

    @Test
    void a_decision_under_every_reading_is_the_one_under_each() {
        assertThat(ASSESSOR.underEveryReading(DOSSIER))
                .containsEntry(ASSESSOR.readings(), ASSESSOR.assess(DOSSIER))
                .containsEntry(
                        ASSESSOR.readings().with(CentRounding.HALF_UP),
                        ASSESSOR.reading(CentRounding.HALF_UP).assess(DOSSIER))
                .isUnmodifiable();
    }

    @Test
    void a_dossier_that_must_be_eligible_is_or_the_exception_says_why() {
        Dossier poor = WaterCall.dossier(Operation.untitled());
        Decision refusal = ASSESSOR.assess(poor);

        assertThat(ASSESSOR.requireEligible(DOSSIER)).isEqualTo(ASSESSOR.assess(DOSSIER));
        assertThatThrownBy(() -> ASSESSOR.requireEligible(poor))
                .hasMessage(refusal.explain(Locale.ENGLISH))
                .isInstanceOfSatisfying(
                        NotEligibleException.class,
                        e -> assertThat(e.decision()).isEqualTo(refusal));
    }

    @Test
    void a_null_is_a_mistake_of_the_program() {
        assertThatNullPointerException().isThrownBy(() -> Assessor.of(null)).withMessage("call");
        assertThatNullPointerException().isThrownBy(() -> ASSESSOR.reading(null));
        assertThatNullPointerException().isThrownBy(() -> ASSESSOR.assess(null));
        assertThatNullPointerException().isThrownBy(() -> ASSESSOR.requireEligible(null));
        assertThatNullPointerException().isThrownBy(() -> ASSESSOR.underEveryReading(null));
        assertThatNullPointerException()
                .isThrownBy(() -> ASSESSOR.assess(DOSSIER).explain(null));
    }
}
