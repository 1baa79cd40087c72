package io.github.federules.feder.internal.law;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.result.Advice;
import java.util.Optional;
import java.util.Set;

/** One point of the law above calls that people should look at in a dossier. */
public interface LegalPoint {

    /**
     * Returns the advice on a dossier that was assessed.
     *
     * @param decision the decision, on funding that is sought
     * @return the advice, empty if the dossier gives no reason for it
     */
    Optional<Advice> adviceOn(Decision decision);

    /**
     * Adds the kinds of facts that the advice on a dossier looks at.
     *
     * @param decision the decision, on funding that is sought
     * @param kinds the set that the kinds are added to
     */
    void addFactKinds(Decision decision, Set<FactKind> kinds);

    /**
     * Determines whether only a call under the common provisions, regulation (EU) 2021/1060, has this point.
     *
     * @return whether it is a point of those provisions
     */
    boolean isOfCommonProvisions();
}
