package io.github.federules.core.situation;

import io.github.federules.core.calculation.PlanAmounts;
import io.github.federules.core.call.Call;
import io.github.federules.core.completion.Completions;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostLines;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.scenario.OpenFact;
import io.github.federules.core.scenario.Scenarios;
import io.github.federules.core.screening.StaffRegister;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Term;
import io.github.federules.core.text.BodyName;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * The missing facts that all rules on costs and financing look at together: shares, VAT status, financing plan, and the
 * facts that the co-financing rate depends on.
 */
public final class CostFacts {

    private static final int MOST_LINES = 20;

    private CostFacts() {}

    /** Adds the facts that can change which rules are met, or the aid. */
    public static void addMissing(Situation situation, MissingFacts missing) {
        if (situation.costs().isBudgetOpen()) {
            addBudget(situation, missing);
        }
        Completions completions = situation.completions();
        if (completions.doesRateMatter()) {
            range(situation.call())
                    .ifPresent(range -> missing.add(
                            FactKind.AID_RATE.path(),
                            FactKind.AID_RATE.path(),
                            phrases -> ends(range, situation, phrases)));
        }
        if (completions.doesVatMatter()) {
            missing.add(FactKind.RECOVERS_VAT.path());
        }
        if (completions.doSharesMatter() || mayOtherStaffBePaid(situation)) {
            addShares(situation, missing);
        }
        if (completions.doesPlanMatter()) {
            addPlan(situation, missing);
        }
        if (completions.doesEarlierAidMatter()) {
            missing.add(FactKind.DE_MINIMIS_AID.path());
        }
        if (completions.doesAidOfPartnersMatter()) {
            addEarlierAid(situation, missing);
        }
    }

    /** Returns the least and the greatest rate that may be set, and who sets it. */
    public static Map<String, String> ends(Value.Within<Rate> range, Situation situation, Phrasebook phrases) {
        return Map.of(
                "least", phrases.formats().percent(range.least().share()),
                "most", phrases.formats().percent(range.most().share()),
                "authority", situation.authority(phrases));
    }

    // Of a plan that is stated, the parts are named that are open: each that matters by itself, or else all that do
    // together.
    private static void addPlan(Situation situation, MissingFacts missing) {
        Optional<FinancingPlan> plan =
                situation.dossier().operation().financing().find();
        if (plan.isEmpty()) {
            missing.add(FactKind.FINANCING.path());
            return;
        }
        Completions completions = situation.completions();
        List<FinancingPlan.Part> open = plan.get().open().stream()
                .filter(part -> completions.isLookedAt(PlanAmounts.place(part)))
                .toList();
        List<FinancingPlan.Part> alone = open.stream()
                .filter(part -> completions.doesPlanMatter(PlanAmounts.place(part)))
                .toList();
        (alone.isEmpty() ? open : alone).forEach(part -> missing.add(part.fact().path()));
    }

    // The lines that are to be completed are named, unless they are too many to read.
    private static void addBudget(Situation situation, MissingFacts missing) {
        List<String> open = situation
                .costs()
                .openLines()
                .limit(MOST_LINES + 1)
                .mapToObj(place -> shown(situation.costs().lines().get(place)))
                .toList();
        String named = open.size() == 1 ? ".lines.one" : ".lines";
        missing.add(
                FactKind.COST_LINES.path(),
                FactKind.COST_LINES.path(),
                open.isEmpty() || open.size() > MOST_LINES ? "" : named,
                phrases -> Map.of("lines", String.join(", ", open)));
    }

    private static String shown(CostLine line) {
        String id = PlainText.of(line.id().orElseThrow());
        return line.label().map(label -> id + " (" + PlainText.of(label) + ")").orElse(id);
    }

    /** Returns the unknown facts of conditions that can change the verdict on funding or the aid. */
    public static List<OpenFact> decisive(Situation situation) {
        return decisive(situation, situation.completions()::difference);
    }

    private static List<OpenFact> decisive(Situation situation, IntBinaryOperator difference) {
        Scenarios<?> scenarios = situation.costs().scenarios();
        boolean isSettled = scenarios.isAlwaysMet() && situation.completions().isSettled();
        return isSettled ? List.of() : scenarios.decisive(difference);
    }

