package io.github.federules.assurance.proofs.promise;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.Instance;
import io.github.federules.certify.model.Model;
import io.github.federules.certify.model.ModelFacts;
import io.github.federules.certify.model.Parameters;
import io.github.federules.certify.model.ReadingFacts;
import io.github.federules.certify.theorem.Theorem;
import io.github.federules.core.reading.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The promises that more cost never gives less, nor does a less prudent reading. */
final class OrderPromises {

    private static final String WHERE_MORE_NEVER_HURTS =
            "Without a maximum cost, an own contribution, a public co-financing or a cap on all public aid: ";

    private final Parameters call;

    private OrderPromises(Parameters call) {
        this.call = call;
    }

    static List<Promise> of(Parameters call, Model model, Set<Question> open) {
        OrderPromises promises = new OrderPromises(call);
        List<Promise> all = new ArrayList<>();
        all.add(new Promise(
                "With more of any cost or share, the total and what the flat rates give never fall.",
                promises::totalsGrow));
        boolean mayGrow = !promises.moreNeverHurts().equals(Formulas.FALSE);
        if (mayGrow && !promises.looksAtCosts().equals(Formulas.FALSE)) {
            all.add(new Promise(
                    WHERE_MORE_NEVER_HURTS
                            + "with more of any cost or share, an eligible dossier stays eligible and the aid never falls.",
                    promises::aidGrows));
        }
        List<String> readings = open.stream().map(ReadingFacts::of).toList();
        if (model.looksAt(CallModel.TOTAL, readings) || model.looksAt(CallModel.COMPUTED_AID, readings)) {
            all.add(new Promise(
                    "No reading gives a lesser total, or less by rate and cap, than a more prudent one.",
                    promises::prudentTotalIsLeast));
        }
        if (mayGrow && (model.looksAt(CallModel.AID, readings) || model.looksAt(CallModel.ELIGIBLE, readings))) {
            all.add(new Promise(
                    WHERE_MORE_NEVER_HURTS
                            + "no reading gives less aid than a more prudent one, or refuses a dossier that the prudent one accepts.",
                    promises::prudentIsLeast));
        }
        return all;
    }

    private Formula looksAtCosts() {
        return call.hasRate().or(call.minimum().exists());
    }

    private Formula moreNeverHurts() {
        return call.maximum()
                .exists()
                .or(
                        call.hasOwnContribution(),
                        call.hasPublicCofinancing(),
                        call.maximumPublicAid().exists())
                .not();
    }

    private Theorem totalsGrow(Model model) {
        return growing(
                model, List.of(CallModel.TOTAL, CallModel.INDIRECT, CallModel.COMPUTED_AID, CallModel.COMPARED_DIRECT));
    }

    private Theorem aidGrows(Model model) {
        Theorem growing = growing(model, List.of(CallModel.AID));
        Instance less = growing.dossiers().get(0);
        Instance more = growing.dossiers().get(1);
        Formula stays = less.get(CallModel.ELIGIBLE).implies(more.get(CallModel.ELIGIBLE));
        return new Theorem(
                        growing.dossiers(),
                        Map.of(),
                        growing.premises(),
                        growing.claim().and(stays),
                        growing.detour())
                .given(moreNeverHurts());
    }

    // Compares the staff that reaches the minimum, and all staff: a person who comes to reach it brings more of the
    // first, and no less of the second.
    private Theorem growing(Model model, List<String> figures) {
        List<String> costs = Stream.concat(
                        ModelFacts.costs().stream(), Stream.of(ModelFacts.SHARES_ABOVE, ModelFacts.SHARES_BELOW))
                .toList();
        Instance less = model.of("less");
        Instance more = besides(less, "more", costs);
        List<Formula> premises = new ArrayList<>();
        costs.stream()
                .filter(cost -> !cost.equals(ModelFacts.STAFF_BELOW) && !cost.equals(ModelFacts.SHARES_BELOW))
                .forEach(cost -> premises.add(notMore(less, more, cost)));
        premises.add(staff(less).isAtMost(staff(more)));
        premises.add(shares(less).isAtMost(shares(more)));
        Formula claim = Formulas.all(
                figures.stream().map(figure -> notMore(less, more, figure)).toList());
        return Theorem.of(List.of(less, more), premises, claim)
                .by(() -> Amounts.ofTwo(less, more, premises, call.flatRates().size()));
    }

    private static Formula staff(Instance dossier) {
        return dossier.get(ModelFacts.STAFF_ABOVE).plus(dossier.get(ModelFacts.STAFF_BELOW));
    }

    private static Formula shares(Instance dossier) {
        return dossier.get(ModelFacts.SHARES_ABOVE).plus(dossier.get(ModelFacts.SHARES_BELOW));
    }

    private Theorem prudentTotalIsLeast(Model model) {
        return underTwoReadings(
                model,
                (prudent, other) ->
                        notMore(prudent, other, CallModel.TOTAL).and(notMore(prudent, other, CallModel.COMPUTED_AID)));
    }

    private Theorem prudentIsLeast(Model model) {
        return underTwoReadings(
                        model,
                        (prudent, other) -> notMore(prudent, other, CallModel.AID)
                                .and(prudent.get(CallModel.ELIGIBLE).implies(other.get(CallModel.ELIGIBLE))))
                .given(moreNeverHurts());
    }

    /** Compares the same dossier under any two readings of which one answers no question less prudently than the other. */
    private Theorem underTwoReadings(Model model, BiFunction<Instance, Instance, Formula> claim) {
        Instance prudent = model.of("prudent");
        Instance other = besides(prudent, "other", ModelFacts.READINGS);
        List<Formula> premises = ModelFacts.READINGS.stream()
                .map(reading -> prudent.get(reading).implies(other.get(reading)))
                .toList();
        return Theorem.of(List.of(prudent, other), premises, claim.apply(prudent, other))
                .by(() ->
                        Amounts.ofTwo(prudent, other, premises, call.flatRates().size()));
    }

    /** Another dossier, which is the same but for these inputs. */
    private static Instance besides(Instance dossier, String name, List<String> others) {
        Map<String, Formula> same = new HashMap<>();
        dossier.model().inputs().keySet().stream()
                .filter(input -> !others.contains(input))
                .forEach(input -> same.put(input, dossier.get(input)));
        return dossier.model().of(name, same);
    }

    private static Formula notMore(Instance less, Instance more, String amount) {
        return less.get(amount).isAtMost(more.get(amount));
    }
}
