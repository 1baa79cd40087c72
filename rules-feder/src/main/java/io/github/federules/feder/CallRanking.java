package io.github.federules.feder;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.result.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A ranking of calls for a dossier, the most favourable first.
 *
 * <p>For example:
 *
 * <pre>{@code
 * List<Decision> ranked = FederEligibility.among(FederCalls.all()).assess(dossier);
 * Decision best = ranked.get(0);
 * }</pre>
 *
 * <p>Create one with {@link FederEligibility#among}. Each call's default readings apply unless you choose others with
 * {@link #reading}. This class is immutable and thread-safe.
 */
public final class CallRanking {

    private static final List<Verdict> MOST_FAVOURABLE_FIRST =
            List.of(Verdict.ELIGIBLE, Verdict.INCOMPLETE, Verdict.INELIGIBLE, Verdict.NOT_SOUGHT);

    private static final Comparator<Decision> BEST_FIRST = Comparator.comparingLong(CallRanking::aid)
            .reversed()
            .thenComparing(decision -> MOST_FAVOURABLE_FIRST.indexOf(verdict(decision)))
            .thenComparing(decision -> decision.call().id());

    private final List<Assessor> assessors;
    private final Function<Submission, List<Call>> editions;

    private CallRanking(List<Assessor> assessors, Function<Submission, List<Call>> editions) {
        this.assessors = List.copyOf(assessors);
        this.editions = editions;
    }

    static CallRanking of(List<Call> calls) {
        Objects.requireNonNull(calls, "calls").forEach(each -> Objects.requireNonNull(each, "calls"));
        // Without a day, nothing would say which of two editions applies.
        if (Catalogue.of(calls).newest().size() < calls.size()) {
            throw new IllegalArgumentException("The list of calls has two editions of one call: "
                    + calls.stream().map(Call::id).toList()
                    + ". Give a Catalogue of them, in which the day of a dossier determines its edition.");
        }
        List<Call> whateverTheDay = List.copyOf(calls);
        return new CallRanking(assessors(calls), submission -> whateverTheDay);
    }

    static CallRanking of(Catalogue catalogue) {
        Objects.requireNonNull(catalogue, "catalogue");
        List<Assessor> knowing = assessors(catalogue.calls()).stream()
                .map(each -> each.knowing(catalogue))
                .toList();
        return new CallRanking(knowing, catalogue::editions);
    }

    private static List<Assessor> assessors(List<Call> calls) {
        return calls.stream().map(FederEligibility::advisedAssessor).toList();
    }

    /**
     * Returns a copy with this reading of each call that leaves its question open. Default: each call's own reading.
     *
     * @param reading the reading
     * @return the changed copy
     * @throws IllegalArgumentException if no call leaves the question open
     */
    public CallRanking reading(Reading reading) {
        Objects.requireNonNull(reading, "reading");
        if (assessors.stream().noneMatch(each -> each.accepts(reading))) {
            throw new IllegalArgumentException(
                    "The reading is " + reading.code() + ", but no call leaves its question open: " + calls() + ".");
        }
        return new CallRanking(
                assessors.stream()
                        .map(each -> each.accepts(reading) ? each.reading(reading) : each)
                        .toList(),
                editions);
    }

    private List<String> calls() {
        return assessors.stream().map(each -> each.call().id()).toList();
    }

    /**
     * Assesses a dossier under each call, whichever call it names. Of a call of a catalogue, the {@linkplain Catalogue#edition edition}
     * of the dossier's day applies, and a call that is not in force yet is left out.
     *
     * <p>The decisions are ordered by these criteria:
     *
     * <ol>
     *   <li>the aid that is sure, the greatest first; 0.00 under a call that sets no rate;
     *   <li>the verdict: eligible, incomplete, ineligible, not sought; it is the verdict on funding or, if funding is
     *       not sought, on the first other track that is sought;
     *   <li>the id of the call.
     * </ol>
     *
     * <p>The dossier of each decision names the call of that decision. Tracks that a call does not offer are ignored
     * under it.
     *
     * @param dossier the dossier
     * @return the decision for each call, the most favourable first; empty if no call is in force on the dossier's day
     */
    public List<Decision> assess(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        List<Call> inForce = editions.apply(dossier.submission());
        return assessors.stream()
                .filter(each -> inForce.contains(each.call()))
                .map(each -> each.assessAsIfForThisCall(dossier))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static long aid(Decision decision) {
        return decision.funding().aid().map(Euros::cents).orElse(0L);
    }

    // The verdict on funding, or on the first other track that is sought.
    private static Verdict verdict(Decision decision) {
        return decision.call().tracks().stream()
                .map(decision::verdictOn)
                .filter(verdict -> verdict != Verdict.NOT_SOUGHT)
                .findFirst()
                .orElse(Verdict.NOT_SOUGHT);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line
     */
    @Override
    public String toString() {
        return "CallRanking[calls=" + assessors.size() + "]";
    }
}
