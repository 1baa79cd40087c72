package io.github.federules.core.dossier;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.fact.Fact;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Test
    void an_operation_takes_place_in_years_of_four_digits() {
        assertThatNoException().isThrownBy(() -> Realisation.from(FIRST, LAST));
        assertRefused(FIRST.minusDays(1), LAST, FaultCode.NOT_A_DATE);
        assertRefused(FIRST, LAST.plusDays(1), FaultCode.NOT_A_DATE);
    }

    @Test
    void an_operation_ends_no_day_before_it_starts() {
        assertThatNoException().isThrownBy(() -> Realisation.from(FIRST, FIRST));
        assertRefused(LAST, LAST.minusDays(1), FaultCode.ENDS_BEFORE_START);
    }

    @Test
    void a_day_of_a_period_may_be_unknown_and_a_period_without_a_day_is() {
        assertThat(Realisation.startingOn(FIRST)).isEqualTo(new Realisation(Fact.known(FIRST), Fact.unknown()));
        assertThat(Realisation.endingOn(LAST)).isEqualTo(new Realisation(Fact.unknown(), Fact.known(LAST)));
        assertThatThrownBy(() -> Realisation.endingOn(LAST.plusDays(1))).isInstanceOf(InvalidFactException.class);
        assertThatThrownBy(() -> Realisation.startingOn(FIRST.minusDays(1))).isInstanceOf(InvalidFactException.class);
        assertThat(Operation.untitled().withRealisation(new Realisation(Fact.unknown(), Fact.unknown())))
                .isEqualTo(Operation.untitled());
    }

    @Test
    void own_funds_can_be_changed_alone() {
        FinancingPlan plan = FinancingPlan.own(euros("1.00")).withOtherPublic(euros("2.00"));
        assertThat(plan.withOwn(euros("3.00")))
                .isEqualTo(FinancingPlan.own(euros("3.00")).withOtherPublic(euros("2.00")));
    }

    @Test
    void the_members_by_name_cannot_be_changed() {
        Applicant applicant =
                Applicant.of("a", BeneficiaryKind.ASSOCIATION).joinedBy(Party.of("b", BeneficiaryKind.ASSOCIATION));
        assertThat(applicant.membersByName()).containsOnlyKeys("b").isUnmodifiable();
    }

    private static void assertRefused(LocalDate startsOn, LocalDate endsOn, FaultCode code) {
        assertThatThrownBy(() -> Realisation.from(startsOn, endsOn))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(code));
    }
}
