package io.github.federules.core.term;

import io.github.federules.core.rule.Clause;
import java.util.Objects;

/**
 * VAT that the applicant cannot recover is eligible.
 *
 * @param clause the clause that says so
 */
public record EligibleVat(Clause clause) implements Term {

    /**
     * Checks that nothing is null.
     *
     * @param clause the clause that says so
     */
    public EligibleVat {
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * Returns the term that VAT that the applicant cannot recover is eligible.
     *
     * @param clause the clause that says so
     * @return the term
     */
    public static EligibleVat of(Clause clause) {
        return new EligibleVat(clause);
    }

    @Override
    public String path() {
        return "costs.vat";
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").vat(this);
    }
}
