package io.github.federules.core.assessing;

import io.github.federules.core.calculation.AddedAmount;
import io.github.federules.core.calculation.Calculation;
import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.completion.Completions;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.number.Apportionment;
import io.github.federules.core.resolved.CaseBase;
import io.github.federules.core.result.CostItem;
import io.github.federules.core.result.Costs;
import io.github.federules.core.result.Reduction;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.screening.CostScheme;
import io.github.federules.core.screening.Screening;
import io.github.federules.core.situation.Situation;
import io.github.federules.core.term.AddedCosts;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import io.github.federules.core.value.Value;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;

/**
 * Makes the costs of a decision, with what flat rates and aid rest on in words: rate, base and clause. A maximum is named only where it
 * limits the amount.
 */
public final class CostItems {

    private final Situation situation;
    private final List<Reduction> reductions;
    private final Calculation calculation;
    private final Completions completions;
    private final Screening screening;
    private final RoundingMode rounding;
    private final List<CostItem> items = new ArrayList<>();

    public CostItems(Situation situation, List<Reduction> reductions) {
        this.situation = situation;
        this.reductions = reductions;
        this.completions = situation.completions();
        this.calculation = completions.first().calculation();
        this.screening = completions.first().lines();
        this.rounding = situation.readings().rounding().mode();
    }

    public Costs costs() {
        CostScheme scheme = calculation.scheme();
        CostPlan plan = completions.first();
        add(CostItem.PRESENTED, screening.presented());
        add(CostItem.SET_ASIDE, screening.presented() - screening.retained());
        add(CostItem.PRESENTED_DIRECT, screening.presented(scheme.direct()));
        add(CostItem.REDUCED, plan.reduced());
        add(CostItem.RETAINED_DIRECT, plan.direct());
        long staff = ofFamily(CostFamily.STAFF, plan);
        long investment = ofFamily(CostFamily.INVESTMENT, plan);
        add(CostItem.RETAINED_STAFF, staff);
        add(CostItem.RETAINED_INVESTMENT, investment);
        add(CostItem.RETAINED_OPERATING, plan.direct() - staff - investment);
        situation.call().costs().paid().forEach(this::addUnitCosts);
        add(CostItem.INDIRECT, plan.indirect());
        situation.call().costs().added().forEach(term -> addTerm(term, plan));
        add(CostItem.RETAINED_TOTAL, plan.total());
        if (!situation.costs().groups().isUnanswered()) {
            situation.call().funding().aid().ifPresent(aid -> addAid(aid, plan));
        }
        return Costs.of(screening.withVat(), completions.isSingle(), items);
    }

    // What a ceiling takes of several families is taken of each in proportion.
    private long ofFamily(CostFamily family, CostPlan plan) {
        int[] groups = calculation.scheme().groupsOf(family);
        long amount = plan.lines().retained(groups);
        for (int place = 0; place < plan.cuts().length; place++) {
            int[] limited = calculation.groupsOfLimited(place);
            int[] both = IntStream.of(limited)
                    .filter(group -> IntStream.of(groups).anyMatch(each -> each == group))
                    .toArray();
            long inFamily = plan.lines().retained(both);
            amount -= Apportionment.of(
                    plan.cuts()[place], new long[] {inFamily, plan.lines().retained(limited) - inFamily})[0];
        }
        return amount;
    }

    // Before ceilings, which take of what several terms pay together.
    private void addUnitCosts(EligibleCosts costs) {
        if (costs.price().isEmpty()) {
            return;
        }
        int[] groups = calculation.scheme().groupsPaidBy(costs);
        if (groups.length == 0) {
            return;
        }
        UnitPrice price = costs.price().get();
        long cents = calculation.scheme().unitCents(groups[0]);
        add(
                CostItem.UNIT_COST,
                screening.retained(groups),
                costs.clause(),
                price.price(),
                price.price().isPresent() ? "cost.unitCost.price" : "cost.unitCost.hours",
                phrases -> Map.of(
                        "price", phrases.formats().euros(cents),
                        "unit", PlainText.line(price.unit().in(phrases.locale())),
                        "hours", phrases.formats().whole(price.annualHours())));
    }

    private void add(
            String code,
            long cents,
            Clause clause,
            Optional<Value<MonetaryAmount>> setBy,
            String how,
            Function<Phrasebook, Map<String, String>> values) {
        items.add(CostItem.of(code, Euros.ofCents(cents), clause, Optional.of(locale -> {
            Phrasebook phrases = Phrasebook.in(locale);
            Map<String, String> all = new HashMap<>(values.apply(phrases));
            String reason = setBy.flatMap(value -> situation.reasonOfAmount(value, phrases))
                    .map(why -> ", " + why)
                    .orElse("");
            all.put("clause", PlainText.line(clause.citation(locale)) + reason);
            return phrases.phrase(how, all);
        })));
    }

    private void addTerm(AddedCosts term, CostPlan plan) {
        int last = -1;
        long cents = 0;
        for (int place = 0; place < plan.added().length; place++) {
            AddedAmount amount = calculation.added().get(place);
            if (amount.term().equals(term) && amount.isPaid()) {
                last = place;
                cents += plan.added()[place];
            }
        }
        if (last < 0) {
            return;
        }
        if (term.isOfEach()) {
            addOfEach(term, cents);
        } else if (term instanceof FlatRate rate) {
            addFlatRate(rate, calculation.added().get(last), last, plan);
        } else {
            Optional<Value<MonetaryAmount>> amount =
                    term instanceof LumpSum lump ? Optional.of(lump.amount()) : Optional.empty();
            add(CostItem.LUMP_SUM, cents, term.clause(), amount, "cost.lumpSum.how", any -> Map.of());
        }
    }

