package io.github.federules.core.internal.cost;

import io.github.federules.core.call.StaffShareScope;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.internal.ledger.Ledger;

/** What becomes of each cost line of a dossier. */
public final class LineFates {

    private final CostScheme scheme;
    private final Ledger<?, CostNature> lines;
    private final StaffRegister staff;
    private final StaffJudge judge;

    LineFates(CostScheme scheme, Ledger<?, CostNature> lines, StaffRegister staff, StaffShareScope scope) {
        this.scheme = scheme;
        this.lines = lines;
        this.staff = staff;
        this.judge = new StaffJudge(scheme.minimumShare(), staff, scope);
    }

    /** Returns what becomes of a line. */
    public Fate at(int line) {
        return switch (scheme.treatment(lines.nature(line))) {
            case NOT_LISTED -> Fate.NATURE_NOT_LISTED;
            case FLAT_RATE_ONLY -> Fate.FLAT_RATE_ONLY;
            case STAFF -> judge.fate(staff.person(line));
            case INVESTMENT, OPERATING, SERVICES -> Fate.RETAINED;
        };
    }
}
