package io.github.federules.validation;

import io.github.federules.core.dossier.Dossier;
import java.util.Objects;

/**
 * A bean that can be read as a dossier, such as a form, so that it may have {@link EligibleFor}.
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
     * Returns this bean as a dossier.
     *
     * <p>Leave a fact unknown if it is not filled in. Hand over an impossible value, such as dollars, as it is: the
     * exception that refuses it becomes a violation of this bean. Validate first what a dossier cannot be made without, as
     * {@link EligibleFor} describes.
     *
     * @return the dossier
     * @throws io.github.federules.core.fault.InvalidFactException if a value is impossible; it becomes a violation
     */
    Dossier toDossier();

    /**
     * Returns the place in this bean that a fact of the dossier comes from. Default: the same place.
     *
     * <p>An exception, even one that refuses a fact, is not a violation: it ends the validation.
     *
     * @param path the place in the dossier, such as {@code operation.costLines[2].fte}
     * @return the place in this bean, such as {@code lines[2].share}, or empty for the bean as a whole
     */
    default String placeOf(String path) {
        return Objects.requireNonNull(path, "path");
    }
}
