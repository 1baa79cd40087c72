package io.github.federules.core.dossier;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final Dossier EMPTY = Dossier.of(Applicant.unknown(), Operation.untitled());

    @Test
    void a_dossier_seeks_both_unless_it_says_otherwise() {
        assertThat(EMPTY.seeks()).containsExactly(Track.WORKSHOPS, Track.FUNDING);
        assertThat(EMPTY.withSeeks(Set.of(Track.FUNDING)).seeks()).containsExactly(Track.FUNDING);
    }

    @Test
    void a_dossier_that_seeks_nothing_is_refused() {
        assertThatThrownBy(() -> EMPTY.withSeeks(Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The dossier seeks nothing, but must seek workshops, funding or both."
                        + " Maybe leave it out: both are sought then.");
    }

    @Test
    void what_is_not_said_is_empty_or_unknown() {
        assertThat(EMPTY.id()).isEmpty();
        assertThat(EMPTY.call()).isEmpty();
        assertThat(EMPTY.note()).isEqualTo(ExplanatoryNote.unknown());
    }

    @Test
    void a_copy_changes_one_thing() {
        Dossier dossier = EMPTY.withId("D-001")
                .withCall("some-call")
                .withNote(ExplanatoryNote.notSent())
                .withOperation(Operation.titled("t"))
                .withApplicant(Applicant.of("a", BeneficiaryKind.ASSOCIATION));

        assertThat(dossier.id()).contains("D-001");
        assertThat(dossier.call()).contains("some-call");
        assertThat(dossier.note()).isEqualTo(ExplanatoryNote.notSent());
        assertThat(dossier.operation()).isEqualTo(Operation.titled("t"));
        assertThat(dossier.applicant()).isEqualTo(Applicant.of("a", BeneficiaryKind.ASSOCIATION));
        assertThat(EMPTY).isEqualTo(Dossier.of(Applicant.unknown(), Operation.untitled()));
    }

    @Test
    void the_set_of_what_is_sought_cannot_be_changed_from_outside() {
        Set<Track> seeks = EnumSet.of(Track.FUNDING);
        Dossier dossier = EMPTY.withSeeks(seeks);

        seeks.clear();

        assertThat(dossier.seeks()).containsExactly(Track.FUNDING).isUnmodifiable();
    }

    @Test
    void equal_facts_are_equal_dossiers() {
        Dossier one = EMPTY.withNote(ExplanatoryNote.sentElectronically(LocalDate.of(2025, 2, 20)))
                .withOperation(Operation.untitled()
                        .cost(CostNature.STUDIES, "a", Money.of(70000, "EUR"))
                        .staff("b", euros("1"), FteShare.fte("0.5")));
        Dossier other = EMPTY.withNote(new ExplanatoryNote(
                        Fact.unknown(), Fact.known(LocalDate.of(2025, 2, 20)), Fact.known(true), Fact.unknown()))
                .withOperation(Operation.untitled()
                        .cost(CostNature.STUDIES, "a", FastMoney.of(new BigDecimal("70000.00"), "EUR"))
                        .staff("b", euros("1.00"), FteShare.fte("0.50")));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }
}
