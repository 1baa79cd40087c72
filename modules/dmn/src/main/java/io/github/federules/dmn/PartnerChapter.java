package io.github.federules.dmn;

import static io.github.federules.dmn.InputChapter.APPLICANT;
import static io.github.federules.dmn.InputChapter.COST_LINES;

import io.github.federules.core.call.Call;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import io.github.federules.dmn.Logic.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shares of partners in the aid, in proportion to the total eligible cost that each bears. */
final class PartnerChapter {

    static final String AID_SHARES = "aidShares";

    private static final String APPORTIONED = "apportioned";
    private static final String DIRECT = "directCostByPartner";
    private static final String ELIGIBLE = "eligibleCostByPartner";
    private static final String AID = "aidByPartner";
    private static final String NAMES = "partnerNames";
    private static final String COMPUTED_SHARES = "computedAidShares";

    private final Draft draft;
    private final Clause clause;

    private PartnerChapter(Draft draft, Clause clause) {
        this.draft = draft;
        this.clause = clause;
    }

    /** Determines whether the partners of an operation share its aid under a call. */
    static boolean sharesOut(Call call) {
        return clause(call).isPresent();
    }

    private static Optional<Clause> clause(Call call) {
        return call.funding().sharedOut();
    }

    /**
     * Adds that a line names no partner, or more than one. No loop over an empty list: after one, an engine resolves no name.
     */
    static void addInputFault(Draft draft) {
        clause(draft.call())
                .ifPresent(clause -> draft.add(InputFault.of(
                                "costLines.partner",
                                "applicant.members = null or costLines = null or (if count(costLines) = 0 then false"
                                        + " else count((for line in costLines return if line.partner = null then 1 else"
                                        + " count(applicant.members[item.name = line.partner]))[item != 1]) > 0)",
                                List.of(APPLICANT, COST_LINES),
                                dossier -> false)
                        .forFundingAlone()));
    }

    static void write(Draft draft) {
        clause(draft.call()).ifPresent(clause -> {
            PartnerChapter chapter = new PartnerChapter(draft, clause);
            chapter.writeApportionment();
            chapter.writeEligibleCost();
            chapter.writeAidShares();
        });
    }

    // Exact: before it is rounded down, a quotient has 34 digits, at most 15 of them before the point. Unless it is
    // whole, it is further from the next whole number than the last digit.
    private void writeApportionment() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("whole", Type.NUMBER);
        parameters.put("weights", Type.NUMBERS);
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
        draft.add(new Node.Function(
                APPORTIONED,
                Type.NUMBERS,
                "An amount divided in proportion to weights, in whole cents that add up to it: the cents that"
                        + " are left go to those who lose most by rounding down",
                parameters,
                List.of(clause),
                new Logic.Stepwise(
                        steps,
                        "for i in 1..count(weights) return (parts[i] + (if " + before
                                + " < left then 1 else 0)) / 100")));
    }

    private void writeEligibleCost() {
        writeByPartner(DIRECT, "The direct costs that each partner bears", sums("retainedLines", ""), "retainedLines");
        List<String> parts = new ArrayList<>(List.of(DIRECT));
        int number = 0;
        for (FlatRate rate : draft.call().costs().flatRates()) {
            String whole = "flatRate" + ++number;
            String name = whole + "ByPartner";
            String lines = isOnPresentedStaff(rate) ? "presentedLines" : "retainedLines";
            writeByPartner(
                    name,
                    "The part of each partner in a flat rate",
                    "apportioned(" + whole + ", " + sums(lines, base(rate)) + ")",
                    lines,
                    whole,
                    APPORTIONED);
            parts.add(name);
        }
        draft.add(Node.Computation.of(
                        ELIGIBLE,
                        Type.NUMBERS,
                        "The total eligible cost that each partner bears, the applicant first",
                        Logic.feel("for i in 1..count(" + DIRECT + ") return " + String.join("[i] + ", parts) + "[i]"))
                .needing(parts));
    }

    private boolean isOnPresentedStaff(FlatRate rate) {
        return rate.of() == Base.STAFF && draft.readings().flatRateBase() == FlatRateBase.PRESENTED;
    }

    private static String base(FlatRate rate) {
        return switch (rate.of().code()) {
            case "STAFF" -> " and item.nature = \"STAFF\"";
            case "DIRECT" -> "";
            case "DIRECT_WITHOUT_SERVICES" -> " and item.nature != \"SERVICES\"";
            case "DIRECT_WITHOUT_STAFF" -> " and item.nature != \"STAFF\"";
            default -> throw new IllegalStateException("There is no base " + rate.of() + " here. Add it.");
        };
    }

    // The applicant bears the lines that name no partner.
    private static String sums(String lines, String condition) {
        return "concatenate([sum(append(" + lines + "[item.partner = null" + condition + "].amount, 0))],"
                + " for member in applicant.members return sum(append(" + lines
                + "[item.partner != null and item.partner = member.name" + condition + "].amount, 0)))";
    }

    private void writeByPartner(String name, String label, String feel, String... needs) {
        List<String> all = new ArrayList<>(List.of(APPLICANT));
        all.addAll(List.of(needs));
        draft.add(
                Node.Computation.of(name, Type.NUMBERS, label, Logic.feel(feel)).needing(all));
    }

    private void writeAidShares() {
        draft.add(Node.Computation.of(
                        AID,
                        Type.NUMBERS,
                        "The aid to each partner of an eligible operation with these costs",
                        Logic.feel("apportioned(computedAid, eligibleCostByPartner)"))
                .needing(AidChapter.COMPUTED_AID, ELIGIBLE, APPORTIONED)
                .citing(clause));
        draft.add(Node.Computation.of(
                        NAMES,
                        Type.TEXTS,
                        "The names of the partners, the applicant first",
                        Logic.feel("concatenate([applicant.name], for member in applicant.members return member.name)"))
                .needing(APPLICANT));
        draft.add(Node.Computation.of(
                        COMPUTED_SHARES,
                        Type.AID_SHARES,
                        "The share of each partner in the aid of an eligible operation",
                        Logic.feel("for i in 1..count(aidByPartner) return {partner: partnerNames[i], eligibleCost:"
                                + " eligibleCostByPartner[i], aid: aidByPartner[i]}"))
                .needing(NAMES, AID, ELIGIBLE));
        draft.add(Node.Computation.of(
                        AID_SHARES,
                        Type.AID_SHARES,
                        "The share of each partner in the aid, the applicant first",
                        Logic.feel("if fundingVerdict = " + Feel.text(Verdict.ELIGIBLE.name())
                                + " then computedAidShares else []"))
                .needing(Draft.FUNDING_VERDICT, COMPUTED_SHARES)
                .citing(clause));
    }
}
