package io.github.federules.core.call;

import io.github.federules.core.dossier.BeneficiaryKind;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may benefit, as the sole applicant or as a partner.
 *
 * @param kinds the kinds of bodies, not null
 * @param clause where the call says so, not null
 */
public record Beneficiaries(Set<BeneficiaryKind> kinds, Clause clause) {

    /**
     * Keeps a copy of the kinds.
     *
     * @param kinds the kinds of bodies, not null
     * @param clause where the call says so, not null
     */
    public Beneficiaries {
        Objects.requireNonNull(clause, "clause");
        // Set.copyOf has another order in each JVM, and faults are told in this one.
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
    }

    /**
     * Tells whether bodies of every kind may benefit, so that no kind matters.
     *
     * @return true if none is left out
     */
    public boolean takesAll() {
        return kinds.size() == BeneficiaryKind.values().length;
    }
}
