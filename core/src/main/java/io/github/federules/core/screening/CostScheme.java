package io.github.federules.core.screening;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.term.Base;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What a call does with the cost lines of each nature. The lines of one nature are a group, whose number is the place of the nature. */
public final class CostScheme {

    private static final int SHARE_DECIMALS = 9;

    private final List<CostNature> natures = CostNature.standard();
    private final Fate[] fates = new Fate[natures.size()];
    private final Map<CostFamily, int[]> byFamily = new EnumMap<>(CostFamily.class);
    private final int minimumShare;

    /** Determines what a call does with the lines of each nature. */
    public CostScheme(Call call) {
        for (int group = 0; group < fates.length; group++) {
            fates[group] = fate(call, natures.get(group));
        }
        for (CostFamily family : CostFamily.values()) {
            byFamily.put(family, groupsOf(nature -> nature.family() == family));
        }
        minimumShare = call.costs()
                .staffMinimum()
                .map(minimum ->
                        minimum.share().value().movePointRight(SHARE_DECIMALS).intValueExact())
                .orElse(0);
    }

    private static Fate fate(Call call, CostNature nature) {
        if (call.costs().findFlatRate(nature).isPresent()) {
            return Fate.FLAT_RATE_ONLY;
        }
        return call.costs().eligible().containsKey(nature) ? Fate.RETAINED : Fate.NATURE_NOT_LISTED;
    }

    /** Returns how many groups there are. */
    public int groups() {
        return fates.length;
    }

    /** Returns the group of the staff lines. */
    public int staff() {
        return CostNature.STAFF.place();
    }

    /** Returns what happens to a line of a group, if it is no staff line below the minimum share. */
    Fate fate(int group) {
        return fates[group];
    }

    /** Returns the groups that may be in a base of direct costs: all except those that only a flat rate pays. */
    public int[] direct() {
        return groupsOf(Base.DIRECT::contains);
    }

    /** Returns the groups of the natures of a family, except those that only a flat rate pays. */
    public int[] groupsOf(CostFamily family) {
        return Objects.requireNonNull(byFamily.get(family));
    }

    /** Returns the groups of some natures, except those that only a flat rate pays. */
    public int[] groupsOf(Predicate<CostNature> some) {
        return IntStream.range(0, fates.length)
                .filter(group -> fates[group] != Fate.FLAT_RATE_ONLY && some.test(natures.get(group)))
                .toArray();
    }

    /** Returns the minimum share of a staff member in billionths; 0 without a minimum. */
    public int minimumShare() {
        return minimumShare;
    }
}
