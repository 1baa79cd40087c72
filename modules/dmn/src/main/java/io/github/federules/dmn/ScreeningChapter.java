package io.github.federules.dmn;

import static io.github.federules.dmn.InputChapter.APPLICANT;
import static io.github.federules.dmn.InputChapter.COST_LINES;

import io.github.federules.core.call.CostTerms;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.result.SetAsideReason;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.StaffMinimum;
import io.github.federules.dmn.Logic.Column;
import io.github.federules.dmn.Logic.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether each cost line is retained, and if not, why. */
final class ScreeningChapter {

    static final String LINES = "lines";

    private static final String SCREENING = "screening";
    private static final String VAT_COUNTS = "vatCounts";
    private static final String REACHES = "reachesStaffMinimum";
    private static final String STAFF_SHARES = "staffShares";
    private static final String STAFF_LINES = "staffLines";
    private static final String SHARED_LINES = "sharedLines";
    private static final String IS_SHARE_MISSING = "isShareMissing";

    private final Draft draft;
    private final CostTerms terms;
    private final Optional<StaffMinimum> minimum;

    private ScreeningChapter(Draft draft) {
        this.draft = draft;
        this.terms = draft.call().costs();
        // Where staff is not paid at real cost, its shares are never looked at.
        this.minimum = terms.eligible().containsKey(CostNature.STAFF) ? terms.staffMinimum() : Optional.empty();
    }

    static void write(Draft draft) {
        ScreeningChapter chapter = new ScreeningChapter(draft);
        chapter.addInputFaults();
        chapter.terms.vat().ifPresent(chapter::writeVat);
        chapter.minimum.ifPresent(chapter::writeStaffMinimum);
        chapter.writeScreening();
        chapter.writeLines();
    }

    private void addInputFaults() {
        // What the table of the screening has no row for.
        draft.add(InputFault.of(
                        "costLines.nature", "count(lines[item.treatment = null]) > 0", List.of(LINES), dossier -> false)
                .forFundingAlone());
        addAmountFault("amount");
        if (terms.vat().isPresent()) {
            addAmountFault("vat");
            draft.add(InputFault.of(
                            "applicant.recoversVat",
                            "applicant.recoversVat = null",
                            List.of(APPLICANT),
                            dossier -> !dossier.applicant().recoversVat().isKnown())
                    .forFundingAlone());
        }
        if (minimum.isPresent()) {
            draft.add(InputFault.of(
                            "costLines.fte", IS_SHARE_MISSING, List.of(IS_SHARE_MISSING), ScreeningChapter::lacksAShare)
                    .forFundingAlone());
        }
    }

    private void addAmountFault(String field) {
        draft.add(InputFault.of(
                        "costLines." + field,
                        "costLines = null or count(costLines[" + isNoAmount("item." + field) + "]) > 0",
                        List.of(COST_LINES),
                        dossier -> false)
                .forFundingAlone());
    }

    /** The condition that a number is no amount of whole cents. */
    static String isNoAmount(String number) {
        return "if " + number + " = null then true else if " + number + " < 0 then true else floor(" + number
                + " * 100) != " + number + " * 100";
    }

    private static boolean lacksAShare(Dossier dossier) {
        List<CostLine> staff = dossier.operation().costLines().stream()
                .filter(line -> line.nature() == CostNature.STAFF)
                .toList();
        return staff.stream()
                .anyMatch(
                        line -> staff.stream().noneMatch(other -> other.share().isKnown() && isSame(line, other)));
    }

    // A line without a person stands for itself.
    private static boolean isSame(CostLine line, CostLine other) {
        return line.person().isPresent() ? line.person().equals(other.person()) : line.equals(other);
    }

    private void writeVat(Clause clause) {
        draft.add(Node.Computation.of(
                        VAT_COUNTS,
                        Type.BOOLEAN,
                        "Whether VAT counts: the applicant cannot recover it",
                        Logic.feel("not(applicant.recoversVat)"))
                .needing(APPLICANT)
                .citing(clause));
    }

    private void writeStaffMinimum(StaffMinimum staff) {
        draft.add(Node.Computation.of(
                        STAFF_LINES,
                        Type.COST_LINES,
                        "The cost lines of staff",
                        Logic.feel("costLines[item.nature = \"STAFF\"]"))
                .needing(COST_LINES));
        draft.add(Node.Computation.of(
                        SHARED_LINES,
                        Type.COST_LINES,
                        "The cost lines of staff that state a share of a full-time equivalent",
                        Logic.feel("staffLines[item.fte != null]"))
                .needing(STAFF_LINES));
        draft.add(Node.Computation.of(
                        IS_SHARE_MISSING,
                        Type.BOOLEAN,
                        "Whether no line states the share of some person",
                        Logic.feel(
                                "count(distinct values(staffLines.person)) > count(distinct values(sharedLines.person))"
                                        + " or count(sharedLines[item.person = null]) < count(staffLines[item.person = null])"))
                .needing(STAFF_LINES, SHARED_LINES));
        if (isPerPerson()) {
            writeMinimumOfEach(staff);
        } else {
            writeMinimumOfAll(staff);
        }
    }

    private void writeMinimumOfEach(StaffMinimum staff) {
        String least = Feel.number(staff.share().value());
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("line", Type.COST_LINE);
        parameters.put("all", Type.COST_LINES);
        draft.add(new Node.Function(
                REACHES,
                Type.BOOLEAN,
                "Whether some line of the person states a share of " + least
                        + " or more; a line without a person stands" + " for itself",
                parameters,
                List.of(staff.clause()),
                Logic.feel("if line.person = null then line.fte != null and line.fte >= " + least
                        + " else count(all[item.person = line.person and item.fte >= " + least + "]) > 0")));
    }

