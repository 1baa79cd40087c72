package io.github.federules.dmn;

import io.github.federules.core.decision.Outcome;
import io.github.federules.core.decision.Verdict;
import io.github.federules.dmn.Draft.RuleNode;
import io.github.federules.dmn.Logic.Column;
import io.github.federules.dmn.Logic.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The verdicts, the aid, and every reason. */
final class AnswerChapter {

    static final String FUNDING_VERDICT = "fundingVerdict";
    static final String AID = "aid";
    static final String WORKSHOPS_VERDICT = "workshopsVerdict";
    static final String FAILED_RULES = "failedRules";
    static final String LINES_SET_ASIDE = "linesSetAside";
    static final String INPUT_FAULTS = "inputFaults";
    static final String ANSWER = "answer";

    private static final String WORKSHOPS_REFUSED = "workshopsRefused";
    private static final Column FAULTS = new Column("An input is at fault", "count(inputFaults) > 0", Type.BOOLEAN);
    // Also where a table has no row for an input: what is not known to be met is not met.
    private static final String IS_NOT_MET =
            "not(" + Feel.anyOf(List.of(Outcome.PASSED.name(), Outcome.NOT_ASKED.name())) + ")";

    private static final String NONE = "false";
    private static final String SOME = "true";

    private final Draft draft;

    private AnswerChapter(Draft draft) {
        this.draft = draft;
    }

    static void write(Draft draft) {
        AnswerChapter chapter = new AnswerChapter(draft);
        chapter.writeInputFaults();
        chapter.writeFailedRules();
        chapter.writeVerdicts();
        chapter.writeAid();
        chapter.writeLinesSetAside();
        chapter.writeAnswer();
    }

    private void writeInputFaults() {
        List<InputFault> faults = draft.inputFaults();
        Set<String> needs = new LinkedHashSet<>();
        List<Column> columns = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (InputFault fault : faults) {
            needs.addAll(fault.needs());
            String feel = fault.feel();
            if (fault.onFundingAlone()) {
                needs.add(Draft.FUNDING_SOUGHT);
                feel = "fundingSought and (" + feel + ")";
            }
            rows.add(Row.of(Feel.text(fault.place()), diagonal(faults.size(), columns.size(), "true")));
            columns.add(new Column(fault.place(), feel, Type.BOOLEAN));
        }
        writeCollected(
                INPUT_FAULTS,
                "The inputs that are missing, or no amounts of whole cents: while there are any, nothing is decided",
                new Logic.Table(Logic.Hits.COLLECT, columns, rows),
                List.copyOf(needs));
    }

    private void writeFailedRules() {
        List<RuleNode> rules = draft.rules();
        List<Column> columns = new ArrayList<>(List.of(FAULTS));
        List<Row> rows = new ArrayList<>();
        List<String> needs = new ArrayList<>(List.of(INPUT_FAULTS));
        for (RuleNode node : rules) {
            String[] cells = diagonal(rules.size() + 1, columns.size(), IS_NOT_MET);
            cells[0] = NONE;
            rows.add(Row.of(Feel.text(node.rule().code()), cells).citing(node.clause()));
            columns.add(new Column(node.rule().code(), node.name(), Type.OUTCOME));
            needs.add(node.name());
        }
        String label = "Every rule that is not met";
        if (rows.isEmpty()) {
            draft.add(Node.Decision.of(FAILED_RULES, Type.TEXTS, label, Logic.feel("[]")));
        } else {
            writeCollected(FAILED_RULES, label, new Logic.Table(Logic.Hits.COLLECT, columns, rows), needs);
        }
    }

    // Where a table collects nothing, some engines give an empty list, and others null.
    private void writeCollected(String name, String label, Logic table, List<String> needs) {
        String collected = name + "Collected";
        draft.add(Node.Decision.of(collected, Type.TEXTS, label, table).needing(needs));
        draft.add(Node.Decision.of(
                        name, Type.TEXTS, label, Logic.feel("if " + collected + " = null then [] else " + collected))
                .needing(collected));
    }

