package io.github.federules.assurance.dossiers;

import io.github.federules.core.decision.AidShare;
import io.github.federules.core.decision.Costs;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.money.Euros;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** What an engine must answer to agree with a decision of ours. */
public final class Expected {

    private final Map<String, @Nullable Object> results = new LinkedHashMap<>();

    private Expected(Decision decision) {
        results.put("fundingVerdict", decision.funding().verdict().name());
        results.put("aid", number(decision.funding().aid()));
        results.put("workshopsVerdict", decision.workshops().verdict().name());
        results.put(
                "failedRules",
                decision.findings().stream()
                        .filter(finding -> finding.outcome() == Outcome.FAILED)
                        .map(finding -> finding.rule().code())
                        .toList());
        results.put(
                "linesSetAside",
                decision.setAside().stream()
                        .map(each -> Map.of(
                                "id", each.lineId(), "reason", each.reason().name()))
                        .toList());
        results.put("inputFaults", List.of());
        results.put("answer", new LinkedHashMap<>(results));
        Costs costs = decision.costs();
        results.put("presentedDirectCost", number(costs.presentedDirect()));
        results.put("directCost", number(costs.retainedDirect()));
        results.put("flatRateCost", number(costs.indirect()));
        results.put("totalEligibleCost", number(costs.retainedTotal()));
        if (costs.computedAid() != null) {
            results.put("computedAid", number(costs.computedAid()));
        }
        boolean isSharedOut =
                decision.call().funding().aid().flatMap(aid -> aid.sharedOut()).isPresent();
        if (isSharedOut) {
            results.put(
                    "aidShares",
                    decision.aidShares().stream().map(Expected::share).toList());
        }
    }

    /** Obtains what an engine must answer. */
    public static Expected of(Decision decision) {
        return new Expected(decision);
    }

    /** Tells where an answer differs: none if the engine agrees. */
    public List<String> differences(Map<String, @Nullable Object> answer) {
        List<String> differences = new ArrayList<>();
        results.forEach((name, expected) -> {
            Object actual = comparable(answer.get(name));
            if (!Objects.equals(comparable(expected), actual)) {
                differences.add(name + " is " + actual + ", but ours is " + expected);
            }
        });
        return differences;
    }

    private static Map<String, @Nullable Object> share(AidShare share) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("partner", share.partner().name().orElse(null));
        fields.put("eligibleCost", number(share.eligibleCost()));
        fields.put("aid", number(share.aid()));
        return fields;
    }

    private static @Nullable BigDecimal number(@Nullable MonetaryAmount amount) {
        return amount == null ? null : BigDecimal.valueOf(Euros.cents(amount), 2);
    }

    // Numbers are equal whatever their scale. In the order of the call, and each rule once.
    private static @Nullable Object comparable(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof List<?> items) {
            List<@Nullable Object> all = new ArrayList<>();
            items.forEach(item -> all.add(comparable(item)));
            return all;
        }
        if (value instanceof Map<?, ?> fields) {
            Map<String, @Nullable Object> all = new LinkedHashMap<>();
            fields.forEach((key, field) -> all.put(String.valueOf(key), comparable(field)));
            return all;
        }
        return value;
    }
}
