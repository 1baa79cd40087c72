package io.github.federules.dmn.chapter;

import static io.github.federules.dmn.model.InputFault.FUNDING_SOUGHT;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Term;
import io.github.federules.dmn.model.Feel;
import io.github.federules.dmn.model.InputFault;
import io.github.federules.dmn.model.Logic;
import io.github.federules.dmn.model.Logic.Column;
import io.github.federules.dmn.model.Node;
import io.github.federules.dmn.model.RuleCheck;
import io.github.federules.dmn.model.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A model of a call while it is written, chapter by chapter. */
public final class Draft {

    /** A rule of the call, and the node that judges it. */
    record RuleNode(Rule rule, String name, boolean onFundingAlone, Clause clause) {}

    static final String FUNDING_VERDICT = "fundingVerdict";

    private static final List<String> OUTPUTS = List.of(
            AnswerChapter.ANSWER,
            CostSide.PRESENTED.total(CostChapter.DIRECT),
            CostChapter.TOTAL,
            AidChapter.COMPUTED_AID,
            PartnerChapter.AID_SHARES);

    private final Call call;
    private final Readings readings;
    private final Locale locale;
    private final List<ModelTrack> tracks;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<RuleNode> rules = new ArrayList<>();
    private final Map<List<String>, InputFault> inputFaults = new LinkedHashMap<>();

    Draft(Call call, Readings readings, Locale locale) {
        this.call = call;
        this.readings = readings;
        this.locale = locale;
        this.tracks = ModelTrack.of(call);
    }

    /**
     * Writes all chapters.
     *
     * @throws IllegalArgumentException if the call has a term or a value that a model cannot express
     */
    public static Draft of(Call call, Readings readings, Locale locale) {
        ExportedTerms.requireKnownForms(call);
        Draft draft = new Draft(call, readings, locale);
        InputChapter.write(draft);
        ApplicantChapter.write(draft);
        RequirementChapter.write(draft);
        ScreeningChapter.write(draft);
        CostChapter.write(draft);
        AidChapter.write(draft);
        LimitFeel.writeRules(draft);
        AidChapter.writeRule(draft);
        OperationChapter.write(draft);
        SubmissionChapter.write(draft);
        PartnerChapter.addInputFault(draft);
        AnswerChapter.write(draft);
        PartnerChapter.write(draft);
        ExportedTerms.require(draft);
        return draft;
    }

    /** Returns the call. */
    public Call call() {
        return call;
    }

    /** Returns how the call is read. */
    public Readings readings() {
        return readings;
    }

    /** Returns the language of the call's own texts. */
    public Locale locale() {
        return locale;
    }

    /** Returns the terms of a kind that the call has. */
    <T extends Term> List<T> terms(Class<T> kind) {
        return call.terms().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Returns the tracks that the call offers, funding first. */
    List<ModelTrack> tracks() {
        return tracks;
    }

    boolean offersFunding() {
        return call.offers(Track.FUNDING);
    }

    /** Returns the types of the model, each after those that it is made of. */
    public List<Type> types() {
        return Type.of(tracks.stream().map(each -> each.track().code()).toList(), AnswerChapter.answer(this));
    }

    /** Returns the nodes that the answer, or a total of its own interest, is found from, in the order of writing. */
    public List<Node> nodes() {
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

    /** Returns the terms that the nodes of the model state. */
    Set<Term> statedTerms() {
        // By identity: the hashes of terms may collide on purpose.
        Set<Term> stated = Collections.newSetFromMap(new IdentityHashMap<>());
        nodes().forEach(node -> stated.addAll(node.terms()));
        return stated;
    }

    List<RuleNode> rules() {
        return List.copyOf(rules);
    }

    List<InputFault> inputFaults() {
        return List.copyOf(inputFaults.values());
    }

    /** Returns the places of what a dossier lacks, so that the model decides nothing. */
    public List<String> lackedBy(Dossier dossier) {
        boolean isFundingSought = offersFunding()
                && dossier.seeks().map(seeks -> seeks.contains(Track.FUNDING)).orElse(true);
        return inputFaults.values().stream()
                .filter(fault -> isFundingSought || !fault.onFundingAlone())
                .filter(fault -> fault.isIn().test(dossier))
                .map(InputFault::place)
                .distinct()
                .toList();
    }

    /** Adds a node. */
    public void add(Node node) {
        if (nodes.putIfAbsent(node.name(), node) != null) {
            throw new IllegalStateException("Two nodes are named " + node.name() + ".");
        }
    }

    /** Adds a fault; one that not only funding has includes that of funding. */
    void add(InputFault fault) {
        inputFaults.merge(
                List.of(fault.place(), fault.feel()), fault, (one, other) -> one.onFundingAlone() ? other : one);
    }

    /** Adds a rule that is judged whatever is sought. */
    void addRule(Rule rule, Term term, Logic logic, String... needs) {
        addRule(new RuleNode(rule, name(rule), false, term.clause()), term, logic, List.of(needs));
    }

    /** Adds a rule on a term that is judged only where funding is sought. */
    void addFundingRule(Rule rule, Term term, RuleCheck check, String... needs) {
        addRule(new RuleNode(rule, name(rule), true, term.clause()), term, Optional.empty(), check, List.of(needs));
    }

    /** Adds a rule that is judged only where a condition, in FEEL, holds. */
    void addRule(RuleNode rule, Term term, Optional<String> when, RuleCheck check, List<String> needs) {
        List<String> all = new ArrayList<>(needs);
        if (rule.onFundingAlone()) {
            all.add(0, FUNDING_SOUGHT);
        }
        Stream<String> sought = rule.onFundingAlone() ? Stream.of(FUNDING_SOUGHT) : Stream.of();
        String asked = Stream.concat(sought, when.stream()).collect(Collectors.joining(" and "));
        Column isAsked = new Column("It is asked", asked, Type.BOOLEAN);
        Logic logic = asked.isEmpty()
                ? check.judged(rule.clause())
                : check.judgedIf(isAsked, Outcome.NOT_ASKED, rule.clause());
        addRule(rule, term, logic, all);
    }

    private void addRule(RuleNode rule, Term term, Logic logic, List<String> needs) {
        rules.add(rule);
        add(Node.decision(rule.name(), Type.OUTCOME, rule.rule().code())
                .as(logic)
                .needing(needs)
                .stating(term));
    }

    /** Returns the name of the node of a rule that is built in. */
    static String name(Rule rule) {
        return Feel.name(rule.code()) + "Rule";
    }
}
