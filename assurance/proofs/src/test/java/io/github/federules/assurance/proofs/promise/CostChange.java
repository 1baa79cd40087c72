package io.github.federules.assurance.proofs.promise;

import static io.github.federules.assurance.proofs.term.Terms.ZERO;

import io.github.federules.assurance.proofs.model.CallModel;
import io.github.federules.assurance.proofs.model.Facts;
import io.github.federules.assurance.proofs.model.Instance;
import io.github.federules.assurance.proofs.term.Sort;
import io.github.federules.assurance.proofs.term.Term;
import io.github.federules.assurance.proofs.term.Terms;
import io.github.federules.assurance.proofs.theorem.Detour;
import io.github.federules.assurance.proofs.theorem.Lemma;
import io.github.federules.assurance.proofs.theorem.Theorem;
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
record CostChange(Instance now, boolean isMore, Map<String, Term> parts, Map<String, Term> besides) {

    /** The dossier after the change. */
    Instance dossier(String name) {
        Map<String, Term> changes = new HashMap<>(besides);
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
    List<Term> premises(String name, Term cents) {
        List<Term> premises = new ArrayList<>();
        List<Term> each = new ArrayList<>();
        parts.forEach((cost, mayChange) -> {
            Term part = Terms.name(unknown(name, cost));
            each.add(part);
            premises.add(ZERO.isAtMost(part));
            premises.add(ZERO.isLessThan(part).implies(mayChange));
            if (!isMore) {
                premises.add(part.isAtMost(now.get(cost)));
            }
        });
        premises.add(Terms.sum(each).is(cents));
        return premises.stream().filter(premise -> !premise.equals(Terms.TRUE)).toList();
    }

    /** What becomes of each nature, looked at alone. */
    Detour eachNatureAlone(List<String> names, Theorem theorem, List<Term> premises) {
        List<Lemma> lemmas = new ArrayList<>();
        for (String name : names) {
            Instance then = dossier(name);
            for (CostNature nature : Facts.otherNatures()) {
                UnaryOperator<Term> change = changed(name, Facts.of(nature));
                Term same = then.get(CallModel.retained(nature))
                        .is(change.apply(now.get(CallModel.retained(nature))))
                        .and(then.get(CallModel.presented(nature))
                                .is(change.apply(now.get(CallModel.presented(nature)))));
                lemmas.add(Lemma.of(new Theorem(theorem.dossiers(), theorem.unknowns(), premises, same)));
            }
        }
        return new Detour(lemmas, Amounts.lines());
    }

    private UnaryOperator<Term> changed(String name, String cost) {
        Term part = parts.containsKey(cost) ? Terms.name(unknown(name, cost)) : ZERO;
        return amount -> isMore ? amount.plus(part) : amount.minus(part);
    }

    private static String unknown(String name, String cost) {
        return name + "-part-of-" + cost;
    }
}
