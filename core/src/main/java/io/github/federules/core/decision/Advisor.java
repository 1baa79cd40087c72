package io.github.federules.core.decision;

import io.github.federules.core.fact.FactKind;
import io.github.federules.core.result.Advice;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A source of advice, such as a law above a call.
 *
 * <p>The topics and texts of the advice are its own. Threads that read the advice of a decision at the same time may each ask
 * the advisor; all of them get the same list. Two decisions are equal only if their advisors are equal: make an
 * advisor a constant, a record or an enum.
 */
@FunctionalInterface
public interface Advisor {

    /**
     * Returns advice on a dossier that was assessed.
     *
     * @param decision the decision; do not call its {@link Decision#advice advice()} here
     * @return the advice, empty if there is nothing to look at
     */
    List<Advice> adviceOn(Decision decision);

    /**
     * Returns the kinds of facts that the advice on a dossier looks at, for example none where funding is not sought. A stated
     * fact that nothing looks at is a {@linkplain Decision#notices notice}. Default: none.
     *
     * @param decision the decision; do not call its {@link Decision#notices notices()} here
     * @return the kinds
     */
    default Set<FactKind> looksAt(Decision decision) {
        Objects.requireNonNull(decision, "decision");
        return Set.of();
    }
}
