package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.outcome;
import static io.github.federules.core.decision.Small.remedies;
import static io.github.federules.core.dossier.FteShare.fte;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.LongFunction;
import javax.money.MonetaryAmount;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Applying a way to mend a finding mends it, and a cent less, or any smaller share, does not. */
@Tag("long")
class RemedyLaws {

    private static final FteShare MINIMUM_SHARE = fte("0.20");

    @Property(tries = 300)
    void costs_mend_the_minimum_and_a_cent_less_does_not(
            @ForAll @LongRange(max = 200_000) long other,
            @ForAll @LongRange(max = 200_000) long staff,
            @ForAll @LongRange(max = 500_000) long minimum,
            @ForAll @IntRange(max = 25) int flatRate,
            @ForAll CentRounding rounding) {
        CallBuilder call =
                call(flatRate).minimumCost(L1, Euros.ofCents(minimum)).readAs(rounding);
        assertThatCostsMend(call, Rule.MINIMUM_TOTAL_COST, operation(other, staff));
    }

    @Property(tries = 300)
    void costs_mend_the_least_aid_and_a_cent_less_does_not(
            @ForAll @LongRange(max = 200_000) long other,
            @ForAll @LongRange(max = 200_000) long staff,
            @ForAll @LongRange(max = 250_000) long floor,
            @ForAll @IntRange(max = 25) int flatRate,
            @ForAll CentRounding rounding) {
        CallBuilder call = call(flatRate).minimumAid(L1, Euros.ofCents(floor)).readAs(rounding);
        assertThatCostsMend(call, Rule.MINIMUM_AID, operation(other, staff));
    }

    @Property(tries = 300)
    void own_funds_mend_the_own_contribution_and_a_cent_less_does_not(
            @ForAll @LongRange(max = 200_000) long other,
            @ForAll @LongRange(max = 200_000) long staff,
            @ForAll @LongRange(max = 200_000) long own,
            @ForAll @IntRange(max = 100) int share) {
        CallBuilder call = call(15).ownContribution(L1, Rate.percent(Integer.toString(share)));
        LongFunction<Operation> bringing =
                cents -> operation(other, staff).withFinancing(FinancingPlan.own(Euros.ofCents(cents)));
        for (Change change : remedies(decide(call, bringing.apply(own)), Rule.OWN_CONTRIBUTION)) {
            long missing = Euros.cents(((Change.OfAmount) change).amount());
            assertThat(outcome(decide(call, bringing.apply(own + missing)), Rule.OWN_CONTRIBUTION))
                    .isEqualTo(Outcome.PASSED);
            assertThat(outcome(decide(call, bringing.apply(own + missing - 1)), Rule.OWN_CONTRIBUTION))
                    .isEqualTo(Outcome.FAILED);
        }
    }

    @Property(tries = 300)
    void a_raised_share_mends_the_minimum_and_any_smaller_one_does_not(
            @ForAll @LongRange(max = 200_000) long other,
            @ForAll @LongRange(max = 200_000) long staff,
            @ForAll @LongRange(max = 500_000) long minimum,
            @ForAll @LongRange(min = 1, max = 250_000_000) long billionths) {
        CallBuilder call = call(15).staffMinimum(L1, MINIMUM_SHARE).minimumCost(L1, Euros.ofCents(minimum));
        LongFunction<Operation> sharing = share -> operation(other, 0)
                .with(CostLine.staff("Agent", Euros.ofCents(staff)).withShare(billionths(share)));
        List<Change> changes = remedies(decide(call, sharing.apply(billionths)), Rule.MINIMUM_TOTAL_COST);
        changes.stream().filter(Change.RaiseShare.class::isInstance).forEach(change -> {
            long needed = ((Change.RaiseShare) change)
                    .share()
                    .value()
                    .movePointRight(9)
                    .longValueExact();
            assertThat(outcome(decide(call, sharing.apply(needed)), Rule.MINIMUM_TOTAL_COST))
                    .isEqualTo(Outcome.PASSED);
            assertThat(outcome(decide(call, sharing.apply(needed - 1)), Rule.MINIMUM_TOTAL_COST))
                    .isEqualTo(Outcome.FAILED);
        });
    }

