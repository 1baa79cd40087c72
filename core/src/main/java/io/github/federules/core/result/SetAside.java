package io.github.federules.core.result;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import io.github.federules.core.text.Printed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import javax.money.MonetaryAmount;

/**
 * A cost line that is not retained at real cost.
 *
 * @param line the line as presented
 * @param reason the reason
 * @param amount the amount set aside in euros, with the VAT that counts in the least favourable completion
 * @param clauses the clauses of the call that this rests on
 */
public record SetAside(CostLine line, SetAsideReason reason, MonetaryAmount amount, List<Clause> clauses) {

    /**
     * Checks that nothing is null and copies the clauses.
     *
     * @param line the line as presented
     * @param reason the reason
     * @param amount the amount set aside
     * @param clauses the clauses of the call that this rests on
     */
    public SetAside {
        NoNulls.in(clauses, "clauses");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(amount, "amount");
        clauses = List.copyOf(clauses);
    }

    /**
     * Returns the identifier of the line.
     *
     * @return the identifier, its position from 1 if none was given
     */
    public String lineId() {
        return line.id().orElseThrow();
    }

    /**
     * Returns the reason in words, with the clauses.
     *
     * @param locale French, or anything else for English
     * @return the text
     */
    public String message(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        // A call that pays no cost has no clause on costs.
        if (clauses.isEmpty()) {
            return reason.label(locale);
        }
        StringJoiner ids = new StringJoiner(", ");
        clauses.forEach(clause -> ids.add(PlainText.line(clause.citation(locale))));
        return Phrasebook.in(locale).phrase("setAside." + reason, Map.of("clause", ids.toString()));
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("SetAside", "line", line.id(), "nature", line.nature(), "reason", reason, "amount", amount);
    }
}
