package io.github.federules.dmn.chapter;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.result.Costs;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Outcome;
import io.github.federules.dmn.chapter.Draft.RuleNode;
import io.github.federules.dmn.model.DossierInputs;
import io.github.federules.dmn.model.Feel;
import io.github.federules.dmn.model.InputFault;
import io.github.federules.dmn.model.Logic;
import io.github.federules.dmn.model.Logic.Column;
import io.github.federules.dmn.model.Logic.Step;
import io.github.federules.dmn.model.Logic.TableRow;
import io.github.federules.dmn.model.Node;
import io.github.federules.dmn.model.Structure;
import io.github.federules.dmn.model.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verdict on each track, the aid, and the reasons. */
public final class AnswerChapter {

    static final String ANSWER = "answer";

    private static final String AID = "aid";
    private static final String FAILED_RULES = "failedRules";
    private static final String LINES_SET_ASIDE = "linesSetAside";
    private static final String INPUT_FAULTS = "inputFaults";
    private static final String APPLICATION_FAILS = "applicationFails";

    private static final Column FAULTS =
            new Column("An input is missing or wrong", "count(inputFaults) > 0", Type.BOOLEAN);
    // Also null, where a table has no row for an input: only what is known to be met is met.
    private static final String IS_NOT_MET = "not(\"PASSED\", \"NOT_ASKED\")";

    private static final String NONE = "false";
    private static final String SOME = "true";

    private AnswerChapter() {}

    static void write(Draft draft) {
        writeInputFaults(draft);
        writeFailedRules(draft);
        draft.tracks().forEach(track -> writeVerdict(draft, track));
        writeApplicationFails(draft);
        if (draft.offersFunding()) {
            writeAid(draft);
        }
        writeLinesSetAside(draft);
        writeAnswer(draft);
    }

    private static void writeInputFaults(Draft draft) {
        List<InputFault> faults = draft.inputFaults();
        Set<String> needs = new LinkedHashSet<>();
        List<Column> columns = new ArrayList<>();
        List<TableRow> rows = new ArrayList<>();
        for (InputFault fault : faults) {
            needs.addAll(fault.needs());
            List<String> cells = diagonal(faults.size(), columns.size(), "true");
            rows.add(new TableRow(cells, Feel.text(fault.place()), Optional.empty()));
            columns.add(new Column(fault.place(), fault.whole(), Type.BOOLEAN));
        }
        String label = "The inputs that are missing or wrong; while there are any, nothing is decided";
        writeCollected(draft, INPUT_FAULTS, label, columns, rows, List.copyOf(needs));
    }

    private static void writeFailedRules(Draft draft) {
        List<RuleNode> rules = draft.rules();
        List<Column> columns = new ArrayList<>(List.of(FAULTS));
        List<TableRow> rows = new ArrayList<>();
        List<String> needs = new ArrayList<>(List.of(INPUT_FAULTS));
        for (RuleNode node : rules) {
            List<String> cells = diagonal(rules.size() + 1, columns.size(), IS_NOT_MET);
            cells.set(0, NONE);
            rows.add(new TableRow(cells, Feel.text(node.rule().code()), Optional.of(node.clause())));
            columns.add(new Column(node.rule().code(), node.name(), Type.OUTCOME));
            needs.add(node.name());
        }
        String label = "Every rule that fails";
        if (rows.isEmpty()) {
            draft.add(Node.decision(FAILED_RULES, Type.TEXTS, label).as("[]"));
        } else {
            writeCollected(draft, FAILED_RULES, label, columns, rows, needs);
        }
    }

    // If a table collects nothing, some engines return an empty list and others null.
    private static void writeCollected(
            Draft draft, String name, String label, List<Column> columns, List<TableRow> rows, List<String> needs) {
        String collected = name + "Collected";
        Logic table = new Logic.Table(Logic.Hits.COLLECT, columns, rows);
        draft.add(Node.decision(collected, Type.TEXTS, label).as(table).needing(needs));
        draft.add(Node.decision(name, Type.TEXTS, label)
                .as("if " + collected + " = null then [] else distinct values(" + collected + ")")
                .needing(collected));
    }

    private static List<String> diagonal(int size, int at, String cell) {
        List<String> cells = new ArrayList<>(Collections.nCopies(size, Feel.ANY));
        cells.set(at, cell);
        return cells;
    }

    /** The rules on funding concern no other track. */
    private static void writeApplicationFails(Draft draft) {
        List<String> rules = draft.rules().stream()
                .filter(node -> !node.onFundingAlone())
                .map(RuleNode::name)
                .toList();
        String feel = rules.isEmpty()
                ? "false"
                : "count([" + String.join(", ", rules) + "][item != \"PASSED\" and item != \"NOT_ASKED\"]) > 0";
        String label = "Whether a rule fails that is not on funding alone";
        draft.add(Node.decision(APPLICATION_FAILS, Type.BOOLEAN, label).as(feel).needing(rules));
    }

