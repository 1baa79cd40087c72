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
import io.github.federules.certify.theorem.Theorem;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.reading.StaffShareScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** That remedies for the financing and for the staff minimum suffice, and are the smallest. */
final class RemedyPromises {

    private static final List<String> SAME = List.of(
            CallModel.RETAINED_STAFF,
            CallModel.MINIMUM_MET,
            CallModel.MAXIMUM_MET,
            CallModel.FLOOR_MET,
            CallModel.OWN_CONTRIBUTION_MET,
            CallModel.PUBLIC_COFINANCING_MET,
            CallModel.PUBLIC_AID_MET,
            CallModel.ELIGIBLE,
            CallModel.AID);

    private final Parameters call;
    private final List<Promise> promises = new ArrayList<>();

    private RemedyPromises(Parameters call) {
        this.call = call;
    }

    static List<Promise> of(Parameters call, Readings byDefault, Set<Question> open) {
        RemedyPromises promises = new RemedyPromises(call);
        promises.promises.addAll(CostRemedyPromises.of(call));
        if (!call.hasOwnContribution().equals(Formulas.FALSE)) {
            promises.add(
                    "Own funds that are missing, brought, suffice, and one cent less does not.", promises::ownFunds);
        }
        if (!call.hasPublicCofinancing().equals(Formulas.FALSE)) {
            promises.add(
                    "Other public aid that is missing, brought, suffices, and one cent less does not.",
                    promises::morePublicAid);
        }
        if (!call.maximumPublicAid().exists().equals(Formulas.FALSE)) {
            promises.add(
                    "Other public aid that is too much, left out, suffices, and one cent less does not.",
                    promises::lessPublicAid);
            if (promises.aidAloneMayBeTooMuch()) {
                promises.add(
                        "Where the aid alone is over the cap on all public aid, leaving out all other public aid does not"
                                + " suffice.",
                        promises::noPublicAid);
            }
        }
        boolean isOpen = open.contains(Question.STAFF_SHARE_SCOPE);
        boolean hasMinimum = !call.staffMinimum().exists().equals(Formulas.FALSE);
        if (hasMinimum && (isOpen || byDefault.staffShareScope() == StaffShareScope.PER_PERSON)) {
            promises.add(
                    "A person raised to the minimum share is retained, with no cent of any other's more; raised to less,"
                            + " no rule turns.",
                    promises::shareOfPerson);
        }
        if (hasMinimum && (isOpen || byDefault.staffShareScope() == StaffShareScope.OPERATION)) {
            promises.add(
                    "Shares raised until together they reach the minimum bring back all staff; a billionth less, and no"
                            + " rule turns.",
                    promises::sharesOfOperation);
        }
        return promises.promises;
    }

    private Theorem ownFunds(Model model) {
        return missing(
                model,
                call.hasOwnContribution(),
                ModelFacts.OWN_FUNDS,
                CallModel.OWN_FUNDS_NEEDED,
                CallModel.OWN_CONTRIBUTION_MET);
    }

    private Theorem morePublicAid(Model model) {
        return missing(
                model,
                call.hasPublicCofinancing(),
                ModelFacts.OTHER_PUBLIC_AID,
                CallModel.OTHER_PUBLIC_AID_NEEDED,
                CallModel.PUBLIC_COFINANCING_MET);
    }

    private static Theorem missing(Model model, Formula isRequired, String amount, String needed, String met) {
        Instance now = model.of("now");
        Formula missing = now.get(needed).minus(now.get(amount));
        Instance enough = now.changed("enough", Map.of(amount, now.get(amount).plus(missing)));
        Instance tooLittle = now.changed(
                "too-little", Map.of(amount, now.get(amount).plus(missing).minus(number(1))));
        return new Theorem(
                List.of(now, enough, tooLittle),
                Map.of(),
                List.of(isRequired, now.get(met).not()),
                enough.get(met).and(tooLittle.get(met).not(), ZERO.isLessThan(missing)));
    }

    private Theorem lessPublicAid(Model model) {
        Instance now = model.of("now");
        Formula other = now.get(ModelFacts.OTHER_PUBLIC_AID);
        Formula tooMuch = tooMuch(now);
        Instance enough = now.changed("enough", Map.of(ModelFacts.OTHER_PUBLIC_AID, other.minus(tooMuch)));
        Instance tooLittle = now.changed(
                "too-little",
                Map.of(ModelFacts.OTHER_PUBLIC_AID, other.minus(tooMuch).plus(number(1))));
        return new Theorem(
                List.of(now, enough, tooLittle),
                Map.of(),
                List.of(
                        call.maximumPublicAid().exists(),
                        now.get(CallModel.PUBLIC_AID_MET).not(),
                        tooMuch.isAtMost(other)),
                ZERO.isLessThan(tooMuch)
                        .and(
                                enough.get(CallModel.PUBLIC_AID_MET),
                                tooLittle.get(CallModel.PUBLIC_AID_MET).not()));
    }

