package io.github.federules.core.record;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.result.SetAside;
import io.github.federules.core.result.SetAsideReason;
import io.github.federules.core.text.Printed;
import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * A cost line that is not retained at real cost, as a record keeps it.
 *
 * @param line the identifier of the line
 * @param reason the reason
 * @param amount the amount set aside in euros
 * @param message the reason in words, with the clauses
 */
public record RecordedLine(String line, SetAsideReason reason, MonetaryAmount amount, LocalizedText message) {

    /**
     * Checks that nothing is null.
     *
     * @param line the identifier of the line
     * @param reason the reason
     * @param amount the amount set aside in euros
     * @param message the reason in words
     */
    public RecordedLine {
        NoNulls.among("line", line, "reason", reason, "amount", amount, "message", message);
    }

    /**
     * Returns a line that is set aside as a record keeps it.
     *
     * @param aside the line
     * @return the data
     */
    public static RecordedLine of(SetAside aside) {
        Objects.requireNonNull(aside, "aside");
        return new RecordedLine(aside.lineId(), aside.reason(), aside.amount(), LocalizedText.of(aside::message));
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("RecordedLine", "line", line, "reason", reason, "amount", amount);
    }
}
