package io.github.federules.proofs.promise;

import static io.github.federules.proofs.term.Terms.ZERO;
import static io.github.federules.proofs.term.Terms.name;
import static io.github.federules.proofs.term.Terms.number;

import io.github.federules.core.call.Question;
import io.github.federules.core.call.Readings;
import io.github.federules.core.call.StaffShareScope;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.proofs.model.CallModel;
import io.github.federules.proofs.model.Facts;
import io.github.federules.proofs.model.Instance;
import io.github.federules.proofs.model.Model;
import io.github.federules.proofs.model.Parameters;
import io.github.federules.proofs.term.Sort;
import io.github.federules.proofs.term.Term;
import io.github.federules.proofs.term.Terms;
import io.github.federules.proofs.theorem.Detour;
import io.github.federules.proofs.theorem.Theorem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * That remedies suffice, and are the smallest.
 *
 * <p>The code tries changes: it takes the amount that is enough where one cent less is not. The theorems say that then every
 * greater amount is enough as well and no smaller one is, so that there is one smallest amount and this is it; and that there
 * is one.
 */
final class RemedyPromises {

    private static final String AMOUNT = "remedy";
    private static final String OTHER = "other-amount";
    private static final Map<String, Sort> AMOUNTS = Map.of(AMOUNT, Sort.INTEGER, OTHER, Sort.INTEGER);

    private final Parameters call;
    private final List<Promise> promises = new ArrayList<>();

    private RemedyPromises(Parameters call) {
        this.call = call;
    }

    static List<Promise> of(Parameters call, Readings byDefault, Set<Question> open) {
        RemedyPromises promises = new RemedyPromises(call);
        if (!call.minimum().exists().equals(Terms.FALSE)) {
            promises.addCostRemedies("minimum cost", CallModel.MINIMUM_MET);
            promises.addMissingCost();
        }
        if (!call.floor().exists().equals(Terms.FALSE)) {
            promises.addCostRemedies("minimum aid", CallModel.FLOOR_MET);
        }
        if (!call.hasOwnShare().equals(Terms.FALSE)) {
            promises.add(
                    "Own funds that are missing, brought, suffice, and one cent less does not.", promises::ownFunds);
        }
        boolean isOpen = open.contains(Question.STAFF_SHARE_SCOPE);
        boolean hasMinimum = !call.staffMinimum().exists().equals(Terms.FALSE);
        if (hasMinimum && (isOpen || byDefault.staffShareScope() == StaffShareScope.PER_PERSON)) {
            promises.add(
                    "A person raised to the minimum share is retained, with no cent of any other's more; raised to less,"
                            + " nothing changes.",
                    promises::shareOfPerson);
        }
        if (hasMinimum && (isOpen || byDefault.staffShareScope() == StaffShareScope.OPERATION)) {
            promises.add(
                    "Shares raised until together they reach the minimum bring back all staff; a billionth less, none.",
                    promises::sharesOfOperation);
        }
        return promises.promises;
    }

    private void addCostRemedies(String rule, String met) {
        otherNature().ifPresent(nature -> {
            Function<Term, Function<Instance, Map<String, Term>>> more = cents ->
                    now -> Map.of(Facts.of(nature), now.get(Facts.of(nature)).plus(cents));
            add(
                    "Other cost added for the " + rule
                            + " suffices, as does more; one cent less does not, nor does any less.",
                    model -> smallest(model, met, more, call.isPaid(nature)));
        });
        if (!call.isPaid(CostNature.STAFF).equals(Terms.FALSE)) {
            add(
                    "Staff cost of one more person, added for the " + rule
                            + ", suffices, as does more; one cent less does not," + " nor does any less.",
                    model -> smallest(model, met, this::onePersonMore, isFurtherPersonAlone(model.of("now"), met)));
        }
    }

    /** Other cost of the whole minimum always suffices, so that there is a remedy. */
    private void addMissingCost() {
        otherNature()
                .ifPresent(nature -> add("The minimum as other cost suffices: there is a remedy.", model -> {
                    Instance now = model.of("now");
                    Term minimum = call.minimum().amount();
                    Instance then = changed(
                            now,
                            "then",
                            Map.of(Facts.of(nature), now.get(Facts.of(nature)).plus(minimum)));
                    return new Theorem(
                            List.of(now, then),
                            Map.of(),
                            List.of(call.minimum().exists(), call.isPaid(nature)),
                            then.get(CallModel.MINIMUM_MET));
                }));
    }

