package io.github.federules.core.call;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where a bound of a call just agrees with another, and where it just does not. */
class BoundsOfCallsTest {

    private static final Clause L1 = new Clause("L1", "the words");

    @Test
    void a_maximum_may_be_the_minimum_itself() {
        assertThat(faults(half().minimumCost(L1, euros("1000.00")).maximumCost(L1, euros("1000.00"))))
                .isEmpty();
        assertThat(faults(half().minimumCost(L1, euros("1000.01")).maximumCost(L1, euros("1000.00"))))
                .containsExactly("costs.maximum MAXIMUM_BELOW_MINIMUM");
    }

    @Test
    void a_cap_may_be_the_least_aid_itself() {
        assertThat(faults(half().minimumAid(L1, euros("1000.00")).maximumAid(L1, euros("1000.00"))))
                .isEmpty();
        assertThat(faults(half().minimumAid(L1, euros("1000.01")).maximumAid(L1, euros("1000.00"))))
                .containsExactly("funding.aid.cap CAP_BELOW_FLOOR");
    }

    @Test
    void the_least_aid_must_be_reached_at_the_maximum_cost() {
        // Half of 1,000.00
        assertThat(faults(half().maximumCost(L1, euros("1000.00")).minimumAid(L1, euros("500.00"))))
                .isEmpty();
        CallBuilder unreachable = half().maximumCost(L1, euros("1000.00")).minimumAid(L1, euros("500.01"));
        assertThat(faults(unreachable)).containsExactly("funding.aid.floor FLOOR_UNREACHABLE");
        assertThatThrownBy(unreachable::build).hasMessageContaining("500.01").hasMessageContaining("500.00");
    }

    @Test
    void flat_rates_that_the_maximum_does_not_count_may_bring_the_aid_above() {
        // Half of 1,000.00 and of what flat rates add
        CallBuilder open = half().flatRate(L1, Rate.percent("15")).minimumAid(L1, euros("500.01"));
        assertThatThrownBy(
                        () -> open.with(Limit.maximumCost(L1, euros("1000.00"))).build())
                .isInstanceOf(InvalidCallException.class)
                .hasMessageContaining("funding.aid.floor");
        assertThatNoException()
                .isThrownBy(() -> open.replacing(
                                Limit.maximumCost(L1, euros("1000.00")).withoutFlatRates())
                        .build());
        CallBuilder withoutFlatRates = half().minimumAid(L1, euros("500.01"));
        assertThatThrownBy(() -> withoutFlatRates
                        .with(Limit.maximumCost(L1, euros("1000.00")).withoutFlatRates())
                        .build())
                .isInstanceOf(InvalidCallException.class)
                .hasMessageContaining("funding.aid.floor");
    }

    @Test
    void flat_rates_bring_the_aid_no_further_than_what_they_give_of_the_maximum() {
        // Half of 1,000.00 + 15% of it = 575.00
        Limit maximum = Limit.maximumCost(L1, euros("1000.00")).withoutFlatRates();
        CallBuilder call = half().flatRate(L1, Rate.percent("15"));
        CallBuilder reachable = call.minimumAid(L1, euros("575.00"));
        assertThatNoException().isThrownBy(() -> reachable.with(maximum).build());
        CallBuilder unreachable = call.replacing(Limit.minimumAid(L1, euros("575.01")));
        assertThatThrownBy(() -> unreachable.replacing(maximum).build()).hasMessageContaining("funding.aid.floor");
    }

    @Test
    void flat_rates_of_staff_that_is_presented_may_bring_the_aid_to_any_amount() {
        // However little of the staff is retained: half of 1,000.00 and of 15% of whatever is presented.
        Limit maximum = Limit.maximumCost(L1, euros("1000.00")).withoutFlatRates();
        CallBuilder call = half().flatRate(L1, Rate.percent("15")).minimumAid(L1, euros("575.01"));
        CallBuilder open = call.leavesOpen(L1, Question.FLAT_RATE_BASE);
        assertThatNoException().isThrownBy(() -> open.with(maximum).build());
        CallBuilder onPresented = half().flatRate(L1, Rate.percent("15"))
                .minimumAid(L1, euros("575.01"))
                .readAs(FlatRateBase.PRESENTED);
        assertThatNoException().isThrownBy(() -> onPresented.with(maximum).build());
    }

    @Test
    void flat_rates_of_other_costs_than_staff_are_of_what_is_retained_however_the_call_is_read() {
        // Half of 1,000.00 + 15% of it = 575.00
        FlatRate ofDirect = FlatRate.of(L1, Rate.percent("15"), Base.DIRECT);
        CallBuilder unreachable =
                half().flatRate(ofDirect).minimumAid(L1, euros("575.01")).readAs(FlatRateBase.PRESENTED);
        Limit maximum = Limit.maximumCost(L1, euros("1000.00")).withoutFlatRates();
        assertThatThrownBy(() -> unreachable.with(maximum).build()).hasMessageContaining("funding.aid.floor");
    }

    @Test
    void the_greatest_rate_determines_whether_the_least_aid_can_be_reached() {
        // Half of 1,000.00 for associations, though a quarter for local authorities
        CallBuilder call = small().beneficiaries(L1, BeneficiaryKind.ASSOCIATION, BeneficiaryKind.LOCAL_AUTHORITY)
                .aid(L1, WholeCall.byKind())
                .maximumCost(L1, euros("1000.00"));
        assertThat(faults(call.minimumAid(L1, euros("500.00")))).isEmpty();
        assertThat(faults(call.replacing(Limit.minimumAid(L1, euros("500.01")))))
                .containsExactly("funding.aid.floor FLOOR_UNREACHABLE");
    }

