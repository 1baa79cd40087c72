package io.github.federules.core.call;

import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.term.AskedCriterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The criteria that a call and its regimes ask, each once. */
final class AskedOnce {

    private AskedOnce() {}

    /** Returns the criteria; what a regime asks that disagrees with an earlier one is left out. */
    static List<Criterion> of(List<AskedCriterion> terms) {
        List<Criterion> all = new ArrayList<>();
        for (AskedCriterion term : terms) {
            Criterion criterion = term.criterion();
            Optional<Criterion> known = term.clause().regime().isEmpty()
                    ? Optional.empty()
                    : all.stream()
                            .filter(each -> each.code().equals(criterion.code()))
                            .findFirst();
            if (known.isEmpty()) {
                all.add(criterion);
            } else if (agree(known.get(), criterion) && criterion.of() == Subject.PARTY) {
                // Who asks all parties asks the applicant.
                all.set(all.indexOf(known.get()), criterion);
            }
        }
        return List.copyOf(all);
    }

    /** Determines whether a criterion is the same as one that a regime asks, of the applicant or of some natures alone. */
    static boolean agree(Criterion known, Criterion ofRegime) {
        boolean isWider = ofRegime.of() == Subject.PARTY && known.of() == Subject.APPLICANT;
        return known.equals(new Criterion(
                ofRegime.code(),
                isWider ? known.of() : ofRegime.of(),
                ofRegime.question(),
                ofRegime.form(),
                ofRegime.chosen(),
                ofRegime.natures().isEmpty() ? known.natures() : ofRegime.natures(),
                ofRegime.source()));
    }
}
