package io.github.federules.proofs.binding;

import io.github.federules.core.call.Readings;
import io.github.federules.core.call.Rule;
import io.github.federules.core.decision.Change;
import io.github.federules.core.decision.Costs;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Finding;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.decision.Remedy;
import io.github.federules.core.decision.Verdict;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.money.Euros;
import io.github.federules.proofs.call.ModelledCall;
import io.github.federules.proofs.model.CallModel;
import io.github.federules.proofs.model.Facts;
import io.github.federules.proofs.model.Model;
import io.github.federules.proofs.model.Parameters;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Compares a decision with what a model says of the same dossier, figure by figure, and counts. */
final class Agreement {

    private static final Map<Rule, String> MODELLED = Map.of(
            Rule.MINIMUM_TOTAL_COST, CallModel.MINIMUM_MET,
            Rule.MAXIMUM_TOTAL_COST, CallModel.MAXIMUM_MET,
            Rule.MINIMUM_AID, CallModel.FLOOR_MET,
            Rule.OWN_SHARE, CallModel.OWN_SHARE_MET,
            Rule.PUBLIC_AID, CallModel.PUBLIC_AID_MET,
            Rule.NOTE_DEADLINE, CallModel.IN_TIME);
    private static final Set<Outcome> MET = Set.of(Outcome.PASSED, Outcome.NOT_ASKED);

    private final ModelledCall call;
    private final Model model;
    private final Map<String, BigInteger> parameters;
    private long decisions;
    private long eligible;
    private long remedies;

    /** With the model of the call itself. */
    Agreement(ModelledCall call) {
        this(call, call.model(), Map.of());
    }

    /** With a model of any call, where these are the call's numbers. */
    Agreement(ModelledCall call, Model model, Map<String, BigInteger> parameters) {
        this.call = call;
        this.model = model;
        this.parameters = parameters;
    }

    long decisions() {
        return decisions;
    }

    long eligible() {
        return eligible;
    }

    long remedies() {
        return remedies;
    }

    /** Gives what differs, nothing if both agree. */
    List<String> differences(Decision decision) {
        List<String> differences = new ArrayList<>();
        Map<String, BigInteger> inputs = inputs(decision);
        Map<String, BigInteger> values = model.evaluate(inputs);
        decisions++;
        Costs costs = decision.costs();
        compare(differences, values, CallModel.PRESENTED_DIRECT, costs.presentedDirect());
        compare(differences, values, CallModel.RETAINED_STAFF, costs.retainedStaff());
        compare(differences, values, CallModel.RETAINED_INVESTMENT, costs.retainedInvestment());
        compare(differences, values, CallModel.RETAINED_OPERATING, costs.retainedOperating());
        compare(differences, values, CallModel.DIRECT, costs.retainedDirect());
        compare(differences, values, CallModel.INDIRECT, costs.indirect());
        compare(differences, values, CallModel.TOTAL, costs.retainedTotal());
        compare(differences, values, CallModel.COMPUTED_AID, costs.computedAid());
        compare(differences, values, CallModel.AID, decision.funding().aid());
        boolean isEligible = decision.funding().verdict() == Verdict.ELIGIBLE;
        eligible += isEligible ? 1 : 0;
        compare(differences, values, CallModel.ELIGIBLE, isEligible);
        for (Finding finding : decision.findings()) {
            String met = MODELLED.get(finding.rule());
            if (met != null) {
                compare(differences, values, met, MET.contains(finding.outcome()));
                finding.remedy()
                        .map(Remedy::options)
                        .ifPresent(
                                options -> options.forEach(change -> compareRemedy(differences, inputs, met, change)));
            }
        }
        if (!differences.isEmpty()) {
            differences.add(call + " " + decision.readings() + " " + inputs);
        }
        return differences;
    }

    private Map<String, BigInteger> inputs(Decision decision) {
        boolean otherwiseSound = decision.findings().stream()
                .filter(finding -> !MODELLED.containsKey(finding.rule()))
                .allMatch(finding -> finding.outcome() == Outcome.PASSED);
        Map<String, BigInteger> inputs =
                new HashMap<>(DossierFacts.of(call.call(), decision.dossier(), otherwiseSound));
        inputs.putAll(readings(decision.readings()));
        inputs.putAll(parameters);
        return inputs;
    }

    private static Map<String, BigInteger> readings(Readings readings) {
        return DossierFacts.of(readings);
    }

    // With the change the rule is met; with one cent less it is not.
    private void compareRemedy(List<String> differences, Map<String, BigInteger> inputs, String met, Change change) {
        if (change instanceof Change.AddOtherCost other) {
            compareAmount(differences, inputs, met, Facts.of(otherNature()), Euros.cents(other.amount()), Map.of());
        } else if (change instanceof Change.AddOwnFunds own) {
            compareAmount(differences, inputs, met, Facts.OWN_FUNDS, Euros.cents(own.amount()), Map.of());
        } else if (change instanceof Change.AddStaffCost staff) {
            compareAmount(
                    differences,
                    inputs,
                    met,
                    Facts.STAFF_ABOVE,
                    Euros.cents(staff.amount()),
                    Map.of(Facts.SHARES_ABOVE, minimumShare()));
        }
    }

    private void compareAmount(
            List<String> differences,
            Map<String, BigInteger> inputs,
            String met,
            String input,
            long cents,
            Map<String, BigInteger> besides) {
        remedies++;
        Map<String, BigInteger> changed = new HashMap<>(inputs);
        besides.forEach((name, more) -> changed.merge(name, more, BigInteger::add));
        changed.merge(input, BigInteger.valueOf(cents), BigInteger::add);
        compare(differences, model.evaluate(changed), met, true);
        changed.merge(input, BigInteger.ONE.negate(), BigInteger::add);
        compare(differences, model.evaluate(changed), met, false);
    }

    private CostNature otherNature() {
        return call.call().costs().eligible().keySet().stream()
                .filter(nature -> nature != CostNature.SERVICES && nature.family() != CostFamily.STAFF)
                .findFirst()
                .orElseThrow();
    }

    private BigInteger minimumShare() {
        return call.call()
                .costs()
                .staffMinimum()
                .map(minimum -> Parameters.billionths(minimum.share()).value(Map.of()))
                .orElse(BigInteger.ZERO);
    }

    private static void compare(
            List<String> differences, Map<String, BigInteger> values, String name, @Nullable MonetaryAmount amount) {
        Optional.ofNullable(amount)
                .map(Euros::cents)
                .map(BigInteger::valueOf)
                .filter(cents -> !cents.equals(values.get(name)))
                .ifPresent(cents ->
                        differences.add(name + ": the code says " + cents + ", the model " + values.get(name)));
    }

    private static void compare(List<String> differences, Map<String, BigInteger> values, String name, boolean holds) {
        boolean inModel = values.get(name).signum() != 0;
        if (inModel != holds) {
            differences.add(name + ": the code says " + holds + ", the model " + inModel);
        }
    }
}
