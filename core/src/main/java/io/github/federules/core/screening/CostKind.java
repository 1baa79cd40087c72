package io.github.federules.core.screening;

import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;

/** The kinds of costs of which an applicant may have more or less, as remedies name them. */
public enum CostKind {
    /** Neither staff nor services. */
    OTHER,
    /** Services, which may be outside the base of a flat rate. */
    SERVICES,
    /** Staff. */
    STAFF;

    /** Returns the kind of the costs of a nature. */
    public static CostKind of(CostNature nature) {
        if (nature.family() == CostFamily.STAFF) {
            return STAFF;
        }
        return nature.equals(CostNature.SERVICES) ? SERVICES : OTHER;
    }
}
