package io.github.federules.core.portfolio;

import io.github.federules.core.money.Euros;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.text.Printed;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * Sums over dossiers that are decided under one call: verdicts on funding and aid. Sums of aid are exact, however large.
 *
 * <p>Aid that is not there, as under a call that sets no rate, counts as €0.00.
 */
public final class CallSums {

    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);

    // No cents in a long: some ten thousand of the largest amounts of a dossier would not fit into one.
    private MonetaryAmount aid = Euros.ZERO;
    private MonetaryAmount aidUpTo = Euros.ZERO;
    private long unbounded;

    CallSums() {}

    void add(TrackDecision funding) {
        verdicts.merge(funding.verdict(), 1L, Long::sum);
        aid = aid.add(funding.aid().orElse(Euros.ZERO));
        aidUpTo = aidUpTo.add(funding.aidUpTo().orElse(Euros.ZERO));
        boolean mayBePaid = funding.verdict() == Verdict.ELIGIBLE || funding.verdict() == Verdict.INCOMPLETE;
        unbounded += mayBePaid && funding.aidUpTo().isEmpty() ? 1 : 0;
    }

    void addAll(CallSums other) {
        other.verdicts.forEach((verdict, count) -> verdicts.merge(verdict, count, Long::sum));
        aid = aid.add(other.aid);
        aidUpTo = aidUpTo.add(other.aidUpTo);
        unbounded += other.unbounded;
    }

    /**
     * Returns the number of dossiers with a verdict.
     *
     * @param verdict the verdict
     * @return the number
     */
    public long count(Verdict verdict) {
        return verdicts.getOrDefault(Objects.requireNonNull(verdict, "verdict"), 0L);
    }

    /**
     * Returns the sum of the aid that is sure, whatever the missing facts turn out to be.
     *
     * @return the sum in euros
     */
    public MonetaryAmount aid() {
        return aid;
    }

    /**
     * Returns the sum of the aid that missing facts allow at most. Dossiers {@linkplain #unbounded without such an amount} are not in
     * it.
     *
     * @return the sum in euros
     */
    public MonetaryAmount aidUpTo() {
        return aidUpTo;
    }

    /**
     * Returns the number of eligible and incomplete dossiers without a greatest amount of aid: further costs may follow, too many
     * facts are missing, or the call sets no rate.
     *
     * @return the number
     */
    public long unbounded() {
        return unbounded;
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line
     */
    @Override
    public String toString() {
        return Printed.line("CallSums", "eligible", count(Verdict.ELIGIBLE), "aid", aid);
    }
}
