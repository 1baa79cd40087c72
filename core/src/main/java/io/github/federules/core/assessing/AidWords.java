package io.github.federules.core.assessing;

import io.github.federules.core.calculation.AidReduction;
import io.github.federules.core.calculation.Calculation;
import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.completion.Completions;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.resolved.CaseBase;
import io.github.federules.core.result.Reduction;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.situation.Situation;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the aid came about, in words: each rate with its base, its clause and its reason, and what limits take. */
final class AidWords {

    private final Situation situation;
    private final List<Reduction> reductions;
    private final Completions completions;
    private final CostPlan plan;
    private final Calculation calculation;
    private final Phrasebook phrases;

    AidWords(Situation situation, List<Reduction> reductions, Phrasebook phrases) {
        this.situation = situation;
        this.reductions = reductions;
        this.completions = situation.completions();
        this.plan = completions.first();
        this.calculation = plan.calculation();
        this.phrases = phrases;
    }

    String of(AidIntensity aid) {
        return calculation.isOfOnePart() ? ofOnePart(aid) : ofParts();
    }

    private String ofOnePart(AidIntensity aid) {
        long uncapped =
                calculation.unreduced(plan, situation.readings(), completions.leastRate(), completions.others());
        Optional<AidReduction> maximum = maximum(uncapped);
        List<Reduction> others = Reductions.besidesMaximum(reductions, situation.call());
        long unreduced = maximum.map(this::most).orElse(uncapped);
        long left = others.isEmpty()
                ? unreduced
                : Euros.cents(others.get(others.size() - 1).limit());
        String before = maximum.isPresent() || others.isEmpty()
                ? ""
                : phrases.phrase("cost.computedAid.before", Map.of("amount", euros(unreduced)));
        return share(aid)
                + maximum.map(this::limited).orElse("")
                + before
                + less(others)
                + (plan.aid() < left ? open() : "");
    }

    private String share(AidIntensity aid) {
        long millionths = completions.leastRate();
        String key = completions.isRateOpen() ? "cost.computedAid.rates" : "cost.computedAid.rate";
        String clause =
                cited(aid.clause()) + RateInForce.reason(aid.rate(), CaseBase.ALL, millionths, situation, phrases);
        return calculation.parts().stream()
                .filter(part -> part.base() != null || part.counted(plan) < plan.total())
                .findFirst()
                .map(part -> phrases.phrase(key + ".part", Map.of("share", share(part, millionths), "clause", clause)))
                .orElseGet(() -> phrases.phrase(key, Map.of("rate", percent(millionths), "clause", clause)));
    }

    // The row above names what does not count.
    private String share(Calculation.ResolvedPart part, long rate) {
        boolean isWhole = part.term().base().equals(Base.TOTAL);
        String ofWhat =
                part.counted(plan) < part.covered(plan) ? ".counted" : isWhole && part.party() >= 0 ? ".party" : "";
        return phrases.phrase(
                "cost.computedAid.of" + ofWhat,
                Map.of(
                        "rate", percent(rate),
                        "ofBase", situation.labelOfShare(part.term().base(), phrases),
                        "amount", euros(part.counted(plan))));
    }

    // The maximum, where it leaves less than the aid.
    private Optional<AidReduction> maximum(long aid) {
        for (AidReduction reduction : calculation.reductions()) {
            if (reduction.limit().isOf(Limit.Form.MAXIMUM_AID) && most(reduction) < aid) {
                return Optional.of(reduction);
            }
        }
        return Optional.empty();
    }

    private long most(AidReduction reduction) {
        return reduction.leaves(Long.MAX_VALUE, plan, completions.others());
    }

    private String limited(AidReduction maximum) {
        String reason = maximum.limit()
                .upper()
                .flatMap(edge -> situation.reason(edge.bound(), maximum.party(), phrases))
                .map(why -> ", " + why)
                .orElse("");
        String clause = cited(maximum.limit().clause()) + reason;
        return ", " + phrases.phrase("cost.computedAid.cap", Map.of("cap", euros(most(maximum)), "clause", clause));
    }

    // The parts before anything reduces them, and then what is taken of them.
    private String ofParts() {
        List<Reduction> ofAid = reductions.stream().filter(Reduction::isOfAid).toList();
        List<Calculation.ResolvedPart> some = partsWithCosts();
        String ofSet = some.stream()
                .filter(Calculation.ResolvedPart::isSet)
                .map(this::part)
                .collect(Collectors.joining(phrases.phrase("value.plus")));
        Stream<String> unset = some.stream()
                .filter(part -> !part.isSet())
                .map(this::withoutRate)
                .distinct();
        return Stream.concat(ofSet.isEmpty() ? Stream.of() : Stream.of(ofSet + less(ofAid)), unset)
                .collect(Collectors.joining(phrases.phrase("list.and")));
    }

    private String withoutRate(Calculation.ResolvedPart part) {
        String ofWhat = part.party() < 0
                ? situation.label(part.term().base(), phrases)
                : PartyWords.name(situation.dossier(), part.party(), phrases);
        return phrases.phrase(
                "cost.computedAid.unset",
                Map.of("of", ofWhat, "clause", cited(part.term().clause())));
    }

    // Of parts that all have none, the first still names its rate.
    private List<Calculation.ResolvedPart> partsWithCosts() {
        List<Calculation.ResolvedPart> some = calculation.parts().stream()
                .filter(part -> part.covered(plan) > 0)
                .toList();
        return some.isEmpty() ? calculation.parts().subList(0, 1) : some;
    }

    private String part(Calculation.ResolvedPart part) {
        AidIntensity term = part.term();
        String reason = RateInForce.reason(term.rate(), part.party(), part.rate(), situation, phrases);
        Map<String, String> values = new HashMap<>(Map.of(
                "amount", euros(calculation.amount(part, plan, situation.readings())),
                "share", share(part, part.rate()),
                "clause", cited(term.clause()) + reason));
        if (part.party() >= 0) {
            values.put("party", PartyWords.name(situation.dossier(), part.party(), phrases));
        }
        return phrases.phrase(part.party() < 0 ? "cost.computedAid.part" : "cost.computedAid.ofParty", values);
    }

    private String less(List<Reduction> taken) {
        StringJoiner less = new StringJoiner("");
        for (Reduction each : taken) {
            less.add(phrases.phrase(
                    "cost.computedAid.less",
                    Map.of("amount", euros(Euros.cents(each.amount())), "clause", cited(each.clause()))));
        }
        return less.toString();
    }

    // What a limit takes is not known while an amount that it looks at is missing.
    private String open() {
        String clauses = calculation.reductions().stream()
                .filter(completions::isOpen)
                .map(reduction -> cited(reduction.limit().clause()))
                .distinct()
                .collect(Collectors.joining(", "));
        return phrases.phrase("cost.computedAid.open", Map.of("clause", clauses));
    }

    private String cited(Clause clause) {
        return PlainText.line(clause.citation(phrases.locale()));
    }

    private String euros(long cents) {
        return phrases.formats().euros(cents);
    }

    private String percent(long millionths) {
        return phrases.formats().percent(Rate.ofMillionths(millionths).share());
    }
}
