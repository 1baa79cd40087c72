package io.github.federules.assurance.proofs.promise;

import static io.github.federules.certify.formula.Formulas.ZERO;
import static io.github.federules.certify.formula.Formulas.name;
import static io.github.federules.certify.formula.Formulas.number;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.formula.Sort;
import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.Instance;
import io.github.federules.certify.model.Model;
import io.github.federules.certify.model.ModelFacts;
import io.github.federules.certify.model.Parameters;
import io.github.federules.certify.theorem.Detour;
import io.github.federules.certify.theorem.Lemma;
import io.github.federules.certify.theorem.Theorem;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * That remedies of more cost, or of less, suffice and are the smallest.
 *
 * <p>The code tries changes: it takes the amount that is enough where one cent less is not. The theorems state that then every
 * greater amount is enough as well and no smaller one is, however each is spread over natures, so that there is one smallest
 * amount and this is it; and that there is one where more cost is to be added.
 */
final class CostRemedyPromises {

    private static final String IS_THE_SMALLEST = " suffices, as does more; one cent less does not, nor does any less.";

    private static final String AMOUNT = "remedy";
    private static final String OTHER = "other-amount";
    private static final List<String> CHANGED = List.of("enough", "too-little", "any");

    private final Parameters call;
    private final List<Promise> promises = new ArrayList<>();

    private CostRemedyPromises(Parameters call) {
        this.call = call;
    }

    static List<Promise> of(Parameters call) {
        CostRemedyPromises promises = new CostRemedyPromises(call);
        if (!call.minimum().exists().equals(Formulas.FALSE)) {
            promises.addMore("minimum cost", CallModel.MINIMUM_MET);
            promises.addMissingCost();
        }
        if (!call.maximum().exists().equals(Formulas.FALSE)) {
            promises.addLess();
        }
        if (!call.floor().exists().equals(Formulas.FALSE)) {
            promises.addMore("minimum aid", CallModel.FLOOR_MET);
        }
        return promises.promises;
    }

    private void addMore(String rule, String met) {
        List<CostNature> others = othersThatArePaid();
        if (!others.isEmpty()) {
            add(
                    "Other cost added for the " + rule + ", of whatever natures," + IS_THE_SMALLEST,
                    model -> smallest(changeOf(model.of("now"), others, true), met, Formulas.TRUE));
        }
        // As the code has it: services where nothing else is paid.
        Formula onlyServices =
                Formulas.all(others.stream().map(call::isPaid).map(Formula::not).toList());
        if (!onlyServices.and(call.isPaid(CostNature.SERVICES)).equals(Formulas.FALSE)) {
            add(
                    "Services added for the " + rule + ", where nothing else is paid," + IS_THE_SMALLEST,
                    model ->
                            smallest(changeOf(model.of("now"), List.of(CostNature.SERVICES), true), met, onlyServices));
        }
        if (!call.isPaid(CostNature.STAFF).equals(Formulas.FALSE)) {
            add("Staff cost of one more person, added for the " + rule + "," + IS_THE_SMALLEST, model -> {
                Instance now = model.of("now");
                return smallest(onePersonMore(now), met, isFurtherPersonAlone(now, met));
            });
        }
    }

    private void addLess() {
        List<CostNature> others = othersThatArePaid();
        if (!others.isEmpty()) {
            add(
                    "Other cost left out for the maximum cost, of whatever natures," + IS_THE_SMALLEST,
                    model -> smallest(changeOf(model.of("now"), others, false), CallModel.MAXIMUM_MET, Formulas.TRUE));
        }
        if (!call.isPaid(CostNature.STAFF).equals(Formulas.FALSE)) {
            add("Staff cost left out for the maximum cost, of whatever persons," + IS_THE_SMALLEST, model -> {
                Instance now = model.of("now");
                return smallest(lessStaff(now), CallModel.MAXIMUM_MET, Formulas.TRUE);
            });
        }
    }

    /** Other cost of the whole minimum always suffices, so that there is a remedy. */
    private void addMissingCost() {
        List<CostNature> others = othersThatArePaid();
        if (!others.isEmpty()) {
            add("The minimum as other cost suffices: there is a remedy.", model -> {
                CostChange change = changeOf(model.of("now"), others, true);
                Instance then = change.dossier("then");
                return new Theorem(
                                List.of(change.now(), then),
                                change.unknowns("then"),
                                change.premises("then", call.minimum().amount()),
                                then.get(CallModel.MINIMUM_MET))
                        .given(call.minimum().exists());
            });
        }
    }

