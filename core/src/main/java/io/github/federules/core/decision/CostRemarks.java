package io.github.federules.core.decision;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.Base;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.Limit;
import io.github.federules.core.internal.cost.Calculation;
import io.github.federules.core.internal.cost.Completions;
import io.github.federules.core.internal.cost.FlatRateShare;
import io.github.federules.core.internal.cost.Screening;
import io.github.federules.core.internal.number.Millionths;
import io.github.federules.core.internal.rule.Situation;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.PlainText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** What the amounts of costs rest on, in words: rate, base and clause. A maximum is named only where it limits the amount. */
final class CostRemarks {

    private static final Rate NO_AID = Rate.ofMillionths(0);

    private final Decision decision;
    private final Phrasebook phrases;
    private final Calculation calculation;
    private final Completions completions;
    private final Screening screening;

    CostRemarks(Decision decision, Phrasebook phrases) {
        this.decision = decision;
        this.phrases = phrases;
        Situation situation = decision.answer().situation();
        this.calculation = situation.costs().calculation();
        this.completions = situation.completions();
        this.screening = situation.costs().screening(situation.readings().staffShareScope());
    }

    /** Returns the heading of amounts: whether VAT counts, and whether missing facts leave other amounts possible. */
    static String heading(boolean isWithVat, boolean isSure, Phrasebook phrases) {
        String heading = phrases.phrase(isWithVat ? "section.costs.vat" : "section.costs");
        return isSure ? heading : phrases.phrase("section.costs.least", Map.of("costs", heading));
    }

    boolean isWithVat() {
        return screening.withVat();
    }

    boolean isSure() {
        return completions.isSingle();
    }

    /** Returns the cents that a flat rate of the call adds, by its place in the call, from 0. */
    long amount(int place) {
        FlatRateShare share = calculation.flatRates().get(place);
        return share.amount(share.base(screening, decision.readings()), rounding());
    }

    /** Returns the remark on what a flat rate of the call adds, by its place in the call, from 0. */
    String onFlatRate(int place) {
        FlatRate flatRate = decision.call().costs().flatRates().get(place);
        FlatRateShare share = calculation.flatRates().get(place);
        String base = flatRate.of().equals(Base.STAFF)
                ? "STAFF." + decision.readings().flatRateBase()
                : flatRate.of().code();
        String remark = phrases.phrase("cost.indirect." + base, values(share.millionths(), flatRate.clause()));
        return share.isCapped(share.base(screening, decision.readings()), rounding())
                ? remark + limit("cost.indirect.cap", flatRate.cap().orElseThrow())
                : remark;
    }

    /** Determines whether a rate is set. None is for some kinds of bodies and activities. */
    boolean isRateSet() {
        return aid().filter(aid ->
                        completions.leastRate() != 0 || aid.rate().rates().contains(NO_AID))
                .isPresent();
    }

    /** Returns the remark on the aid that was computed by the rate that is set. */
    String onAid() {
        AidIntensity aid = aid().orElseThrow();
        long rate = completions.leastRate();
        String remark = phrases.phrase(
                completions.isRateOpen() ? "cost.computedAid.rates" : "cost.computedAid.rate",
                values(rate, aid.clause()));
        return Millionths.of(completions.first().total(), rate, rounding()) > calculation.maximumAid()
                ? remark
                        + limit(
                                "cost.computedAid.cap",
                                decision.call().funding().maximumAid().orElseThrow())
                : remark;
    }

    private Optional<AidIntensity> aid() {
        return decision.call().funding().aid();
    }

    private RoundingMode rounding() {
        return decision.readings().rounding().mode();
    }

    private Map<String, String> values(long millionths, Clause clause) {
        return Map.of(
                "rate",
                phrases.formats().percent(Rate.ofMillionths(millionths).share()),
                "clause",
                PlainText.line(clause.id()));
    }

    private String limit(String key, Limit cap) {
        return ", "
                + phrases.phrase(
                        key,
                        Map.of(
                                "cap", phrases.formats().euros(cap.cents()),
                                "clause", PlainText.line(cap.clause().id())));
    }
}
