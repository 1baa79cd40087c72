package io.github.federules.core.decision;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.Bound;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.FlatRateBase;
import io.github.federules.core.call.FlatRateOf;
import io.github.federules.core.internal.cost.Completions;
import io.github.federules.core.internal.cost.CostPlan;
import io.github.federules.core.internal.cost.CostScheme;
import io.github.federules.core.internal.cost.Screening;
import io.github.federules.core.internal.number.Millionths;
import io.github.federules.core.internal.rule.Case;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.Placeholders;
import io.github.federules.core.internal.text.TextLines;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import java.math.RoundingMode;
import java.util.Optional;

/** What the amounts of costs rest on, in words: rate, base and clause. A maximum is named only where it limits the amount. */
final class CostRemarks {

    private static final Rate NO_AID = Rate.ofMillionths(0);

    private final Decision decision;
    private final Phrasebook phrases;
    private final CostScheme scheme;
    private final Completions completions;
    private final Screening screening;

    CostRemarks(Decision decision, Phrasebook phrases) {
        this.decision = decision;
        this.phrases = phrases;
        Case of = decision.answer().of();
        this.scheme = of.costs().scheme();
        this.completions = of.completions();
        this.screening = of.costs().screening(of.readings().staffShareScope());
    }

    /** Returns the heading of amounts: whether VAT counts, and whether missing facts leave other amounts possible. */
    static String heading(boolean isWithVat, boolean isSure, Phrasebook phrases) {
        String heading = phrases.phrase(isWithVat ? "section.costs.vat" : "section.costs");
        return isSure ? heading : phrases.phrase("section.costs.least", "costs", heading);
    }

    Screening screening() {
        return screening;
    }

    /** Returns the plan of the least favourable completion. */
    CostPlan plan() {
        return completions.first();
    }

    boolean isWithVat() {
        return screening.withVat();
    }

    boolean isSure() {
        return completions.isSingle();
    }

    /** Returns the cents that a flat rate of the call adds, by its place in the call, from 0. */
    long amount(int place) {
        CostScheme.Share share = scheme.flatRate(place);
        return share.applyTo(base(share.of()), rounding());
    }

    /** Writes the remark on what a flat rate of the call adds, by its place in the call, from 0. */
    void writeOnFlatRate(int place, TextLines to) {
        FlatRate flatRate = decision.call().costs().flatRates().get(place);
        CostScheme.Share share = scheme.flatRate(place);
        Placeholders values = values(share.millionths(), flatRate.clause());
        if (flatRate.of() == FlatRateOf.STAFF) {
            phrases.write("cost.indirect.STAFF.", decision.readings().flatRateBase(), values, to);
        } else {
            phrases.write("cost.indirect.", flatRate.of(), values, to);
        }
        if (share.isCapped(base(share.of()), rounding())) {
            writeLimit("cost.indirect.cap", flatRate.cap().orElseThrow(), to);
        }
    }

    /** Determines whether a rate is set. None is for some kinds of bodies and activities. */
    boolean isRateSet() {
        return aid().filter(aid ->
                        completions.leastRate() != 0 || aid.rate().rates().contains(NO_AID))
                .isPresent();
    }

    /** Writes the remark on the aid that was computed by the rate that is set. */
    void writeOnAid(TextLines to) {
        AidIntensity aid = aid().orElseThrow();
        long rate = completions.leastRate();
        phrases.write(
                completions.isRateOpen() ? "cost.computedAid.rates" : "cost.computedAid.rate",
                values(rate, aid.rateClause()),
                to);
        if (Millionths.of(plan().total(), rate, rounding()) > scheme.maximumAid()) {
            writeLimit("cost.computedAid.cap", aid.cap().orElseThrow(), to);
        }
    }

    private Optional<AidIntensity> aid() {
        return decision.call().funding().aid();
    }

    private long base(FlatRateOf of) {
        boolean isOnPresentedStaff = decision.readings().flatRateBase() == FlatRateBase.PRESENTED;
        return CostPlan.base(of, screening, screening.staff(), isOnPresentedStaff);
    }

    private RoundingMode rounding() {
        return decision.readings().rounding().mode();
    }

    private Placeholders values(long millionths, Clause clause) {
        return (name, to) -> {
            if (name.equals("rate")) {
                phrases.formats().percent(millionths, to);
            } else {
                to.addPlain(clause.id());
            }
        };
    }

    private void writeLimit(String key, Bound cap, TextLines text) {
        phrases.write(
                key,
                (name, to) -> {
                    if (name.equals("cap")) {
                        phrases.formats().euros(cap.cents(), to);
                    } else {
                        to.addPlain(cap.clause().id());
                    }
                },
                text.add(", "));
    }
}
