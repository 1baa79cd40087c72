package io.github.federules.core.decision;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.Bound;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.FlatRateBase;
import io.github.federules.core.call.FlatRateOf;
import io.github.federules.core.internal.cost.Completions;
import io.github.federules.core.internal.cost.CostPlan;
import io.github.federules.core.internal.cost.Screening;
import io.github.federules.core.internal.rule.Case;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** What the amounts of costs rest on, in words: rate, base and clause. A maximum is named only where it limits the amount. */
final class CostRemarks {

    private final Decision decision;
    private final Phrasebook phrases;
    private final Completions completions;
    private final Screening screening;

    CostRemarks(Decision decision, Phrasebook phrases) {
        this.decision = decision;
        this.phrases = phrases;
        Case of = decision.answer().of();
        this.completions = of.completions();
        this.screening = of.costs().screening(of.readings().staffShareScope());
    }

    /** Returns the heading of amounts: whether VAT counts, and whether missing facts leave other amounts possible. */
    static String heading(boolean isWithVat, boolean isSure, Phrasebook phrases) {
        String heading = phrases.phrase(isWithVat ? "section.costs.vat" : "section.costs");
        return isSure ? heading : phrases.phrase("section.costs.least", Map.of("costs", heading));
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

    /** Returns the cents that a flat rate adds. */
    long amount(FlatRate flatRate) {
        return flatRate.applyTo(base(flatRate), rounding());
    }

    String onFlatRate(FlatRate flatRate) {
        String rate = phrases.phrase(
                "cost.indirect." + baseName(flatRate),
                Map.of(
                        "rate",
                        phrases.formats().percent(flatRate.rate().share()),
                        "clause",
                        flatRate.clause().id()));
        boolean isLimited = flatRate.rate().applyTo(base(flatRate), rounding()) > amount(flatRate);
        return rate
                + flatRate.cap()
                        .filter(cap -> isLimited)
                        .map(cap -> limit("indirect", cap))
                        .orElse("");
    }

    /** Returns the remark on the computed aid; empty where no rate is set, as for some kinds of bodies and activities. */
    Optional<String> onAid() {
        return decision.call().funding().aid().flatMap(this::onAid);
    }

    private Optional<String> onAid(AidIntensity aid) {
        CostPlan plan = completions.first();
        Rate rate = Rate.ofMillionths(completions.leastRate());
        if (rate.millionths() == 0 && !aid.rate().rates().contains(rate)) {
            return Optional.empty();
        }
        boolean isLimited = rate.applyTo(plan.total(), rounding()) > plan.aid();
        String remark = phrases.phrase(
                "cost.computedAid." + (completions.isRateOpen() ? "rates" : "rate"),
                Map.of(
                        "rate",
                        phrases.formats().percent(rate.share()),
                        "clause",
                        aid.rateClause().id()));
        return Optional.of(remark
                + aid.cap()
                        .filter(cap -> isLimited)
                        .map(cap -> limit("computedAid", cap))
                        .orElse(""));
    }

    private long base(FlatRate flatRate) {
        boolean isOnPresentedStaff = decision.readings().flatRateBase() == FlatRateBase.PRESENTED;
        return CostPlan.base(flatRate.of(), screening, screening.staff(), isOnPresentedStaff);
    }

    private RoundingMode rounding() {
        return decision.readings().rounding().mode();
    }

    private String baseName(FlatRate flatRate) {
        return flatRate.of() == FlatRateOf.STAFF
                ? decision.readings().flatRateBase().name()
                : flatRate.of().name();
    }

    private String limit(String name, Bound cap) {
        return ", "
                + phrases.phrase(
                        "cost." + name + ".cap",
                        Map.of(
                                "cap",
                                phrases.formats().euros(Euros.cents(cap.amount())),
                                "clause",
                                cap.clause().id()));
    }
}
