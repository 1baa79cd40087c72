package io.github.federules.core.judging;

import io.github.federules.core.calculation.PlanAmounts;
import io.github.federules.core.completion.Completions;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.scenario.ValueBounds;
import io.github.federules.core.situation.CostChanges;
import io.github.federules.core.situation.CostFacts;
import io.github.federules.core.situation.Participant;
import io.github.federules.core.situation.Situation;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** A limit that refuses: on costs, on the aid, or on the financing plan. */
final class LimitRule extends CallRule {

    private final Limit limit;
    private final boolean isOfAmounts;
    private final boolean isByCases;
    private final boolean isOfEach;
    private final int[] placesOfPlan;

    LimitRule(Limit limit) {
        super(limit.rule().orElseThrow(), limit.clause(), FUNDING);
        this.limit = limit;
        this.isOfEach = limit.isOfEach();
        this.isOfAmounts = limit.lower().or(limit::upper).stream()
                .flatMap(edge -> edge.bound().constants().stream())
                .allMatch(bound -> bound.amount().isPresent());
        this.isByCases = Stream.of(limit.lower(), limit.upper())
                .flatMap(Optional::stream)
                .anyMatch(edge -> !edge.conditions().isEmpty());
        this.placesOfPlan = limit.bases().stream()
                .mapToInt(PlanAmounts::place)
                .filter(place -> place >= 0)
                .toArray();
    }

    /** Determines whether the limit is on costs or the aid, and not on the financing plan. */
    private boolean isOnCosts() {
        return limit.on().isOfCosts() || limit.on().equals(Base.AID);
    }

    @Override
    Rule placeOfOwn() {
        return Rule.PUBLIC_AID;
    }

    @Override
    public boolean isJudgedWithOthers() {
        return true;
    }

    @Override
    public Outcome outcome(Situation situation) {
        return situation.completions().outcome(limit);
    }

    /** Determines whether presented costs must reach a minimum, and not the retained ones. */
    private boolean isComparedAsPresented(Situation situation) {
        return limit.isOf(Limit.Form.MINIMUM_COST)
                && situation.readings().minimumCostBasis() == MinimumCostBasis.PRESENTED;
    }

    @Override
    Figures figures(Situation situation) {
        Completions completions = situation.completions();
        Outcome outcome = completions.outcome(limit);
        boolean isKnown = (outcome != Outcome.UNKNOWN || completions.areBoundsOf(limit))
                && (placesOfPlan.length == 0 || !isPlanOpen(situation));
        return isKnown && outcome != Outcome.NOT_ASKED ? new LimitWords(limit, situation).figures() : Figures.NONE;
    }

    @Override
    Optional<Remedy> remedy(Situation situation) {
        // Further costs may widen any gap.
        if (situation.costs().isBudgetOpen()) {
            return remedy(situation, List.of(), false, false);
        }
        if (isOnCosts() && isOfAmounts) {
            CostChanges costs = new CostChanges(situation, limit, isComparedAsPresented(situation));
            List<Change> changes = costs.all();
            return remedy(situation, changes, costs.areOpen() || isBoundOpen(situation), limit.isExceeded());
        }
        ValueBounds amounts = situation.completions().amounts(limit);
        Optional<ValueBounds> enough = situation.completions().enough(limit, limit.isLower());
        boolean areOpen = !enough.map(ValueBounds::isSure).orElse(true) || !amounts.isSure();
        return remedy(situation, changes(situation, amounts, enough), areOpen, false);
    }

    // What is offered is enough whichever case it is.
    private boolean isBoundOpen(Situation situation) {
        return isByCases
                && !situation.completions().bounds(limit, limit.isLower()).isSure();
    }

