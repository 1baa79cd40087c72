package io.github.federules.core.wording;

import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.Explanation;
import io.github.federules.core.result.Financing;
import io.github.federules.core.text.Phrasebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.money.MonetaryAmount;

/** Who brings how much of the total, as a table. */
public final class FinancingRows {

    private final Phrasebook phrases;
    private final Set<FinancingPlan.Part> open;
    private final List<Explanation.Entry> rows = new ArrayList<>();

    private FinancingRows(Set<FinancingPlan.Part> open, Phrasebook phrases) {
        this.open = open;
        this.phrases = phrases;
    }

    /**
     * Returns the rows of the table: the total, each amount over 0 or open, and what nobody brings, or what is more than the total. Of
     * an open part there may be more, so that what nobody brings may be less.
     */
    public static List<Explanation.Entry> of(
            Financing financing, Set<FinancingPlan.Part> open, boolean isEligible, Phrasebook phrases) {
        FinancingRows table = new FinancingRows(open, phrases);
        table.add("total", financing.total());
        // Beside any other verdict the amount is no aid yet.
        table.add(isEligible ? "aid" : "aid.noAid", financing.aid());
        table.add(FinancingPlan.Part.OTHER_PUBLIC, "otherPublic", financing.otherPublic());
        table.add(FinancingPlan.Part.OWN, "own", financing.own());
        table.add(FinancingPlan.Part.OTHER_PRIVATE, "otherPrivate", financing.otherPrivate());
        table.add(FinancingPlan.Part.IN_KIND, "inKind", financing.inKind());
        if (open.isEmpty()) {
            table.add(
                    financing.excess().isZero() ? "open" : "excess",
                    Euros.ofCents(Math.abs(Euros.cents(financing.open()))));
        } else if (financing.excess().isZero()) {
            table.add("open", "amount.most.alone", financing.open());
        } else {
            table.add("excess", "amount.least.alone", financing.excess());
        }
        return table.rows;
    }

    private void add(FinancingPlan.Part part, String name, MonetaryAmount amount) {
        if (open.contains(part)) {
            add(name, "amount.least.alone", amount);
        } else if (!amount.isZero()) {
            add(name, amount);
        }
    }

    private void add(String name, MonetaryAmount amount) {
        addRow(name, euros(amount));
    }

    private void add(String name, String bound, MonetaryAmount amount) {
        addRow(name, phrases.phrase(bound, Map.of("amount", euros(amount))));
    }

    private void addRow(String name, String amount) {
        rows.add(new Explanation.Row(phrases.phrase("financing." + name), amount, ""));
    }

    private String euros(MonetaryAmount amount) {
        return Euros.format(amount, phrases.locale());
    }
}