    // A theorem of its own: there is no dossier with less than no public aid, so that one with both would not speak of
    // it.
    private Theorem noPublicAid(Model model) {
        Instance now = model.of("now");
        Instance none = now.changed("none", Map.of(ModelFacts.OTHER_PUBLIC_AID, ZERO));
        return new Theorem(
                List.of(now, none),
                Map.of(),
                List.of(
                        call.maximumPublicAid().exists(),
                        now.get(CallModel.PUBLIC_AID_MET).not(),
                        now.get(ModelFacts.OTHER_PUBLIC_AID).isLessThan(tooMuch(now))),
                none.get(CallModel.PUBLIC_AID_MET).not());
    }

    private Formula tooMuch(Instance now) {
        return now.get(CallModel.COMPUTED_AID)
                .plus(now.get(ModelFacts.OTHER_PUBLIC_AID))
                .minus(call.maximumPublicAid().amount());
    }

    private boolean aidAloneMayBeTooMuch() {
        Formula never = call.cap()
                .exists()
                .and(call.cap().amount().isAtMost(call.maximumPublicAid().amount()));
        return never.names().findAny().isPresent() || never.value(Map.of()).signum() == 0;
    }

    private Theorem shareOfPerson(Model model) {
        Instance now = model.of("now");
        Formula cost = name("cost-of-the-person");
        Formula share = name("share-of-the-person");
        Formula smaller = name("smaller-share");
        Formula minimum = call.staffMinimum().amount();
        Instance raised = now.changed(
                "raised",
                Map.of(
                        ModelFacts.STAFF_ABOVE, now.get(ModelFacts.STAFF_ABOVE).plus(cost),
                        ModelFacts.STAFF_BELOW, now.get(ModelFacts.STAFF_BELOW).minus(cost),
                        ModelFacts.SHARES_ABOVE,
                                now.get(ModelFacts.SHARES_ABOVE).plus(minimum),
                        ModelFacts.SHARES_BELOW,
                                now.get(ModelFacts.SHARES_BELOW).minus(share)));
        Instance tooLittle = now.changed(
                "too-little",
                Map.of(
                        ModelFacts.SHARES_BELOW,
                        now.get(ModelFacts.SHARES_BELOW).minus(share).plus(smaller)));
        Formula retained = now.get(CallModel.RETAINED_STAFF);
        return new Theorem(
                List.of(now, raised, tooLittle),
                Map.of(
                        "cost-of-the-person", Sort.INTEGER,
                        "share-of-the-person", Sort.INTEGER,
                        "smaller-share", Sort.INTEGER),
                List.of(
                        call.staffMinimum().exists(),
                        call.isPaid(CostNature.STAFF),
                        now.get(ModelFacts.SHARES_OF_OPERATION).not(),
                        ZERO.isAtMost(cost),
                        cost.isAtMost(now.get(ModelFacts.STAFF_BELOW)),
                        ZERO.isLessThan(share),
                        share.isLessThan(smaller),
                        smaller.isLessThan(minimum)),
                raised.get(CallModel.RETAINED_STAFF).is(retained.plus(cost)).and(isSame(tooLittle, now)));
    }

    private Theorem sharesOfOperation(Model model) {
        Instance now = model.of("now");
        Formula sum = now.get(ModelFacts.SHARES_ABOVE).plus(now.get(ModelFacts.SHARES_BELOW));
        Formula missing = call.staffMinimum().amount().minus(sum);
        Instance raised = now.changed(
                "raised",
                Map.of(ModelFacts.SHARES_BELOW, now.get(ModelFacts.SHARES_BELOW).plus(missing)));
        Instance tooLittle = now.changed(
                "too-little",
                Map.of(
                        ModelFacts.SHARES_BELOW,
                        now.get(ModelFacts.SHARES_BELOW).plus(missing).minus(number(1))));
        Formula all = now.get(ModelFacts.STAFF_ABOVE).plus(now.get(ModelFacts.STAFF_BELOW));
        return new Theorem(
                List.of(now, raised, tooLittle),
                Map.of(),
                List.of(
                        call.staffMinimum().exists(),
                        call.isPaid(CostNature.STAFF),
                        now.get(ModelFacts.SHARES_OF_OPERATION),
                        sum.isLessThan(call.staffMinimum().amount())),
                raised.get(CallModel.RETAINED_STAFF)
                        .is(all)
                        .and(tooLittle.get(CallModel.RETAINED_STAFF).is(ZERO), isSame(tooLittle, now)));
    }

    private static Formula isSame(Instance one, Instance other) {
        return Formulas.all(SAME.stream()
                .map(figure -> one.get(figure).is(other.get(figure)))
                .toList());
    }

    private void add(String says, Function<Model, Theorem> theorem) {
        promises.add(new Promise(says, theorem));
    }
}
