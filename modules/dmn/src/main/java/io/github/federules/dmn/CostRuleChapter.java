package io.github.federules.dmn;

import static io.github.federules.dmn.AidChapter.COMPUTED_AID;
import static io.github.federules.dmn.InputChapter.FINANCING;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.Bound;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.MaximumCost;
import io.github.federules.core.call.MinimumCost;
import io.github.federules.core.call.OwnContribution;
import io.github.federules.core.call.PublicCofinancing;
import io.github.federules.core.rule.Rule;
import io.github.federules.dmn.Logic.Column;
import java.util.List;

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
        Call call = draft.call();
        call.costs().minimum().ifPresent(chapter::writeMinimum);
        call.costs().maximum().ifPresent(chapter::writeMaximum);
        call.funding().aid().flatMap(AidIntensity::floor).ifPresent(chapter::writeFloor);
        call.funding().ownContribution().ifPresent(chapter::writeOwnContribution);
        call.funding().publicCofinancing().ifPresent(chapter::writePublicCofinancing);
        call.funding().publicAidCap().ifPresent(chapter::writePublicAid);
        if (call.funding().publicCofinancing().isPresent()
                || call.funding().publicAidCap().isPresent()) {
            chapter.addFinancingFault("otherPublic");
        }
    }

    private void writeMinimum(MinimumCost minimum) {
        String amount = Feel.euros(minimum.bound().cents());
        List<String> compared = compared(minimum.withFlatRates());
        draft.addFundingRule(
                Rule.MINIMUM_TOTAL_COST,
                "minimumTotalCostRule",
                minimum.bound().clause(),
                new Column("The total cost", String.join(" + ", compared), Type.NUMBER),
                (minimum.exceeded() ? "> " : ">= ") + amount,
                (minimum.exceeded() ? "<= " : "< ") + amount,
                compared.toArray(String[]::new));
    }

    private void writeMaximum(MaximumCost maximum) {
        String amount = Feel.euros(maximum.bound().cents());
        List<String> compared = compared(maximum.withFlatRates());
        draft.addFundingRule(
                Rule.MAXIMUM_TOTAL_COST,
                "maximumTotalCostRule",
                maximum.bound().clause(),
                new Column("The total cost", String.join(" + ", compared), Type.NUMBER),
                "<= " + amount,
                "> " + amount,
                compared.toArray(String[]::new));
    }

    private List<String> compared(boolean withFlatRates) {
        boolean asPresented = CostChapter.isComparedAsPresented(draft);
        String direct = asPresented ? CostChapter.COMPARED_DIRECT : CostChapter.DIRECT;
        String flatRates = asPresented ? CostChapter.COMPARED_FLAT_RATES : CostChapter.FLAT_RATES;
        return withFlatRates ? List.of(direct, flatRates) : List.of(direct);
    }

    private void writeFloor(Bound floor) {
        String amount = Feel.euros(floor.cents());
        draft.addFundingRule(
                Rule.MINIMUM_AID,
                "minimumAidRule",
                floor.clause(),
                new Column("The aid", COMPUTED_AID, Type.NUMBER),
                ">= " + amount,
                "< " + amount,
                COMPUTED_AID);
    }

    // Not rounded: own funds are whole cents, so they reach the exact share if and only if they reach the cent above
    // it.
    private void writeOwnContribution(OwnContribution terms) {
        draft.addFundingRule(
                Rule.OWN_CONTRIBUTION,
                "ownContributionRule",
                terms.clause(),
                new Column(
                        "Own funds reach " + terms.rate() + " of the total eligible cost",
                        "financing.own >= totalEligibleCost * "
                                + Feel.number(terms.rate().share()),
                        Type.BOOLEAN),
                "true",
                "false",
                FINANCING,
                CostChapter.TOTAL);
        addFinancingFault("own");
    }

    // Not rounded either: other public aid is whole cents too.
    private void writePublicCofinancing(PublicCofinancing terms) {
        draft.addFundingRule(
                Rule.PUBLIC_COFINANCING,
                "publicCofinancingRule",
                terms.clause(),
                new Column(
                        "Other public aid reaches " + terms.rate() + " of the total eligible cost",
                        "financing.otherPublic >= totalEligibleCost * "
                                + Feel.number(terms.rate().share()),
                        Type.BOOLEAN),
                "true",
                "false",
                FINANCING,
                CostChapter.TOTAL);
    }

    private void writePublicAid(Bound cap) {
        String amount = Feel.euros(cap.cents());
        boolean hasAid = call.funding().aid().isPresent();
        Column column = new Column(
                "All public aid",
                hasAid ? "computedAid + financing.otherPublic" : "financing.otherPublic",
                Type.NUMBER);
        String[] needs = hasAid ? new String[] {COMPUTED_AID, FINANCING} : new String[] {FINANCING};
        draft.addFundingRule(
                Rule.PUBLIC_AID, "publicAidRule", cap.clause(), column, "<= " + amount, "> " + amount, needs);
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
