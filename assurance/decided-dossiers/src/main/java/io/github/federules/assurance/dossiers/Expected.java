package io.github.federules.assurance.dossiers;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.AidShare;
import io.github.federules.core.result.Costs;
import io.github.federules.core.rule.Outcome;
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
        List<Track> offered = decision.call().tracks();
        for (int i = 0; i < offered.size(); i++) {
            Track track = offered.get(i);
            results.put(verdict(track, i + 1), decision.on(track).verdict().name());
            if (track.equals(Track.FUNDING)) {
                results.put(
                        "aid", decision.funding().aid().map(Expected::number).orElse(null));
            }
        }
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
        costs.computedAid().ifPresent(aid -> results.put("computedAid", number(aid)));
        boolean isShared = decision.call().funding().sharedOut().isPresent();
        if (isShared && decision.call().offers(Track.FUNDING)) {
            results.put(
                    "aidShares",
                    decision.aidShares().stream().map(Expected::share).toList());
        }
    }

    /** Returns what an engine must answer. */
    public static Expected of(Decision decision) {
        return new Expected(decision);
    }

    /** Returns where an answer differs: none if the engine agrees. */
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

    /** Returns the name of the verdict on a track, as docs/reference/dmn.md has it. */
    private static String verdict(Track track, int position) {
        if (!track.code().matches("[A-Z]+(_[A-Z]+)*")) {
            return "track" + position + "Verdict";
        }
        StringBuilder name = new StringBuilder();
        track.code().chars().forEach(character -> {
            boolean startsAWord = name.length() > 0 && name.charAt(name.length() - 1) == '_';
            name.append((char) (startsAWord ? character : Character.toLowerCase(character)));
        });
        return name.toString().replace("_", "") + "Verdict";
    }

    private static Map<String, @Nullable Object> share(AidShare share) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("partner", share.partner().name().orElse(null));
        fields.put("eligibleCost", number(share.eligibleCost()));
        fields.put("aid", number(share.aid()));
        return fields;
    }

    private static BigDecimal number(MonetaryAmount amount) {
        return BigDecimal.valueOf(Euros.cents(amount), 2);
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
