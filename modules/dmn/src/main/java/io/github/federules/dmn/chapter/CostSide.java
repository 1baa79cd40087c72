package io.github.federules.dmn.chapter;

import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;

/** Costs as they are retained, or as they are presented: the same totals of two lists of lines. */
enum CostSide {
    RETAINED("retainedLines"),
    PRESENTED("presentedLines");

    private final String lines;

    CostSide(String lines) {
        this.lines = lines;
    }

    /** The side that a minimum or a maximum is compared with. */
    static CostSide compared(Draft draft) {
        return draft.readings().minimumCostBasis() == MinimumCostBasis.PRESENTED ? PRESENTED : RETAINED;
    }

    /** The side that a flat rate is of, where the costs are retained. */
    static CostSide rated(Draft draft, FlatRate rate) {
        boolean isPresented = rate.of().equals(Base.STAFF) && draft.readings().flatRateBase() == FlatRateBase.PRESENTED;
        return isPresented ? PRESENTED : RETAINED;
    }

    /** The node of its lines. */
    String lines() {
        return lines;
    }

    /** The node of a total, which is that of retained costs or is named after it. */
    String total(String name) {
        return this == RETAINED ? name : "presented" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