    private Theorem smallest(
            Model model, String met, Function<Term, Function<Instance, Map<String, Term>>> more, Term premise) {
        Instance now = model.of("now");
        Term amount = name(AMOUNT);
        Term other = name(OTHER);
        Instance enough = changed(now, "enough", more.apply(amount).apply(now));
        Instance tooLittle =
                changed(now, "too-little", more.apply(amount.minus(number(1))).apply(now));
        Instance any = changed(now, "any", more.apply(other).apply(now));
        List<Term> amounts = List.of(ZERO.isLessThan(amount), ZERO.isAtMost(other), premise);
        Theorem theorem = new Theorem(
                        List.of(now, enough, tooLittle, any),
                        AMOUNTS,
                        amounts,
                        other.isLessThan(amount).then(any.get(met).not(), any.get(met)))
                .given(now.get(met).not(), enough.get(met), tooLittle.get(met).not());
        return theorem.by(eachFlatRateAlone(theorem, amounts));
    }

    // What each flat rate gives lies in the order of the amounts, whatever the others give.
    private Detour eachFlatRateAlone(Theorem theorem, List<Term> premises) {
        Instance enough = theorem.dossiers().get(1);
        Instance tooLittle = theorem.dossiers().get(2);
        Instance any = theorem.dossiers().get(3);
        List<Term> facts = new ArrayList<>();
        List<String> given = CallModel.flatRates(call.flatRates().size());
        for (String each : given) {
            facts.add(name(OTHER)
                    .isLessThan(name(AMOUNT))
                    .then(
                            any.get(each).isAtMost(tooLittle.get(each)),
                            enough.get(each).isAtMost(any.get(each))));
        }
        List<Theorem> lemmas = facts.stream()
                .map(fact -> new Theorem(theorem.dossiers(), AMOUNTS, premises, fact))
                .toList();
        return new Detour(lemmas, facts, Set.copyOf(given));
    }

    // Where all shares are added up, one more person may bring back others: no amount would be the least.
    private Term isFurtherPersonAlone(Instance now, String met) {
        Term reached = now.get(Facts.SHARES_ABOVE)
                .plus(now.get(Facts.SHARES_BELOW))
                .isAtLeast(call.staffMinimum().amount());
        Term onPresented = met.equals(CallModel.MINIMUM_MET) ? now.get(Facts.MINIMUM_ON_PRESENTED) : Terms.FALSE;
        Term none = now.get(CallModel.PRESENTED_STAFF).is(ZERO);
        Term alone = now.get(Facts.SHARES_OF_OPERATION)
                .not()
                .or(reached, onPresented, none, call.staffMinimum().exists().not());
        return alone.and(call.isPaid(CostNature.STAFF));
    }

    private Function<Instance, Map<String, Term>> onePersonMore(Term cents) {
        return now -> Map.of(
                Facts.STAFF_ABOVE,
                now.get(Facts.STAFF_ABOVE).plus(cents),
                Facts.SHARES_ABOVE,
                now.get(Facts.SHARES_ABOVE).plus(call.staffMinimum().amount()));
    }

    private Theorem ownFunds(Model model) {
        Instance now = model.of("now");
        Term missing = now.get(CallModel.OWN_FUNDS_NEEDED).minus(now.get(Facts.OWN_FUNDS));
        Instance enough = changed(
                now, "enough", Map.of(Facts.OWN_FUNDS, now.get(Facts.OWN_FUNDS).plus(missing)));
        Instance tooLittle = changed(
                now,
                "too-little",
                Map.of(Facts.OWN_FUNDS, now.get(Facts.OWN_FUNDS).plus(missing).minus(number(1))));
        return new Theorem(
                List.of(now, enough, tooLittle),
                Map.of(),
                List.of(call.hasOwnShare(), now.get(CallModel.OWN_SHARE_MET).not()),
                enough.get(CallModel.OWN_SHARE_MET)
                        .and(tooLittle.get(CallModel.OWN_SHARE_MET).not(), ZERO.isLessThan(missing)));
    }