    private static String[] diagonal(int size, int at, String cell) {
        String[] cells = new String[size];
        Arrays.fill(cells, Feel.ANY);
        cells[at] = cell;
        return cells;
    }

    private void writeVerdicts() {
        List<String> ofApplication = draft.rules().stream()
                .filter(node -> !node.onFundingAlone())
                .map(RuleNode::name)
                .toList();
        draft.add(Node.Decision.of(
                        WORKSHOPS_REFUSED,
                        Type.BOOLEAN,
                        "Whether a rule is not met that is no rule on funding",
                        Logic.feel(
                                ofApplication.isEmpty()
                                        ? "false"
                                        : "count([" + String.join(", ", ofApplication)
                                                + "][item != \"PASSED\" and item != \"NOT_ASKED\"]) > 0"))
                .needing(ofApplication));
        writeVerdict(
                FUNDING_VERDICT,
                "The verdict on funding",
                Draft.FUNDING_SOUGHT,
                new Column("A rule is not met", "count(failedRules) > 0", Type.BOOLEAN),
                FAILED_RULES);
        writeVerdict(
                WORKSHOPS_VERDICT,
                "The verdict on workshops",
                InputChapter.WORKSHOPS_SOUGHT,
                new Column("Refused", WORKSHOPS_REFUSED, Type.BOOLEAN),
                WORKSHOPS_REFUSED);
    }

    private void writeVerdict(String name, String label, String sought, Column refused, String need) {
        Column isSought = new Column("It is sought", sought, Type.BOOLEAN);
        List<Row> rows = List.of(
                Row.of(Feel.text(Type.NOT_DECIDED), SOME, Feel.ANY, Feel.ANY),
                Row.of(Feel.text(Verdict.NOT_SOUGHT.name()), NONE, "false", Feel.ANY),
                Row.of(Feel.text(Verdict.ELIGIBLE.name()), NONE, "true", NONE),
                Row.of(Feel.text(Verdict.INELIGIBLE.name()), NONE, "true", SOME));
        draft.add(Node.Decision.of(name, Type.VERDICT, label, Logic.unique(List.of(FAULTS, isSought, refused), rows))
                .needing(INPUT_FAULTS, sought, need));
    }

    private void writeAid() {
        String label = "The aid in euros; null where nothing is decided, or where the call sets no rate";
        if (draft.call().funding().aid().isEmpty()) {
            draft.add(Node.Decision.of(AID, Type.NUMBER, label, Logic.feel("null")));
            return;
        }
        Column verdict = new Column("The verdict on funding", FUNDING_VERDICT, Type.VERDICT);
        List<Row> rows = List.of(
                Row.of(AidChapter.COMPUTED_AID, Feel.text(Verdict.ELIGIBLE.name())),
                Row.of("0", Feel.anyOf(List.of(Verdict.INELIGIBLE.name(), Verdict.NOT_SOUGHT.name()))),
                Row.of("null", Feel.text(Type.NOT_DECIDED)));
        draft.add(Node.Decision.of(AID, Type.NUMBER, label, Logic.unique(List.of(verdict), rows))
                .needing(FUNDING_VERDICT, AidChapter.COMPUTED_AID));
    }

    private void writeLinesSetAside() {
        draft.add(Node.Decision.of(
                        LINES_SET_ASIDE,
                        Type.LINES_SET_ASIDE,
                        "The cost lines that are not retained, and why",
                        Logic.feel("for line in lines[item.treatment != " + Feel.text(Type.RETAINED)
                                + "] return {id: line.id, reason: line.treatment}"))
                .needing(ScreeningChapter.LINES));
    }

    private void writeAnswer() {
        List<String> names =
                List.of(FUNDING_VERDICT, AID, WORKSHOPS_VERDICT, FAILED_RULES, LINES_SET_ASIDE, INPUT_FAULTS);
        Map<String, String> components = new LinkedHashMap<>();
        names.forEach(name -> components.put(name, name));
        draft.add(Node.Decision.of(ANSWER, Type.ANSWER, "The whole answer", new Logic.Components(components))
                .needing(names));
    }
}
