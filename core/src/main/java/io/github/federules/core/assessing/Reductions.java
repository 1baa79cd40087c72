package io.github.federules.core.assessing;

import io.github.federules.core.calculation.AddedAmount;
import io.github.federules.core.calculation.AidReduction;
import io.github.federules.core.calculation.Calculation;
import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.calculation.PlanAmounts;
import io.github.federules.core.call.Call;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.CeilingBase;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.resolved.CaseBase;
import io.github.federules.core.resolved.CaseBound;
import io.github.federules.core.result.Reduction;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.situation.Situation;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What limits took in the least favourable completion, in the order in which they did. */
public final class Reductions {

    private final Situation situation;
    private final CostPlan plan;
    private final Calculation calculation;
    private final Readings readings;
    private final List<Reduction> all = new ArrayList<>();

    private Reductions(Situation situation) {
        this.situation = situation;
        this.plan = situation.completions().first();
        this.calculation = plan.calculation();
        this.readings = situation.readings();
    }

    public static List<Reduction> of(Situation situation) {
        Reductions reductions = new Reductions(situation);
        reductions.addFlatRates();
        reductions.addCeilings();
        reductions.addCounted();
        if (situation.call().funding().aid().isPresent()) {
            reductions.addAid();
        }
        return List.copyOf(reductions.all);
    }

    /** Returns what reduces the aid besides its maximum, which is named with the rate. */
    public static List<Reduction> besidesMaximum(List<Reduction> reductions, Call call) {
        Optional<Clause> maximum = call.funding().maximumAid().map(Limit::clause);
        List<Reduction> others = new ArrayList<>();
        for (Reduction reduction : reductions) {
            boolean isByMaximum = !reduction.isWholeEuros()
                    && reduction.on().equals(Base.AID.code())
                    && maximum.filter(reduction.clause()::equals).isPresent();
            if (reduction.isOfAid() && !isByMaximum) {
                others.add(reduction);
            }
        }
        return others;
    }

    private void addFlatRates() {
        for (int i = 0; i < calculation.added().size(); i++) {
            AddedAmount share = calculation.added().get(i);
            long base = calculation.baseOf(i, plan, readings);
            if (share.term() instanceof FlatRate rate
                    && share.isCapped(base, readings.rounding().mode())) {
                Limit cap = rate.cap().orElseThrow();
                long most = share.of(base, readings.rounding().mode());
                add(
                        share.party(),
                        Reduction.Target.FLAT_RATE,
                        rate.name().orElse(Base.FLAT_RATE.code()),
                        Base.FLAT_RATE,
                        cap.clause(),
                        share.uncapped(base, readings.rounding().mode()),
                        most,
                        new CaseBound(most, List.of(), false),
                        cap.upper());
            }
        }
    }

    private void addCeilings() {
        if (calculation.ceilings().isEmpty()) {
            return;
        }
        Calculation.@Nullable Ceiling[] taking = taking();
        for (int place = 0; place < taking.length; place++) {
            Calculation.Ceiling ceiling = taking[place];
            if (ceiling != null) {
                Limit limit = ceiling.limit();
                long before = plan.lines().retained(calculation.groupsOfLimited(place));
                long left = before - plan.cuts()[place];
                int party = calculation.limited().get(place).party();
                add(party, Reduction.Target.COSTS, limit, before, left, ceiling.bound());
            }
        }
    }

    // By the place of the limited base. Of several ceilings on one the least took it, and of equals the first.
    private Calculation.@Nullable Ceiling[] taking() {
        CostPlan compared = readings.ceilingBase() == CeilingBase.BEFORE ? calculation.uncut(plan, readings) : plan;
        Map<CaseBase, Long> amounts = new HashMap<>();
        Calculation.@Nullable Ceiling[] taking = new Calculation.Ceiling[plan.cuts().length];
        long[] least = new long[taking.length];
        for (Calculation.Ceiling ceiling : calculation.ceilings()) {
            int place = ceiling.place();
            long most = ceiling.bound().most(base -> amounts.computeIfAbsent(base, compared::amount));
            if (plan.cuts()[place] > 0 && (taking[place] == null || Math.max(0, most) < least[place])) {
                taking[place] = ceiling;
                least[place] = Math.max(0, most);
            }
        }
        return taking;
    }

    // It takes nothing from the costs themselves.
    private void addCounted() {
        for (Calculation.ResolvedPart part : calculation.parts()) {
            CaseBound upTo = part.upTo();
            if (upTo != null && part.counted(plan) < part.covered(plan)) {
                addCounted(part, upTo);
            }
        }
    }

    private void addCounted(Calculation.ResolvedPart part, CaseBound upTo) {
        Limit most = part.term().upTo().orElseThrow();
        Base base = part.term().base();
        add(
                part.party(),
                Reduction.Target.AID_BASE,
                base.code(),
                base,
                most.clause(),
                part.covered(plan),
                part.counted(plan),
                upTo,
                most.upper());
    }

