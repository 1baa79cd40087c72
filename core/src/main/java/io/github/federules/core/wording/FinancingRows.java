package io.github.federules.core.wording;

import io.github.federules.core.money.Euros;
import io.github.federules.core.result.Explanation;
import io.github.federules.core.result.Financing;
import io.github.federules.core.text.Phrasebook;
import java.util.ArrayList;
import java.util.List;
import javax.money.MonetaryAmount;

/** Who brings how much of the total, as a table. */
public final class FinancingRows {

    private final Phrasebook phrases;
    private final List<Explanation.Entry> rows = new ArrayList<>();

    private FinancingRows(Phrasebook phrases) {
        this.phrases = phrases;
    }

    /** Returns the rows of the table: the total, each amount over 0, and what nobody brings. */
    public static List<Explanation.Entry> of(Financing financing, boolean isEligible, Phrasebook phrases) {
        FinancingRows table = new FinancingRows(phrases);
        table.add("total", financing.total());
        // Beside any other verdict the aid is only what it would be.
        table.add(isEligible ? "aid" : "aid.wouldBe", financing.aid());
        table.addIfAny("otherPublic", financing.otherPublic());
        table.addIfAny("own", financing.own());
        table.addIfAny("otherPrivate", financing.otherPrivate());
        table.addIfAny("inKind", financing.inKind());
        table.add("open", financing.open());
        return table.rows;
    }

    private void addIfAny(String name, MonetaryAmount amount) {
        if (!amount.isZero()) {
            add(name, amount);
        }
    }

    private void add(String name, MonetaryAmount amount) {
        rows.add(new Explanation.Row(phrases.phrase("financing." + name), Euros.format(amount, phrases.locale()), ""));
    }
}
