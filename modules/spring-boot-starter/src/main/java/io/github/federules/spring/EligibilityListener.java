package io.github.federules.spring;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.fault.LocatedFault;
import java.time.Duration;
import java.util.List;

/**
 * A listener that receives each decision and the errors of each invalid dossier, for example to count them. Beans of this type
 * receive all decisions of {@link CallEligibility}.
 *
 * <p>A listener is called on the thread of the request and must be thread-safe. An exception of a listener reaches the caller.
 */
public interface EligibilityListener {

    /**
     * Receives a decision. Default: does nothing.
     *
     * @param decision the decision
     * @param time the time that it took
     */
    default void decided(Decision decision, Duration time) {}

    /**
     * Receives the errors of a dossier that was answered with a problem detail. Default: does nothing.
     *
     * @param faults the errors, at least one
     */
    default void refused(List<LocatedFault> faults) {}
}