    @Test
    void where_there_is_no_rate_at_all_that_is_the_fault() {
        assertThat(faults(small().aid(L1, new Value.Cases<>(List.of(), Optional.empty()))
                        .minimumAid(L1, euros("500.00"))))
                .containsExactly("funding.aid.rate.cases MISSING");
    }

    @Test
    void a_duration_goes_from_the_lesser_number_of_months_to_the_greater() {
        assertThatNoException().isThrownBy(() -> DurationTerms.of(L1, 0, 0));
        assertThatNoException().isThrownBy(() -> DurationTerms.of(L1, 12, 12));
        assertThatIllegalArgumentException().isThrownBy(() -> DurationTerms.of(L1, -1, 12));
        assertThatIllegalArgumentException().isThrownBy(() -> DurationTerms.of(L1, 13, 12));
    }

    @Test
    void a_window_goes_from_the_earlier_day_to_the_later() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThatNoException().isThrownBy(() -> RealisationWindow.of(L1, day, day));
        assertThatIllegalArgumentException().isThrownBy(() -> RealisationWindow.of(L1, day, day.minusDays(1)));
    }

    @Test
    void a_call_is_printed_by_its_id_and_edition_and_a_rule_by_its_code() {
        assertThat(WholeCall.at(WholeCall.byKind()).build()).hasToString("Call[id=whole-2026, edition=2]");
        assertThat(Rule.OWN_CONTRIBUTION).hasToString("OWN_CONTRIBUTION");
    }

    private static final LocalizedText TEXT = new LocalizedText("un texte", "a text");
    private static final CostNature TREES = CostNature.of("TREES", CostFamily.INVESTMENT, TEXT);
    private static final CostNature SHRUBS = CostNature.of("SHRUBS", CostFamily.INVESTMENT, TEXT);

    @Test
    void bases_and_cost_terms_tell_at_most_65_536_kinds_of_cost_lines_apart() {
        EligibleCosts trees = EligibleCosts.of(L1, Set.of(TREES));
        Criterion green = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);
        Condition isGreen = Condition.where(green).isYes();

        // Two answers to each question, and parties of whom a condition holds or not: 2 to the power of 16.
        assertThat(faults(distinguishing(16, 0).natures(TREES).pays(trees))).isEmpty();
        assertThat(faults(distinguishing(15, 1).natures(TREES).pays(trees))).isEmpty();
        assertThat(faults(distinguishing(17, 0).natures(TREES).pays(trees))).containsExactly("bases TOO_LARGE");
        assertThat(faults(distinguishing(16, 1).natures(TREES).pays(trees))).containsExactly("bases TOO_LARGE");
        // What two terms pay is told apart too, and so are two natures: 2 to the power of 15, and one more.
        assertThat(faults(distinguishing(16, 0)
                        .natures(TREES)
                        .asks(L1, green)
                        .pays(trees.named("FIRST").onlyWhen(isGreen))
                        .pays(trees.named("SECOND").onlyWhen(Condition.not(isGreen)))))
                .containsExactly("bases TOO_LARGE");
        assertThat(faults(distinguishing(15, 0)
                        .natures(TREES, SHRUBS)
                        .pays(trees)
                        .pays(EligibleCosts.of(L1, Set.of(SHRUBS)).named("SECOND"))))
                .isEmpty();
        assertThat(faults(distinguishing(16, 0).natures(TREES, SHRUBS).pays(trees)))
                .containsExactly("bases TOO_LARGE");
        // What would never end is not begun.
        assertThat(faults(distinguishing(100, 100).natures(TREES).pays(trees))).containsExactly("bases TOO_LARGE");
    }

    private static CallBuilder distinguishing(int answers, int parties) {
        CallBuilder call = Call.builder("large", TEXT);
        for (int i = 0; i < answers; i++) {
            Criterion place = Criterion.named("PLACE" + i, Subject.COST_LINE, TEXT)
                    .withAnswer("HERE", TEXT)
                    .withAnswer("THERE", TEXT)
                    .ofNatures("TREES");
            call.asks(L1, place)
                    .limit(refusing(
                            Base.lines("HERE" + i, Condition.where(place).in("HERE"))));
        }
        for (int i = 0; i < parties; i++) {
            Criterion small = Criterion.yesNo("SMALL" + i, Subject.PARTY, TEXT);
            call.asks(L1, small)
                    .limit(refusing(Base.lines("OF_SMALL" + i, TREES)
                            .borneBy(Condition.where(small).isYes())));
        }
        return call;
    }

    private static Limit refusing(Base base) {
        return Limit.on(L1, base).atMost(euros("9000.00")).refusing(Rule.of(base.code()), Optional.empty());
    }

    private static CallBuilder small() {
        return Call.builder("small", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.STUDIES, CostNature.STAFF);
    }

    private static CallBuilder half() {
        return small().aid(L1, Rate.percent("50"));
    }

    private static List<String> faults(CallBuilder call) {
        try {
            call.build();
            return List.of();
        } catch (InvalidCallException e) {
            return e.faults().stream()
                    .map(fault -> fault.path() + " " + fault.code())
                    .toList();
        }
    }
}
