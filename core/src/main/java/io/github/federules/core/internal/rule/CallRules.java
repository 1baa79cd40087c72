package io.github.federules.core.internal.rule;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.FactKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of a call, in the order of its findings. */
public final class CallRules {

    private CallRules() {}

    /** Returns the rules that a call has. */
    public static List<CallRule> of(Call call) {
        return Stream.of(
                        ApplicantKindRule.of(call),
                        PolicyRoleRule.of(call),
                        DeclarationRule.of(call),
                        MinimumTotalCostRule.of(call),
                        MaximumTotalCostRule.of(call),
                        MinimumAidRule.of(call),
                        OwnContributionRule.of(call),
                        PublicCofinancingRule.of(call),
                        PublicAidRule.of(call),
                        ActivityRule.of(call),
                        AidRateRule.of(call),
                        DurationRule.of(call),
                        RealisationWindowRule.of(call),
                        SubmissionSentRule.of(call),
                        SubmissionElectronicRule.of(call),
                        SubmissionDeadlineRule.of(call))
                .<CallRule>flatMap(rules -> rules)
                .toList();
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
        rules.stream().filter(rule -> isFundingSought || !rule.isForFunding()).forEach(rule -> kinds.addAll(rule.looksAt()));
        if (isFundingSought) {
            kinds.addAll(CostFacts.lookedAt(call));
        }
        if (call.notJudged().stream().anyMatch(condition -> !condition.kinds().isEmpty())) {
            kinds.addAll(Set.of(FactKind.LEGAL_FORM, FactKind.BENEFICIARY_KIND, FactKind.MEMBERS));
        }
        return kinds;
    }
}
