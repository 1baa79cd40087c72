package io.github.federules.core.dossier;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.fact.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final Dossier EMPTY = Dossier.of(Applicant.unknown(), Operation.untitled());

    @Test
    void a_dossier_seeks_all_that_the_call_offers_unless_it_states_otherwise() {
        assertThat(EMPTY.seeks()).isEmpty();
        assertThat(EMPTY.withSeeks(Set.of(Track.FUNDING)).seeks()).contains(Set.of(Track.FUNDING));
    }

    @Test
    void a_dossier_that_seeks_nothing_is_refused() {
        assertThatThrownBy(() -> EMPTY.withSeeks(Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The set of tracks that the dossier seeks is empty, but must have at least one."
                        + " Leave it out for all that the call offers.");
    }

    @Test
    void a_track_that_is_sought_is_not_null() {
        assertThatNullPointerException().isThrownBy(() -> EMPTY.withSeeks(Collections.singleton(null)));
    }

    @Test
    void what_is_left_out_is_empty_or_unknown() {
        assertThat(EMPTY.id()).isEmpty();
        assertThat(EMPTY.call()).isEmpty();
        assertThat(EMPTY.submission()).isEqualTo(Submission.unknown());
    }

    @Test
    void a_copy_changes_one_thing() {
        Dossier dossier = EMPTY.withId("D-001")
                .withCall("some-call")
                .withSubmission(Submission.notSent())
                .withOperation(Operation.titled("t"))
                .withApplicant(Applicant.of("a", BeneficiaryKind.ASSOCIATION));

        assertThat(dossier.id()).contains("D-001");
        assertThat(dossier.call()).contains("some-call");
        assertThat(dossier.submission()).isEqualTo(Submission.notSent());
        assertThat(dossier.operation()).isEqualTo(Operation.titled("t"));
        assertThat(dossier.applicant()).isEqualTo(Applicant.of("a", BeneficiaryKind.ASSOCIATION));
        assertThat(EMPTY).isEqualTo(Dossier.of(Applicant.unknown(), Operation.untitled()));
    }

    @Test
    void the_set_of_what_is_sought_cannot_be_changed_from_outside() {
        Set<Track> seeks = new HashSet<>(Set.of(Track.FUNDING));
        Dossier dossier = EMPTY.withSeeks(seeks);

        seeks.clear();

        assertThat(dossier.seeks().orElseThrow()).containsExactly(Track.FUNDING).isUnmodifiable();
    }

    @Test
    void equal_facts_are_equal_dossiers() {
        Dossier one = EMPTY.withSubmission(Submission.sentElectronically(LocalDate.of(2025, 2, 20)))
                .withOperation(Operation.untitled()
                        .cost(CostNature.STUDIES, "a", Money.of(70000, "EUR"))
                        .staff("b", euros("1"), FteShare.fte("0.5")));
        Dossier other = EMPTY.withSubmission(new Submission(
                        Fact.unknown(), Fact.known(LocalDate.of(2025, 2, 20)), Fact.known(true), Fact.unknown()))
                .withOperation(Operation.untitled()
                        .cost(CostNature.STUDIES, "a", FastMoney.of(new BigDecimal("70000.00"), "EUR"))
                        .staff("b", euros("1.00"), FteShare.fte("0.50")));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }
}
