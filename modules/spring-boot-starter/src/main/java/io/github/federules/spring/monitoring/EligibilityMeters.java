package io.github.federules.spring.monitoring;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.spring.EligibilityListener;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * Counts decisions and errors: {@code federules.decisions}, a timer by call; {@code federules.verdicts} by call, track and
 * verdict; {@code federules.errors} by code.
 *
 * <p>Tags are ids of calls, tracks that they offer, verdicts and codes, and so few. None is taken from a dossier.
 */
public record EligibilityMeters(Supplier<MeterRegistry> registry) implements EligibilityListener {

    @Override
    public void decided(Decision decision, Duration time) {
        MeterRegistry meters = registry.get();
        String call = decision.call().id();
        meters.timer("federules.decisions", "call", call).record(time);
        decision.tracks()
                .forEach((track, on) -> meters.counter(
                                "federules.verdicts",
                                "call",
                                call,
                                "track",
                                track.code(),
                                "verdict",
                                on.verdict().name())
                        .increment());
    }

    @Override
    public void refused(List<LocatedFault> faults) {
        MeterRegistry meters = registry.get();
        faults.forEach(fault ->
                meters.counter("federules.errors", "code", fault.code().name()).increment());
    }
}
