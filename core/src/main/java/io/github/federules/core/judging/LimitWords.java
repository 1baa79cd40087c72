package io.github.federules.core.judging;

import io.github.federules.core.completion.Completions;
import io.github.federules.core.resolved.CaseBase;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.scenario.ValueBounds;
import io.github.federules.core.situation.Participant;
import io.github.federules.core.situation.Situation;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Limit;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.SomeBodies;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bounds of a limit that refuses, with the reason of each, and the amounts of each party beside them. */
record LimitWords(Limit limit, Situation situation) {

    private static final List<Boolean> SIDES = List.of(true, false);

    private Completions completions() {
        return situation.completions();
    }

    private boolean isOfTwoSides() {
        return limit.lower().isPresent() && limit.upper().isPresent();
    }

    private Optional<Limit.Edge> edge(boolean isLower) {
        return isLower ? limit.lower() : limit.upper();
    }

    /** Returns the figures where amounts are known. */
    Figures.Amounts figures() {
        List<Figures.PartyAmounts> parties = ofParties();
        AmountRange actual = inEuros(completions().amounts(limit));
        if (!isOfTwoSides()) {
            return new Figures.Amounts(inEuros(completions().bounds(limit)), Optional.empty(), actual, parties);
        }
        return new Figures.Amounts(
                inEuros(completions().bounds(limit, true)),
                Optional.of(inEuros(completions().bounds(limit, false))),
                actual,
                parties);
    }

    private List<Figures.PartyAmounts> ofParties() {
        if (!limit.isOfEach()) {
            return List.of();
        }
        List<Figures.PartyAmounts> all = new ArrayList<>();
        completions().compared(limit).forEach((party, compared) -> {
            Participant body = Participant.among(situation, List.of(party)).get(0);
            ValueBounds required = compared.lower().or(compared::upper).orElseThrow();
            Optional<ValueBounds> allowed = compared.lower().isPresent() ? compared.upper() : Optional.empty();
            all.add(new Figures.PartyAmounts(
                    body.path(), inEuros(required), allowed.map(LimitWords::inEuros), inEuros(compared.amounts())));
        });
        return all;
    }

    private static AmountRange inEuros(ValueBounds cents) {
        return AmountRange.ofCents(cents.least(), cents.most());
    }

    /** Returns both bounds, such as “at least €10,000.00 and at most €70,000.00”. */
    String bounds(Phrasebook phrases) {
        return commonBounds(completions().compared(limit), phrases)
                .orElseGet(() -> sides(isLower -> inWords(isLower, phrases), phrases));
    }

    /** Returns the values of the sentence on parties of which each has the limit; no bounds where they differ. */
    Map<String, String> ofParties(List<Participant> some, Phrasebook phrases) {
        Map<Integer, Completions.ComparedAmounts> compared = completions().compared(limit);
        Optional<String> common = commonBounds(compared, phrases);
        String parties = SomeBodies.of(
                some,
                each -> {
                    Completions.ComparedAmounts own = Objects.requireNonNull(compared.get(each.rank()));
                    Map<String, String> values = Map.of(
                            "party", each.name(phrases),
                            "amount", shown(own.amounts(), phrases),
                            "bounds", common.isPresent() ? "" : bounds(each.rank(), own, true, phrases));
                    return phrases.phrase(common.isPresent() ? "limit.party" : "limit.party.own", values);
                },
                phrases);
        return Map.of("bounds", common.orElse(""), "parties", parties);
    }

    /** Determines whether all parties have the same bounds, in words. */
    boolean haveCommonBounds(Phrasebook phrases) {
        return commonBounds(completions().compared(limit), phrases).isPresent();
    }

    private Optional<String> commonBounds(Map<Integer, Completions.ComparedAmounts> compared, Phrasebook phrases) {
        List<String> different = compared.entrySet().stream()
                .map(each -> bounds(each.getKey(), each.getValue(), false, phrases))
                .distinct()
                .limit(2)
                .toList();
        return different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
    }

