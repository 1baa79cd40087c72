package io.github.federules.core.decision;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.Readings;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssessorTest {

    private static final Assessor ASSESSOR = Assessor.of(WaterCall.CALL);
    private static final Dossier DOSSIER =
            WaterCall.dossier(Operation.untitled().cost(CostNature.TRAINING, "a", euros("10000.00")));

    @Test
    void an_assessor_reads_the_call_as_the_call_states_unless_a_reading_is_chosen() {
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
                        + " [STAFF_SHARE_SCOPE, ROUNDING]. Maybe it is meant for another call.");
        assertThat(ASSESSOR.reading(DeadlineDay.INCLUSIVE).readings()).isEqualTo(ASSESSOR.readings());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessor.of(Small.half().build()).reading(CentRounding.HALF_UP))
                .withMessage("The reading is ROUNDING=HALF_UP, but the call small leaves no question open. Maybe it is"
                        + " meant for another call.");
    }

    @Test
    void a_dossier_that_names_another_call_is_refused() {
        assertThat(ASSESSOR.assess(DOSSIER.withCall("water-2026")).isEligible()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ASSESSOR.assess(DOSSIER.withCall("water-2025")))
                .withMessage("The dossier names the call water-2025, but is assessed under water-2026."
                        + " Choose the call by the dossier, or make a copy with withCall(\"water-2026\").");
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
    void lines_of_over_64_kinds_are_decided_under_every_reading() {
        LocalizedText text = new LocalizedText("frais", "costs");
        Operation operation = Small.studies("100.00");
        for (int i = 0; i < 65; i++) {
            operation = operation.with(CostLine.of(CostNature.of("N" + i, CostFamily.OTHER, text), euros("1.00")));
        }
        Dossier dossier = Small.dossier(operation);
        Assessor assessor = Assessor.of(Small.half().build());

        // The call knows none of their natures, so that each is set aside.
        assertThat(assessor.underEveryReading(dossier))
                .containsExactly(entry(assessor.readings(), assessor.assess(dossier)))
                .allSatisfy(
                        (readings, decision) -> assertThat(decision.setAside()).hasSize(65));
    }

    @Test
    void a_dossier_that_must_be_eligible_is_or_the_exception_states_why() {
        Dossier poor = WaterCall.dossier(Small.studies("0.00"));
        Decision refusal = ASSESSOR.assess(poor);

        assertThat(ASSESSOR.requireEligible(DOSSIER)).isEqualTo(ASSESSOR.assess(DOSSIER));
        assertThatThrownBy(() -> ASSESSOR.requireEligible(poor))
                .hasMessage("Not eligible under the call water-2026: FUNDING INELIGIBLE, COACHING ELIGIBLE."
                        + " Rules not met: MINIMUM_TOTAL_COST FAILED (§5).")
                .isInstanceOfSatisfying(
                        NotEligibleException.class,
                        e -> assertThat(e.decision()).contains(refusal));
    }

    @Test
    void why_a_dossier_is_not_eligible_is_reported_in_a_thousand_characters_at_most() {
        Call call = Call.builder("x".repeat(1_000), new LocalizedText("Un appel", "A call"))
                .pays(Small.L1, CostNature.STUDIES)
                .minimumCost(Small.L1, euros("10.00"))
                .build();
        Assessor assessor = Assessor.of(call);
        Dossier dossier = Small.dossier(Small.studies("9.99"));

        assertThatThrownBy(() -> assessor.requireEligible(dossier))
                .message()
                .isEqualTo("Not eligible under the call " + "x".repeat(1_000 - "Not eligible under the call ".length())
                        + "…");
    }

    @Test
    void a_dossier_that_seeks_a_track_that_is_not_offered_is_refused() {
        Dossier both = DOSSIER.withSeeks(Set.of(Track.FUNDING, Track.of("LOAN\u0007")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ASSESSOR.assess(both))
                .withMessage("The dossier seeks LOAN\ufffd, but the call water-2026 offers only [FUNDING, COACHING]."
                        + " Leave the track out, or choose another call.");
        assertThatIllegalArgumentException().isThrownBy(() -> ASSESSOR.requireEligible(both));
        assertThatIllegalArgumentException().isThrownBy(() -> ASSESSOR.underEveryReading(both));
        assertThat(ASSESSOR.assess(DOSSIER.withSeeks(Set.of(Small.COACHING, Track.FUNDING)))
                        .isEligible())
                .isTrue();
    }

    @Test
    void a_dossier_is_assessed_anyway_as_far_as_the_call_offers_what_it_seeks() {
        Dossier other = DOSSIER.withCall("water-2025").withSeeks(Set.of(Track.FUNDING, Track.of("LOAN")));
        Decision decision = ASSESSOR.assessAsIfForThisCall(other);
        assertThat(decision).isEqualTo(ASSESSOR.assess(DOSSIER.withSeeks(Set.of(Track.FUNDING))));
        assertThat(decision.dossier().call()).contains("water-2026");
        assertThat(decision.dossier().seeks()).contains(Set.of(Track.FUNDING));
        assertThat(ASSESSOR.assessAsIfForThisCall(DOSSIER)).isEqualTo(ASSESSOR.assess(DOSSIER));
    }

    @Test
    void a_decision_names_the_call_that_it_was_taken_under() {
        assertThat(DOSSIER.call()).isEmpty();
        assertThat(ASSESSOR.assess(DOSSIER).dossier()).isEqualTo(DOSSIER.withCall("water-2026"));
        assertThat(ASSESSOR.underEveryReading(DOSSIER).values())
                .allSatisfy(decision -> assertThat(decision.dossier().call()).contains("water-2026"));
        // So that it is never decided again under another call by accident.
        Assessor ofAnother = Assessor.of(Small.half().build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofAnother.assess(ASSESSOR.assess(DOSSIER).dossier()));
    }
}
