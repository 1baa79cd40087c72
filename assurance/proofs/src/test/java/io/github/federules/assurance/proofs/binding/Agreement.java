package io.github.federules.assurance.proofs.binding;

import io.github.federules.assurance.proofs.call.ModelledCall;
import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.DossierFacts;
import io.github.federules.certify.model.Model;
import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.result.Costs;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Term;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.money.MonetaryAmount;

/** Compares a decision with the answer of a model on the same dossier, figure by figure, and counts. */
final class Agreement {

    private static final Set<Outcome> DECIDED = Set.of(Outcome.PASSED, Outcome.FAILED);

    private final ModelledCall call;
    private final Model model;
    private final Map<String, Model> models = new HashMap<>();
    private long decisions;
    private long eligible;
    private final Map<String, Long> remedies = new TreeMap<>();

    Agreement(ModelledCall call) {
        this.call = call;
        this.model = call.model();
    }

    long decisions() {
        return decisions;
    }

    long eligible() {
        return eligible;
    }

    long remedies() {
        return remedies.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many changes of each kind were compared. */
    Map<String, Long> remediesByKind() {
        return remedies;
    }

    /** Returns what differs, nothing if both agree. */
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
        TrackDecision funding = decision.funding();
        costs.computedAid().ifPresent(aid -> compare(differences, values, CallModel.COMPUTED_AID, aid));
        funding.aid().ifPresent(aid -> compare(differences, values, CallModel.AID, aid));
        funding.aidUpTo().ifPresent(aid -> compare(differences, values, CallModel.AID, aid));
        differences.addAll(undecided(decision));
        boolean isEligible = funding.verdict() == Verdict.ELIGIBLE;
        eligible += isEligible ? 1 : 0;
        compare(differences, values, CallModel.ELIGIBLE, isEligible);
        for (Finding finding : decision.findings()) {
            String met = CallModel.MET.get(finding.rule());
            if (met != null) {
                compare(differences, values, met, finding.outcome() == Outcome.PASSED);
                differences.addAll(new RemedyAgreement(call, models.computeIfAbsent(met, model::only), decision, inputs)
                        .differences(finding, met));
                RemedyAgreement.changes(finding).forEach(change -> remedies.merge(change.code(), 1L, Long::sum));
            }
        }
        if (!differences.isEmpty()) {
            differences.add(call + " " + decision.readings() + " " + inputs);
        }
        return differences;
    }

    // Of a complete dossier everything is decided: what is unknown, not asked or not stated would agree with too much.
    private List<String> undecided(Decision decision) {
        List<String> undecided = new ArrayList<>(
                decision.missing().stream().map(MissingFact::path).toList());
        TrackDecision funding = decision.funding();
        if (funding.verdict() != Verdict.ELIGIBLE && funding.verdict() != Verdict.INELIGIBLE) {
            undecided.add("verdict " + funding.verdict());
        }
        boolean hasRate = call.call().funding().aid().isPresent();
        if (hasRate != funding.aid().isPresent()
                || hasRate != decision.costs().computedAid().isPresent()) {
            undecided.add("aid " + funding.aid() + " of " + decision.costs().computedAid());
        }
        Set<Rule> asked = asked(call.call());
        for (Finding finding : decision.findings()) {
            asked.remove(finding.rule());
            if (CallModel.MET.containsKey(finding.rule()) && !DECIDED.contains(finding.outcome())) {
                undecided.add(finding.rule() + " " + finding.outcome());
            }
        }
        asked.forEach(rule -> undecided.add("no finding on " + rule));
        return undecided;
    }

    private static Set<Rule> asked(Call call) {
        Set<Rule> asked = new HashSet<>();
        for (Term term : call.terms()) {
            if (term instanceof Limit limit) {
                limit.rule().ifPresent(asked::add);
            }
        }
        call.submission().deadline().ifPresent(terms -> asked.add(Rule.SUBMISSION_DEADLINE));
        return asked;
    }

    /** What a model is given of the dossier, as it was decided. */
    Map<String, BigInteger> inputs(Decision decision) {
        boolean otherwiseSound = decision.findings().stream()
                .filter(finding -> !CallModel.MET.containsKey(finding.rule()))
                .allMatch(finding -> finding.outcome() == Outcome.PASSED);
        Map<String, BigInteger> inputs =
                new HashMap<>(DossierFacts.of(call.call(), decision.dossier(), otherwiseSound));
        inputs.putAll(readings(decision.readings()));
        return inputs;
    }

    private static Map<String, BigInteger> readings(Readings readings) {
        return DossierFacts.of(readings);
    }

    private static void compare(
            List<String> differences, Map<String, BigInteger> values, String name, MonetaryAmount amount) {
        BigInteger cents = BigInteger.valueOf(Euros.cents(amount));
        if (!cents.equals(values.get(name))) {
            differences.add(name + ": the code says " + cents + ", the model " + values.get(name));
        }
    }

    private static void compare(List<String> differences, Map<String, BigInteger> values, String name, boolean holds) {
        boolean inModel = values.get(name).signum() != 0;
        if (inModel != holds) {
            differences.add(name + ": the code says " + holds + ", the model " + inModel);
        }
    }
}