    // Between the words of a party, which are in brackets, a share is in none.
    private String bounds(int party, Completions.ComparedAmounts compared, boolean isInBrackets, Phrasebook phrases) {
        return sides(
                isLower -> {
                    String bound = compared.side(isLower)
                            .filter(ValueBounds::isSure)
                            .map(bounds -> bound(bounds, isLower, party, isInBrackets, phrases))
                            .orElseGet(() -> inWords(isLower, each -> each == party, phrases));
                    return party < 0 ? bound : bound + reason(isLower, party, phrases);
                },
                phrases);
    }

    /** Returns a known bound, and the share that it is. */
    String bound(ValueBounds sure, boolean isLower, Phrasebook phrases) {
        return named(phrases.formats().euros(sure.least()), isLower, phrases);
    }

    private String bound(ValueBounds sure, boolean isLower, int party, boolean isInBrackets, Phrasebook phrases) {
        String amount = phrases.formats().euros(sure.least());
        String words = inWords(isLower, each -> each == party, phrases);
        if (!isInBrackets || amount.equals(words)) {
            return named(amount, words, phrases);
        }
        return amount + phrases.phrase("reduction.bound", Map.of("bound", words));
    }

    /** Returns the words of an amount that is a bound, and the share that it is. */
    String named(String amount, boolean isLower, Phrasebook phrases) {
        return named(amount, inWords(isLower, phrases), phrases);
    }

    // What is no share has no other words.
    private static String named(String amount, String words, Phrasebook phrases) {
        return amount.endsWith(words)
                ? amount
                : phrases.phrase("limit.bound", Map.of("amount", amount, "share", words));
    }

    private String reason(boolean isLower, int party, Phrasebook phrases) {
        return edge(isLower)
                .flatMap(edge -> situation.reason(edge.bound(), party, phrases))
                .map(why -> ", " + why)
                .orElse("");
    }

    private interface OfSide {
        String words(boolean isLower);
    }

    private String sides(OfSide side, Phrasebook phrases) {
        return SIDES.stream()
                .flatMap(isLower -> edge(isLower).stream()
                        .map(edge -> phrases.phrase(
                                "term.limit." + name(isLower, edge.isStrict()), Map.of("bound", side.words(isLower)))))
                .collect(Collectors.joining(phrases.phrase("condition.and")));
    }

    private static String name(boolean isLower, boolean isStrict) {
        return isLower ? isStrict ? "moreThan" : "atLeast" : isStrict ? "lessThan" : "atMost";
    }

    /** Returns one bound before any amount is known. */
    String inWords(boolean isLower, Phrasebook phrases) {
        return inWords(isLower, any -> true, phrases);
    }

    private String inWords(boolean isLower, IntPredicate parties, Phrasebook phrases) {
        return completions().boundWords(limit, isLower, parties, share -> ofShare(share, phrases), phrases);
    }

    // Of each party, unless it is of all together.
    private String ofShare(CaseBase share, Phrasebook phrases) {
        String words = situation.labelOfShare(share.base(), phrases);
        return limit.isOfEach() && share.party() < 0
                ? phrases.phrase("bound.allParties", Map.of("base", words))
                : words;
    }

    private static String shown(ValueBounds amounts, Phrasebook phrases) {
        String least = phrases.formats().euros(amounts.least());
        return amounts.isSure()
                ? least
                : phrases.phrase(
                        "value.within",
                        Map.of("least", least, "most", phrases.formats().euros(amounts.most())));
    }

    /** Returns sentences on the cases that set the bounds of a limit on the whole, as far as they are known. */
    String reasons(Outcome outcome, Phrasebook phrases) {
        if (limit.isOfEach() || outcome == Outcome.UNKNOWN || outcome == Outcome.NOT_ASKED) {
            return "";
        }
        return SIDES.stream()
                .flatMap(isLower -> edge(isLower).stream()
                        .map(Limit.Edge::bound)
                        .flatMap(bound -> because(bound, isLower, phrases)))
                .collect(Collectors.joining());
    }

    private Stream<String> because(Value<Bound> bound, boolean isLower, Phrasebook phrases) {
        String general = situation.isOfGeneralCase(bound, CaseBase.ALL, phrases) ? ".general" : "";
        return situation.reason(bound, CaseBase.ALL, phrases).stream()
                .map(why -> phrases.phrase(
                        (isLower ? "limit.because.atLeast" : "limit.because.atMost") + general, Map.of("reason", why)));
    }
}
