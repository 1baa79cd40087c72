package io.github.federules.core.compiler;

import io.github.federules.core.call.Call;
import io.github.federules.core.term.AddedCosts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Which cost terms are in force: those that pay lines, and those that add to them, of each party where they are each party's. */
final class CostTermCells {

    /** The whole operation, where a term is not of each party. */
    static final int ALL = -1;

    /**
     * Costs that a term adds, of one party or of all.
     *
     * @param term the term
     * @param party the party, or {@link #ALL}
     * @param isPaid the truth that it is in force
     */
    record Added(AddedCosts term, int party, int isPaid) {}

    private final List<Integer> pays;
    private final List<Added> added = new ArrayList<>();

    CostTermCells(Call call, ConditionCells conditions) {
        pays = call.costs().paid().stream()
                .map(costs -> conditions.of(costs.when()))
                .toList();
        for (AddedCosts term : call.costs().added()) {
            added.addAll(each(
                    term.isOfEach(),
                    conditions.parties(),
                    party -> new Added(term, party, conditions.of(party).of(term.when()))));
        }
    }

    static <T> List<T> each(boolean isOfEach, int parties, IntFunction<T> of) {
        if (!isOfEach) {
            return List.of(of.apply(ALL));
        }
        List<T> all = new ArrayList<>(parties);
        for (int party = 0; party < parties; party++) {
            all.add(of.apply(party));
        }
        return all;
    }

    List<Integer> pays() {
        return pays;
    }

    List<Added> added() {
        return added;
    }
}
