package io.github.federules.core.result;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.text.Printed;
import java.util.Locale;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * What a limit took: a maximum of a flat rate, a ceiling on costs, the most of the costs that counts for the aid, or a limit on
 * the aid.
 *
 * @param on the code of the base that was reduced, such as {@code COMMUNICATION} or {@code AID}
 * @param label the base in words, such as “costs of communication”
 * @param clause the clause that sets the limit
 * @param before the amount before it in euros
 * @param limit the amount that the limit leaves in euros
 * @param kind what is reduced
 * @param words the reduction in words
 * @param party the place of the party whose costs or aid are reduced, such as {@code applicant.members[0]}; empty for those of the
 *     whole operation
 */
public record Reduction(
        String on,
        LocalizedText label,
        Clause clause,
        MonetaryAmount before,
        MonetaryAmount limit,
        Target kind,
        LocalizedText words,
        Optional<String> party) {

    /** What is reduced. */
    public enum Target {
        /** What a flat rate adds. */
        FLAT_RATE,
        /** Cost lines. */
        COSTS,
        /** The costs that the aid is a share of; the costs themselves are not reduced. */
        AID_BASE,
        /** The aid. */
        AID,
        /** The cents of the aid. */
        WHOLE_EUROS
    }

    /**
     * Checks that nothing is null.
     *
     * @param on the code of the base that was reduced
     * @param label the base in words
     * @param clause the clause that sets the limit
     * @param before the amount before it
     * @param limit the amount that the limit leaves
     * @param kind what is reduced
     * @param words the reduction in words
     * @param party the place of the party whose costs or aid are reduced, or empty
     */
    public Reduction {
        NoNulls.among(
                "on", on, "label", label, "clause", clause, "before", before, "limit", limit, "kind", kind, "words",
                words, "party", party);
    }

    /**
     * Returns what the limit took.
     *
     * @return the amount in euros, over 0
     */
    public MonetaryAmount amount() {
        return before.subtract(limit);
    }

    /**
     * Determines whether costs were reduced by a ceiling. Otherwise the aid was, what it is a share of, or a flat rate.
     *
     * @return whether costs are not retained
     */
    public boolean isOfCosts() {
        return kind == Target.COSTS;
    }

    /**
     * Determines whether the aid was reduced.
     *
     * @return whether the base is the aid, alone or together with other money
     */
    public boolean isOfAid() {
        return kind == Target.AID || kind == Target.WHOLE_EUROS;
    }

    /**
     * Determines whether only the cents of the aid were cut.
     *
     * @return whether the aid was cut to whole euros
     */
    public boolean isWholeEuros() {
        return kind == Target.WHOLE_EUROS;
    }

    /**
     * Returns the reduction in words: the base, both amounts, the limit and its clause.
     *
     * @param locale French, or anything else for English
     * @return the sentence
     */
    public String message(Locale locale) {
        return words.in(locale);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("Reduction", "on", on, "before", before, "limit", limit, "clause", clause);
    }
}
