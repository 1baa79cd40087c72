package io.github.federules.core.rule;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.text.Printed;
import java.util.Optional;

/**
 * A body that a rule looked at, with its kind.
 *
 * @param rank 0 for the applicant, from 1 for the partners in the order of the dossier
 * @param name its name, or empty
 * @param kind its kind
 */
public record Body(int rank, Optional<String> name, Fact<BeneficiaryKind> kind) {

    /**
     * Checks that nothing is null.
     *
     * @param rank 0 for the applicant, from 1 for the partners
     * @param name its name, or empty
     * @param kind its kind
     */
    public Body {
        NoNulls.among("name", name, "kind", kind);
    }

    /**
     * Returns the place of its kind in the dossier.
     *
     * @return the path, such as {@code applicant.members[0].kind} for the first partner
     */
    public String path() {
        return rank == 0 ? FactKind.BENEFICIARY_KIND.path() : FactKind.MEMBERS.path(rank - 1) + ".kind";
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("Body", "path", path(), "kind", kind);
    }
}