    private void addOfEach(AddedCosts term, long cents) {
        if (term instanceof FlatRate flatRate) {
            addFlatRateOfEach(flatRate, cents);
        } else {
            add(CostItem.LUMP_SUM, cents, term.clause(), Optional.empty(), "cost.lumpSum.each", any -> Map.of());
        }
    }

    // Parties may have several rates.
    private void addFlatRateOfEach(FlatRate flatRate, long cents) {
        List<Long> rates = calculation.added().stream()
                .filter(amount -> amount.term().equals(flatRate) && amount.isPaid())
                .map(AddedAmount::millionths)
                .distinct()
                .toList();
        add(
                CostItem.FLAT_RATE,
                cents,
                flatRate.clause(),
                Optional.empty(),
                rates.size() == 1 ? "cost.flatRate.each.same" : "cost.flatRate.each",
                phrases -> Map.of(
                        "rate",
                                phrases.formats()
                                        .percent(Rate.ofMillionths(rates.get(0)).share()),
                        "base", situation.labelOfShare(flatRate.of(), phrases)));
    }

    private void addFlatRate(FlatRate flatRate, AddedAmount share, int place, CostPlan plan) {
        long base = calculation.baseOf(place, plan, situation.readings());
        boolean isFamiliar = Base.ofFlatRates().contains(flatRate.of());
        Optional<FlatRate> other = isFamiliar ? Optional.empty() : otherFlatRate(flatRate);
        String of = !isFamiliar
                ? other.isPresent() ? "OTHER.flatRate" : "OTHER"
                : flatRate.of().equals(Base.STAFF)
                        ? "STAFF." + situation.readings().flatRateBase()
                        : flatRate.of().code();
        long amount = share.of(base, rounding);
        items.add(CostItem.of(
                CostItem.FLAT_RATE,
                Euros.ofCents(amount),
                flatRate.clause(),
                Optional.of(how(
                        "cost.flatRate." + of,
                        flatRate,
                        other,
                        share.millionths(),
                        share.isCapped(base, rounding) ? Optional.of(amount) : Optional.empty()))));
    }

    // Of two, so that it is clear which one is meant.
    private Optional<FlatRate> otherFlatRate(FlatRate flatRate) {
        List<FlatRate> all = situation.call().costs().flatRates();
        if (all.size() != 2 || flatRate.of().ofTerm().isEmpty()) {
            return Optional.empty();
        }
        return all.stream()
                .filter(each -> each.name().equals(flatRate.of().ofTerm()))
                .findFirst();
    }

    // A clause that both have is cited once.
    private static String cited(FlatRate flatRate, Optional<FlatRate> other, Locale locale) {
        String cited = PlainText.line(flatRate.clause().citation(locale));
        return other.map(each -> PlainText.line(each.clause().citation(locale)))
                .filter(ofOther -> !ofOther.equals(cited))
                .map(ofOther -> ofOther + ", " + cited)
                .orElse(cited);
    }

    private void addAid(AidIntensity aid, CostPlan plan) {
        // No rate is set for some kinds of bodies and activities.
        boolean isRateSet = calculation.parts().stream().anyMatch(Calculation.ResolvedPart::isSet);
        items.add(CostItem.of(
                CostItem.COMPUTED_AID,
                Euros.ofCents(plan.aid()),
                aid.clause(),
                isRateSet
                        ? Optional.of(locale -> new AidWords(situation, reductions, Phrasebook.in(locale)).of(aid))
                        : Optional.empty()));
    }

    private Function<Locale, String> how(
            String key, FlatRate flatRate, Optional<FlatRate> other, long rate, Optional<Long> cap) {
        return locale -> {
            Phrasebook phrases = Phrasebook.in(locale);
            String cited = cited(flatRate, other, locale)
                    + RateInForce.reason(flatRate.rate(), CaseBase.ALL, rate, situation, phrases);
            String base = situation.labelOfShare(flatRate.of(), phrases);
            String how = phrases.phrase(
                    key,
                    Map.of(
                            "rate",
                            phrases.formats().percent(Rate.ofMillionths(rate).share()),
                            "clause",
                            cited,
                            "base",
                            base));
            if (cap.isEmpty()) {
                return how;
            }
            String most = phrases.formats().euros(cap.get());
            Clause ofCap = flatRate.cap().map(Limit::clause).orElse(flatRate.clause());
            String reason = flatRate.cap().flatMap(Limit::upper).stream()
                    .flatMap(edge -> situation.reason(edge.bound(), CaseBase.ALL, phrases).stream())
                    .map(why -> ", " + why)
                    .collect(Collectors.joining());
            String citedCap = PlainText.line(ofCap.citation(locale)) + reason;
            return how + ", " + phrases.phrase("cost.flatRate.cap", Map.of("cap", most, "clause", citedCap));
        };
    }

    private void add(String code, long cents) {
        items.add(CostItem.of(code, Euros.ofCents(cents)));
    }
}
