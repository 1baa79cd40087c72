package io.github.federules.dmn.chapter;

import static io.github.federules.dmn.chapter.AidChapter.COMPUTED_AID;
import static io.github.federules.dmn.model.DossierInputs.FINANCING;

import io.github.federules.core.money.Rate;
import io.github.federules.core.term.Limit;
import io.github.federules.dmn.model.DossierInputs;
import io.github.federules.dmn.model.Feel;
import io.github.federules.dmn.model.Type;
import java.util.ArrayList;
import java.util.List;

/** The rules on the total cost, the aid and the financing. */
final class CostRuleChapter {

    private CostRuleChapter() {}

    static void write(Draft draft) {
        draft.terms(Limit.class).forEach(limit -> write(draft, limit));
    }

    // A limit that no chapter writes refuses the call. What reduces the aid is written with it.
    private static void write(Draft draft, Limit limit) {
        switch (limit.path()) {
            case "costs.minimum", "costs.maximum" -> writeCost(draft, limit);
            case "funding.aid.floor" -> writeAmount(draft, limit, "The aid", List.of(COMPUTED_AID));
            case "funding.ownContribution" -> {
                writeShare(draft, limit, "Own funds reach ", "financing.own");
                addFinancingFault(draft, "financing.own");
            }
            case "funding.publicCofinancing" -> {
                writeShare(draft, limit, "Other public aid reaches ", "financing.otherPublic");
                addFinancingFault(draft, "financing.otherPublic");
            }
            case "funding.publicAidCap" -> {
                writePublicAid(draft, limit);
                addFinancingFault(draft, "financing.otherPublic");
            }
            default -> {}
        }
    }

    private static void writeCost(Draft draft, Limit limit) {
        CostSide side = CostSide.compared(draft);
        String direct = side.total(CostChapter.DIRECT);
        String flatRates = side.total(CostChapter.FLAT_RATES);
        writeAmount(
                draft, limit, "The total cost", limit.withFlatRates() ? List.of(direct, flatRates) : List.of(direct));
    }

    private static void writePublicAid(Draft draft, Limit limit) {
        List<String> aid = new ArrayList<>(List.of("financing.otherPublic"));
        draft.call().funding().aid().ifPresent(own -> aid.add(0, COMPUTED_AID));
        writeAmount(draft, limit, "All public aid", aid);
    }

    private static void writeAmount(Draft draft, Limit limit, String label, List<String> summands) {
        String amount = Feel.euros(limit.cents());
        String passes = limit.isExceeded() ? "> " : limit.isLower() ? ">= " : "<= ";
        String fails = limit.isExceeded() ? "<= " : limit.isLower() ? "< " : "> ";
        Criterion criterion =
                Criterion.of(label, String.join(" + ", summands), Type.NUMBER, passes + amount, fails + amount);
        String[] needs = summands.stream().map(DossierInputs::root).toArray(String[]::new);
        draft.addFundingRule(limit.rule().orElseThrow(), limit, criterion, needs);
    }

    // Not rounded: an amount of whole cents reaches the exact share if and only if it reaches the cent above it, and
    // exceeds it if and
    // only if it exceeds the cent below.
    private static void writeShare(Draft draft, Limit limit, String label, String field) {
        Rate share = limit.share().orElseThrow();
        Criterion criterion = Criterion.of(
                label + share + " of the total eligible cost",
                field + (limit.isLower() ? " >= " : " <= ") + "totalEligibleCost * " + Feel.number(share.share()));
        draft.addFundingRule(limit.rule().orElseThrow(), limit, criterion, FINANCING, CostChapter.TOTAL);
    }

    private static void addFinancingFault(Draft draft, String place) {
        draft.add(InputFault.of(place, ScreeningChapter.isNoAmount(place)).forFundingAlone());
    }
}
