package io.github.federules.core.assessing;

import io.github.federules.core.calculation.AddedAmount;
import io.github.federules.core.calculation.AidReduction;
import io.github.federules.core.calculation.Calculation;
import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.completion.Completions;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.number.Apportionment;
import io.github.federules.core.result.CostItem;
import io.github.federules.core.result.Costs;
import io.github.federules.core.result.Reduction;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.screening.CostScheme;
import io.github.federules.core.screening.Screening;
import io.github.federules.core.situation.Situation;
import io.github.federules.core.statement.BaseWords;
import io.github.federules.core.term.AddedCosts;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes the costs of a decision, with what flat rates and aid rest on in words: rate, base and clause. A maximum is named only where it
 * limits the amount.
 */
public final class CostItems {

    private static final Rate NO_AID = Rate.ofMillionths(0);

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
                price.price().isPresent() ? "cost.unitCost.price" : "cost.unitCost.hours",
                phrases -> Map.of(
                        "price", phrases.formats().euros(cents),
                        "unit", PlainText.line(price.unit().in(phrases.locale())),
                        "hours", phrases.formats().whole(price.annualHours())));
    }

    private void add(
            String code, long cents, Clause clause, String how, Function<Phrasebook, Map<String, String>> values) {
        items.add(CostItem.of(code, Euros.ofCents(cents), clause, Optional.of(locale -> {
            Phrasebook phrases = Phrasebook.in(locale);
            Map<String, String> all = new HashMap<>(values.apply(phrases));
            all.put("clause", PlainText.line(clause.citation(locale)));
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
            add(
                    term instanceof FlatRate ? CostItem.FLAT_RATE : CostItem.LUMP_SUM,
                    cents,
                    term.clause(),
                    term instanceof FlatRate ? "cost.flatRate.each" : "cost.lumpSum.each",
                    any -> Map.of());
        } else if (term instanceof FlatRate rate) {
            addFlatRate(rate, calculation.added().get(last), last, plan);
        } else {
            add(CostItem.LUMP_SUM, cents, term.clause(), "cost.lumpSum.how", any -> Map.of());
        }
    }

    private void addFlatRate(FlatRate flatRate, AddedAmount share, int place, CostPlan plan) {
        long base = calculation.baseOf(place, plan, situation.readings());
        boolean isFamiliar = Base.ofFlatRates().contains(flatRate.of());
        String of = !isFamiliar
                ? "OTHER"
                : flatRate.of().equals(Base.STAFF)
                        ? "STAFF." + situation.readings().flatRateBase()
                        : flatRate.of().code();
        Optional<Limit> cap = share.isCapped(base, rounding) ? flatRate.cap() : Optional.empty();
        items.add(CostItem.of(
                CostItem.FLAT_RATE,
                Euros.ofCents(share.of(base, rounding)),
                flatRate.clause(),
                Optional.of(how(
                        "cost.flatRate." + of,
                        share.millionths(),
                        flatRate.of(),
                        flatRate.clause(),
                        "cost.flatRate.cap",
                        cap.map(limit -> share.of(base, rounding)),
                        cap.map(Limit::clause)))));
    }

    private void addAid(AidIntensity aid, CostPlan plan) {
        // No rate is set for some kinds of bodies and activities.
        boolean isRateSet = calculation.parts().stream()
                .anyMatch(part ->
                        part.rate() != 0 || part.term().rate().constants().contains(NO_AID));
        items.add(CostItem.of(
                CostItem.COMPUTED_AID,
                Euros.ofCents(plan.aid()),
                aid.clause(),
                isRateSet ? Optional.of(calculation.isOfOnePart() ? how(aid, plan) : parts(plan)) : Optional.empty()));
    }

    private Function<Locale, String> how(AidIntensity aid, CostPlan plan) {
        long rate = completions.leastRate();
        long counted = calculation.counted(plan);
        long uncapped = calculation.unreduced(plan, situation.readings(), rate, completions.others());
        Optional<Limit> maximum = situation.call().funding().maximumAid();
        Optional<Long> cap = cap(uncapped, plan);
        String key = completions.isRateOpen() ? "cost.computedAid.rates" : "cost.computedAid.rate";
        boolean isPart = counted != plan.total();
        Function<Locale, String> how = how(
                isPart ? key + ".part" : key,
                rate,
                aid.base(),
                aid.clause(),
                "cost.computedAid.cap",
                cap,
                maximum.map(Limit::clause));
        List<Reduction> others = Reductions.besidesMaximum(reductions, situation.call());
        long unreduced = cap.orElse(uncapped);
        return locale -> {
            Phrasebook phrases = Phrasebook.in(locale);
            String share = isPart ? phrases.formats().euros(counted) + " × " + how.apply(locale) : how.apply(locale);
            String before = cap.isPresent() || others.isEmpty()
                    ? ""
                    : phrases.phrase(
                            "cost.computedAid.before",
                            Map.of("amount", phrases.formats().euros(unreduced)));
            String less = less(others, phrases);
            long left = others.isEmpty()
                    ? unreduced
                    : Euros.cents(others.get(others.size() - 1).limit());
            String open = plan.aid() < left ? open(phrases) : "";
            return RateInForce.withReason(share + before + less + open, aid.rate(), situation, phrases);
        };
    }

    // Empty unless it is less than the aid.
    private Optional<Long> cap(long aid, CostPlan plan) {
        for (AidReduction reduction : calculation.reductions()) {
            if (reduction.limit().isOf(Limit.Form.MAXIMUM_AID)) {
                long most = reduction.leaves(Long.MAX_VALUE, plan, completions.others());
                if (most < aid) {
                    return Optional.of(most);
                }
            }
        }
        return Optional.empty();
    }

    // The parts before anything reduces them, and then what is taken of them.
    private Function<Locale, String> parts(CostPlan plan) {
        List<Reduction> ofAid = reductions.stream().filter(Reduction::isOfAid).toList();
        return locale -> {
            Phrasebook phrases = Phrasebook.in(locale);
            String sum = calculation.parts().stream()
                    .map(part -> part(part, plan, phrases))
                    .collect(Collectors.joining(phrases.phrase("value.plus")));
            return sum + less(ofAid, phrases);
        };
    }

    private String part(Calculation.ResolvedPart part, CostPlan plan, Phrasebook phrases) {
        Map<String, String> values = new HashMap<>(Map.of(
                "amount", phrases.formats().euros(calculation.amount(part, plan, situation.readings())),
                "rate", phrases.formats().percent(Rate.ofMillionths(part.rate()).share()),
                "base", phrases.formats().euros(part.counted(plan)),
                "clause", PlainText.line(part.term().clause().id())));
        if (part.party() >= 0) {
            values.put("party", PartyWords.name(situation.dossier(), part.party(), phrases));
        }
        return phrases.phrase(part.party() < 0 ? "cost.computedAid.part" : "cost.computedAid.ofParty", values);
    }

    private static String less(List<Reduction> reductions, Phrasebook phrases) {
        StringJoiner less = new StringJoiner("");
        for (Reduction each : reductions) {
            less.add(phrases.phrase(
                    "cost.computedAid.less",
                    Map.of(
                            "amount", phrases.formats().euros(Euros.cents(each.amount())),
                            "clause", PlainText.line(each.clause().citation(phrases.locale())))));
        }
        return less.toString();
    }

    // What a limit takes is not known while an amount that it looks at is missing.
    private String open(Phrasebook phrases) {
        String clauses = calculation.reductions().stream()
                .filter(completions::isOpen)
                .map(reduction -> PlainText.line(reduction.limit().clause().citation(phrases.locale())))
                .distinct()
                .collect(Collectors.joining(", "));
        return phrases.phrase("cost.computedAid.open", Map.of("clause", clauses));
    }

    private Function<Locale, String> how(
            String key,
            long rate,
            Base base,
            Clause clause,
            String capKey,
            Optional<Long> cap,
            Optional<Clause> ofCap) {
        BaseWords bases = situation.bases();
        return locale -> {
            Phrasebook phrases = Phrasebook.in(locale);
            String percent = phrases.formats().percent(Rate.ofMillionths(rate).share());
            String cited = PlainText.line(clause.citation(locale));
            String how = phrases.phrase(
                    key, Map.of("rate", percent, "clause", cited, "base", bases.labelOfShare(base, locale)));
            if (cap.isEmpty()) {
                return how;
            }
            String most = phrases.formats().euros(cap.get());
            String citedCap = PlainText.line(ofCap.orElse(clause).citation(locale));
            return how + ", " + phrases.phrase(capKey, Map.of("cap", most, "clause", citedCap));
        };
    }

    private void add(String code, long cents) {
        items.add(CostItem.of(code, Euros.ofCents(cents)));
    }
}
