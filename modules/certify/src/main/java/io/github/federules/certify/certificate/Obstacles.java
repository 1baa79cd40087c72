package io.github.federules.certify.certificate;

import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.GeneralLimit;
import io.github.federules.certify.scope.Scope;
import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Remedy;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Term;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a certificate cannot carry, of a call or of a dossier. */
public final class Obstacles {

    private Obstacles() {}

    /** Returns them as a reader knows them; nothing if the whole calculation can be certified. */
    public static List<LocalizedText> in(Decision decision) {
        Call call = decision.call();
        Dossier dossier = decision.dossier();
        List<LocalizedText> obstacles = new ArrayList<>(Scope.of(call).uncarried());
        obstacles.addAll(inTerms(call));
        if (decision.verdictOn(Track.FUNDING) == Verdict.NOT_SOUGHT) {
            obstacles.add(new LocalizedText("aucune aide n'est demandée", "no funding is sought"));
        }
        if (dossier.operation().isBudgetOpen()) {
            obstacles.add(new LocalizedText("le budget n'est pas complet", "the budget is not complete"));
        }
        if (call.costs().vat().isPresent() && isVatOpen(dossier)) {
            obstacles.add(new LocalizedText(
                    "la récupération de la TVA n'est pas connue", "the recovery of VAT is not known"));
        }
        if (looksAtPlan(call)
                && dossier.operation()
                        .financing()
                        .find()
                        .filter(FinancingPlan::complete)
                        .isEmpty()) {
            obstacles.add(new LocalizedText(
                    "le plan de financement n'est pas complet", "the financing plan is not complete"));
        }
        call.funding()
                .aid()
                .filter(aid -> !isRateCarried(aid, decision))
                .ifPresent(aid -> obstacles.add(new LocalizedText(
                        "le taux de l'aide (" + aid.clause().id() + ")",
                        "the rate of the aid (" + aid.clause().id() + ")")));
        decision.findings().stream()
                .filter(finding -> CallModel.MET.containsKey(finding.rule()))
                .filter(finding -> changes(finding).stream().anyMatch(change -> !isOfAmounts(change)))
                .forEach(finding -> obstacles.add(new LocalizedText(
                        "l'écart constaté (" + finding.clause().id() + ")",
                        "the remedy (" + finding.clause().id() + ")")));
        return obstacles;
    }

    // The model knows these terms as they are for some answers; the checker knows the numbers of the call's file.
    private static List<LocalizedText> inTerms(Call call) {
        List<LocalizedText> obstacles = new ArrayList<>();
        boolean areOwn = call.natures().stream()
                .anyMatch(nature -> !CostNature.standard().contains(nature)
                        || nature.family() == CostFamily.STAFF != nature.equals(CostNature.STAFF));
        if (areOwn) {
            obstacles.add(new LocalizedText(
                    "les natures de dépenses propres à l'appel", "the natures of cost of the call's own"));
        }
        for (Term term : call.terms()) {
            boolean isOfCosts = term instanceof EligibleCosts || term instanceof FlatRate || term instanceof Limit;
            boolean isGeneral = term instanceof Limit limit && !limit.isPassMark() && !GeneralLimit.isFamiliar(limit);
            if (isGeneral || (isOfCosts && !term.conditions().isEmpty())) {
                obstacles.add(new LocalizedText(
                        "la règle " + term.path() + " (" + term.clause().id() + ")",
                        "the term " + term.path() + " (" + term.clause().id() + ")"));
            }
        }
        return obstacles;
    }

    /** Returns every change that a finding proposes, those that are enough together one by one. */
    static List<Change> changes(Finding finding) {
        return finding.remedy().map(Remedy::options).orElse(List.of()).stream()
                .flatMap(Obstacles::single)
                .toList();
    }

    /** Returns the changes of an option, one by one. */
    static Stream<Change> single(Change change) {
        return change instanceof Change.Together together ? together.changes().stream() : Stream.of(change);
    }

    private static boolean isOfAmounts(Change change) {
        // The checker knows no part of the costs, and no party.
        return change instanceof Change.OfAmount amount
                ? amount.costs().isEmpty() && amount.party().isEmpty()
                : change instanceof Change.RaiseShare;
    }

    private static boolean isVatOpen(Dossier dossier) {
        return !dossier.applicant().recoversVat().isKnown()
                && dossier.operation().costLines().stream().anyMatch(line -> Euros.cents(line.vat()) > 0);
    }

    private static boolean looksAtPlan(Call call) {
        return call.funding().ownContribution().isPresent()
                || call.funding().publicCofinancing().isPresent()
                || call.funding().maximumPublicAid().isPresent();
    }

    // A rate that depends on facts is carried where it is one of the call's numbers and no missing fact can change it.
    private static boolean isRateCarried(AidIntensity aid, Decision decision) {
        Value<Rate> rate = aid.rate();
        if (rate instanceof Value.Constant) {
            return true;
        }
        boolean isSet =
                rate instanceof Value.Within && decision.dossier().operation().aidRate() instanceof Fact.Known;
        boolean isCase = rate instanceof Value.Cases<Rate> cases
                && Stream.concat(cases.cases().stream().map(Value.Case::is), cases.otherwise().stream())
                        .allMatch(Value.Constant.class::isInstance);
        return (isSet || isCase)
                && decision.aidParts().stream().anyMatch(part -> part.term().isPresent())
                && decision.missing().stream().allMatch(fact -> fact.path().endsWith(".fte"));
    }
}
