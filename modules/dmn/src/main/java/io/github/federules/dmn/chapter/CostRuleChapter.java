package io.github.federules.dmn.chapter;

import static io.github.federules.dmn.chapter.AidChapter.COMPUTED_AID;
import static io.github.federules.dmn.model.DossierInputs.FINANCING;

import io.github.federules.core.call.Limit;
import io.github.federules.core.money.Rate;
import io.github.federules.dmn.model.Feel;
import io.github.federules.dmn.model.Type;
import java.util.List;

/** The rules on the total cost, the aid and the financing. */
final class CostRuleChapter {

    private final Draft draft;
    private boolean isOtherPublicNeeded;

    private CostRuleChapter(Draft draft) {
        this.draft = draft;
    }

    static void write(Draft draft) {
        CostRuleChapter chapter = new CostRuleChapter(draft);
        draft.terms(Limit.class).forEach(chapter::write);
        if (chapter.isOtherPublicNeeded) {
            chapter.addFinancingFault("financing.otherPublic");
        }
    }

    // A limit of a form that is not here is not written, and so refuses the call.
    private void write(Limit limit) {
        switch (limit.path()) {
            case "costs.minimum", "costs.maximum" -> writeCost(limit);
            case "funding.aid.floor" -> writeAmount(limit, "The aid", List.of(COMPUTED_AID), COMPUTED_AID);
            case "funding.ownContribution" -> {
                writeShare(limit, "Own funds reach ", "financing.own");
                addFinancingFault("financing.own");
            }
            case "funding.publicCofinancing" -> {
                writeShare(limit, "Other public aid reaches ", "financing.otherPublic");
                isOtherPublicNeeded = true;
            }
            case "funding.publicAidCap" -> {
                writePublicAid(limit);
                isOtherPublicNeeded = true;
            }
            default -> {}
        }
    }

    private void writeCost(Limit limit) {
        CostSide side = CostSide.compared(draft);
        String direct = side.total(CostChapter.DIRECT);
        String flatRates = side.total(CostChapter.FLAT_RATES);
        List<String> compared = limit.withFlatRates() ? List.of(direct, flatRates) : List.of(direct);
        writeAmount(limit, "The total cost", compared, compared.toArray(String[]::new));
    }

    private void writePublicAid(Limit limit) {
        String otherPublic = "financing.otherPublic";
        if (draft.call().funding().aid().isPresent()) {
            writeAmount(limit, "All public aid", List.of(COMPUTED_AID, otherPublic), COMPUTED_AID, FINANCING);
        } else {
            writeAmount(limit, "All public aid", List.of(otherPublic), FINANCING);
        }
    }

    private void writeAmount(Limit limit, String label, List<String> summands, String... needs) {
        String amount = Feel.euros(limit.cents());
        String passes = limit.isExceeded() ? "> " : limit.isLower() ? ">= " : "<= ";
        String fails = limit.isExceeded() ? "<= " : limit.isLower() ? "< " : "> ";
        Criterion criterion =
                Criterion.of(label, String.join(" + ", summands), Type.NUMBER, passes + amount, fails + amount);
        draft.addFundingRule(limit.rule().orElseThrow(), limit, criterion, needs);
    }

    // Not rounded: an amount of whole cents reaches the exact share if and only if it reaches the cent above it.
    private void writeShare(Limit limit, String label, String field) {
        Rate share = limit.share().orElseThrow();
        Criterion criterion = Criterion.of(
                label + share + " of the total eligible cost",
                field + " >= totalEligibleCost * " + Feel.number(share.share()));
        draft.addFundingRule(limit.rule().orElseThrow(), limit, criterion, FINANCING, CostChapter.TOTAL);
    }

    private void addFinancingFault(String place) {
        draft.add(InputFault.of(place, ScreeningChapter.isNoAmount(place)).forFundingAlone());
    }
}
