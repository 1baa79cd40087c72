package io.github.federules.core.scenario;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.fact.Fact;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How many parties meet a condition, as far as nothing is assumed of them.
 *
 * @param least how many meet it for certain
 * @param most how many may meet it
 * @param varying the parties that count besides, of which something is assumed
 */
record PartyCount(long least, long most, int[] varying) {

    static PartyCount of(Condition.Parties condition, CaseFacts facts, Set<Integer> varying) {
        int first = condition.isOfPartners() ? 1 : 0;
        if (condition.where().isEmpty()) {
            long all = facts.parties() - first;
            return new PartyCount(all, all, new int[0]);
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
        int[] others = IntStream.range(first, facts.parties())
                .filter(varying::contains)
                .toArray();
        return new PartyCount(least, most, others);
    }
}
