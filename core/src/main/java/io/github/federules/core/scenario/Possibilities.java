package io.github.federules.core.scenario;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Whether some dossier can meet a condition where it meets none of others: every combination of answers that they tell apart is
 * tried, up to 65,536, and up to a number of comparisons in all. Beyond, it is taken for possible.
 */
public final class Possibilities {

    private static final Dossier BLANK = Dossier.of(Applicant.unknown(), Operation.untitled());

    // A second or so of comparisons for a whole call.
    private long left = 20_000_000;

    private final CaseFacts nothing;
    private final Map<String, Criterion> asked;

    public Possibilities(Map<String, Criterion> asked) {
        this.asked = asked;
        this.nothing = CaseFacts.stated(asked, BLANK);
    }

    /** Determines whether a condition can hold where no earlier one does. */
    public boolean isPossible(Condition condition, List<Condition> earlier) {
        List<Condition> all = new ArrayList<>(earlier);
        all.add(condition);
        long size = Comparisons.in(all).size();
        if (!affords(size * size)) {
            return true;
        }
        OpenFacts open = new OpenFacts(nothing);
        all.forEach(open::add);
        Distinctions distinctions = new Distinctions(asked, all);
        Combinations combinations = new Combinations(nothing, open.found(), distinctions);
        if (combinations.areTooMany() || !affords(size * combinations.count())) {
            return true;
        }
        Truth truth = new Truth(combinations.facts());
        for (int place = 0; place < combinations.count(); place++) {
            combinations.assume(place);
            if (truth.of(condition).is(true)
                    && earlier.stream().noneMatch(each -> truth.of(each).is(true))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Determines whether answers may make something hold, looking at every combination that conditions tell apart.
     *
     * @return whether one of them does, or they are too many to look at
     */
    public boolean mayHold(List<Condition> conditions, Predicate<Truth> something) {
        long size = Comparisons.in(conditions).size();
        OpenFacts open = new OpenFacts(nothing);
        conditions.forEach(open::add);
        Combinations combinations = new Combinations(nothing, open.found(), new Distinctions(asked, conditions));
        if (combinations.areTooMany() || !affords(size * size + size * combinations.count())) {
            return true;
        }
        Truth truth = new Truth(combinations.facts());
        for (int place = 0; place < combinations.count(); place++) {
            combinations.assume(place);
            if (something.test(truth)) {
                return true;
            }
        }
        return false;
    }

    private boolean affords(long comparisons) {
        left -= comparisons;
        return left >= 0;
    }
}
