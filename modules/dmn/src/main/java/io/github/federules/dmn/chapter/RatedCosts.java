package io.github.federules.dmn.chapter;

import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The costs that a flat rate is of.
 *
 * @param label what they are, for people
 * @param totals the total that they are, or that they are part of, less the total of the others
 * @param condition the condition on a line of direct costs, in a filter that has others
 */
record RatedCosts(String label, List<String> totals, String condition) {

    private static final Map<Base, RatedCosts> ALL = Map.of(
            Base.STAFF,
            new RatedCosts("direct staff costs", List.of(CostChapter.STAFF), " and item.nature = \"STAFF\""),
            Base.DIRECT,
            new RatedCosts("all direct costs", List.of(CostChapter.DIRECT), ""),
            Base.DIRECT_WITHOUT_SERVICES,
            new RatedCosts(
                    "all direct costs, excluding services",
                    List.of(CostChapter.DIRECT, CostChapter.SERVICES),
                    " and item.nature != \"SERVICES\""),
            Base.DIRECT_WITHOUT_STAFF,
            new RatedCosts(
                    "all direct costs, excluding staff",
                    List.of(CostChapter.DIRECT, CostChapter.STAFF),
                    " and item.nature != \"STAFF\""));

    /** The costs that a flat rate is of. */
    static RatedCosts of(FlatRate rate) {
        return Optional.ofNullable(ALL.get(rate.of()))
                .orElseThrow(() -> new IllegalStateException("There is no base " + rate.of() + " here. Add it."));
    }
}
