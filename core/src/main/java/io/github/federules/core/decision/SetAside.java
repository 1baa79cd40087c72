package io.github.federules.core.decision;

import io.github.federules.core.dossier.CostLine;
import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * A cost line that is not retained.
 *
 * @param line the line as presented, not null
 * @param reason why it is not retained, not null
 */
public record SetAside(CostLine line, SetAsideReason reason) {

    /**
     * Checks that nothing is null.
     *
     * @param line the line as presented, not null
     * @param reason why it is not retained, not null
     */
    public SetAside {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Gives what the line is called in the dossier.
     *
     * @return the identifier, its position from 1 if none was given, never null
     */
    public String lineId() {
        return line.id().orElseThrow();
    }

    /**
     * Gives the cost as presented.
     *
     * @return the amount in euros net of VAT, never null
     */
    public MonetaryAmount amount() {
        return line.amount();
    }
}
