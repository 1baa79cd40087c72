package io.github.federules.core.decision;

import io.github.federules.core.assessing.AnswersByReading;
import io.github.federules.core.assessing.Assessment;
import io.github.federules.core.assessing.PreparedCall;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.text.PlainText;
import io.github.federules.core.text.Printed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Assesses dossiers under a call and one reading of it.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Assessor assessor = Assessor.of(call);
 * for (Dossier dossier : dossiers) {
 *     out.println(assessor.assess(dossier).summary(Locale.ENGLISH));
 * }
 * }</pre>
 *
 * <p>Where the call comes under a regime of several editions, the day of submission decides which one holds; without it, the
 * newest does.
 *
 * <p>Creating one prepares the call; keep it for many dossiers. The same dossier gets the same decision everywhere: no clock
 * and no default locale, zone or money setting takes part. This class is immutable and thread-safe.
 */
public final class Assessor {

    private final PreparedCall prepared;
    // By the first day on which the call has these editions of its regimes.
    private final NavigableMap<LocalDate, PreparedCall> byDay;
    private final Readings readings;
    private final List<Advisor> advisors;
    private final List<Call> otherEditions;

    private Assessor(
            PreparedCall prepared,
            NavigableMap<LocalDate, PreparedCall> byDay,
            Readings readings,
            List<Advisor> advisors,
            List<Call> otherEditions) {
        this.prepared = prepared;
        this.byDay = byDay;
        this.readings = readings;
        this.advisors = List.copyOf(advisors);
        this.otherEditions = otherEditions;
    }

    /**
     * Creates an assessor that uses the call's default readings, which are the prudent ones unless the call sets others.
     *
     * @param call the call
     * @return the assessor
     */
    public static Assessor of(Call call) {
        Objects.requireNonNull(call, "call");
        PreparedCall prepared = new PreparedCall(call);
        NavigableMap<LocalDate, PreparedCall> byDay = new TreeMap<>();
        NavigableSet<LocalDate> changes = call.changes();
        if (!changes.isEmpty()) {
            byDay.put(LocalDate.MIN, new PreparedCall(call.asOf(LocalDate.MIN)));
            changes.headSet(changes.last()).forEach(day -> byDay.put(day, new PreparedCall(call.asOf(day))));
            byDay.put(changes.last(), prepared);
        }
        return new Assessor(prepared, byDay, call.readings(), List.of(), List.of());
    }

    /**
     * Returns a copy with this reading of the call. Default: the call's own reading.
     *
     * <p>For example, {@code reading(StaffShareScope.OPERATION)} adds up the shares of all persons. Of a question of another call,
     * by the same name, the answer of this name counts.
     *
     * @param reading the reading
     * @return the changed copy
     * @throws IllegalArgumentException if the call does not leave the question open
     */
    public Assessor reading(Reading reading) {
        Objects.requireNonNull(reading, "reading");
        if (!accepts(reading)) {
            List<String> open =
                    call().openQuestions().stream().map(Question::name).toList();
            throw new IllegalArgumentException("The reading is " + reading.code() + ", but the call " + call().id()
                    + (open.isEmpty() ? " leaves no question open" : " leaves open only " + open)
                    + ". Maybe it is meant for another call.");
        }
        return new Assessor(
                prepared,
                byDay,
                readings.with(call().openReading(reading.code()).orElse(reading)),
                advisors,
                otherEditions);
    }

    /**
     * Determines whether a reading is possible: the call leaves its question open, or the reading is already in force.
     *
     * @param reading the reading
     * @return true if {@link #reading} accepts it
     */
    public boolean accepts(Reading reading) {
        Objects.requireNonNull(reading, "reading");
        boolean isInForce = !reading.question().isOwn()
                && readings.answer(reading.question()).equals(reading);
        return isInForce || call().openReading(reading.code()).isPresent();
    }

    /**
     * Returns a copy with one more advisor. Default: none.
     *
     * @param advisor the advisor, such as a law above the call
     * @return the changed copy
     */
    public Assessor advisedBy(Advisor advisor) {
        List<Advisor> more = new ArrayList<>(advisors);
        more.add(Objects.requireNonNull(advisor, "advisor"));
        return new Assessor(prepared, byDay, readings, more, otherEditions);
    }

    /**
     * Returns a copy that knows the other editions of its call. Where a dossier answers what the call does not ask, but one of them, the
     * {@linkplain Decision#notices notice} of the answer names that edition. Default: none is known. No verdict and no amount depends on
     * it.
     *
     * @param catalogue the calls, of which the {@linkplain Catalogue#otherEditions other editions} of this one are taken
     * @return the changed copy
     */
    public Assessor knowing(Catalogue catalogue) {
        Objects.requireNonNull(catalogue, "catalogue");
        return new Assessor(prepared, byDay, readings, advisors, catalogue.otherEditions(call()));
    }

