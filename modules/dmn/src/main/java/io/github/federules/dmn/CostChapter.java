package io.github.federules.dmn;

import static io.github.federules.dmn.ScreeningChapter.LINES;

import io.github.federules.core.call.Call;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The totals, from what is presented to the total eligible cost. */
final class CostChapter {

    static final String TO_CENT = "toCent";
    static final String DIRECT = "directCost";
    static final String FLAT_RATES = "flatRateCost";
    static final String TOTAL = "totalEligibleCost";
    static final String COMPARED_DIRECT = "presentedDirectCost";
    static final String COMPARED_FLAT_RATES = "presentedFlatRateCost";

    static final String STAFF = "staffCost";
    private static final String SERVICES = "servicesCost";
    private static final String PRESENTED_STAFF = "presentedStaffCost";
    private static final String PRESENTED_SERVICES = "presentedServicesCost";

    private static final String IS_STAFF = "[item.nature = \"STAFF\"]";
    private static final String IS_SERVICES = "[item.nature = \"SERVICES\"]";

    private final Draft draft;
    private final Call call;

    private CostChapter(Draft draft) {
        this.draft = draft;
        this.call = draft.call();
    }

    static void write(Draft draft) {
        CostChapter chapter = new CostChapter(draft);
        chapter.writeRounding();
        chapter.writePresented();
        chapter.writeRetained();
        chapter.writeFlatRates();
        chapter.writePresentedFlatRates();
    }

    /** Determines whether a minimum or a maximum is compared with what is presented. */
    static boolean isComparedAsPresented(Draft draft) {
        return draft.readings().minimumCostBasis() == MinimumCostBasis.PRESENTED;
    }

    private void writeRounding() {
        boolean isDown = draft.readings().rounding() == CentRounding.DOWN;
        boolean isOpen = call.openQuestions().contains(Question.ROUNDING);
        draft.add(new Node.Function(
                TO_CENT,
                Type.NUMBER,
                isDown ? "Down to a whole cent" : "To the nearest cent, and up from half a cent",
                Map.of("euros", Type.NUMBER),
                isOpen ? List.of(call.clauseOf(Question.ROUNDING)) : List.of(),
                Logic.feel(isDown ? "floor(euros * 100) / 100" : "floor(euros * 100 + 0.5) / 100")));
    }

    // Lines covered only by a flat rate are part of no base.
    private void writePresented() {
        draft.add(Node.Computation.of(
                        "presentedLines",
                        Type.SCREENED_LINES,
                        "All lines, excluding those covered only by a flat rate",
                        Logic.feel("lines[item.treatment != \"INDIRECT_AT_REAL_COST\"]"))
                .needing(LINES));
        writeSum(COMPARED_DIRECT, "All direct costs as presented", "presentedLines", "");
        writeSum(PRESENTED_STAFF, "All direct staff costs as presented", "presentedLines", IS_STAFF);
        writeSum(PRESENTED_SERVICES, "All costs of services as presented", "presentedLines", IS_SERVICES);
    }

    private void writeRetained() {
        draft.add(Node.Computation.of(
                        "retainedLines",
                        Type.SCREENED_LINES,
                        "The lines that are retained",
                        Logic.feel("lines[item.treatment = " + Feel.text(Type.RETAINED) + "]"))
                .needing(LINES));
        writeSum(DIRECT, "The eligible direct costs", "retainedLines", "");
        writeSum(STAFF, "The eligible direct staff costs", "retainedLines", IS_STAFF);
        writeSum(SERVICES, "The eligible costs of services", "retainedLines", IS_SERVICES);
    }

    // The sum of an empty list is null in FEEL, but 0 here.
    private void writeSum(String name, String label, String lines, String filter) {
        draft.add(Node.Computation.of(
                        name, Type.NUMBER, label, Logic.feel("sum(append(" + lines + filter + ".amount, 0))"))
                .needing(lines));
    }

    private void writeFlatRates() {
        boolean onPresentedStaff = draft.readings().flatRateBase() == FlatRateBase.PRESENTED;
        List<String> names = new ArrayList<>();
        for (FlatRate rate : call.costs().flatRates()) {
            List<String> base =
                    switch (rate.of().code()) {
                        case "STAFF" -> List.of(onPresentedStaff ? PRESENTED_STAFF : STAFF);
                        case "DIRECT" -> List.of(DIRECT);
                        case "DIRECT_WITHOUT_SERVICES" -> List.of(DIRECT, SERVICES);
                        case "DIRECT_WITHOUT_STAFF" -> List.of(DIRECT, STAFF);
                        default -> throw new IllegalStateException("There is no base " + rate.of() + " here. Add it.");
                    };
            names.add(writeFlatRate("flatRate" + (names.size() + 1), "The amount of a flat rate", rate, base));
        }
        writeTotal(FLAT_RATES, "The amounts of all flat rates", names);
        draft.add(Node.Computation.of(
                        TOTAL, Type.NUMBER, "The total eligible cost", Logic.feel("directCost + flatRateCost"))
                .needing(DIRECT, FLAT_RATES));
    }

    private void writePresentedFlatRates() {
        List<String> names = new ArrayList<>();
        for (FlatRate rate : call.costs().flatRates()) {
            List<String> base =
                    switch (rate.of().code()) {
                        case "STAFF" -> List.of(PRESENTED_STAFF);
                        case "DIRECT" -> List.of(COMPARED_DIRECT);
                        case "DIRECT_WITHOUT_SERVICES" -> List.of(COMPARED_DIRECT, PRESENTED_SERVICES);
                        case "DIRECT_WITHOUT_STAFF" -> List.of(COMPARED_DIRECT, PRESENTED_STAFF);
                        default -> throw new IllegalStateException("There is no base " + rate.of() + " here. Add it.");
                    };
            names.add(writeFlatRate(
                    "presentedFlatRate" + (names.size() + 1),
                    "The amount of a flat rate on the costs as presented",
                    rate,
                    base));
        }
        writeTotal(COMPARED_FLAT_RATES, "The amounts of all flat rates on the costs as presented", names);
    }

    /** Writes a flat rate of the first total of its base, less the second if there is one. */
    private String writeFlatRate(String name, String label, FlatRate rate, List<String> base) {
        String share = "toCent((" + String.join(" - ", base) + ") * "
                + Feel.number(rate.rate().share()) + ")";
        List<Clause> clauses = new ArrayList<>(List.of(rate.clause()));
        rate.cap().ifPresent(cap -> clauses.add(cap.clause()));
        List<String> needs = new ArrayList<>(base);
        needs.add(TO_CENT);
        draft.add(Node.Computation.of(
                        name,
                        Type.NUMBER,
                        label + ": " + rate.rate() + " of " + of(rate.of()),
                        Logic.feel(rate.cap()
                                .map(cap -> "min(" + share + ", " + Feel.euros(cap.cents()) + ")")
                                .orElse(share)))
                .needing(needs)
                .citing(clauses.stream().distinct().toList()));
        return name;
    }

    private static String of(Base base) {
        return switch (base.code()) {
            case "STAFF" -> "direct staff costs";
            case "DIRECT" -> "all direct costs";
            case "DIRECT_WITHOUT_SERVICES" -> "all direct costs, excluding services";
            case "DIRECT_WITHOUT_STAFF" -> "all direct costs, excluding staff";
            default -> throw new IllegalStateException("There is no base " + base + " here. Add it.");
        };
    }

    private void writeTotal(String name, String label, List<String> names) {
        draft.add(Node.Computation.of(
                        name, Type.NUMBER, label, Logic.feel(names.isEmpty() ? "0" : String.join(" + ", names)))
                .needing(names));
    }
}
