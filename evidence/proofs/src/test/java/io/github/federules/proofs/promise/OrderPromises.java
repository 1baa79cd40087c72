package io.github.federules.proofs.promise;

import io.github.federules.core.call.Question;
import io.github.federules.core.call.Readings;
import io.github.federules.proofs.model.CallModel;
import io.github.federules.proofs.model.Facts;
import io.github.federules.proofs.model.Instance;
import io.github.federules.proofs.model.Model;
import io.github.federules.proofs.model.Parameters;
import io.github.federules.proofs.model.ReadingFacts;
import io.github.federules.proofs.term.Term;
import io.github.federules.proofs.term.Terms;
import io.github.federules.proofs.theorem.Theorem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What never gives less: more cost, and any reading but the prudent ones. */
final class OrderPromises {

    private static final String WHERE_MORE_NEVER_HURTS =
            "Without a maximum cost, an own share or a cap on all public aid: ";

    private final Parameters call;
    private final Readings prudent;

    private OrderPromises(Parameters call, Readings prudent) {
        this.call = call;
        this.prudent = prudent;
    }

    static List<Promise> of(Parameters call, Model model, Readings prudent, Set<Question> open) {
        OrderPromises promises = new OrderPromises(call, prudent);
        List<Promise> all = new ArrayList<>();
        all.add(new Promise(
                "With more of any cost, the total and what the flat rates give never fall.", promises::totalsGrow));
        boolean mayGrow = !promises.moreNeverHurts().equals(Terms.FALSE);
        if (mayGrow && !promises.looksAtCosts().equals(Terms.FALSE)) {
            all.add(new Promise(
                    WHERE_MORE_NEVER_HURTS
                            + "with more of any cost, an eligible dossier stays eligible and the aid never falls.",
                    promises::aidGrows));
        }
        List<String> readings = open.stream().map(ReadingFacts::of).toList();
        if (model.looksAt(CallModel.TOTAL, readings) || model.looksAt(CallModel.COMPUTED_AID, readings)) {
            all.add(new Promise(
                    "No reading gives a lesser total, or less by rate and cap, than the default one.",
                    promises::defaultTotalIsLeast));
        }
        if (mayGrow && (model.looksAt(CallModel.AID, readings) || model.looksAt(CallModel.ELIGIBLE, readings))) {
            all.add(new Promise(
                    WHERE_MORE_NEVER_HURTS
                            + "no reading gives less aid than the default one, or refuses whom that takes.",
                    promises::defaultIsLeast));
        }
        return all;
    }

    private Term looksAtCosts() {
        return call.hasRate().or(call.minimum().exists());
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

    private Theorem growing(Model model, List<String> figures) {
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
        Term claim = Terms.all(
                figures.stream().map(figure -> notMore(less, more, figure)).toList());
        return Theorem.of(List.of(less, more), premises, claim)
                .by(Amounts.ofTwo(less, more, premises, call.flatRates().size()));
    }

    private Theorem defaultTotalIsLeast(Model model) {
        return byDefault(
                model,
                (any, byDefault) ->
                        notMore(byDefault, any, CallModel.TOTAL).and(notMore(byDefault, any, CallModel.COMPUTED_AID)));
    }

    private Theorem defaultIsLeast(Model model) {
        return byDefault(
                        model,
                        (any, byDefault) -> notMore(byDefault, any, CallModel.AID)
                                .and(byDefault.get(CallModel.ELIGIBLE).implies(any.get(CallModel.ELIGIBLE))))
                .given(moreNeverHurts());
    }

    /** Compares the same dossier under any reading and under the default ones. */
    private Theorem byDefault(Model model, BiFunction<Instance, Instance, Term> claim) {
        Instance any = model.of("any");
        Map<String, Term> read = new HashMap<>();
        for (Question question : Question.values()) {
            read.put(ReadingFacts.of(question), Terms.truth(ReadingFacts.isOther(question, prudent)));
        }
        Instance byDefault = any.changed("default", read);
        return Theorem.of(List.of(any, byDefault), List.of(), claim.apply(any, byDefault))
                .by(Amounts.ofTwo(byDefault, any, List.of(), call.flatRates().size()));
    }

    private static Term notMore(Instance less, Instance more, String amount) {
        return less.get(amount).isAtMost(more.get(amount));
    }
}