    @Property(tries = 300)
    void less_cost_mends_the_maximum_and_a_cent_more_of_it_does_not(
            @ForAll @LongRange(max = 200_000) long other,
            @ForAll @LongRange(max = 200_000) long staff,
            @ForAll @LongRange(max = 400_000) long maximum,
            @ForAll @IntRange(max = 25) int flatRate,
            @ForAll CentRounding rounding) {
        CallBuilder call =
                call(flatRate).maximumCost(L1, Euros.ofCents(maximum)).readAs(rounding);
        for (Change change : remedies(decide(call, operation(other, staff)), Rule.MAXIMUM_TOTAL_COST)) {
            if (change instanceof Change.Together together) {
                long otherLeft = other - cents(together.changes().get(0));
                long staffLeft = staff - cents(together.changes().get(1));
                assertThat(outcome(decide(call, operation(otherLeft, staffLeft)), Rule.MAXIMUM_TOTAL_COST))
                        .isEqualTo(Outcome.PASSED);
                assertThat(outcome(decide(call, operation(otherLeft + 1, staffLeft)), Rule.MAXIMUM_TOTAL_COST))
                        .isEqualTo(Outcome.FAILED);
                assertThat(outcome(decide(call, operation(otherLeft, staffLeft + 1)), Rule.MAXIMUM_TOTAL_COST))
                        .isEqualTo(Outcome.FAILED);
                continue;
            }
            boolean isStaff = change.code().equals("REDUCE_STAFF_COST");
            long less = cents(change);
            Operation mended = isStaff ? operation(other, staff - less) : operation(other - less, staff);
            Operation aCentMore = isStaff ? operation(other, staff - less + 1) : operation(other - less + 1, staff);
            assertThat(outcome(decide(call, mended), Rule.MAXIMUM_TOTAL_COST)).isEqualTo(Outcome.PASSED);
            assertThat(outcome(decide(call, aCentMore), Rule.MAXIMUM_TOTAL_COST))
                    .isEqualTo(Outcome.FAILED);
        }
    }

    @Property(tries = 300)
    void less_public_aid_of_others_mends_the_cap_and_a_cent_more_of_it_does_not(
            @ForAll @LongRange(max = 200_000) long other,
            @ForAll @LongRange(max = 200_000) long publicAid,
            @ForAll @LongRange(max = 200_000) long cap) {
        CallBuilder call = call(15).maximumPublicAid(L1, Euros.ofCents(cap));
        LongFunction<Operation> aided = cents -> operation(other, 0)
                .withFinancing(FinancingPlan.own(Euros.ofCents(0)).withOtherPublic(Euros.ofCents(cents)));
        for (Change change : remedies(decide(call, aided.apply(publicAid)), Rule.PUBLIC_AID)) {
            long less = Euros.cents(((Change.OfAmount) change).amount());
            assertThat(outcome(decide(call, aided.apply(publicAid - less)), Rule.PUBLIC_AID))
                    .isEqualTo(Outcome.PASSED);
            assertThat(outcome(decide(call, aided.apply(publicAid - less + 1)), Rule.PUBLIC_AID))
                    .isEqualTo(Outcome.FAILED);
        }
    }

    private static void assertThatCostsMend(CallBuilder call, Rule rule, Operation operation) {
        for (Change change : remedies(decide(call, operation), rule)) {
            Change.OfAmount more = (Change.OfAmount) change;
            CostNature nature = more.kind() == Change.Kind.ADD_STAFF_COST ? CostNature.STAFF : CostNature.STUDIES;
            MonetaryAmount amount = more.amount();
            assertThat(outcome(decide(call, with(operation, nature, Euros.cents(amount))), rule))
                    .isEqualTo(Outcome.PASSED);
            assertThat(outcome(decide(call, with(operation, nature, Euros.cents(amount) - 1)), rule))
                    .isEqualTo(Outcome.FAILED);
        }
    }

    private static long cents(Change change) {
        return Euros.cents(((Change.OfAmount) change).amount());
    }

    private static CallBuilder call(int flatRate) {
        return Small.half().flatRate(L1, Rate.percent(Integer.toString(flatRate)));
    }

    private static Operation operation(long other, long staff) {
        return with(with(Operation.untitled(), CostNature.STUDIES, other), CostNature.STAFF, staff);
    }

    private static Operation with(Operation operation, CostNature nature, long cents) {
        return operation.with(CostLine.of(nature, Euros.ofCents(cents)));
    }

    private static FteShare billionths(long share) {
        return new FteShare(BigDecimal.valueOf(share, 9));
    }
}
