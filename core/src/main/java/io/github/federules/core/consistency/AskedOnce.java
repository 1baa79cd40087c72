package io.github.federules.core.consistency;

import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.term.AskedCriterion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The criteria that a call and its regimes ask, each once. */
public final class AskedOnce {

    private AskedOnce() {}

    /** Returns the criteria; what a regime asks that disagrees with an earlier one is left out. */
    static List<Criterion> of(List<AskedCriterion> terms) {
        List<Criterion> all = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (AskedCriterion term : terms) {
            Criterion criterion = term.criterion();
            Integer known = places.putIfAbsent(criterion.code(), all.size());
            if (known == null || term.clause().regime().isEmpty()) {
                all.add(criterion);
            } else if (criterion.of() == Subject.PARTY && agree(all.get(known), criterion)) {
                // Who asks all parties asks the applicant.
                all.set(known, criterion);
            }
        }
        return List.copyOf(all);
    }

    /** Determines whether a criterion is the same as one that a regime asks, of the applicant alone or of some natures alone. */
    public static boolean agree(Criterion known, Criterion ofRegime) {
        boolean areOfBodies = isOfBodies(known) && isOfBodies(ofRegime);
        return known.equals(new Criterion(
                ofRegime.code(),
                areOfBodies ? known.of() : ofRegime.of(),
                ofRegime.question(),
                ofRegime.form(),
                ofRegime.chosen(),
                ofRegime.natures().isEmpty() ? known.natures() : ofRegime.natures(),
                ofRegime.source()));
    }

    private static boolean isOfBodies(Criterion criterion) {
        return criterion.of() == Subject.APPLICANT || criterion.of() == Subject.PARTY;
    }
}
