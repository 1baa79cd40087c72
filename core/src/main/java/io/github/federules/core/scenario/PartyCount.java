package io.github.federules.core.scenario;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.fact.Fact;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How many parties meet a condition, as far as nothing is assumed of them.
 *
 * @param least how many meet it for certain
 * @param most how many may meet it
 * @param varying the parties that count besides, of which something is assumed
 */
record PartyCount(long least, long most, List<Integer> varying) {

    static PartyCount of(Condition.Parties condition, CaseFacts facts, Set<Integer> varying) {
        int first = condition.isOfPartners() ? 1 : 0;
        if (condition.where().isEmpty()) {
            long all = (long) facts.parties() - first;
            return new PartyCount(all, all, List.of());
        }
        long least = 0;
        long most = 0;
        for (int rank = first; rank < facts.parties(); rank++) {
            if (!varying.contains(rank)) {
                Fact<Boolean> holds =
                        new Truth(facts.of(rank)).of(condition.where().get());
                least += holds.is(true) ? 1 : 0;
                most += holds.is(false) ? 0 : 1;
            }
        }
        List<Integer> others = IntStream.range(first, facts.parties())
                .boxed()
                .filter(varying::contains)
                .toList();
        return new PartyCount(least, most, others);
    }
}