    // The gap in the least favourable completion. A change of the plan must not change the aid or the bound.
    private List<Change> changes(Situation situation, ValueBounds amounts, Optional<ValueBounds> enough) {
        Optional<FinancingPlan> plan = plan(situation);
        Optional<FinancingPlan.Part> part = limit.on().part();
        Optional<Change.Kind> change = limit.on().change(limit.isLower());
        if (plan.isEmpty() || part.isEmpty() || change.isEmpty() || enough.isEmpty() || isMoved(situation)) {
            return List.of();
        }
        long gap = limit.isLower()
                ? enough.get().most() - amounts.least()
                : amounts.most() - enough.get().least();
        long stated = Euros.cents(plan.get().amount(part.get()));
        boolean isPossible = limit.isLower()
                ? stated + gap <= Euros.MAX_CENTS && isUpperMet(situation, amounts.most() + gap)
                : gap <= stated;
        return gap > 0 && isPossible ? List.of(new Change.OfAmount(change.get(), Euros.ofCents(gap))) : List.of();
    }

    private boolean isUpperMet(Situation situation, long cents) {
        return situation
                .completions()
                .enough(limit, false)
                .map(enough -> cents <= enough.least())
                .orElse(true);
    }

    private boolean isMoved(Situation situation) {
        int place = PlanAmounts.place(limit.on());
        boolean isInBound = limit.bases().stream()
                .skip(1)
                .anyMatch(base -> !base.isOfCosts() && (base.containsAid() || PlanAmounts.place(base) == place));
        return isInBound || situation.first().calculation().aidDependsOn(place);
    }

    @Override
    List<Participant> breaking(Situation situation) {
        return limit.isOfEach()
                ? Participant.among(situation, situation.completions().breaking(limit))
                : List.of();
    }

    // Where the sentence has the amount of each party, nobody is named again.
    @Override
    String ending(Situation situation, Outcome outcome, Phrasebook phrases) {
        String ending = isShownByParty(situation, outcome) ? "" : super.ending(situation, outcome, phrases);
        return isByCases ? ending + new LimitWords(limit, situation).reasons(outcome, phrases) : ending;
    }

    private boolean isShownByParty(Situation situation, Outcome outcome) {
        return isOfEach
                && !situation.dossier().applicant().members().isEmpty()
                && !shown(situation, outcome).isEmpty();
    }

    // Those who break the limit; where it is met, all that it is on.
    private List<Participant> shown(Situation situation, Outcome outcome) {
        return switch (outcome) {
            case FAILED -> breaking(situation);
            case PASSED ->
                Participant.among(
                        situation,
                        List.copyOf(situation.completions().compared(limit).keySet()));
            default -> List.of();
        };
    }

    @Override
    List<String> places(Situation situation, Outcome outcome) {
        if (!isOnCosts()) {
            return List.of(
                    limit.on().equals(Base.DE_MINIMIS) ? FactKind.DE_MINIMIS_AID.path() : FactKind.FINANCING.path());
        }
        List<String> places =
                outcome == Outcome.UNKNOWN ? CostFacts.places(situation, limit) : raisable(situation, outcome);
        return places.isEmpty() ? List.of(FactKind.COST_LINES.path()) : places;
    }

    private List<String> raisable(Situation situation, Outcome outcome) {
        if (outcome != Outcome.FAILED || !isOfAmounts) {
            return List.of();
        }
        Set<String> lines = new CostChanges(situation, limit, isComparedAsPresented(situation))
                .all().stream()
                        .flatMap(change -> change instanceof Change.Together together
                                ? together.changes().stream()
                                : Stream.of(change))
                        .filter(Change.RaiseShare.class::isInstance)
                        .flatMap(change -> ((Change.RaiseShare) change).lines().stream())
                        .collect(Collectors.toSet());
        return CostFacts.places(situation, lines);
    }

    @Override
    String sentences(Situation situation, Outcome outcome) {
        return isInWordsOfForm(situation, outcome) ? super.sentences(situation, outcome) : "finding.LIMIT.";
    }