    /**
     * Assesses a dossier that is meant for this call, or names none. This is the decision that counts.
     *
     * <p>A dossier names a call and no edition of it. If the call is amended, {@link io.github.federules.core.call.Catalogue#edition
     * Catalogue} finds the edition of the dossier's day.
     *
     * @param dossier the dossier
     * @return the decision, whose dossier names this call
     * @throws IllegalArgumentException if the dossier names another call, or seeks a track that this call does not offer
     * @throws io.github.federules.core.fault.InvalidFactException if what the units of cost lines cost is together over {@link
     *     io.github.federules.core.dossier.Operation#MAX_TOTAL_CENTS}
     */
    public Decision assess(Dossier dossier) {
        return decision(accepted(dossier));
    }

    /**
     * Assesses a dossier as if it were meant for this call, whichever call it names. Tracks that this call does not offer are
     * ignored.
     *
     * <p>Use it to compare: which call is the most favourable, or what an amended call would change. Where a dossier is decided, use
     * {@link #assess}, which refuses a dossier that is meant for another call.
     *
     * @param dossier the dossier
     * @return the decision; its dossier names this call and seeks the tracks that the call offers, or what
     *     it sought before if the call offers none of them
     */
    public Decision assessAsIfForThisCall(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        return decision(offered(dossier).withCall(call().id()));
    }

    /**
     * Assesses a dossier and requires that every track that it seeks is eligible.
     *
     * @param dossier the dossier
     * @return the decision
     * @throws NotEligibleException if a track that the dossier seeks is not eligible; it holds the decision
     * @throws IllegalArgumentException if the dossier names another call, or seeks a track that this call does not offer
     */
    public Decision requireEligible(Dossier dossier) {
        Decision decision = assess(dossier);
        if (!decision.isEligible()) {
            throw new NotEligibleException(decision);
        }
        return decision;
    }

    /**
     * Assesses a dossier under every combination of readings that the call leaves open.
     *
     * @param dossier the dossier
     * @return the decision for each combination
     * @throws IllegalArgumentException if the dossier names another call, or seeks a track that this call does not offer
     */
    public Map<Readings, Decision> underEveryReading(Dossier dossier) {
        Assessment assessment = assessment(accepted(dossier));
        AnswersByReading answers = new AnswersByReading(assessment, assessment.answer());
        List<Readings> every = prepared(dossier).everyReading();
        Map<Readings, Decision> decisions = new LinkedHashMap<>(2 * every.size());
        for (int i = 0; i < every.size(); i++) {
            decisions.put(
                    every.get(i), new Decision(answers.assessment(i), answers.answer(i), advisors, otherEditions));
        }
        return Collections.unmodifiableMap(decisions);
    }

    /**
     * Returns the call that dossiers are assessed under.
     *
     * @return the call
     */
    public Call call() {
        return prepared.call();
    }

    /**
     * Returns the readings in force.
     *
     * @return the readings
     */
    public Readings readings() {
        return readings;
    }

    private Decision decision(Dossier dossier) {
        Assessment assessment = assessment(dossier);
        return new Decision(assessment, assessment.answer(), advisors, otherEditions);
    }

    private Assessment assessment(Dossier dossier) {
        PreparedCall held = prepared(dossier);
        Readings inForce = readings;
        if (held != prepared) {
            inForce = held.call().readings();
            for (Question question : held.call().openQuestions()) {
                inForce = inForce.with(readings.answer(question));
            }
        }
        return new Assessment(held, dossier, inForce);
    }

    private PreparedCall prepared(Dossier dossier) {
        Map.Entry<LocalDate, PreparedCall> held = dossier.submission().sentOn() instanceof Fact.Known<LocalDate> day
                ? byDay.floorEntry(day.value())
                : null;
        return held == null ? prepared : held.getValue();
    }

    private Dossier accepted(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        if (dossier.call().isPresent() && !dossier.call().get().equals(call().id())) {
            throw new IllegalArgumentException("The dossier names the call "
                    + PlainText.of(dossier.call().get())
                    + ", but is assessed under " + call().id() + ". Choose the call by the dossier, or make a copy with"
                    + " withCall(\"" + call().id() + "\").");
        }
        if (dossier.seeks().isPresent()) {
            requireOffered(dossier.seeks().get());
        }
        return dossier;
    }

    private void requireOffered(Set<Track> seeks) {
        for (Track track : seeks) {
            if (!call().offers(track)) {
                throw new IllegalArgumentException("The dossier seeks " + PlainText.of(track.code()) + ", but the call "
                        + call().id() + " offers only " + prepared.tracks()
                        + ". Leave the track out, or choose another call.");
            }
        }
    }

    private Dossier offered(Dossier dossier) {
        if (dossier.seeks().isEmpty()) {
            return dossier;
        }
        Set<Track> sought = new LinkedHashSet<>(dossier.seeks().get());
        sought.retainAll(prepared.tracks());
        return sought.isEmpty() ? dossier : dossier.withSeeks(sought);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line
     */
    @Override
    public String toString() {
        return Printed.line("Assessor", "call", call().id());
    }
}