    // «who», not «person»: in a filter the person of a line takes precedence. No loop over an empty list: after one, an
    // engine resolves no name.
    private void writeMinimumOfAll(StaffMinimum staff) {
        draft.add(Node.Computation.of(
                        STAFF_SHARES,
                        Type.NUMBER,
                        "The sum over all persons of the highest share that a line of the person states",
                        Logic.feel("(if count(sharedLines[item.person != null]) = 0 then 0 else"
                                + " sum(for who in distinct values(sharedLines[item.person != null].person) return"
                                + " max(sharedLines[item.person = who].fte)))"
                                + " + sum(append(sharedLines[item.person = null].fte, 0))"))
                .needing(SHARED_LINES)
                .citing(staff.clause()));
    }

    private boolean isPerPerson() {
        return draft.readings().staffShareScope() == StaffShareScope.PER_PERSON;
    }

    private void writeScreening() {
        Set<CostNature> others = new TreeSet<>(CostNature.standard());
        List<Row> rows = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        Map<Clause, Set<CostNature>> covered = new LinkedHashMap<>();
        for (FlatRate rate : terms.flatRates()) {
            if (!rate.covers().isEmpty()) {
                covered.computeIfAbsent(rate.clause(), first -> new TreeSet<>()).addAll(rate.covers());
            }
            clauses.add(rate.clause());
            others.removeAll(rate.covers());
        }
        covered.forEach(
                (clause, natures) -> rows.add(row(SetAsideReason.INDIRECT_AT_REAL_COST.name(), natures, Feel.ANY)
                        .citing(clause)));
        Map<Clause, Set<CostNature>> paid = new LinkedHashMap<>();
        terms.eligible().forEach((nature, clause) -> {
            if (nature != CostNature.STAFF || minimum.isEmpty()) {
                paid.computeIfAbsent(clause, first -> new TreeSet<>()).add(nature);
            }
        });
        minimum.ifPresent(staff -> {
            Set<CostNature> nature = Set.of(CostNature.STAFF);
            rows.add(row(Type.RETAINED, nature, "true").citing(staff.clause()));
            rows.add(row(SetAsideReason.STAFF_SHARE_BELOW_MINIMUM.name(), nature, "false")
                    .citing(staff.clause()));
        });
        paid.forEach((clause, natures) ->
                rows.add(row(Type.RETAINED, natures, Feel.ANY).citing(clause)));
        clauses.addAll(terms.eligible().values());
        others.removeAll(terms.eligible().keySet());
        if (!others.isEmpty()) {
            rows.add(row(SetAsideReason.NATURE_NOT_LISTED.name(), others, Feel.ANY));
        }
        List<Column> columns = new ArrayList<>(List.of(new Column("The nature of the cost", "nature", Type.NATURE)));
        Map<String, String> parameters = new LinkedHashMap<>(Map.of("nature", Type.NATURE));
        if (minimum.isPresent()) {
            columns.add(new Column("The share is enough", "isShareEnough", Type.BOOLEAN));
            parameters.put("isShareEnough", Type.BOOLEAN);
        }
        draft.add(new Node.Function(
                SCREENING,
                Type.TREATMENT,
                "Whether a cost line is retained, and if not, why",
                parameters,
                clauses.stream().distinct().toList(),
                Logic.unique(columns, rows)));
    }

    private Row row(String treatment, Set<CostNature> natures, String share) {
        String cell = natures.size() == CostNature.standard().size() ? Feel.ANY : Feel.anyOf(codes(natures));
        return minimum.isPresent() ? Row.of(Feel.text(treatment), cell, share) : Row.of(Feel.text(treatment), cell);
    }

    private static List<String> codes(Set<CostNature> natures) {
        return natures.stream().sorted().map(CostNature::code).toList();
    }

    private void writeLines() {
        List<String> needs = new ArrayList<>(List.of(COST_LINES, SCREENING));
        String amount = "line.amount";
        if (terms.vat().isPresent()) {
            needs.add(VAT_COUNTS);
            amount = "line.amount + (if vatCounts then line.vat else 0)";
        }
        String treatment = "screening(line.nature)";
        if (minimum.isPresent()) {
            String least = Feel.number(minimum.get().share().value());
            needs.addAll(isPerPerson() ? List.of(REACHES, SHARED_LINES) : List.of(STAFF_SHARES, IS_SHARE_MISSING));
            treatment = isPerPerson()
                    ? treatment(
                            "if line.person = null then line.fte = null else"
                                    + " count(sharedLines[item.person = line.person]) = 0",
                            "if line.nature = \"STAFF\" then reachesStaffMinimum(line, sharedLines) else false")
                    : treatment("staffShares < " + least + " and isShareMissing", "staffShares >= " + least);
        }
        draft.add(Node.Computation.of(
                        LINES,
                        Type.SCREENED_LINES,
                        "The cost lines, each with whether it is retained, and if not, why",
                        Logic.feel("for line in costLines return {id: line.id, nature: line.nature, amount: " + amount
                                + ", partner: line.partner, treatment: " + treatment + "}"))
                .needing(needs));
    }

    // Only funding requires a share, so a dossier that does not seek it is decided with a share unknown.
    private static String treatment(String isShareUnknown, String isShareEnough) {
        return "if line.nature = \"STAFF\" and (" + isShareUnknown + ") then "
                + Feel.text(SetAsideReason.STAFF_SHARE_UNKNOWN.name()) + " else screening(line.nature, " + isShareEnough
                + ")";
    }
}
