package io.github.federules.core.result;

import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.text.Printed;
import java.util.Objects;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * The decision on one track.
 *
 * @param verdict the verdict
 * @param aid the aid in euros that is sure whatever the missing facts turn out to be, 0.00 unless eligible; empty for
 *     any track except funding, and under a call that sets no co-financing rate
 * @param aidUpTo the aid in euros in the most favourable completion, 0.00 if ineligible or not sought; empty whenever
 *     {@code aid} is, and where further costs may follow and no limit on the aid is known to bound it
 * @param reason the reason for a verdict that the findings alone do not show, usually empty. Too many facts are
 *     missing to determine the verdict, and {@code aidUpTo} may be only an upper bound. Or funding is ineligible although
 *     no finding failed: each condition may be met, but no completion meets them all
 */
public record TrackDecision(
        Verdict verdict,
        Optional<MonetaryAmount> aid,
        Optional<MonetaryAmount> aidUpTo,
        Optional<LocalizedText> reason) {

    /**
     * Checks that nothing is null, and that no aid is bounded that is not there.
     *
     * @param verdict the verdict
     * @param aid the aid that is sure, or empty
     * @param aidUpTo the aid in the most favourable completion, or empty
     * @param reason the reason for a verdict that the findings alone do not show, or empty
     * @throws IllegalArgumentException if there is only the aid in the most favourable completion
     */
    public TrackDecision {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(aid, "aid");
        Objects.requireNonNull(aidUpTo, "aidUpTo");
        Objects.requireNonNull(reason, "reason");
        if (aid.isEmpty() && aidUpTo.isPresent()) {
            throw new IllegalArgumentException("The aid is up to " + aidUpTo.get()
                    + ", but no sure aid is given, which must be there. Leave out both under a call without a rate.");
        }
    }

    /**
     * Returns the decision on a track without amounts.
     *
     * @param verdict the verdict
     * @return the decision
     */
    public static TrackDecision of(Verdict verdict) {
        return new TrackDecision(verdict, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns the decision on funding with its amounts.
     *
     * @param verdict the verdict
     * @param aid the sure aid and the aid up to which missing facts may raise it
     * @param reason what the findings do not say about the verdict, or empty
     * @return the decision
     */
    public static TrackDecision of(Verdict verdict, AmountRange aid, Optional<LocalizedText> reason) {
        Objects.requireNonNull(aid, "aid");
        Optional<MonetaryAmount> sure = Optional.of(aid.least());
        return new TrackDecision(verdict, sure, aid.isSure() ? sure : Optional.of(aid.most()), reason);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("TrackDecision", "verdict", verdict, "aid", aid, "aidUpTo", aidUpTo, "reason", reason);
    }
}
