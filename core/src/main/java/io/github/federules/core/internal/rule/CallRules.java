package io.github.federules.core.internal.rule;

import io.github.federules.core.call.Call;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of a call, in the order of its findings. */
public final class CallRules {

    private static final List<Function<Call, Stream<CallRule>>> IN_ORDER = List.of(
            ApplicantKindRule::of,
            PolicyRoleRule::of,
            DeclarationRule::of,
            MinimumTotalCostRule::of,
            MaximumTotalCostRule::of,
            MinimumAidRule::of,
            OwnContributionRule::of,
            PublicCofinancingRule::of,
            PublicAidRule::of,
            ActivityRule::of,
            AidRateRule::of,
            DurationRule::of,
            RealisationWindowRule::of,
            SubmissionSentRule::of,
            SubmissionElectronicRule::of,
            SubmissionDeadlineRule::of);

    private CallRules() {}

    /** Returns the rules that a call has. */
    public static List<CallRule> of(Call call) {
        return IN_ORDER.stream().flatMap(rule -> rule.apply(call)).toList();
    }
}
