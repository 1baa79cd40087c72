package io.github.federules.assurance.proofs.promise;

import static io.github.federules.certify.formula.Formulas.ZERO;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.formula.Sort;
import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.Instance;
import io.github.federules.certify.model.ModelFacts;
import io.github.federules.certify.theorem.Detour;
import io.github.federules.certify.theorem.Lemma;
import io.github.federules.certify.theorem.Theorem;
import io.github.federules.core.dossier.CostNature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A change of costs by so many cents, spread in whatever way.
 *
 * @param now the dossier before it
 * @param isMore whether costs are added; else they are left out
 * @param parts the costs that may change, and for each whether it does
 * @param besides what changes with them
 */
record CostChange(Instance now, boolean isMore, Map<String, Formula> parts, Map<String, Formula> besides) {

    /** The dossier after the change. */
    Instance dossier(String name) {
        Map<String, Formula> changes = new HashMap<>(besides);
        parts.keySet().forEach(cost -> changes.put(cost, changed(name, cost).apply(now.get(cost))));
        return now.changed(name, changes);
    }

    /** How many cents each cost changes by. */
    Map<String, Sort> unknowns(String name) {
        Map<String, Sort> unknowns = new HashMap<>();
        parts.keySet().forEach(cost -> unknowns.put(unknown(name, cost), Sort.INTEGER));
        return unknowns;
    }

    /** That these are the cents in all, that no cost changes that may not, and none by more than there is. */
    List<Formula> premises(String name, Formula cents) {
        List<Formula> premises = new ArrayList<>();
        List<Formula> each = new ArrayList<>();
        parts.forEach((cost, mayChange) -> {
            Formula part = Formulas.name(unknown(name, cost));
            each.add(part);
            premises.add(ZERO.isAtMost(part));
            premises.add(ZERO.isLessThan(part).implies(mayChange));
            if (!isMore) {
                premises.add(part.isAtMost(now.get(cost)));
            }
        });
        premises.add(Formulas.sum(each).is(cents));
        return premises.stream()
                .filter(premise -> !premise.equals(Formulas.TRUE))
                .toList();
    }

    /** What becomes of each nature, looked at alone. */
    Detour eachNatureAlone(List<String> names, Theorem theorem, List<Formula> premises) {
        List<Lemma> lemmas = new ArrayList<>();
        for (String name : names) {
            Instance then = dossier(name);
            for (CostNature nature : ModelFacts.otherNatures()) {
                UnaryOperator<Formula> change = changed(name, ModelFacts.of(nature));
                Formula same = then.get(CallModel.retained(nature))
                        .is(change.apply(now.get(CallModel.retained(nature))))
                        .and(then.get(CallModel.presented(nature))
                                .is(change.apply(now.get(CallModel.presented(nature)))));
                lemmas.add(Lemma.of(new Theorem(theorem.dossiers(), theorem.unknowns(), premises, same)));
            }
        }
        return new Detour(lemmas, Amounts.lines());
    }

    private UnaryOperator<Formula> changed(String name, String cost) {
        Formula part = parts.containsKey(cost) ? Formulas.name(unknown(name, cost)) : ZERO;
        return amount -> isMore ? amount.plus(part) : amount.minus(part);
    }

    private static String unknown(String name, String cost) {
        return name + "-part-of-" + cost;
    }
}
