package io.github.federules.dmn.chapter;

import static io.github.federules.dmn.model.DossierInputs.APPLICANT;
import static io.github.federules.dmn.model.DossierInputs.COST_LINE;
import static io.github.federules.dmn.model.DossierInputs.COST_LINES;

import io.github.federules.core.call.CostTerms;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.result.SetAsideReason;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.EligibleVat;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.StaffMinimum;
import io.github.federules.core.term.Term;
import io.github.federules.dmn.model.Feel;
import io.github.federules.dmn.model.InputFault;
import io.github.federules.dmn.model.Logic;
import io.github.federules.dmn.model.Logic.Column;
import io.github.federules.dmn.model.Logic.TableRow;
import io.github.federules.dmn.model.Node;
import io.github.federules.dmn.model.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether each cost line is retained, and if not, why. */
final class ScreeningChapter {

    static final String LINES = "lines";

    private static final String STAFF_LINES = "staffLines";
    private static final String SHARED_LINES = "sharedLines";
    private static final String IS_SHARE_MISSING = "isShareMissing";

    private final Draft draft;
    private final Optional<StaffMinimum> minimum;

    private ScreeningChapter(Draft draft) {
        this.draft = draft;
        // Where staff is not paid at real cost, its shares are never looked at.
        CostTerms costs = draft.call().costs();
        this.minimum = costs.eligible().containsKey(CostNature.STAFF) ? costs.staffMinimum() : Optional.empty();
    }

    static void write(Draft draft) {
        ScreeningChapter chapter = new ScreeningChapter(draft);
        chapter.addInputFaults();
        draft.terms(EligibleVat.class).forEach(chapter::writeVat);
        chapter.minimum.ifPresent(chapter::writeStaffMinimum);
        chapter.writeScreening();
        chapter.writeLines();
    }

    private void addInputFaults() {
        // What the table of the screening has no row for.
        draft.add(InputFault.of("costLines.nature", "count(lines[item.treatment = null]) > 0", LINES)
                .forFundingAlone());
        addAmountFault("amount");
        addBudgetFaults();
        if (draft.call().costs().vat().isPresent()) {
            addAmountFault("vat");
            draft.add(InputFault.unknown("applicant.recoversVat").forFundingAlone());
        }
        if (minimum.isPresent()) {
            draft.add(InputFault.of("costLines.fte", IS_SHARE_MISSING, IS_SHARE_MISSING)
                    .on(ScreeningChapter::lacksAShare)
                    .forFundingAlone());
        }
    }

    // Further costs may follow: only a budget that is complete is decided.
    private void addBudgetFaults() {
        draft.add(InputFault.of("costLines", "costLines = null or count(costLines) = 0")
                .on(dossier -> dossier.operation().costLines().isEmpty())
                .forFundingAlone());
        draft.add(InputFault.of("operation.costsComplete", "operation.costsComplete = false")
                .on(dossier -> !dossier.operation().costsComplete())
                .forFundingAlone());
    }

    private void addAmountFault(String field) {
        draft.add(InputFault.of(
                        "costLines." + field,
                        "costLines = null or count(costLines[" + isNoAmount("item." + field) + "]) > 0")
                .forFundingAlone());
    }

    /** The condition that a number is no amount of whole cents. */
    static String isNoAmount(String number) {
        return "if " + number + " = null then true else if " + number + " < 0 then true else floor(" + number
                + " * 100) != " + number + " * 100";
    }

    private static boolean lacksAShare(Dossier dossier) {
        List<CostLine> staff = dossier.operation().costLines().stream()
                .filter(line -> line.nature().equals(CostNature.STAFF))
                .toList();
        // A line without a person stands for itself.
        return staff.stream()
                .filter(line -> !line.share().isKnown())
                .anyMatch(line -> line.person().isEmpty()
                        || staff.stream()
                                .filter(other -> other.person().equals(line.person()))
                                .noneMatch(other -> other.share().isKnown()));
    }

