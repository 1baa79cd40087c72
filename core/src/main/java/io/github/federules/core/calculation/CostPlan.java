package io.github.federules.core.calculation;

import io.github.federules.core.screening.Screening;

/**
 * The eligible costs of one completion and the aid on them, in cents.
 *
 * @param lines the screened cost lines
 * @param direct the direct costs that are retained
 * @param indirect the amount of the flat rates
 * @param comparedDirect the direct costs that a minimum or maximum is compared with
 * @param comparedIndirect the amount of the flat rates that a minimum or maximum is compared with
 * @param aid the aid after rate and maximum
 */
public record CostPlan(
        Screening lines, long direct, long indirect, long comparedDirect, long comparedIndirect, long aid) {

    /** Returns the costs of screened lines, before any step is taken. */
    static CostPlan of(Screening lines) {
        long direct = lines.retained();
        return new CostPlan(lines, direct, 0, direct, 0, 0);
    }

    CostPlan withIndirect(long more, long newComparedDirect, long newComparedIndirect) {
        return new CostPlan(lines, direct, more, newComparedDirect, newComparedIndirect, aid);
    }

    CostPlan withAid(long newAid) {
        return new CostPlan(lines, direct, indirect, comparedDirect, comparedIndirect, newAid);
    }

    /** Returns the total eligible cost. */
    public long total() {
        return direct + indirect;
    }

    /** Returns what a minimum or maximum of the total is compared with. */
    public long comparedTotal() {
        return comparedDirect + comparedIndirect;
    }
}
