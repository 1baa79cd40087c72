package io.github.federules.spring;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.NotEligibleException;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.reading.Reading;
import io.github.federules.feder.CallRanking;
import io.github.federules.feder.FederEligibility;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.util.StopWatch;

/**
 * Assesses each dossier under the call that it names, in the {@linkplain Catalogue#edition edition} in force on its day of submission.
 *
 * <p>The starter makes one of the application's calls. For example:
 *
 * <pre>{@code
 * @RestController
 * class Applications {
 *     private final CallEligibility eligibility;
 *     …
 *     @PostMapping("/decisions")
 *     Decision decide(@RequestBody Dossier dossier) {
 *         return eligibility.assess(dossier);
 *     }
 * }
 * }</pre>
 *
 * <p>Each call is prepared once. This class is thread-safe, if its listeners are.
 */
public final class CallEligibility {

    private final Catalogue catalogue;
    private final Optional<String> assumed;
    private final List<Reading> readings;
    private final List<EligibilityListener> listeners;
    private volatile Prepared prepared;

    /** The calls of the catalogue as they were prepared. */
    private record Prepared(List<Call> calls, Map<Call, FederEligibility> each, CallRanking ranking) {}

    private CallEligibility(
            Catalogue catalogue,
            Optional<String> assumed,
            List<Reading> readings,
            List<EligibilityListener> listeners) {
        this.catalogue = catalogue;
        this.assumed = assumed;
        this.readings = readings;
        this.listeners = listeners;
        this.prepared = prepare(catalogue.calls());
    }

    private Prepared prepare(List<Call> calls) {
        CallRanking ranking = FederEligibility.among(catalogue);
        for (Reading reading : readings) {
            ranking = ranking.reading(reading);
        }
        Map<Call, FederEligibility> each = new HashMap<>();
        calls.forEach(call -> each.put(call, prepare(call)));
        return new Prepared(calls, each, ranking);
    }

    // A catalogue that follows another one has other calls once an edition is published.
    private Prepared prepared() {
        List<Call> calls = catalogue.calls();
        Prepared known = prepared;
        if (!known.calls().equals(calls)) {
            known = prepare(calls);
            prepared = known;
        }
        return known;
    }

    private FederEligibility prepare(Call call) {
        FederEligibility under = FederEligibility.under(call).knowing(catalogue);
        for (Reading reading : readings) {
            if (call.openReading(reading.code()).isPresent()) {
                under = under.reading(reading);
            }
        }
        return under;
    }

    /**
     * Creates an entry point for the calls of a catalogue, with each call's default readings.
     *
     * @param catalogue the calls
     * @return the entry point
     */
    public static CallEligibility of(Catalogue catalogue) {
        return new CallEligibility(
                Objects.requireNonNull(catalogue, "catalogue"), Optional.empty(), List.of(), List.of());
    }

    /**
     * Returns a copy that assesses a dossier that names no call under this one. Default: such a dossier is refused.
     *
     * @param call the id of the call
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if no call has this id; its code is {@code UNKNOWN_CALL}
     */
    public CallEligibility assuming(String call) {
        Objects.requireNonNull(call, "call");
        return new CallEligibility(catalogue, Optional.of(catalogue.get(call).id()), readings, listeners);
    }

    /**
     * Returns a copy with this reading of each call that leaves its question open. Default: each call's own reading.
     *
     * @param reading the reading
     * @return the changed copy
     * @throws IllegalArgumentException if no call leaves the question open
     */
    public CallEligibility reading(Reading reading) {
        return new CallEligibility(
                catalogue, assumed, and(readings, Objects.requireNonNull(reading, "reading")), listeners);
    }

    /**
     * Returns a copy with one more listener. Default: none.
     *
     * @param listener the listener
     * @return the changed copy
     */
    public CallEligibility withListener(EligibilityListener listener) {
        return new CallEligibility(
                catalogue, assumed, readings, and(listeners, Objects.requireNonNull(listener, "listener")));
    }

