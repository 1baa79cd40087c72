package io.github.federules.core.assessing;

import io.github.federules.core.calculation.Calculation;
import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.calculation.FlatRateShare;
import io.github.federules.core.completion.Completions;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.judging.Situation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.number.Millionths;
import io.github.federules.core.result.CostItem;
import io.github.federules.core.result.Costs;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.screening.CostScheme;
import io.github.federules.core.screening.Screening;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the costs of a decision, with what flat rates and aid rest on in words: rate, base and clause. A maximum is named only where it
 * limits the amount.
 */
public final class CostItems {

    private static final Rate NO_AID = Rate.ofMillionths(0);

    private final Situation situation;
    private final Calculation calculation;
    private final Completions completions;
    private final Screening screening;
    private final RoundingMode rounding;
    private final List<CostItem> items = new ArrayList<>();

    public CostItems(Situation situation) {
        this.situation = situation;
        this.calculation = situation.costs().calculation();
        this.completions = situation.completions();
        this.screening = situation.costs().screening(situation.readings().staffShareScope());
        this.rounding = situation.readings().rounding().mode();
    }

    public Costs costs() {
        CostScheme scheme = calculation.scheme();
        CostPlan plan = completions.first();
        add(CostItem.PRESENTED, screening.presented());
        add(CostItem.SET_ASIDE, screening.presented() - screening.retained());
        add(CostItem.PRESENTED_DIRECT, screening.presented(scheme.direct()));
        add(CostItem.RETAINED_DIRECT, screening.retained());
        long staff = screening.retained(scheme.groupsOf(CostFamily.STAFF));
        long investment = screening.retained(scheme.groupsOf(CostFamily.INVESTMENT));
        add(CostItem.RETAINED_STAFF, staff);
        add(CostItem.RETAINED_INVESTMENT, investment);
        add(CostItem.RETAINED_OPERATING, screening.retained() - staff - investment);
        add(CostItem.INDIRECT, plan.indirect());
        List<FlatRate> flatRates = situation.call().costs().flatRates();
        for (int i = 0; i < flatRates.size(); i++) {
            addFlatRate(flatRates.get(i), calculation.flatRates().get(i));
        }
        add(CostItem.RETAINED_TOTAL, plan.total());
        situation.call().funding().aid().ifPresent(aid -> addAid(aid, plan));
        return Costs.of(screening.withVat(), completions.isSingle(), items);
    }

    private void addFlatRate(FlatRate flatRate, FlatRateShare share) {
        long base = share.base(screening, situation.readings());
        String key = "cost.flatRate."
                + (flatRate.of().equals(Base.STAFF)
                        ? "STAFF." + situation.readings().flatRateBase()
                        : flatRate.of().code());
        Optional<Limit> cap = share.isCapped(base, rounding) ? flatRate.cap() : Optional.empty();
        items.add(new CostItem(
                CostItem.FLAT_RATE,
                Euros.ofCents(share.amount(base, rounding)),
                Optional.of(flatRate.clause()),
                Optional.of(how(key, share.millionths(), flatRate.clause(), "cost.flatRate.cap", cap))));
    }

    private void addAid(AidIntensity aid, CostPlan plan) {
        // No rate is set for some kinds of bodies and activities.
        boolean isRateSet =
                completions.leastRate() != 0 || aid.rate().constants().contains(NO_AID);
        items.add(new CostItem(
                CostItem.COMPUTED_AID,
                Euros.ofCents(plan.aid()),
                Optional.of(aid.clause()),
                isRateSet ? Optional.of(how(aid, plan)) : Optional.empty()));
    }

    private LocalizedText how(AidIntensity aid, CostPlan plan) {
        long rate = completions.leastRate();
        boolean isCapped = Millionths.of(plan.total(), rate, rounding) > calculation.maximumAid();
        return how(
                completions.isRateOpen() ? "cost.computedAid.rates" : "cost.computedAid.rate",
                rate,
                aid.clause(),
                "cost.computedAid.cap",
                isCapped ? situation.call().funding().maximumAid() : Optional.empty());
    }

    private static LocalizedText how(String key, long rate, Clause clause, String capKey, Optional<Limit> cap) {
        return LocalizedText.of(locale -> {
            Phrasebook phrases = Phrasebook.in(locale);
            String percent = phrases.formats().percent(Rate.ofMillionths(rate).share());
            String how = phrases.phrase(key, Map.of("rate", percent, "clause", PlainText.line(clause.id())));
            return cap.map(limit -> how + ", " + phrases.phrase(capKey, values(limit, phrases)))
                    .orElse(how);
        });
    }

    private static Map<String, String> values(Limit cap, Phrasebook phrases) {
        return Map.of(
                "cap", phrases.formats().euros(cap.cents()),
                "clause", PlainText.line(cap.clause().id()));
    }

    private void add(String code, long cents) {
        items.add(CostItem.of(code, Euros.ofCents(cents)));
    }
}