    // Those of a limit that is not asked say that no funding is sought.
    private boolean isInWordsOfForm(Situation situation, Outcome outcome) {
        return limit.form().isPresent()
                && !isOpen(situation, outcome)
                && !isUnsure(situation, outcome)
                && outcome(situation) != Outcome.NOT_ASKED;
    }

    @Override
    String variant(Situation situation, Outcome outcome) {
        if (isUnsure(situation, outcome)) {
            return ".unsure";
        }
        if (isShownByParty(situation, outcome)) {
            // The same in both languages.
            boolean isCommon = new LimitWords(limit, situation).haveCommonBounds(Phrasebook.in(Locale.ENGLISH));
            return isCommon ? ".each" : ".each.own";
        }
        if (isOpen(situation, outcome)) {
            return (limit.isLower() ? ".atLeast" : ".atMost") + (isOnCosts() ? ".open" : ".plan");
        }
        if (!isInWordsOfForm(situation, outcome)) {
            return outcome == Outcome.NOT_ASKED ? "" : outcome == Outcome.UNKNOWN ? openSide(situation) : side();
        }
        if (isOnCosts()) {
            return (limit.isExceeded() ? ".exceeded" : "")
                    + (outcome == Outcome.UNKNOWN && isKnown(situation) ? ".known" : "");
        }
        return plan(situation).isPresent() && outcome != Outcome.NOT_ASKED ? ".figures" : "";
    }

    // Where the cases are too many to look at, no amount is sure to be one that is compared.
    private boolean isUnsure(Situation situation, Outcome outcome) {
        return outcome == Outcome.UNKNOWN && !situation.completions().areBoundsOf(limit);
    }

    private static boolean isOpen(Situation situation, Outcome outcome) {
        return outcome == Outcome.UNKNOWN && situation.costs().isBudgetOpen();
    }

    // Then the bound is not.
    private boolean isKnown(Situation situation) {
        return situation.completions().amounts(limit).isSure();
    }

    private boolean isOfTwoSides() {
        return limit.lower().isPresent() && limit.upper().isPresent();
    }

    // Where what it is on is known, the bound is not.
    private String openSide(Situation situation) {
        boolean isAmountSure = situation.completions().amounts(limit).isSure();
        if (!isPlanOpen(situation) && !isAmountSure) {
            return side();
        }
        String known = isPlanOpen(situation) ? ".unsure" : ".known";
        return isOfTwoSides() ? ".unsure" : (limit.isLower() ? ".atLeast" : ".atMost") + known;
    }

    private String side() {
        if (isOfTwoSides()) {
            return ".both";
        }
        return (limit.isLower() ? ".atLeast" : ".atMost") + (limit.isStrict() ? ".strict" : "");
    }

    @Override
    Map<String, String> values(Situation situation, Phrasebook phrases) {
        Completions completions = situation.completions();
        ValueBounds bounds = completions.bounds(limit);
        ValueBounds amounts = completions.amounts(limit);
        Outcome outcome = outcome(situation);
        String upTo = phrases.formats().euros(amounts.most());
        if (isInWordsOfForm(situation, outcome)) {
            boolean isLeast = outcome == Outcome.PASSED == limit.isLower();
            MinimumCostBasis basis = situation.readings().minimumCostBasis();
            return isOnCosts()
                    ? Map.of(
                            "basis", phrases.phrase("basis.", basis),
                            "bound", bound(bounds, situation, outcome, phrases),
                            "total", shown(amounts, outcome, isLeast, true, phrases),
                            "totalUpTo", upTo)
                    : Map.of(
                            "required", required(bounds, situation, outcome, phrases),
                            "requiredUpTo", phrases.formats().euros(bounds.most()),
                            "actual", actual(amounts, outcome, phrases),
                            "actualUpTo", upTo);
        }
        LimitWords words = new LimitWords(limit, situation);
        Map<String, String> values = new HashMap<>(Map.of("name", name(limit, situation, phrases), "actualUpTo", upTo));
        if (isShownByParty(situation, outcome)) {
            values.putAll(words.ofParties(shown(situation, outcome), phrases));
            return values;
        }
        boolean isInWords = isPlanOpen(situation) || isOpen(situation, outcome);
        values.put("actual", alone(amounts, outcome, phrases));
        values.put(
                "bound",
                isInWords ? words.inWords(limit.isLower(), phrases) : bound(bounds, situation, outcome, phrases));
        values.put("bounds", isOfTwoSides() ? words.bounds(phrases) : "");
        return values;
    }