    private void writeVat(EligibleVat term) {
        draft.add(Node.decision("vatCounts", Type.BOOLEAN, "Whether VAT counts: the applicant cannot recover it")
                .as("not(applicant.recoversVat)")
                .needing(APPLICANT)
                .stating(term));
    }

    private void writeStaffMinimum(StaffMinimum staff) {
        draft.add(Node.decision(STAFF_LINES, Type.COST_LINES, "The cost lines of staff")
                .as("costLines[item.nature = \"STAFF\"]")
                .needing(COST_LINES));
        String shared = "The cost lines of staff that state a share of a full-time equivalent";
        draft.add(Node.decision(SHARED_LINES, Type.COST_LINES, shared)
                .as("staffLines[item.fte != null]")
                .needing(STAFF_LINES));
        draft.add(Node.decision(IS_SHARE_MISSING, Type.BOOLEAN, "Whether no line states the share of some person")
                .as("count(distinct values(staffLines.person)) > count(distinct values(sharedLines.person))"
                        + " or count(sharedLines[item.person = null]) < count(staffLines[item.person = null])")
                .needing(STAFF_LINES, SHARED_LINES));
        draft.add((isPerPerson() ? minimumOfEach(least(staff)) : minimumOfAll()).stating(staff));
    }

    private static Node minimumOfEach(String least) {
        String label = "Whether some line of the person states a share of " + least
                + " or more; a line without a person stands for itself";
        return Node.function("reachesStaffMinimum", Type.BOOLEAN, label)
                .with("line", COST_LINE.type())
                .with("all", Type.COST_LINES)
                .as("if line.person = null then line.fte != null and line.fte >= " + least
                        + " else count(all[item.person = line.person and item.fte >= " + least + "]) > 0");
    }

    // «who», not «person»: in a filter the person of a line takes precedence. No loop over an empty list: after one, an
    // engine resolves no name.
    private static Node minimumOfAll() {
        String label = "The sum over all persons of the highest share that a line of the person states";
        return Node.decision("staffShares", Type.NUMBER, label)
                .as("(if count(sharedLines[item.person != null]) = 0 then 0 else"
                        + " sum(for who in distinct values(sharedLines[item.person != null].person) return"
                        + " max(sharedLines[item.person = who].fte)))"
                        + " + sum(append(sharedLines[item.person = null].fte, 0))")
                .needing(SHARED_LINES);
    }

    private static String least(StaffMinimum staff) {
        return Feel.number(staff.share().value());
    }

    private boolean isPerPerson() {
        return draft.readings().staffShareScope() == StaffShareScope.PER_PERSON;
    }

    private void writeScreening() {
        Set<CostNature> others = new TreeSet<>(CostNature.standard());
        List<FlatRate> flatRates = draft.terms(FlatRate.class);
        List<EligibleCosts> eligible = draft.terms(EligibleCosts.class);
        Map<Clause, Set<CostNature>> covered = new LinkedHashMap<>();
        flatRates.forEach(rate -> add(covered, rate.clause(), rate.covers()));
        Map<Clause, Set<CostNature>> paid = new LinkedHashMap<>();
        eligible.forEach(costs -> add(paid, costs.clause(), withoutShares(costs.natures())));
        covered.values().forEach(others::removeAll);
        eligible.forEach(costs -> others.removeAll(costs.natures()));
        List<TableRow> rows = new ArrayList<>();
        covered.forEach(
                (clause, natures) -> rows.add(row(SetAsideReason.INDIRECT_AT_REAL_COST.name(), natures, Feel.ANY)
                        .citing(clause)));
        minimum.ifPresent(staff -> {
            Set<CostNature> nature = Set.of(CostNature.STAFF);
            rows.add(row(Type.RETAINED, nature, "true").citing(staff.clause()));
            rows.add(row(SetAsideReason.STAFF_SHARE_BELOW_MINIMUM.name(), nature, "false")
                    .citing(staff.clause()));
        });
        paid.forEach((clause, natures) ->
                rows.add(row(Type.RETAINED, natures, Feel.ANY).citing(clause)));
        if (!others.isEmpty()) {
            rows.add(row(SetAsideReason.NATURE_NOT_LISTED.name(), others, Feel.ANY));
        }
        Node function = Node.function("screening", Type.TREATMENT, "Whether a cost line is retained, and if not, why")
                .with("nature", Type.NATURE);
        List<Column> columns = new ArrayList<>(List.of(new Column("The nature of the cost", "nature", Type.NATURE)));
        if (minimum.isPresent()) {
            function = function.with("isShareEnough", Type.BOOLEAN);
            columns.add(new Column("The share is enough", "isShareEnough", Type.BOOLEAN));
        }
        // A flat rate is stated where its amount is.
        Stream<Clause> clauses =
                Stream.<Term>concat(flatRates.stream(), eligible.stream()).map(Term::clause);
        draft.add(function.as(Logic.unique(columns, rows))
                .stating(eligible)
                .citing(clauses.distinct().toList()));
    }

