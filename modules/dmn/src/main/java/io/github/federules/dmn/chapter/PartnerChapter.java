package io.github.federules.dmn.chapter;

import static io.github.federules.dmn.model.DossierInputs.APPLICANT;
import static io.github.federules.dmn.model.DossierInputs.COST_LINES;

import io.github.federules.core.result.Verdict;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.SharedAid;
import io.github.federules.dmn.model.Feel;
import io.github.federules.dmn.model.InputFault;
import io.github.federules.dmn.model.Logic;
import io.github.federules.dmn.model.Logic.Step;
import io.github.federules.dmn.model.Node;
import io.github.federules.dmn.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The shares of partners in the aid, in proportion to the total eligible cost that each bears. */
final class PartnerChapter {

    static final String AID_SHARES = "aidShares";

    private PartnerChapter() {}

    /**
     * Adds that a line names no partner, or more than one. No loop over an empty list: after one, an engine resolves no name.
     */
    static void addInputFault(Draft draft) {
        draft.terms(SharedAid.class)
                .forEach(term -> draft.add(InputFault.of(
                                "costLines.partner",
                                "applicant.members = null or costLines = null or (if count(costLines) = 0 then false"
                                        + " else count((for line in costLines return if line.partner = null then 1 else"
                                        + " count(applicant.members[item.name = line.partner]))[item != 1]) > 0)",
                                APPLICANT,
                                COST_LINES)
                        .forFundingAlone()));
    }

    static void write(Draft draft) {
        for (SharedAid term : draft.terms(SharedAid.class)) {
            writeApportionment(draft, term);
            writeEligibleCost(draft);
            writeAidShares(draft, term);
        }
    }

    // Exact: before it is rounded down, a quotient has 34 digits, at most 15 of them before the point. Unless it is
    // whole, it is further from the next whole number than the last digit.
    private static void writeApportionment(Draft draft, SharedAid term) {
        String part = "floor(whole * 100 * weight / total)";
        List<Step> steps = List.of(
                new Step("total", Type.NUMBER, "sum(weights)"),
                new Step("parts", Type.NUMBERS, "for weight in weights return if total = 0 then 0 else " + part),
                new Step(
                        "lost",
                        Type.NUMBERS,
                        "for weight in weights return if total = 0 then 0 else whole * 100 * weight - " + part
                                + " * total"),
                new Step("left", Type.NUMBER, "if total = 0 then 0 else whole * 100 - sum(parts)"));
        String before =
                "count((for j in 1..count(weights) return if lost[j] > lost[i] then 1 else if lost[j] = lost[i] and j"
                        + " < i then 1 else 0)[item = 1])";
        String result = "for i in 1..count(weights) return (parts[i] + (if " + before + " < left then 1 else 0)) / 100";
        String label =
                "An amount divided in proportion to weights, in whole cents that add up to it: the cents that are left"
                        + " go to those who lose most by rounding down";
        draft.add(Node.function("apportioned", Type.NUMBERS, label)
                .with("whole", Type.NUMBER)
                .with("weights", Type.NUMBERS)
                .as(new Logic.Stepwise(steps, Optional.of(result)))
                .stating(term));
    }

    private static void writeEligibleCost(Draft draft) {
        List<String> parts = new ArrayList<>(List.of("directCostByPartner"));
        draft.add(Node.decision(parts.get(0), Type.NUMBERS, "The direct costs that each partner bears")
                .as(sums(CostSide.RETAINED, ""))
                .needing(APPLICANT, CostSide.RETAINED.lines()));
        for (FlatRate rate : draft.terms(FlatRate.class)) {
            String whole = "flatRate" + parts.size();
            CostSide side = CostSide.rated(draft, rate);
            String sums = sums(side, " and " + BaseFeel.condition(rate.of()));
            parts.add(whole + "ByPartner");
            draft.add(Node.decision(whole + "ByPartner", Type.NUMBERS, "The part of each partner in a flat rate")
                    .as("apportioned(" + whole + ", " + sums + ")")
                    .needing(APPLICANT, side.lines(), whole, "apportioned"));
        }
        String label = "The total eligible cost that each partner bears, the applicant first";
        draft.add(Node.decision("eligibleCostByPartner", Type.NUMBERS, label)
                .as("for i in 1..count(directCostByPartner) return " + String.join("[i] + ", parts) + "[i]")
                .needing(parts));
    }

    // The applicant bears the lines that name no partner.
    private static String sums(CostSide side, String condition) {
        return "concatenate([sum(append(" + side.lines() + "[item.partner = null" + condition + "].amount, 0))],"
                + " for member in applicant.members return sum(append(" + side.lines()
                + "[item.partner != null and item.partner = member.name" + condition + "].amount, 0)))";
    }

    private static void writeAidShares(Draft draft, SharedAid term) {
        String ofEligible = "The aid to each partner of an eligible operation with these costs";
        draft.add(Node.decision("aidByPartner", Type.NUMBERS, ofEligible)
                .as("apportioned(computedAid, eligibleCostByPartner)")
                .needing(AidChapter.COMPUTED_AID, "eligibleCostByPartner", "apportioned")
                .stating(term));
        draft.add(Node.decision("partnerNames", Type.TEXTS, "The names of the partners, the applicant first")
                .as("concatenate([applicant.name], for member in applicant.members return member.name)")
                .needing(APPLICANT));
        String computed = "The share of each partner in the aid of an eligible operation";
        draft.add(Node.decision("computedAidShares", Type.AID_SHARES, computed)
                .as("for i in 1..count(aidByPartner) return {partner: partnerNames[i], eligibleCost:"
                        + " eligibleCostByPartner[i], aid: aidByPartner[i]}")
                .needing("partnerNames", "aidByPartner", "eligibleCostByPartner"));
        draft.add(Node.decision(
                        AID_SHARES, Type.AID_SHARES, "The share of each partner in the aid, the applicant first")
                .as("if fundingVerdict = " + Feel.text(Verdict.ELIGIBLE.name()) + " then computedAidShares else []")
                .needing(Draft.FUNDING_VERDICT, "computedAidShares")
                .stating(term));
    }
}