    private void addAid() {
        PlanAmounts others = situation.completions().others();
        addAidOfParties(others);
        long aid = calculation.unreduced(plan, readings, situation.completions().leastRate(), others);
        for (AidReduction reduction : calculation.reductions()) {
            aid = reduced(aid, reduction, CaseBase.ALL, others);
        }
        if (calculation.isWholeEuros() && aid % Calculation.CENTS_OF_A_EURO != 0 && !isAnyOpen()) {
            Clause clause = situation.call().funding().wholeEuros().orElseThrow();
            long left = aid - aid % Calculation.CENTS_OF_A_EURO;
            CaseBound bound = new CaseBound(left, List.of(), false);
            add(
                    CaseBase.ALL,
                    Reduction.Target.WHOLE_EUROS,
                    Base.AID.code(),
                    Base.AID,
                    clause,
                    aid,
                    left,
                    bound,
                    Optional.empty());
        }
    }

    private boolean isAnyOpen() {
        return Stream.concat(calculation.reductionsOfParties().stream(), calculation.reductions().stream())
                .anyMatch(situation.completions()::isOpen);
    }

    private void addAidOfParties(PlanAmounts others) {
        if (calculation.reductionsOfParties().isEmpty()) {
            return;
        }
        long[] aid = calculation.partsOfParties(plan, readings);
        for (AidReduction reduction : calculation.reductionsOfParties()) {
            int party = reduction.party();
            aid[party] = reduced(aid[party], reduction, party, others);
        }
    }

    private long reduced(long before, AidReduction reduction, int party, PlanAmounts others) {
        if (situation.completions().isOpen(reduction)) {
            return before;
        }
        long left = reduction.leaves(before, plan, others);
        if (left < before) {
            add(party, Reduction.Target.AID, reduction.limit(), before, left, reduction.bound());
        }
        return left;
    }

    private void add(int party, Reduction.Target kind, Limit limit, long before, long left, CaseBound bound) {
        add(party, kind, limit.on().code(), limit.on(), limit.clause(), before, left, bound, limit.upper());
    }

    private void add(
            int party,
            Reduction.Target kind,
            String on,
            Base base,
            Clause clause,
            long before,
            long left,
            CaseBound bound,
            Optional<Limit.Edge> edge) {
        LocalizedText label = LocalizedText.of(locale -> situation.label(base, Phrasebook.in(locale)));
        LocalizedText words = LocalizedText.of(locale -> {
            Phrasebook phrases = Phrasebook.in(locale);
            String reason = edge.flatMap(each -> situation.reason(each.bound(), party, phrases))
                    .map(why -> ", " + why)
                    .orElse("");
            String cited = PlainText.line(clause.citation(locale)) + reason;
            Map<String, String> values = values(base, cited, before, left, bound(kind, bound, phrases), phrases);
            String sentence = phrases.phrase(sentence(kind, base), values);
            if (party < 0) {
                return sentence;
            }
            String name = PartyWords.name(situation.dossier(), party, phrases);
            return phrases.phrase("reduction.party", Map.of("party", name, "reduction", sentence));
        });
        Optional<String> ofParty = party < 0 ? Optional.empty() : Optional.of(PartyWords.path(party));
        all.add(new Reduction(on, label, clause, Euros.ofCents(before), Euros.ofCents(left), kind, words, ofParty));
    }

    private static String sentence(Reduction.Target kind, Base base) {
        return switch (kind) {
            case COSTS -> isPlainCosts(base) ? "reduction.costs" : "reduction.costs.named";
            case FLAT_RATE -> "reduction.flatRate";
            case AID_BASE -> "reduction.counted";
            case WHOLE_EUROS -> "reduction.wholeEuros";
            case AID -> "reduction." + base.code();
        };
    }

    // The French sentence agrees with the word for costs, which the words of a call need not begin with.
    private static boolean isPlainCosts(Base base) {
        return base.isOfNatures() || base.equals(Base.INVESTMENT);
    }

    // The amount that is left is the bound, unless that is a share.
    private String bound(Reduction.Target kind, CaseBound bound, Phrasebook phrases) {
        String words = bound.words(share -> situation.labelOfShare(share.base(), phrases), phrases);
        if (kind != Reduction.Target.COSTS && kind != Reduction.Target.AID_BASE) {
            return words;
        }
        return bound.shares().isEmpty() ? "" : phrases.phrase("reduction.bound", Map.of("bound", words));
    }

    private Map<String, String> values(
            Base base, String clause, long before, long left, String bound, Phrasebook phrases) {
        String label = situation.label(base, phrases);
        return Map.of(
                "base", label,
                "Base", capitalized(label),
                "before", phrases.formats().euros(before),
                "limit", phrases.formats().euros(left),
                "amount", phrases.formats().euros(before - left),
                "bound", bound,
                "clause", clause);
    }

    private static String capitalized(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
