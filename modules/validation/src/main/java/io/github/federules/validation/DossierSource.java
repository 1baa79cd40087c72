package io.github.federules.validation;

import io.github.federules.core.dossier.Dossier;

/**
 * A bean of a user's own, such as a form, that can be read as a dossier, so that {@link EligibleFor} may stand on it.
 *
 * <p>For example:
 *
 * <pre>{@code
 * @EligibleFor("hdf-ai-2025")
 * record Form(BigDecimal staffCost, BigDecimal share) implements DossierSource {
 *     public Dossier toDossier() { … }
 *     public String placeOf(String path) {
 *         return path.endsWith(".fte") ? "share" : path;
 *     }
 * }
 * }</pre>
 */
public interface DossierSource {

    /**
     * Gives what this bean says, as a dossier.
     *
     * <p>What is not filled in is an unknown fact. A value that cannot be, such as dollars, may be handed to the dossier as
     * it is: the exception that refuses it becomes a violation of this bean. What must be there before a dossier can be made
     * is validated before, as {@link EligibleFor} says.
     *
     * @return the dossier, never null
     * @throws io.github.federules.core.fault.InvalidFactException if a value cannot be, which becomes a violation
     */
    Dossier toDossier();

    /**
     * Tells where in this bean a fact of the dossier comes from.
     *
     * @param path the place in the dossier, such as {@code operation.costLines[2].fte}, not null
     * @return the place in this bean, such as {@code lines[2].share}, empty for the bean as a whole, never null; where this
     *     is not overridden, the same place. An exception, also one that refuses a fact, is no violation: it ends the
     *     validation
     */
    default String placeOf(String path) {
        return path;
    }
}
