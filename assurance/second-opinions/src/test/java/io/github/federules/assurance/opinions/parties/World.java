package io.github.federules.assurance.opinions.parties;

import java.util.Map;
import java.util.TreeMap;

/**
 * All facts but the cost lines and the financing, in one completion.
 *
 * @param parties how many parties there are, the applicant first
 * @param facts the answers, the earlier aid of each party in cents, and 0 for a staff line below the minimum, by their places
 */
record World(int parties, Map<String, Long> facts) {

    /** What is of no party. */
    static final int OPERATION = -1;

    static String party(int party) {
        return party == 0 ? "applicant" : "applicant.members[" + (party - 1) + "]";
    }

    static String path(Ask ask, int party) {
        String of =
                switch (ask.of()) {
                    case PARTY -> party(party);
                    case OPERATION -> "operation";
                    default -> "assessment";
                };
        return of + ".answers." + ask;
    }

    static String earlierAid(int party) {
        return party(party) + ".deMinimisAid";
    }

    static String staff(int line) {
        return "operation.costLines[" + line + "].share";
    }

    long of(String path) {
        Long value = facts.get(path);
        if (value == null) {
            throw new IllegalStateException("Nothing is drawn for " + path + ". Draw it.");
        }
        return value;
    }

    World with(String path, long value) {
        Map<String, Long> other = new TreeMap<>(facts);
        other.put(path, value);
        return new World(parties, other);
    }
}
