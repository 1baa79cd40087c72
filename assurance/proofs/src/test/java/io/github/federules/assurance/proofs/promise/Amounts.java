package io.github.federules.assurance.proofs.promise;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.Instance;
import io.github.federules.certify.model.ModelFacts;
import io.github.federules.certify.theorem.Detour;
import io.github.federules.certify.theorem.Lemma;
import io.github.federules.certify.theorem.Theorem;
import io.github.federules.core.dossier.CostNature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What holds of the presented and retained amounts whatever natures a call pays: detours for proofs about any call.
 *
 * <p>First the natures are forgotten, each looked at alone; then the lines, of which the sums are enough.
 */
final class Amounts {

    private static final Set<String> SUMS = Set.of(
            CallModel.PRESENTED_STAFF,
            CallModel.PRESENTED_SERVICES,
            CallModel.PRESENTED_DIRECT,
            CallModel.RETAINED_STAFF,
            CallModel.RETAINED_INVESTMENT,
            CallModel.RETAINED_OPERATING,
            CallModel.RETAINED_SERVICES);

    private Amounts() {}

    /** For theorems on one dossier. */
    static Detour of(Instance dossier) {
        return new Detour(usedOf(dossier), SUMS);
    }

    /** For theorems on two dossiers, of which these premises make the first the one with no more of anything. */
    static Detour ofTwo(Instance less, Instance more, List<Formula> premises) {
        List<Instance> both = List.of(less, more);
        List<Lemma> ofNatures = new ArrayList<>();
        for (CostNature nature : ModelFacts.otherNatures()) {
            Formula order = notMore(less, more, CallModel.presented(nature))
                    .and(notMore(less, more, CallModel.retained(nature)));
            ofNatures.add(Lemma.of(Theorem.of(both, premises, order)));
        }
        List<Lemma> lemmas = new ArrayList<>(usedOf(less));
        lemmas.addAll(usedOf(more));
        List<Formula> ofLess = parts(less);
        List<Formula> ofMore = parts(more);
        for (int i = 0; i < ofLess.size(); i++) {
            Formula order = ofLess.get(i).isAtMost(ofMore.get(i));
            lemmas.add(Lemma.of(Theorem.of(both, premises, order).by(new Detour(ofNatures, lines()))));
        }
        return new Detour(lemmas, SUMS);
    }

    /** The same, after which each flat rate is looked at alone, and then only what it gives. */
    static Detour ofTwo(Instance less, Instance more, List<Formula> premises, int flatRates) {
        Detour amounts = ofTwo(less, more, premises);
        List<Lemma> lemmas = new ArrayList<>();
        Set<String> forgotten = new HashSet<>();
        for (int number = 1; number <= flatRates; number++) {
            String retained = CallModel.flatRate(number);
            String presented = CallModel.presentedFlatRate(number);
            List<Formula> orders = List.of(
                    Formulas.ZERO.isAtMost(less.get(retained)),
                    notMore(less, more, retained),
                    notMore(less, more, presented),
                    less.get(retained).isAtMost(more.get(presented)));
            orders.forEach(order -> lemmas.add(
                    Lemma.of(Theorem.of(List.of(less, more), premises, order).by(amounts))));
            forgotten.add(retained);
            forgotten.add(presented);
        }
        return amounts.with(lemmas, forgotten);
    }

    /** What is stated of one dossier is proved once, of any. */
    private static List<Lemma> usedOf(Instance dossier) {
        Instance any = dossier.model().of("dossier");
        List<Lemma> ofNatures = new ArrayList<>();
        for (CostNature nature : ModelFacts.otherNatures()) {
            Formula retained = any.get(CallModel.retained(nature));
            Formula presented = any.get(CallModel.presented(nature));
            Formula order = Formulas.ZERO
                    .isAtMost(retained)
                    .and(retained.isAtMost(presented), presented.isAtMost(any.get(ModelFacts.of(nature))));
            ofNatures.add(Lemma.of(Theorem.of(any, order)));
        }
        Detour natures = new Detour(ofNatures, lines());
        return within(any).stream()
                .map(fact -> Lemma.of(Theorem.of(any, fact).by(natures), dossier))
                .toList();
    }

    /** What each nature gives. */
    static Set<String> lines() {
        Set<String> lines = new HashSet<>();
        for (CostNature nature : ModelFacts.otherNatures()) {
            lines.add(CallModel.presented(nature));
            lines.add(CallModel.retained(nature));
        }
        return lines;
    }

    private static List<Formula> within(Instance dossier) {
        List<Formula> facts = new ArrayList<>();
        parts(dossier).forEach(part -> facts.add(Formulas.ZERO.isAtMost(part)));
        facts.add(dossier.get(CallModel.RETAINED_STAFF).isAtMost(dossier.get(CallModel.PRESENTED_STAFF)));
        facts.add(dossier.get(CallModel.RETAINED_SERVICES).isAtMost(dossier.get(CallModel.PRESENTED_SERVICES)));
        Formula retained = dossier.get(CallModel.RETAINED_INVESTMENT).plus(dossier.get(CallModel.RETAINED_OPERATING));
        Formula presented = dossier.get(CallModel.PRESENTED_DIRECT).minus(dossier.get(CallModel.PRESENTED_STAFF));
        facts.add(retained.isAtMost(presented));
        facts.add(retained.minus(dossier.get(CallModel.RETAINED_SERVICES))
                .isAtMost(presented.minus(dossier.get(CallModel.PRESENTED_SERVICES))));
        facts.add(dossier.get(CallModel.PRESENTED_DIRECT)
                .isAtMost(Formulas.sum(
                        ModelFacts.costs().stream().map(dossier::get).toList())));
        return facts;
    }

    /** Amounts that are sums of costs, each once. */
    private static List<Formula> parts(Instance dossier) {
        return List.of(
                dossier.get(CallModel.PRESENTED_STAFF),
                dossier.get(CallModel.PRESENTED_SERVICES),
                dossier.get(CallModel.PRESENTED_DIRECT)
                        .minus(dossier.get(CallModel.PRESENTED_STAFF))
                        .minus(dossier.get(CallModel.PRESENTED_SERVICES)),
                dossier.get(CallModel.RETAINED_STAFF),
                dossier.get(CallModel.RETAINED_INVESTMENT),
                dossier.get(CallModel.RETAINED_SERVICES),
                dossier.get(CallModel.RETAINED_OPERATING).minus(dossier.get(CallModel.RETAINED_SERVICES)));
    }

    private static Formula notMore(Instance less, Instance more, String amount) {
        return less.get(amount).isAtMost(more.get(amount));
    }
}
