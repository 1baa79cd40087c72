package io.github.federules.dmn;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.dmn.Logic.Column;
import io.github.federules.dmn.Logic.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A model of a call while it is written, chapter by chapter. */
final class Draft {

    /** A rule of the call, and the node that judges it. */
    record RuleNode(Rule rule, String name, boolean onFundingAlone, Clause clause) {}

    static final String FUNDING_SOUGHT = "fundingSought";
    static final String FUNDING_VERDICT = "fundingVerdict";

    private static final List<String> OUTPUTS = List.of(
            AnswerChapter.ANSWER,
            CostChapter.COMPARED_DIRECT,
            CostChapter.STAFF,
            CostChapter.TOTAL,
            AidChapter.COMPUTED_AID,
            PartnerChapter.AID_SHARES);

    private static final Column IS_FUNDING_SOUGHT = new Column("Funding is sought", FUNDING_SOUGHT, Type.BOOLEAN);

    private final Call call;
    private final Readings readings;
    private final Locale locale;
    private final List<ModelTrack> tracks;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<RuleNode> rules = new ArrayList<>();
    private final List<InputFault> inputFaults = new ArrayList<>();

    private Draft(Call call, Readings readings, Locale locale) {
        this.call = call;
        this.readings = readings;
        this.locale = locale;
        this.tracks = ModelTrack.of(call);
    }

    /**
     * Writes all chapters.
     *
     * @throws IllegalArgumentException if the call has a rule or a value that a model cannot express
     */
    static Draft of(Call call, Readings readings, Locale locale) {
        ExportedTerms.require(call);
        Draft draft = new Draft(call, readings, locale);
        InputChapter.write(draft);
        ApplicantChapter.write(draft);
        OperationChapter.writeDeclarations(draft);
        ScreeningChapter.write(draft);
        CostChapter.write(draft);
        AidChapter.write(draft);
        CostRuleChapter.write(draft);
        OperationChapter.writeActivityRateAndPeriod(draft);
        SubmissionChapter.write(draft);
        PartnerChapter.addInputFault(draft);
        AnswerChapter.write(draft);
        PartnerChapter.write(draft);
        SupportedRules.require(call, draft.rules.stream().map(RuleNode::rule).toList());
        return draft;
    }

    Call call() {
        return call;
    }

    Readings readings() {
        return readings;
    }

    /** The language of the call's own texts. */
    Locale locale() {
        return locale;
    }

    /** The tracks that the call offers, funding first. */
    List<ModelTrack> tracks() {
        return tracks;
    }

    boolean offersFunding() {
        return call.offers(Track.FUNDING);
    }

    /** The nodes that the answer, or a total of its own interest, is found from, in the order of writing. */
    List<Node> nodes() {
        Set<String> needed = new HashSet<>();
        OUTPUTS.forEach(name -> addWithNeeds(name, needed));
        return nodes.values().stream()
                .filter(node -> needed.contains(node.name()))
                .toList();
    }

    private void addWithNeeds(String name, Set<String> needed) {
        Node node = nodes.get(name);
        if (node != null && needed.add(name)) {
            node.needs().forEach(need -> addWithNeeds(need, needed));
        }
    }

    List<RuleNode> rules() {
        return List.copyOf(rules);
    }

    List<InputFault> inputFaults() {
        return List.copyOf(inputFaults);
    }

    /** The places of what a dossier lacks, so that the model decides nothing. */
    List<String> lackedBy(Dossier dossier) {
        boolean isFundingSought = offersFunding()
                && dossier.seeks().map(seeks -> seeks.contains(Track.FUNDING)).orElse(true);
        return inputFaults.stream()
                .filter(fault -> isFundingSought || !fault.onFundingAlone())
                .filter(fault -> fault.isIn().test(dossier))
                .map(InputFault::place)
                .toList();
    }

    void add(Node node) {
        if (nodes.putIfAbsent(node.name(), node) != null) {
            throw new IllegalStateException("Two nodes are named " + node.name() + ".");
        }
    }

    void add(InputFault fault) {
        inputFaults.add(fault);
    }

    /** Adds a rule that is judged whatever is sought, by what a column must be. */
    void addRule(Rule rule, String name, Clause clause, Column column, String passes, String fails, String... needs) {
        List<Row> rows = List.of(outcome(Outcome.PASSED, clause, passes), outcome(Outcome.FAILED, clause, fails));
        addRule(rule, name, clause, Logic.unique(List.of(column), rows), needs);
    }

    /** Adds a rule that is judged whatever is sought. */
    void addRule(Rule rule, String name, Clause clause, Logic logic, String... needs) {
        rules.add(new RuleNode(rule, name, false, clause));
        add(Node.Computation.of(name, Type.OUTCOME, rule.code(), logic)
                .needing(needs)
                .citing(clause));
    }

    /** Adds a rule that is judged only where funding is sought, by what a column must be. */
    void addFundingRule(
            Rule rule, String name, Clause clause, Column column, String passes, String fails, String... needs) {
        List<Row> rows = List.of(
                outcome(Outcome.NOT_ASKED, clause, "false", Feel.ANY),
                outcome(Outcome.PASSED, clause, "true", passes),
                outcome(Outcome.FAILED, clause, "true", fails));
        List<String> all = new ArrayList<>(List.of(FUNDING_SOUGHT));
        all.addAll(List.of(needs));
        rules.add(new RuleNode(rule, name, true, clause));
        add(Node.Computation.of(name, Type.OUTCOME, rule.code(), Logic.unique(List.of(IS_FUNDING_SOUGHT, column), rows))
                .needing(all)
                .citing(clause));
    }

    static Row outcome(Outcome outcome, Clause clause, String... cells) {
        return Row.of(Feel.text(outcome.name()), cells).citing(clause);
    }
}
