package io.github.federules.core.result;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.money.Rate;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.text.Printed;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * Costs that have one rate, and the aid for them before any limit reduces it.
 *
 * <p>For example, 60% of the €10,000.00 that a partner bears are €6,000.00. Costs in no part of the aid have the rate 0.
 *
 * @param term the part of the aid in the call, or empty for costs in no part of it
 * @param party the place in the dossier of the party that bears the costs, such as {@code applicant.members[0]}, or empty for all
 *     parties together
 * @param base the costs in euros, where a part has a most that counts no more than that
 * @param rate the rate, or empty where the call sets none for the case
 * @param amount the rate of the base in euros, rounded as the call is read; 0.00 without a rate
 */
public record AidPart(
        Optional<AidIntensity> term,
        Optional<String> party,
        MonetaryAmount base,
        Optional<Rate> rate,
        MonetaryAmount amount) {

    /**
     * Checks that nothing is null.
     *
     * @param term the part of the aid in the call, or empty
     * @param party the place of the party that bears the costs, or empty
     * @param base the costs in euros
     * @param rate the rate, or empty
     * @param amount the rate of the base in euros
     */
    public AidPart {
        NoNulls.among("term", term, "party", party, "base", base, "rate", rate, "amount", amount);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("AidPart", "party", party, "base", base, "rate", rate, "amount", amount);
    }
}
