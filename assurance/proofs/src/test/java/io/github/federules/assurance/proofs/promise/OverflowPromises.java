package io.github.federules.assurance.proofs.promise;

import static io.github.federules.certify.formula.Formulas.ZERO;
import static io.github.federules.certify.formula.Formulas.number;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.formula.Sort;
import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.Equation;
import io.github.federules.certify.model.Instance;
import io.github.federules.certify.model.Model;
import io.github.federules.certify.model.ModelFacts;
import io.github.federules.certify.model.Parameters;
import io.github.federules.certify.theorem.Detour;
import io.github.federules.certify.theorem.Lemma;
import io.github.federules.certify.theorem.Theorem;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** That no amount leaves 64 bits, whatever a dossier states that the records accept. */
final class OverflowPromises {

    private static final Formula MOST = number(Long.MAX_VALUE);

    private final Parameters call;

    private OverflowPromises(Parameters call) {
        this.call = call;
    }

    static Promise of(Parameters call) {
        return new Promise(
                "Within what records accept, every amount on the way fits in 64 bits, and none is negative.",
                new OverflowPromises(call)::fits);
    }

    private Theorem fits(Model model) {
        Instance dossier = model.of("dossier");
        Formula lines =
                Formulas.sum(ModelFacts.costs().stream().map(dossier::get).toList());
        Formula account = number(Euros.MAX_CENTS);
        Map<String, Sort> sorts = model.sorts();
        List<Formula> fitting = new ArrayList<>();
        for (Equation each : model.definitions()) {
            if (sorts.get(each.name()) == Sort.INTEGER) {
                Formula amount = dossier.get(each.name());
                fitting.add(ZERO.isAtMost(amount).and(amount.isAtMost(MOST)));
            }
        }
        fitting.add(dossier.get(CallModel.COMPARED_DIRECT)
                .plus(dossier.get(CallModel.COMPARED_INDIRECT))
                .isAtMost(MOST));
        fitting.add(dossier.get(CallModel.COMPUTED_AID)
                .plus(dossier.get(ModelFacts.OTHER_PUBLIC_AID))
                .isAtMost(MOST));
        return Theorem.of(dossier, Formulas.all(fitting))
                .by(() -> eachFlatRateAlone(dossier, lines))
                .given(
                        // Net and tax together.
                        lines.isAtMost(number(Operation.MAX_TOTAL_CENTS)),
                        dossier.get(ModelFacts.OWN_FUNDS).isAtMost(account),
                        dossier.get(ModelFacts.OTHER_PUBLIC_AID).isAtMost(account));
    }

    // However many flat rates there are, each gives at most all costs.
    private Detour eachFlatRateAlone(Instance dossier, Formula lines) {
        Detour amounts = Amounts.of(dossier);
        List<String> given = CallModel.flatRates(call.flatRates().size());
        List<Lemma> lemmas = given.stream()
                .map(dossier::get)
                .map(each -> ZERO.isAtMost(each).and(each.isAtMost(lines)))
                .map(fact -> Lemma.of(Theorem.of(dossier, fact).by(amounts)))
                .toList();
        return amounts.with(lemmas, Set.copyOf(given));
    }
}
