package io.github.federules.core.scenario;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How many parties meet a condition, as far as no assumption matters.
 *
 * @param least how many meet it for certain
 * @param most how many may meet it
 * @param varying the parties that count besides, which may meet it under some assumptions
 */
record PartyCount(long least, long most, List<Integer> varying) {

    /**
     * Counts the parties.
     *
     * @param stated what is known without an assumption
     * @param assumed the parties of which something is assumed
     */
    static PartyCount of(Condition.Parties condition, CaseFacts stated, Set<Integer> assumed) {
        int first = condition.isOfPartners() ? 1 : 0;
        if (condition.where().isEmpty()) {
            long all = (long) stated.parties() - first;
            return new PartyCount(all, all, List.of());
        }
        Condition where = condition.where().get();
        boolean isOfOneParty = isOfOneParty(where, stated);
        long least = 0;
        long most = 0;
        List<Integer> varying = new ArrayList<>();
        for (int rank = first; rank < stated.parties(); rank++) {
            Fact<Boolean> holds = new Truth(stated.of(rank)).of(where);
            if (!holds.isKnown() && !assumed.isEmpty() && (!isOfOneParty || assumed.contains(rank))) {
                varying.add(rank);
            } else {
                least += holds.is(true) ? 1 : 0;
                most += holds.is(false) ? 0 : 1;
            }
        }
        return new PartyCount(least, most, varying);
    }

    // Otherwise what is assumed of another party, or of the operation, matters to each.
    private static boolean isOfOneParty(Condition where, CaseFacts stated) {
        return !(where instanceof Condition.OfApplicant || where instanceof Condition.Parties)
                && where.looksAt().stream()
                        .allMatch(code -> stated.criterion(code).of() == Subject.PARTY)
                && where.parts().stream().allMatch(part -> isOfOneParty(part, stated));
    }

    /** Determines whether so many parties meet the condition under what is assumed. */
    Fact<Boolean> holds(Condition.Parties condition, CaseFacts facts) {
        long certain = least;
        long possible = most + varying.size();
        Fact<Boolean> settled = holds(condition, certain, possible);
        for (int i = 0; i < varying.size() && !settled.isKnown(); i++) {
            Fact<Boolean> holds =
                    new Truth(facts.of(varying.get(i))).of(condition.where().orElseThrow());
            certain += holds.is(true) ? 1 : 0;
            possible -= holds.is(false) ? 1 : 0;
            settled = holds(condition, certain, possible);
        }
        return settled;
    }

    private static Fact<Boolean> holds(Condition.Parties condition, long certain, long possible) {
        if (certain > condition.to() || possible < condition.from()) {
            return Fact.known(false);
        }
        return certain >= condition.from() && possible <= condition.to() ? Fact.known(true) : Fact.unknown();
    }
}
