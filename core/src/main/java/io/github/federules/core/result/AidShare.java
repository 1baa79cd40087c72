package io.github.federules.core.result;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.text.Printed;
import javax.money.MonetaryAmount;

/**
 * The share of one partner in the cost and the aid of an operation.
 *
 * <p>The aid is in proportion to the cost. The shares of all partners add up to the aid of the operation, to the cent.
 *
 * @param partner the body that applies or a further partner
 * @param eligibleCost its part of the total eligible cost in euros, flat rates included
 * @param aid its part of the aid in euros
 */
public record AidShare(Party partner, MonetaryAmount eligibleCost, MonetaryAmount aid) {

    /**
     * Checks that nothing is null.
     *
     * @param partner the body that applies or a further partner
     * @param eligibleCost its part of the total eligible cost
     * @param aid its part of the aid
     */
    public AidShare {
        NoNulls.among("partner", partner, "eligibleCost", eligibleCost, "aid", aid);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("AidShare", "eligibleCost", eligibleCost, "aid", aid);
    }
}
