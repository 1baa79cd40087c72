package io.github.federules.core.scenario;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.reading.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * Whether some dossier can meet a condition where it meets none of others: every combination of answers that they tell apart is
 * tried, up to 65,536, and up to a number of comparisons in all. Beyond, it is taken for possible.
 */
public final class Possibilities {

    /** The most combinations that are tried. */
    public static final int MOST = Combinations.MOST;

    private static final Dossier BLANK = Dossier.of(Applicant.unknown(), Operation.untitled());

    // A second or so of comparisons for a whole call.
    private long left = 20_000_000;

    private int unsettled;

    private final CountsAsFacts counts;
    private final CaseFacts nothing;

    public Possibilities(Map<String, Criterion> asked) {
        counts = new CountsAsFacts(asked);
        nothing = CaseFacts.stated(counts.asked(), BLANK, Readings.PRUDENT);
    }

    /** Determines whether a condition can hold where no earlier one does. */
    public boolean isPossible(Condition condition, List<Condition> earlier) {
        List<Condition> all = new ArrayList<>(earlier);
        all.add(condition);
        return most(all, truth -> isAlone(condition, earlier, truth) ? 1 : 0, 1) == 1;
    }

    private static boolean isAlone(Condition condition, List<Condition> earlier, Truth truth) {
        return truth.of(condition).is(true)
                && earlier.stream().noneMatch(each -> truth.of(each).is(true));
    }

    /**
     * Returns the greatest that an amount may be, 0 or more, looking at every combination of answers that conditions tell apart. Where
     * they look at a criterion that nobody asks, which is an error by itself, it is 0.
     *
     * @param bound an amount that it never exceeds, which is returned where they are too many to look at
     */
    public long most(List<Condition> conditions, ToLongFunction<Truth> amount, long bound) {
        if (!counts.asked().keySet().containsAll(Comparisons.in(conditions).criteria())) {
            return 0;
        }
        List<Condition> counted = conditions.stream().map(counts::of).toList();
        long size = Comparisons.in(counted).size();
        if (!affords(size * size)) {
            unsettled++;
            return bound;
        }
        OpenFacts open = new OpenFacts(nothing);
        counted.forEach(open::add);
        Combinations combinations =
                new Combinations(nothing, open.found(), open.parties(), new Distinctions(counts.asked(), counted), 1);
        if (combinations.areTooMany() || !affords(size * combinations.count())) {
            unsettled++;
            return bound;
        }
        Truth truth = new Truth(combinations.facts(), counts);
        long most = 0;
        for (int place = 0; place < combinations.count() && most < bound; place++) {
            combinations.assume(place);
            most = Math.max(most, amount.applyAsLong(truth));
        }
        return most;
    }

    /** Returns how many questions so far were answered without a look at every combination, which were too many. */
    public int unsettled() {
        return unsettled;
    }

    private boolean affords(long comparisons) {
        left -= comparisons;
        return left >= 0;
    }
}
