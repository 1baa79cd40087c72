package io.github.federules.core.assessment;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Reading;
import io.github.federules.core.call.Readings;
import io.github.federules.core.decision.Advice;
import io.github.federules.core.decision.Advisor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.NotEligibleException;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.internal.text.PlainText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Assesses dossiers under a call, read in a certain way.
 *
 * <p>The same dossier gives the same decision everywhere: no clock, no default locale, zone or money setting takes part.
 * This class is immutable and thread-safe.
 */
public final class Assessor {

    private final Call call;
    private final Readings readings;
    private final List<Advisor> advisors;

    private Assessor(Call call, Readings readings, List<Advisor> advisors) {
        this.call = call;
        this.readings = readings;
        this.advisors = List.copyOf(advisors);
    }

    /**
     * Obtains an assessor that reads the call as the call itself says, which is in the prudent way where it says nothing.
     *
     * @param call the call, not null
     * @return the assessor, never null
     */
    public static Assessor of(Call call) {
        return new Assessor(Objects.requireNonNull(call, "call"), call.readings(), List.of());
    }

    /**
     * Gives an assessor that answers one question otherwise.
     *
     * @param reading the answer, not null
     * @return the changed copy, never null
     * @throws IllegalArgumentException if the call does not leave the question open
     */
    public Assessor reading(Reading reading) {
        if (!call.questions().contains(reading.question()) && readings.answer(reading.question()) != reading) {
            throw new IllegalArgumentException("The reading is " + reading.code() + ", but the call " + call.id()
                    + " leaves open only " + call.questions() + ". Maybe it is meant for another call.");
        }
        return new Assessor(call, readings.with(reading), advisors);
    }

    /**
     * Gives an assessor whose decisions also say what a law above the call asks people to look at.
     *
     * @param advisor the law, not null
     * @return the changed copy, never null
     */
    public Assessor advisedBy(Advisor advisor) {
        List<Advisor> more = new ArrayList<>(advisors);
        more.add(advisor);
        return new Assessor(call, readings, more);
    }

    /**
     * Decides a dossier.
     *
     * @param dossier the dossier, not null
     * @return the decision, never null
     * @throws IllegalArgumentException if the dossier names another call
     */
    public Decision assess(Dossier dossier) {
        return advised(assessment(dossier).decide(readings));
    }

    /**
     * Decides a dossier, and insists that everything that it seeks is eligible.
     *
     * @param dossier the dossier, not null
     * @return the decision, never null
     * @throws NotEligibleException if a track that the dossier seeks is not eligible; it holds the decision
     * @throws IllegalArgumentException if the dossier names another call
     */
    public Decision requireEligible(Dossier dossier) {
        Decision decision = assess(dossier);
        if (!decision.isEligible()) {
            throw new NotEligibleException(decision);
        }
        return decision;
    }

    /**
     * Decides a dossier under every combination of the readings that the call leaves open.
     *
     * @param dossier the dossier, not null
     * @return the decision for each combination, never null
     * @throws IllegalArgumentException if the dossier names another call
     */
    public Map<Readings, Decision> underEveryReading(Dossier dossier) {
        Assessment assessment = assessment(dossier);
        Map<Readings, Decision> decisions = new LinkedHashMap<>();
        readings.everyAnswerTo(call.questions()).forEach(each -> decisions.put(each, advised(assessment.decide(each))));
        return Collections.unmodifiableMap(decisions);
    }

    /**
     * Gives the call that dossiers are assessed under.
     *
     * @return the call, never null
     */
    public Call call() {
        return call;
    }

    /**
     * Gives the way in which the call is read.
     *
     * @return the readings, never null
     */
    public Readings readings() {
        return readings;
    }

    private Decision advised(Decision decision) {
        List<Advice> advice = advisors.stream()
                .flatMap(advisor -> advisor.adviceOn(decision).stream())
                .toList();
        return advice.isEmpty() ? decision : decision.withAdvice(advice);
    }

    private Assessment assessment(Dossier dossier) {
        dossier.call().filter(named -> !named.equals(call.id())).ifPresent(named -> {
            throw new IllegalArgumentException("The dossier names the call " + PlainText.of(named)
                    + ", but is assessed under "
                    + call.id() + ". Maybe choose the call by the dossier, or make a copy with withCall(\"" + call.id()
                    + "\").");
        });
        return new Assessment(call, dossier);
    }
}
