package io.github.federules.dmn;

import static io.github.federules.dmn.AidChapter.COMPUTED_AID;
import static io.github.federules.dmn.InputChapter.FINANCING;

import io.github.federules.core.call.Call;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Term;
import io.github.federules.dmn.Logic.Column;
import java.util.List;
import java.util.Locale;

/** The rules on the total cost, the aid and the financing. */
final class CostRuleChapter {

    private final Draft draft;
    private final Call call;

    private CostRuleChapter(Draft draft) {
        this.draft = draft;
        this.call = draft.call();
    }

    static void write(Draft draft) {
        CostRuleChapter chapter = new CostRuleChapter(draft);
        boolean isOtherPublicNeeded = false;
        for (Term term : draft.call().terms()) {
            if (term instanceof Limit limit && limit.rule().isPresent()) {
                chapter.write(limit, limit.rule().get());
                isOtherPublicNeeded |=
                        limit.on().equals(Base.OTHER_PUBLIC) || limit.on().equals(Base.PUBLIC_AID);
            }
        }
        if (isOtherPublicNeeded) {
            chapter.addFinancingFault("otherPublic");
        }
    }

    private void write(Limit limit, Rule rule) {
        switch (limit.on().code()) {
            case "TOTAL", "DIRECT" -> writeCost(limit, rule);
            case "AID" -> writeAmount(limit, rule, new Column("The aid", COMPUTED_AID, Type.NUMBER), COMPUTED_AID);
            case "OWN" -> {
                writeShare(limit, rule, "Own funds", "financing.own");
                addFinancingFault("own");
            }
            case "OTHER_PUBLIC" -> writeShare(limit, rule, "Other public aid", "financing.otherPublic");
            case "PUBLIC_AID" -> writePublicAid(limit, rule);
            default ->
                throw new IllegalArgumentException("The limit at " + limit.path() + " is on " + limit.on()
                        + ", which a DMN model cannot express. Decide with this library.");
        }
    }

    private void writeCost(Limit limit, Rule rule) {
        List<String> compared = compared(limit.withFlatRates());
        Column column = new Column("The total cost", String.join(" + ", compared), Type.NUMBER);
        writeAmount(limit, rule, column, compared.toArray(String[]::new));
    }

    private void writeAmount(Limit limit, Rule rule, Column column, String... needs) {
        String amount = Feel.euros(limit.cents());
        String passes = limit.isExceeded() ? "> " : limit.isLower() ? ">= " : "<= ";
        String fails = limit.isExceeded() ? "<= " : limit.isLower() ? "< " : "> ";
        draft.addFundingRule(rule, name(rule), limit.clause(), column, passes + amount, fails + amount, needs);
    }

    // Not rounded: an amount of whole cents reaches the exact share if and only if it reaches the cent above it.
    private void writeShare(Limit limit, Rule rule, String label, String field) {
        Rate share = limit.share().orElseThrow();
        draft.addFundingRule(
                rule,
                name(rule),
                limit.clause(),
                new Column(
                        label + " reach" + (label.endsWith("s") ? " " : "es ") + share + " of the total eligible cost",
                        field + " >= totalEligibleCost * " + Feel.number(share.share()),
                        Type.BOOLEAN),
                "true",
                "false",
                FINANCING,
                CostChapter.TOTAL);
    }

    private void writePublicAid(Limit limit, Rule rule) {
        boolean hasAid = call.funding().aid().isPresent();
        Column column = new Column(
                "All public aid",
                hasAid ? "computedAid + financing.otherPublic" : "financing.otherPublic",
                Type.NUMBER);
        writeAmount(limit, rule, column, hasAid ? new String[] {COMPUTED_AID, FINANCING} : new String[] {FINANCING});
    }

    /** Returns the name of the node of a rule: {@code minimumAidRule} for {@code MINIMUM_AID}. */
    private static String name(Rule rule) {
        StringBuilder name = new StringBuilder();
        for (String word : rule.code().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.append("Rule").toString();
    }

    private List<String> compared(boolean withFlatRates) {
        boolean asPresented = CostChapter.isComparedAsPresented(draft);
        String direct = asPresented ? CostChapter.COMPARED_DIRECT : CostChapter.DIRECT;
        String flatRates = asPresented ? CostChapter.COMPARED_FLAT_RATES : CostChapter.FLAT_RATES;
        return withFlatRates ? List.of(direct, flatRates) : List.of(direct);
    }

    private void addFinancingFault(String field) {
        String place = "financing." + field;
        draft.add(InputFault.of(
                        place,
                        ScreeningChapter.isNoAmount(place),
                        List.of(FINANCING),
                        dossier -> !dossier.operation().financing().isKnown())
                .forFundingAlone());
    }
}
