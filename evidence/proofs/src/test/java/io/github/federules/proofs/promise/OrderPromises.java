package io.github.federules.proofs.promise;

import io.github.federules.core.call.CentRounding;
import io.github.federules.core.call.DeadlineDay;
import io.github.federules.core.call.FlatRateBase;
import io.github.federules.core.call.MinimumCostBasis;
import io.github.federules.core.call.Readings;
import io.github.federules.core.call.StaffShareScope;
import io.github.federules.proofs.model.CallModel;
import io.github.federules.proofs.model.Facts;
import io.github.federules.proofs.model.Instance;
import io.github.federules.proofs.model.Model;
import io.github.federules.proofs.model.Parameters;
import io.github.federules.proofs.term.Term;
import io.github.federules.proofs.term.Terms;
import io.github.federules.proofs.theorem.Theorem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What never gives less: more cost, and any reading but the prudent ones. */
final class OrderPromises {

    private final Parameters call;
    private final Readings prudent;

    private OrderPromises(Parameters call, Readings prudent) {
        this.call = call;
        this.prudent = prudent;
    }

    static List<Promise> of(Parameters call, Readings prudent) {
        OrderPromises promises = new OrderPromises(call, prudent);
        List<Promise> all = new ArrayList<>();
        all.add(new Promise(
                "With more of any cost, the total and what the flat rates give never fall.", promises::totalsGrow));
        if (!promises.moreNeverHurts().equals(Terms.FALSE)) {
            all.add(new Promise(
                    "With more of any cost, an eligible dossier stays eligible and the aid never falls (no maximum cost,"
                            + " own share or cap on public aid).",
                    promises::aidGrows));
            all.add(new Promise(
                    "No reading gives less aid than the default, or refuses whom it takes (no maximum cost, own share or"
                            + " cap on public aid).",
                    promises::defaultIsLeast));
        }
        return all;
    }

    private Term moreNeverHurts() {
        return call.maximum()
                .exists()
                .or(call.hasOwnShare(), call.publicAidCap().exists())
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
        Term stays = less.get(CallModel.ELIGIBLE).implies(more.get(CallModel.ELIGIBLE));
        return new Theorem(
                        growing.dossiers(),
                        Map.of(),
                        growing.premises(),
                        growing.claim().and(stays),
                        growing.detour())
                .given(moreNeverHurts());
    }

    private static Theorem growing(Model model, List<String> figures) {
        List<String> costs = Stream.concat(Facts.costs().stream(), Stream.of(Facts.SHARES_ABOVE, Facts.SHARES_BELOW))
                .toList();
        Instance less = model.of("less");
        Map<String, Term> same = new HashMap<>();
        model.inputs().keySet().stream()
                .filter(input -> !costs.contains(input))
                .forEach(input -> same.put(input, less.get(input)));
        Instance more = model.of("more", same);
        List<Term> premises = costs.stream()
                .map(cost -> less.get(cost).isAtMost(more.get(cost)))
                .toList();
        Term claim = Terms.all(figures.stream()
                .map(figure -> less.get(figure).isAtMost(more.get(figure)))
                .toList());
        return Theorem.of(List.of(less, more), premises, claim).by(Amounts.ofTwo(less, more, premises));
    }

    private Theorem defaultIsLeast(Model model) {
        Instance any = model.of("any");
        Map<String, Term> given = new HashMap<>();
        model.inputs().keySet().forEach(input -> given.put(input, any.get(input)));
        given.putAll(values(prudent));
        Instance byDefault = model.of("default", given);
        return new Theorem(
                        List.of(any, byDefault),
                        Map.of(),
                        List.of(),
                        byDefault
                                .get(CallModel.AID)
                                .isAtMost(any.get(CallModel.AID))
                                .and(byDefault.get(CallModel.ELIGIBLE).implies(any.get(CallModel.ELIGIBLE))))
                .given(moreNeverHurts())
                .by(Amounts.ofTwo(byDefault, any, List.of()));
    }

    /** Readings as inputs of a model. */
    static Map<String, Term> values(Readings readings) {
        return Map.of(
                Facts.HALF_UP, Terms.truth(readings.rounding() == CentRounding.HALF_UP),
                Facts.FLAT_RATE_ON_PRESENTED, Terms.truth(readings.flatRateBase() == FlatRateBase.PRESENTED),
                Facts.MINIMUM_ON_PRESENTED, Terms.truth(readings.minimumCostBasis() == MinimumCostBasis.PRESENTED),
                Facts.SHARES_OF_OPERATION, Terms.truth(readings.staffShareScope() == StaffShareScope.OPERATION),
                Facts.DEADLINE_INCLUSIVE, Terms.truth(readings.deadlineDay() == DeadlineDay.INCLUSIVE));
    }
}
