package io.github.federules.assurance.opinions.parties;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Factor;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The terms of a drawn call as the second opinion knows them; it never reads a term of the call itself.
 *
 * @param call the call
 * @param paid what pays line by line
 * @param added the lump sums, and then the flat rates
 * @param limits the limits, those of a familiar form among them
 * @param parts the parts of the aid
 * @param demands the requirements
 * @param score the parts of the score, none if the call gives no points
 * @param isWholeEuros whether the aid is cut to whole euros
 * @param hasStaffMinimum whether staff counts from a share of 20%
 * @param asked what is asked, with the ends of each stretch of answers that no condition of funding tells apart
 * @param asksRole whether lines are asked for their role
 */
record Terms(
        Call call,
        List<Paid> paid,
        List<Added> added,
        List<Limited> limits,
        List<Part> parts,
        List<Demand> demands,
        List<Quantum> score,
        boolean isWholeEuros,
        boolean hasStaffMinimum,
        Map<Ask, Set<Long>> asked,
        boolean asksRole) {

    /** A sum that is no cost: of money, or of points. */
    enum Money {
        AID,
        OTHER_PUBLIC,
        PUBLIC_AID,
        OWN,
        DE_MINIMIS,
        SCORE
    }

    /** Lines of one kind that one term pays; those that no term in force pays have the place -1. */
    record Spot(int term, Cell cell) {}

    /** A base: lines, what the added costs at some places add, and of which parties. */
    record Basis(Base base, Set<Spot> spots, Set<Integer> added, Optional<Premise> party, Optional<Money> money) {

        Basis(Base base, Set<Spot> spots, Set<Integer> added) {
            this(base, spots, added, Optional.empty(), Optional.empty());
        }

        /** The lines in it that a term pays. */
        Set<Spot> paidSpots() {
            return spots.stream().filter(spot -> spot.term() >= 0).collect(Collectors.toSet());
        }
    }

    /** Lines at real cost, at a price, or at the annual cost divided by hours. */
    record Paid(Set<Cell> cells, Optional<Premise> when, Optional<Quantum> price, int annualHours, String name) {

        boolean isByUnit() {
            return price.isPresent() || annualHours > 0;
        }
    }

    /** A lump sum, or a flat rate of a base. */
    record Added(
            Quantum value,
            Optional<Basis> of,
            Set<CostNature> covers,
            Optional<Quantum> cap,
            Optional<Premise> when,
            boolean isEach,
            String name) {

        boolean isInForce(World world, int party) {
            return when.stream().allMatch(each -> each.holds(world, isEach ? party : -1));
        }
    }

    /** A share in millionths of a base. */
    record Portion(Quantum millionths, Basis of, boolean isOfAll) {

        private Share share() {
            Value<Factor> factor = millionths.value(
                    each -> Factor.of(BigDecimal.valueOf(each, 6).toPlainString()));
            return isOfAll ? Share.of(factor, of.base()).ofAllParties() : Share.of(factor, of.base());
        }
    }

    /** An amount in cents or points, or shares. */
    record Threshold(Optional<Quantum> amount, List<Portion> portions) {

        static Threshold of(Quantum amount) {
            return new Threshold(Optional.of(amount), List.of());
        }

        Value<Bound> value() {
            return amount.isPresent()
                    ? amount.get().value(cents -> Bound.of(Euros.ofCents(cents)))
                    : Value.of(Bound.of(portions.stream().map(Portion::share).toArray(Share[]::new)));
        }
    }

    /** How a limit takes effect. */
    enum Effect {
        REFUSES,
        REFUSES_COMPARED,
        DECIDES_SELECTION,
        CUTS_COSTS,
        CUTS_AID
    }

    /**
     * A limit.
     *
     * @param code that of its rule, or "cap" or "publicAidCap", or empty
     * @param isLower whether its base must reach the bound; otherwise it must not exceed it
     */
    record Limited(
            String code,
            Basis on,
            boolean isLower,
            boolean isStrict,
            Threshold bound,
            Effect effect,
            boolean isEach,
            Optional<Premise> when) {}

    /** A part of the aid. */
    record Part(Quantum rate, Basis of, Optional<Quantum> upTo, boolean isEach) {}

    /** A requirement. */
    record Demand(String code, Premise that, Optional<Premise> when, boolean isEach, boolean isOfSelection) {}

    boolean isOfSelection(String code) {
        return limits.stream().anyMatch(each -> each.code().equals(code) && each.effect() == Effect.DECIDES_SELECTION)
                || demands.stream().anyMatch(each -> each.code().equals(code) && each.isOfSelection());
    }

    boolean isPaidToEach() {
        return parts.stream().anyMatch(Part::isEach);
    }
}