    private static void writeVerdict(Draft draft, ModelTrack track) {
        Column isSought = new Column("It is sought", track.sought(), Type.BOOLEAN);
        Column fails = track.isFunding()
                ? new Column("A rule fails", "count(failedRules) > 0", Type.BOOLEAN)
                : new Column("A rule fails that is not on funding alone", APPLICATION_FAILS, Type.BOOLEAN);
        List<TableRow> rows = List.of(
                TableRow.of(Feel.text(Type.NOT_DECIDED), SOME, Feel.ANY, Feel.ANY),
                TableRow.of(Feel.text(Verdict.NOT_SOUGHT.name()), NONE, "false", Feel.ANY),
                TableRow.of(Feel.text(Verdict.ELIGIBLE.name()), NONE, "true", NONE),
                TableRow.of(Feel.text(Verdict.INELIGIBLE.name()), NONE, "true", SOME));
        String label = "The verdict on this track: " + track.title().in(draft.locale());
        draft.add(Node.decision(track.verdict(), Type.VERDICT, label)
                .as(Logic.unique(List.of(FAULTS, isSought, fails), rows))
                .needing(INPUT_FAULTS, track.sought(), track.isFunding() ? FAILED_RULES : APPLICATION_FAILS));
    }

    private static void writeAid(Draft draft) {
        String label = "The aid in euros; null if nothing is decided, or if the call sets no rate";
        if (draft.call().funding().aid().isEmpty()) {
            draft.add(Node.decision(AID, Type.NUMBER, label).as("null"));
            return;
        }
        Column verdict = new Column("The verdict on funding", Draft.FUNDING_VERDICT, Type.VERDICT);
        List<TableRow> rows = List.of(
                TableRow.of(AidChapter.COMPUTED_AID, Feel.text(Verdict.ELIGIBLE.name())),
                TableRow.of("0", Feel.anyOf(List.of(Verdict.INELIGIBLE.name(), Verdict.NOT_SOUGHT.name()))),
                TableRow.of("null", Feel.text(Type.NOT_DECIDED)));
        draft.add(Node.decision(AID, Type.NUMBER, label)
                .as(Logic.unique(List.of(verdict), rows))
                .needing(Draft.FUNDING_VERDICT, AidChapter.COMPUTED_AID));
    }

    private static void writeLinesSetAside(Draft draft) {
        String label = "The cost lines that are not retained, with the reason";
        draft.add(Node.decision(LINES_SET_ASIDE, Type.LINES_SET_ASIDE, label)
                .as("for line in lines[item.treatment != " + Feel.text(Type.RETAINED)
                        + "] return {id: line.id, reason: line.treatment}")
                .needing(ScreeningChapter.LINES));
    }

    private static void writeAnswer(Draft draft) {
        Structure<Decision> answer = answer(draft);
        List<Step> steps = answer.components().stream()
                .map(each -> new Step(each.name(), each.type(), each.name()))
                .toList();
        draft.add(Node.decision(ANSWER, answer.type(), "The verdicts, the aid and the reasons together")
                .as(new Logic.Stepwise(steps, Optional.empty()))
                .needing(steps.stream().map(Step::name).toList()));
    }

    /** The answer, as the model and our own decision give it. */
    static Structure<Decision> answer(Draft draft) {
        Structure<Decision> answer = Structure.of("tAnswer");
        for (ModelTrack track : draft.tracks()) {
            answer = answer.with(
                    track.verdict(),
                    Type.VERDICT,
                    decision -> decision.verdictOn(track.track()).name());
            if (track.isFunding()) {
                answer = answer.with(
                        AID,
                        Type.NUMBER,
                        decision -> decision.funding()
                                .aid()
                                .map(DossierInputs::number)
                                .orElse(null));
            }
        }
        return answer.with(
                        FAILED_RULES,
                        Type.TEXTS,
                        decision -> decision.findings().stream()
                                .filter(finding -> finding.outcome() == Outcome.FAILED)
                                .map(finding -> finding.rule().code())
                                .toList())
                .with(
                        LINES_SET_ASIDE,
                        Type.LINES_SET_ASIDE,
                        decision -> Type.LINE_SET_ASIDE.ofEach(decision.setAside()))
                // A dossier that lacks something is not decided.
                .with(INPUT_FAULTS, Type.TEXTS, decision -> List.of());
    }

    /** Returns the results that the model must have for a complete dossier: the answer, its parts and the totals. */
    public static Map<String, @Nullable Object> results(Draft draft, Decision decision) {
        Structure<Decision> answer = answer(draft);
        Map<String, @Nullable Object> results =
                answer.with(ANSWER, answer.type(), answer::of).of(decision);
        Costs costs = decision.costs();
        results.put(CostSide.PRESENTED.total(CostChapter.DIRECT), DossierInputs.number(costs.presentedDirect()));
        results.put(CostChapter.DIRECT, DossierInputs.number(costs.retainedDirect()));
        results.put(CostChapter.FLAT_RATES, DossierInputs.number(costs.indirect()));
        results.put(CostChapter.TOTAL, DossierInputs.number(costs.retainedTotal()));
        costs.computedAid().ifPresent(aid -> results.put(AidChapter.COMPUTED_AID, DossierInputs.number(aid)));
        if (draft.call().funding().sharedOut().isPresent()) {
            results.put(PartnerChapter.AID_SHARES, Type.AID_SHARE.ofEach(decision.aidShares()));
        }
        return results;
    }
}