    private static void add(Map<Clause, Set<CostNature>> byClause, Clause clause, Set<CostNature> natures) {
        if (!natures.isEmpty()) {
            byClause.computeIfAbsent(clause, first -> new TreeSet<>()).addAll(natures);
        }
    }

    // Staff has rows of its own where the call sets a least share.
    private Set<CostNature> withoutShares(Set<CostNature> natures) {
        Set<CostNature> without = new TreeSet<>(natures);
        minimum.ifPresent(staff -> without.remove(CostNature.STAFF));
        return without;
    }

    private TableRow row(String treatment, Collection<CostNature> natures, String share) {
        List<String> codes = natures.stream().map(CostNature::code).toList();
        String cell = codes.size() == CostNature.standard().size() ? Feel.ANY : Feel.anyOf(codes);
        return minimum.isPresent()
                ? TableRow.of(Feel.text(treatment), cell, share)
                : TableRow.of(Feel.text(treatment), cell);
    }

    private void writeLines() {
        List<String> needs = new ArrayList<>(List.of(COST_LINES, "screening"));
        String amount = "line.amount";
        if (draft.call().costs().vat().isPresent()) {
            needs.add("vatCounts");
            amount = "line.amount + (if vatCounts then line.vat else 0)";
        }
        String treatment = "screening(line.nature)";
        if (minimum.isPresent() && isPerPerson()) {
            needs.addAll(List.of("reachesStaffMinimum", SHARED_LINES));
            treatment = treatment(
                    "if line.person = null then line.fte = null else"
                            + " count(sharedLines[item.person = line.person]) = 0",
                    "if line.nature = \"STAFF\" then reachesStaffMinimum(line, sharedLines) else false");
        } else if (minimum.isPresent()) {
            String least = least(minimum.get());
            needs.addAll(List.of("staffShares", IS_SHARE_MISSING));
            treatment = treatment("staffShares < " + least + " and isShareMissing", "staffShares >= " + least);
        }
        String feel = "for line in costLines return {id: line.id, nature: line.nature, amount: " + amount
                + ", partner: line.partner, treatment: " + treatment + "}";
        String label = "The cost lines, each with whether it is retained, and if not, why";
        draft.add(Node.decision(LINES, Type.SCREENED_LINES, label).as(feel).needing(needs));
    }

    // Only funding requires a share, so a dossier that does not seek it is decided with a share unknown.
    private static String treatment(String isShareUnknown, String isShareEnough) {
        return "if line.nature = \"STAFF\" and (" + isShareUnknown + ") then "
                + Feel.text(SetAsideReason.STAFF_SHARE_UNKNOWN.name()) + " else screening(line.nature, " + isShareEnough
                + ")";
    }
}
