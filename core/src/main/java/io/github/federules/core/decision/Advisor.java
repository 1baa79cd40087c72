package io.github.federules.core.decision;

import java.util.List;

/** The law above a call, as far as it asks people to look at something in a dossier. */
@FunctionalInterface
public interface Advisor {

    /**
     * Gives advice on a dossier that was decided.
     *
     * @param decision the decision, still without advice, not null
     * @return the advice, none if there is nothing to say, never null
     */
    List<Advice> adviceOn(Decision decision);
}
