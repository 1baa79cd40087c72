package io.github.federules.examples.cli.replay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What comes of replaying a list: counts, and the operations that are not explained. */
final class Replay {

    /** The most operations that are listed, so that a list of any length is replayed in the same memory. */
    static final int MOST_LISTED = 1000;

    /** The most programmes with counts of their own, for the same reason; France has 20 or so. */
    static final int MOST_PROGRAMMES = 1000;

    private final Tally all = new Tally();
    // The list does not name the managing authority. Each programme has exactly one (regulation (EU) 2021/1060,
    // art. 71(1)), and of the two columns that identify the programme, people read its label, not its CCI number.
    private final Map<String, Tally> programmes = new LinkedHashMap<>();
    private final Tally otherProgrammes = new Tally();
    private final List<Operation> unexplained = new ArrayList<>();
    private long unreadable;

    void add(Operation operation) {
        Explanation explanation = Explanation.of(operation);
        all.add(explanation);
        tallyOf(operation.programme()).add(explanation);
        if (explanation == Explanation.UNEXPLAINED && unexplained.size() < MOST_LISTED) {
            unexplained.add(operation);
        }
    }

    void addUnreadable() {
        unreadable++;
    }

    /** The counts of all operations. */
    Tally all() {
        return all;
    }

    /** The counts by programme, in the order of the list. */
    Map<String, Tally> programmes() {
        return Collections.unmodifiableMap(programmes);
    }

    /** The counts of all programmes that came after as many as are counted one by one. */
    Tally otherProgrammes() {
        return otherProgrammes;
    }

    /** The first operations that are not explained. */
    List<Operation> unexplained() {
        return Collections.unmodifiableList(unexplained);
    }

    /** How many operations that are not explained are not listed. */
    long unexplainedMore() {
        return all.of(Explanation.UNEXPLAINED) - unexplained.size();
    }

    /** How many rows could not be read. */
    long unreadable() {
        return unreadable;
    }

    private Tally tallyOf(String programme) {
        if (programmes.size() == MOST_PROGRAMMES && !programmes.containsKey(programme)) {
            return otherProgrammes;
        }
        return programmes.computeIfAbsent(programme, label -> new Tally());
    }
}
