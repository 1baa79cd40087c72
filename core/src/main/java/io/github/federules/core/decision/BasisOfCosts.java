package io.github.federules.core.decision;

import io.github.federules.core.internal.collection.NoNulls;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.Printed;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What the amounts of {@link Costs} rest on.
 *
 * @param withVat whether VAT that the applicant cannot recover counts in the amounts; false if they are net of VAT
 * @param sure whether no missing fact leaves other amounts possible; false if they are those of the least favourable completion
 * @param indirect the amount of each flat rate, in the order of the call; empty under a call without one, not null
 * @param aid the co-financing rate that was applied and its clause, and the maximum if it limits the aid; empty where no rate is
 *     set, not null
 */
public record BasisOfCosts(boolean withVat, boolean sure, List<IndirectCost> indirect, Optional<LocalizedText> aid) {

    /**
     * Checks that nothing is null, and copies the list.
     *
     * @param withVat whether VAT that the applicant cannot recover counts in the amounts
     * @param sure whether no missing fact leaves other amounts possible
     * @param indirect the amount of each flat rate, not null
     * @param aid the rate that was applied, or empty, not null
     */
    public BasisOfCosts {
        indirect = List.copyOf(NoNulls.in(indirect, "indirect"));
        Objects.requireNonNull(aid, "aid");
    }

    static BasisOfCosts of(Decision decision) {
        CostRemarks french = new CostRemarks(decision, Phrasebook.in(Locale.FRENCH));
        CostRemarks english = new CostRemarks(decision, Phrasebook.in(Locale.ENGLISH));
        List<IndirectCost> indirect = new ArrayList<>();
        for (int i = 0; i < decision.call().costs().flatRates().size(); i++) {
            LocalizedText remark = new LocalizedText(french.onFlatRate(i), english.onFlatRate(i));
            indirect.add(new IndirectCost(Euros.ofCents(french.amount(i)), remark));
        }
        Optional<LocalizedText> aid =
                french.isRateSet() ? Optional.of(new LocalizedText(french.onAid(), english.onAid())) : Optional.empty();
        return new BasisOfCosts(french.isWithVat(), french.isSure(), indirect, aid);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters, never null
     */
    @Override
    public String toString() {
        return Printed.of("BasisOfCosts")
                .add("withVat", withVat)
                .add("sure", sure)
                .add("indirect", indirect)
                .add("aid", aid)
                .toString();
    }
}
