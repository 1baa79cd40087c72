package io.github.federules.assurance.benchmarks;

import io.github.federules.core.dossier.CostNature;
import java.util.Set;

/** What a rival does with a cost line: found before anything is measured, so that no rival looks a nature up. */
enum LineKind {
    STAFF,
    NOT_PAID,
    OTHER;

    private static final Set<CostNature> UNPAID =
            Set.of(CostNature.TRAVEL, CostNature.CATERING, CostNature.LODGING, CostNature.OTHER);

    static LineKind of(CostNature nature) {
        if (nature.equals(CostNature.STAFF)) {
            return STAFF;
        }
        return UNPAID.contains(nature) ? NOT_PAID : OTHER;
    }
}