    private static <T> List<T> and(List<T> before, T more) {
        List<T> all = new ArrayList<>(before);
        all.add(more);
        return List.copyOf(all);
    }

    /**
     * Assesses a dossier under the call that it names.
     *
     * @param dossier the dossier
     * @return the decision, whose dossier names the call
     * @throws io.github.federules.core.fault.InvalidFactException if the dossier names a call that is not in the catalogue
     *     ({@code UNKNOWN_CALL}) or not in force yet ({@code NOT_IN_FORCE}), or names none and none is assumed ({@code MISSING})
     * @throws IllegalArgumentException if the dossier seeks a track that the call does not offer
     */
    public Decision assess(Dossier dossier) {
        return heard(under(dossier, catalogue), rules -> rules.assess(dossier));
    }

    /**
     * Assesses a dossier under the call that it names. A dossier without a day of submission is decided under the edition in force on a
     * day that the application knows, such as the day on which it received the dossier.
     *
     * @param dossier the dossier
     * @param day the day for a dossier that states none
     * @return the decision, whose dossier names the call
     * @throws io.github.federules.core.fault.InvalidFactException if the dossier names a call that is not in the catalogue
     *     ({@code UNKNOWN_CALL}) or not in force yet ({@code NOT_IN_FORCE}), or names none and none is assumed ({@code MISSING})
     * @throws IllegalArgumentException if the dossier seeks a track that the call does not offer
     */
    public Decision assess(Dossier dossier, LocalDate day) {
        return heard(under(dossier, catalogue.asOf(day)), rules -> rules.assess(dossier));
    }

    /**
     * Assesses a dossier under the call that it names, and requires that every track that it seeks is eligible.
     *
     * @param dossier the dossier
     * @return the decision
     * @throws NotEligibleException if a track that the dossier seeks is not eligible; it holds the decision
     * @throws io.github.federules.core.fault.InvalidFactException if the dossier names a call that is not in the catalogue
     *     ({@code UNKNOWN_CALL}) or not in force yet ({@code NOT_IN_FORCE}), or names none and none is assumed ({@code MISSING})
     * @throws IllegalArgumentException if the dossier seeks a track that the call does not offer
     */
    public Decision requireEligible(Dossier dossier) {
        return heard(under(dossier, catalogue), rules -> rules.requireEligible(dossier));
    }

    /**
     * Assesses a dossier under each call of the catalogue in force on its day, whichever it names. Listeners do not receive these decisions.
     *
     * @param dossier the dossier
     * @return the decision for each call, in the order of {@link CallRanking#assess}; empty if no call is in force on the dossier's day
     */
    public List<Decision> rank(Dossier dossier) {
        return prepared().ranking().assess(Objects.requireNonNull(dossier, "dossier"));
    }

    /**
     * Returns the calls.
     *
     * @return the catalogue
     */
    public Catalogue catalogue() {
        return catalogue;
    }

    private FederEligibility under(Dossier dossier, Catalogue asOf) {
        Objects.requireNonNull(dossier, "dossier");
        Call call = asOf.edition(id(dossier), dossier.submission());
        return Objects.requireNonNull(prepared().each().get(call), "a call of the catalogue");
    }

    private String id(Dossier dossier) {
        return dossier.call()
                .or(() -> assumed)
                .orElseThrow(() ->
                        Fault.of(FaultCode.MISSING, Map.of("field", "call")).asException());
    }

    private Decision heard(FederEligibility under, Function<FederEligibility, Decision> assess) {
        StopWatch watch = new StopWatch();
        watch.start();
        try {
            Decision decision = assess.apply(under);
            tell(decision, watch);
            return decision;
        } catch (NotEligibleException e) {
            e.decision().ifPresent(decision -> tell(decision, watch));
            throw e;
        }
    }

    private void tell(Decision decision, StopWatch watch) {
        watch.stop();
        Duration time = Duration.ofNanos(watch.getTotalTimeNanos());
        listeners.forEach(listener -> listener.decided(decision, time));
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line
     */
    @Override
    public String toString() {
        return "CallEligibility[calls=" + prepared.calls().size() + "]";
    }
}