    /** Adds the answers of cost lines without which no amount is known. */
    public static void addUnanswered(Situation situation, MissingFacts missing) {
        if (!situation.costs().groups().isUnanswered()) {
            return;
        }
        CostLines lines = situation.costs().lines();
        for (int i = 0; i < lines.size(); i++) {
            for (Criterion criterion : situation.costs().groups().unanswered(lines.get(i))) {
                String line = PlainText.of(lines.get(i).id().orElseThrow());
                String path = FactKind.LINE_ANSWERS.path(i) + "." + criterion.code();
                missing.add(FactKind.LINE_ANSWERS.path(), path, phrases -> {
                    String question = PlainText.line(criterion.question().in(phrases.locale()));
                    return Map.of("line", line, "question", question);
                });
            }
        }
    }

    /** Adds the kinds of facts that the costs and the aid of a call depend on, to those that each of its terms looks at. */
    public static void addLookedAt(Call call, Set<FactKind> kinds) {
        kinds.add(FactKind.COST_LINES);
        if (call.isByParty()) {
            kinds.addAll(Set.of(FactKind.PARTNER, FactKind.MEMBERS));
        }
        if (!call.isPaidToEach()) {
            kinds.remove(FactKind.MEMBER_DE_MINIMIS_AID);
        }
    }

    /** Returns the kinds of facts that the costs and the aid depend on because of a term, without those that its rule looks at. */
    public static Set<FactKind> lookedAt(Term term) {
        return term.accept(TermKinds.OF);
    }

    /** Returns the fact that a base is an amount of, or is computed from. */
    public static FactKind fact(Base base) {
        return base.equals(Base.DE_MINIMIS)
                ? FactKind.DE_MINIMIS_AID
                : base.part().map(FinancingPlan.Part::fact).orElse(FactKind.COST_LINES);
    }

    /** Returns the places of the facts that what a limit on costs or the aid compares depends on. */
    public static List<String> places(Situation situation, Limit limit) {
        MissingFacts missing = new MissingFacts();
        addMissing(situation, missing);
        Completions completions = situation.completions();
        // A condition that is not met changes no amount; its own finding has its facts.
        IntBinaryOperator ofAmounts =
                (one, other) -> one < 0 || other < 0 ? 0 : completions.difference(limit, one, other);
        missing.add(situation, decisive(situation, ofAmounts));
        boolean isOfCosts = limit.bases().stream().allMatch(Base::isOfCosts);
        return missing.list().stream()
                .map(MissingFact::path)
                .filter(path -> !path.startsWith(FactKind.FINANCING.path()))
                .filter(path -> !isOfCosts || !path.equals(FactKind.AID_RATE.path()))
                .toList();
    }

    /** Returns the places of the shares of some cost lines. */
    public static List<String> places(Situation situation, Set<String> ids) {
        CostLines lines = situation.costs().lines();
        List<String> places = new ArrayList<>();
        for (int i = 0; i < lines.size() && !ids.isEmpty(); i++) {
            if (ids.contains(lines.get(i).id().orElseThrow())) {
                places.add(FactKind.SHARE.path(i));
            }
        }
        return places;
    }

    // A partner may have aid although it bears no line: of what is added, or of further costs.
    private static void addEarlierAid(Situation situation, MissingFacts missing) {
        List<Party> partners = situation.dossier().applicant().members();
        IntStream.rangeClosed(1, partners.size())
                .filter(party -> !partners.get(party - 1).deMinimisAid().isKnown())
                .filter(situation.completions()::mayEarlierAidMatter)
                .forEach(party -> missing.add(
                        FactKind.MEMBER_DE_MINIMIS_AID.path(),
                        FactKind.MEMBER_DE_MINIMIS_AID.path(party - 1),
                        phrases -> Map.of(
                                "name", BodyName.of(partners.get(party - 1).name(), party, phrases))));
    }

    private static Optional<Value.Within<Rate>> range(Call call) {
        return call.funding()
                .aid()
                .map(AidIntensity::rate)
                .flatMap(rate -> rate instanceof Value.Within<Rate> range ? Optional.of(range) : Optional.empty());
    }

    // Between the extremes of too many cases, staff may be paid that neither of them pays: a flat rate covers it.
    private static boolean mayOtherStaffBePaid(Situation situation) {
        return !situation.costs().scenarios().isExact()
                && situation.costs().areCostsConditional()
                && situation.call().costs().staffMinimum().isPresent();
    }

    private static void addShares(Situation situation, MissingFacts missing) {
        CostLines lines = situation.costs().lines();
        StaffRegister staff = situation.costs().staff();
        for (int i = 0; i < lines.size(); i++) {
            if (staff.person(i) >= 0 && staff.share(staff.person(i)) == 0) {
                Map<String, String> values =
                        Map.of("line", PlainText.of(lines.get(i).id().orElseThrow()));
                missing.add(FactKind.SHARE.path(), FactKind.SHARE.path(i), phrases -> values);
            }
        }
    }
}
