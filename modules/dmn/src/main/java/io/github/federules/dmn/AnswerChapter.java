package io.github.federules.dmn;

import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Outcome;
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

/** The verdict on each track, the aid, and the reasons. */
final class AnswerChapter {

    static final String AID = "aid";
    static final String FAILED_RULES = "failedRules";
    static final String LINES_SET_ASIDE = "linesSetAside";
    static final String INPUT_FAULTS = "inputFaults";
    static final String ANSWER = "answer";

    private static final String APPLICATION_FAILS = "applicationFails";
    private static final Column FAULTS =
            new Column("An input is missing or wrong", "count(inputFaults) > 0", Type.BOOLEAN);
    // Also null, where a table has no row for an input: only what is known to be met is met.
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
        draft.tracks().forEach(chapter::writeVerdict);
        chapter.writeApplicationFails();
        if (draft.offersFunding()) {
            chapter.writeAid();
        }
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
                "The inputs that are missing or wrong; while there are any, nothing is decided",
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
        String label = "Every rule that fails";
        if (rows.isEmpty()) {
            draft.add(Node.Computation.of(FAILED_RULES, Type.TEXTS, label, Logic.feel("[]")));
        } else {
            writeCollected(FAILED_RULES, label, new Logic.Table(Logic.Hits.COLLECT, columns, rows), needs);
        }
    }

    // If a table collects nothing, some engines return an empty list and others null.
    private void writeCollected(String name, String label, Logic table, List<String> needs) {
        String collected = name + "Collected";
        draft.add(Node.Computation.of(collected, Type.TEXTS, label, table).needing(needs));
        draft.add(Node.Computation.of(
                        name, Type.TEXTS, label, Logic.feel("if " + collected + " = null then [] else " + collected))
                .needing(collected));
    }

    private static String[] diagonal(int size, int at, String cell) {
        String[] cells = new String[size];
        Arrays.fill(cells, Feel.ANY);
        cells[at] = cell;
        return cells;
    }

    /** The rules on funding concern no other track. */
    private void writeApplicationFails() {
        List<String> rules = draft.rules().stream()
                .filter(node -> !node.onFundingAlone())
                .map(RuleNode::name)
                .toList();
        draft.add(Node.Computation.of(
                        APPLICATION_FAILS,
                        Type.BOOLEAN,
                        "Whether a rule fails that is not on funding alone",
                        Logic.feel(
                                rules.isEmpty()
                                        ? "false"
                                        : "count([" + String.join(", ", rules)
                                                + "][item != \"PASSED\" and item != \"NOT_ASKED\"]) > 0"))
                .needing(rules));
    }

    private void writeVerdict(ModelTrack track) {
        Column isSought = new Column("It is sought", track.sought(), Type.BOOLEAN);
        Column fails = track.isFunding()
                ? new Column("A rule fails", "count(failedRules) > 0", Type.BOOLEAN)
                : new Column("A rule fails that is not on funding alone", APPLICATION_FAILS, Type.BOOLEAN);
        List<Row> rows = List.of(
                Row.of(Feel.text(Type.NOT_DECIDED), SOME, Feel.ANY, Feel.ANY),
                Row.of(Feel.text(Verdict.NOT_SOUGHT.name()), NONE, "false", Feel.ANY),
                Row.of(Feel.text(Verdict.ELIGIBLE.name()), NONE, "true", NONE),
                Row.of(Feel.text(Verdict.INELIGIBLE.name()), NONE, "true", SOME));
        draft.add(Node.Computation.of(
                        track.verdict(),
                        Type.VERDICT,
                        "The verdict on this track: " + track.title().in(draft.locale()),
                        Logic.unique(List.of(FAULTS, isSought, fails), rows))
                .needing(INPUT_FAULTS, track.sought(), track.isFunding() ? FAILED_RULES : APPLICATION_FAILS));
    }

    private void writeAid() {
        String label = "The aid in euros; null if nothing is decided, or if the call sets no rate";
        if (draft.call().funding().aid().isEmpty()) {
            draft.add(Node.Computation.of(AID, Type.NUMBER, label, Logic.feel("null")));
            return;
        }
        Column verdict = new Column("The verdict on funding", Draft.FUNDING_VERDICT, Type.VERDICT);
        List<Row> rows = List.of(
                Row.of(AidChapter.COMPUTED_AID, Feel.text(Verdict.ELIGIBLE.name())),
                Row.of("0", Feel.anyOf(List.of(Verdict.INELIGIBLE.name(), Verdict.NOT_SOUGHT.name()))),
                Row.of("null", Feel.text(Type.NOT_DECIDED)));
        draft.add(Node.Computation.of(AID, Type.NUMBER, label, Logic.unique(List.of(verdict), rows))
                .needing(Draft.FUNDING_VERDICT, AidChapter.COMPUTED_AID));
    }

    private void writeLinesSetAside() {
        draft.add(Node.Computation.of(
                        LINES_SET_ASIDE,
                        Type.LINES_SET_ASIDE,
                        "The cost lines that are not retained, with the reason",
                        Logic.feel("for line in lines[item.treatment != " + Feel.text(Type.RETAINED)
                                + "] return {id: line.id, reason: line.treatment}"))
                .needing(ScreeningChapter.LINES));
    }

    /** The components of the answer with their types. */
    static Map<String, String> components(Draft draft) {
        Map<String, String> components = new LinkedHashMap<>();
        for (ModelTrack track : draft.tracks()) {
            components.put(track.verdict(), Type.VERDICT);
            if (track.isFunding()) {
                components.put(AID, Type.NUMBER);
            }
        }
        components.put(FAILED_RULES, Type.TEXTS);
        components.put(LINES_SET_ASIDE, Type.LINES_SET_ASIDE);
        components.put(INPUT_FAULTS, Type.TEXTS);
        return components;
    }

    private void writeAnswer() {
        Map<String, String> components = new LinkedHashMap<>();
        components(draft).keySet().forEach(name -> components.put(name, name));
        draft.add(Node.Computation.of(
                        ANSWER,
                        Type.ANSWER,
                        "The verdicts, the aid and the reasons together",
                        new Logic.Components(components))
                .needing(List.copyOf(components.keySet())));
    }
}