    private String required(ValueBounds bounds, Situation situation, Outcome outcome, Phrasebook phrases) {
        boolean isLeast = outcome == Outcome.FAILED == limit.isLower();
        String amount = shown(bounds, outcome, isLeast, true, phrases);
        boolean isSettled = outcome == Outcome.PASSED || outcome == Outcome.FAILED;
        return isSettled ? new LimitWords(limit, situation).named(amount, limit.isLower(), phrases) : amount;
    }

    // After a colon, without the preposition of French.
    private String alone(ValueBounds amounts, Outcome outcome, Phrasebook phrases) {
        boolean isRange = !amounts.isSure() && outcome != Outcome.UNKNOWN;
        boolean isLeast = outcome == Outcome.FAILED != limit.isLower();
        String amount = phrases.formats().euros(isLeast || !isRange ? amounts.least() : amounts.most());
        return isRange
                ? phrases.phrase(isLeast ? "amount.least.alone" : "amount.most.alone", Map.of("amount", amount))
                : amount;
    }

    private String actual(ValueBounds amounts, Outcome outcome, Phrasebook phrases) {
        boolean isLeast = outcome == Outcome.FAILED != limit.isLower();
        return shown(amounts, outcome, isLeast, limit.on().containsAid(), phrases);
    }

    // The amount of a limit that is an amount is always the same. Of several that are possible, all are named.
    private String bound(ValueBounds bounds, Situation situation, Outcome outcome, Phrasebook phrases) {
        Optional<MonetaryAmount> amount = limit.amount();
        if (amount.isPresent()) {
            return phrases.formats().euros(Euros.cents(amount.get()));
        }
        LimitWords words = new LimitWords(limit, situation);
        if (!bounds.isSure()) {
            return words.inWords(limit.isLower(), phrases);
        }
        // Where the bound itself is in brackets, its share is not.
        return outcome == Outcome.UNKNOWN
                ? phrases.formats().euros(bounds.least())
                : words.bound(bounds, limit.isLower(), phrases);
    }

    private static String shown(
            ValueBounds range, Outcome outcome, boolean isLeast, boolean mayBeOpen, Phrasebook phrases) {
        return outcome == Outcome.UNKNOWN || outcome == Outcome.NOT_ASKED || !mayBeOpen
                ? phrases.formats().euros(range.least())
                : euros(range.least(), range.most(), isLeast, phrases);
    }

    /** Returns the words for what a limit is on, as a sentence begins. */
    static String name(Limit limit, Situation situation, Phrasebook phrases) {
        String name = limit.name()
                .map(text -> PlainText.line(text.in(phrases.locale())))
                .orElseGet(() -> situation.label(limit.on(), phrases));
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    // An amount to which more may be added has no figure.
    private boolean isPlanOpen(Situation situation) {
        for (int place : placesOfPlan) {
            if (situation.completions().isLookedAt(place)) {
                return true;
            }
        }
        return false;
    }

    // No change of an amount to which more may be added is sure to be enough.
    private Optional<FinancingPlan> plan(Situation situation) {
        Fact<FinancingPlan> plan = situation.dossier().operation().financing();
        return plan.find()
                .filter(stated -> limit.bases().stream()
                        .noneMatch(base ->
                                base.part().filter(stated.open()::contains).isPresent()));
    }
}