    private Theorem shareOfPerson(Model model) {
        Instance now = model.of("now");
        Term cost = name("cost-of-the-person");
        Term share = name("share-of-the-person");
        Term smaller = name("smaller-share");
        Term minimum = call.staffMinimum().amount();
        Instance raised = changed(
                now,
                "raised",
                Map.of(
                        Facts.STAFF_ABOVE, now.get(Facts.STAFF_ABOVE).plus(cost),
                        Facts.STAFF_BELOW, now.get(Facts.STAFF_BELOW).minus(cost),
                        Facts.SHARES_ABOVE, now.get(Facts.SHARES_ABOVE).plus(minimum),
                        Facts.SHARES_BELOW, now.get(Facts.SHARES_BELOW).minus(share)));
        Instance tooLittle = changed(
                now,
                "too-little",
                Map.of(
                        Facts.SHARES_BELOW,
                        now.get(Facts.SHARES_BELOW).minus(share).plus(smaller)));
        Term retained = now.get(CallModel.RETAINED_STAFF);
        return new Theorem(
                List.of(now, raised, tooLittle),
                Map.of(
                        "cost-of-the-person", Sort.INTEGER,
                        "share-of-the-person", Sort.INTEGER,
                        "smaller-share", Sort.INTEGER),
                List.of(
                        call.staffMinimum().exists(),
                        call.isPaid(CostNature.STAFF),
                        now.get(Facts.SHARES_OF_OPERATION).not(),
                        ZERO.isAtMost(cost),
                        cost.isAtMost(now.get(Facts.STAFF_BELOW)),
                        ZERO.isLessThan(share),
                        share.isLessThan(smaller),
                        smaller.isLessThan(minimum)),
                raised.get(CallModel.RETAINED_STAFF)
                        .is(retained.plus(cost))
                        .and(tooLittle.get(CallModel.RETAINED_STAFF).is(retained)));
    }

    private Theorem sharesOfOperation(Model model) {
        Instance now = model.of("now");
        Term sum = now.get(Facts.SHARES_ABOVE).plus(now.get(Facts.SHARES_BELOW));
        Term missing = call.staffMinimum().amount().minus(sum);
        Instance raised = changed(
                now,
                "raised",
                Map.of(Facts.SHARES_BELOW, now.get(Facts.SHARES_BELOW).plus(missing)));
        Instance tooLittle = changed(
                now,
                "too-little",
                Map.of(
                        Facts.SHARES_BELOW,
                        now.get(Facts.SHARES_BELOW).plus(missing).minus(number(1))));
        Term all = now.get(Facts.STAFF_ABOVE).plus(now.get(Facts.STAFF_BELOW));
        return new Theorem(
                List.of(now, raised, tooLittle),
                Map.of(),
                List.of(
                        call.staffMinimum().exists(),
                        call.isPaid(CostNature.STAFF),
                        now.get(Facts.SHARES_OF_OPERATION),
                        sum.isLessThan(call.staffMinimum().amount())),
                raised.get(CallModel.RETAINED_STAFF)
                        .is(all)
                        .and(tooLittle.get(CallModel.RETAINED_STAFF).is(ZERO)));
    }

    // As the code has it: any nature but staff and services.
    private Optional<CostNature> otherNature() {
        return Facts.otherNatures().stream()
                .filter(nature -> nature != CostNature.SERVICES && nature.family() != CostFamily.STAFF)
                .filter(nature -> !call.isPaid(nature).equals(Terms.FALSE))
                .findFirst();
    }

    private static Instance changed(Instance now, String name, Map<String, Term> changes) {
        Map<String, Term> given = new HashMap<>();
        now.model().inputs().keySet().forEach(input -> given.put(input, now.get(input)));
        given.putAll(changes);
        return now.model().of(name, given);
    }

    private void add(String says, Function<Model, Theorem> theorem) {
        promises.add(new Promise(says, theorem));
    }
}
