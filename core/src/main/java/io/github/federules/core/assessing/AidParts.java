package io.github.federules.core.assessing;

import io.github.federules.core.calculation.Calculation;
import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.number.Millionths;
import io.github.federules.core.result.AidPart;
import io.github.federules.core.situation.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The costs in each part of the aid and in none, in the least favourable completion. */
public final class AidParts {

    private AidParts() {}

    /** Returns the parts with costs, and then the costs in none of them; nothing under a call without aid. */
    public static List<AidPart> of(Situation situation) {
        CostPlan plan = situation.completions().first();
        Calculation calculation = plan.calculation();
        if (calculation.parts().isEmpty() || situation.costs().groups().isUnanswered()) {
            return List.of();
        }
        List<AidPart> parts = new ArrayList<>();
        long left = plan.total();
        for (Calculation.ResolvedPart part : calculation.parts()) {
            long covered = part.covered(plan);
            if (covered > 0) {
                long rate = calculation.isOfOnePart() ? situation.completions().leastRate() : part.rate();
                long counted = part.counted(plan);
                parts.add(new AidPart(
                        Optional.of(part.term()),
                        Optional.of(part.party()).filter(party -> party >= 0).map(PartyWords::path),
                        Euros.ofCents(counted),
                        part.isSet() ? Optional.of(Rate.ofMillionths(rate)) : Optional.empty(),
                        Euros.ofCents(Millionths.of(
                                counted, rate, situation.readings().rounding().mode()))));
            }
            left -= covered;
        }
        if (left > 0) {
            parts.add(new AidPart(
                    Optional.empty(),
                    Optional.empty(),
                    Euros.ofCents(left),
                    Optional.of(Rate.ofMillionths(0)),
                    Euros.ZERO));
        }
        return List.copyOf(parts);
    }
}
