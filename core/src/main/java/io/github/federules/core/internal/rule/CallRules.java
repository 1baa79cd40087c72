package io.github.federules.core.internal.rule;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.NotJudged;
import io.github.federules.core.dossier.FactKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The rules of a call, in the order of its findings.
 *
 * <p>Each rule adds itself by a plain condition: to link sixteen lambdas takes milliseconds of the first decision.
 */
public final class CallRules {

    private CallRules() {}

    /** Returns the rules that a call has. */
    public static List<CallRule> of(Call call) {
        List<CallRule> rules = new ArrayList<>();
        ApplicantKindRule.add(call, rules);
        PolicyRoleRule.add(call, rules);
        DeclarationRule.add(call, rules);
        MinimumTotalCostRule.add(call, rules);
        MaximumTotalCostRule.add(call, rules);
        MinimumAidRule.add(call, rules);
        OwnContributionRule.add(call, rules);
        PublicCofinancingRule.add(call, rules);
        PublicAidRule.add(call, rules);
        ActivityRule.add(call, rules);
        AidRateRule.add(call, rules);
        DurationRule.add(call, rules);
        RealisationWindowRule.add(call, rules);
        SubmissionSentRule.add(call, rules);
        SubmissionElectronicRule.add(call, rules);
        SubmissionDeadlineRule.add(call, rules);
        return List.copyOf(rules);
    }

    /**
     * Returns the kinds of facts that the terms of a call look at.
     *
     * @param call the call
     * @param rules its rules
     * @param isFundingSought whether a dossier seeks funding; if not, terms on costs, aid and periods look at nothing
     */
    public static Set<FactKind> lookedAt(Call call, List<CallRule> rules, boolean isFundingSought) {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        for (CallRule rule : rules) {
            if (isFundingSought || !rule.isForFunding()) {
                kinds.addAll(rule.looksAt());
            }
        }
        if (isFundingSought) {
            kinds.addAll(CostFacts.lookedAt(call));
        }
        for (NotJudged condition : call.notJudged()) {
            if (!condition.kinds().isEmpty()) {
                kinds.addAll(Set.of(FactKind.LEGAL_FORM, FactKind.BENEFICIARY_KIND, FactKind.MEMBERS));
            }
        }
        return kinds;
    }
}