    private Theorem smallest(CostChange change, String met, Formula premise) {
        Instance now = change.now();
        Formula amount = name(AMOUNT);
        Formula other = name(OTHER);
        Instance enough = change.dossier("enough");
        Instance tooLittle = change.dossier("too-little");
        Instance any = change.dossier("any");
        Map<String, Sort> unknowns = new HashMap<>(Map.of(AMOUNT, Sort.INTEGER, OTHER, Sort.INTEGER));
        CHANGED.forEach(name -> unknowns.putAll(change.unknowns(name)));
        List<Formula> amounts = new ArrayList<>(List.of(ZERO.isLessThan(amount), ZERO.isAtMost(other), premise));
        amounts.addAll(change.premises("enough", amount));
        amounts.addAll(change.premises("too-little", amount.minus(number(1))));
        amounts.addAll(change.premises("any", other));
        Theorem theorem = new Theorem(
                        List.of(now, enough, tooLittle, any),
                        unknowns,
                        amounts,
                        other.isLessThan(amount).then(any.get(met).not(), any.get(met)))
                .given(now.get(met).not(), enough.get(met), tooLittle.get(met).not());
        return theorem.by(() -> eachFlatRateAlone(
                theorem, amounts, change.isMore(), change.eachNatureAlone(CHANGED, theorem, amounts)));
    }

    // What each flat rate gives lies in the order of the amounts, whatever the others give.
    private Detour eachFlatRateAlone(Theorem theorem, List<Formula> premises, boolean isMore, Detour natures) {
        Instance enough = theorem.dossiers().get(1);
        Instance tooLittle = theorem.dossiers().get(2);
        Instance any = theorem.dossiers().get(3);
        List<Lemma> lemmas = new ArrayList<>();
        List<String> given = CallModel.flatRates(call.flatRates().size());
        for (String each : given) {
            Formula little = tooLittle.get(each);
            Formula much = enough.get(each);
            Formula between = any.get(each);
            Formula inOrder = name(OTHER)
                    .isLessThan(name(AMOUNT))
                    .then(
                            isMore ? between.isAtMost(little) : little.isAtMost(between),
                            isMore ? much.isAtMost(between) : between.isAtMost(much));
            lemmas.add(Lemma.of(new Theorem(theorem.dossiers(), theorem.unknowns(), premises, inOrder).by(natures)));
        }
        return natures.with(lemmas, Set.copyOf(given));
    }

    private CostChange changeOf(Instance now, List<CostNature> natures, boolean isMore) {
        Map<String, Formula> parts = new LinkedHashMap<>();
        natures.forEach(nature -> parts.put(ModelFacts.of(nature), call.isPaid(nature)));
        return new CostChange(now, isMore, parts, Map.of());
    }

    private CostChange onePersonMore(Instance now) {
        Formula shares =
                now.get(ModelFacts.SHARES_ABOVE).plus(call.staffMinimum().amount());
        return new CostChange(
                now,
                true,
                Map.of(ModelFacts.STAFF_ABOVE, call.isPaid(CostNature.STAFF)),
                Map.of(ModelFacts.SHARES_ABOVE, shares));
    }

    // Staff below the minimum is retained where there is none, or where all together reach it.
    private CostChange lessStaff(Instance now) {
        Formula isPaid = call.isPaid(CostNature.STAFF);
        Formula together = now.get(ModelFacts.SHARES_OF_OPERATION).and(reached(now));
        Map<String, Formula> parts = new LinkedHashMap<>();
        parts.put(ModelFacts.STAFF_ABOVE, isPaid);
        parts.put(
                ModelFacts.STAFF_BELOW,
                isPaid.and(call.staffMinimum().exists().not().or(together)));
        return new CostChange(now, false, parts, Map.of());
    }

    // Where all shares are added up, one more person may bring back others: no amount would be the least.
    private Formula isFurtherPersonAlone(Instance now, String met) {
        Formula onPresented =
                met.equals(CallModel.MINIMUM_MET) ? now.get(ModelFacts.MINIMUM_ON_PRESENTED) : Formulas.FALSE;
        Formula none = now.get(CallModel.PRESENTED_STAFF).is(ZERO);
        return now.get(ModelFacts.SHARES_OF_OPERATION)
                .not()
                .or(
                        reached(now),
                        onPresented,
                        none,
                        call.staffMinimum().exists().not());
    }

    private Formula reached(Instance now) {
        return now.get(ModelFacts.SHARES_ABOVE)
                .plus(now.get(ModelFacts.SHARES_BELOW))
                .isAtLeast(call.staffMinimum().amount());
    }

    // As the code has it: any nature but staff and services.
    private List<CostNature> othersThatArePaid() {
        return ModelFacts.otherNatures().stream()
                .filter(nature -> !nature.equals(CostNature.SERVICES) && nature.family() != CostFamily.STAFF)
                .filter(nature -> !call.isPaid(nature).equals(Formulas.FALSE))
                .toList();
    }

    private void add(String says, Function<Model, Theorem> theorem) {
        promises.add(new Promise(says, theorem));
    }
}
