package io.github.federules.core.decision;

import io.github.federules.core.internal.text.Printed;
import io.github.federules.core.rule.LocalizedText;
import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * The amount that one flat rate adds, with what it rests on.
 *
 * @param amount the amount in euros, after the maximum of the flat rate, not null
 * @param basis the rate, its base and its clause, and the maximum if it limits the amount, not null
 */
public record IndirectCost(MonetaryAmount amount, LocalizedText basis) {

    /**
     * Checks that nothing is null.
     *
     * @param amount the amount in euros, not null
     * @param basis the rate, its base and its clause, not null
     */
    public IndirectCost {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters, never null
     */
    @Override
    public String toString() {
        return Printed.of("IndirectCost")
                .add("amount", amount)
                .add("basis", basis)
                .toString();
    }
}
