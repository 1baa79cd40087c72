package io.github.federules.dmn.xml;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Law;
import io.github.federules.core.call.NotJudged;
import io.github.federules.core.rule.Clause;
import io.github.federules.dmn.chapter.Draft;
import io.github.federules.dmn.model.Feel;
import io.github.federules.dmn.model.Logic;
import io.github.federules.dmn.model.Logic.Column;
import io.github.federules.dmn.model.Logic.Step;
import io.github.federules.dmn.model.Logic.TableRow;
import io.github.federules.dmn.model.Node;
import io.github.federules.dmn.model.Node.NodeKind;
import io.github.federules.dmn.model.Type;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a model in the XML of DMN 1.3. */
public final class ModelWriter {

    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/";

    private final Draft draft;
    private final Call call;
    private final ModelIdentity identity;
    private final Locale locale;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<Clause, String> sources = new LinkedHashMap<>();

    private ModelWriter(Draft draft) {
        this.draft = draft;
        this.call = draft.call();
        this.identity = ModelIdentity.of(draft);
        this.locale = draft.locale();
        draft.nodes().forEach(node -> nodes.put(node.name(), node));
        nodes.values().stream()
                .flatMap(node -> node.clauses().stream())
                .forEach(clause -> sources.putIfAbsent(clause, "clause_" + (sources.size() + 1)));
    }

    /** Writes a model. */
    public static String write(Draft draft) {
        return new ModelWriter(draft).definitions().document();
    }

    private Xml definitions() {
        return Xml.of("definitions", "xmlns", DMN + "MODEL/", "id", identity.id(), "name", identity.name())
                .and("label", call.title().in(locale), "namespace", identity.namespace())
                .and("expressionLanguage", DMN + "FEEL/", "typeLanguage", DMN + "FEEL/")
                .with(Xml.ofText("description", description()))
                .with(draft.types().stream().map(this::type))
                .with(nodes.values().stream().map(this::node))
                .with(sources.entrySet().stream().map(source -> source(source.getKey(), source.getValue())))
                .with(numbered(call.notJudged(), this::notJudged));
    }

    private String description() {
        String readings = call.openQuestions().stream()
                .map(question -> draft.readings().answer(question).code())
                .collect(Collectors.joining(", "));
        // The explanation of a call knows only its default readings.
        String own =
                draft.readings().equals(call.readings()) ? "" : " The explanation below shows its default readings.";
        return (readings.isEmpty() ? "" : "The call is read as " + readings + "." + own + "\n")
                + "Amounts are in euros, in whole cents. Only a complete dossier is decided; inputFaults lists what is"
                + " missing.\n"
                + laws()
                + "\n"
                + call.explain(locale);
    }

    // A reader of the model alone must know what it does not refuse.
    private String laws() {
        return call.laws().isEmpty()
                ? ""
                : "The model holds the call alone. What a law above the call refuses, it does not refuse: "
                        + call.laws().stream().map(Law::id).collect(Collectors.joining(", "))
                        + ".\n";
    }

    private Xml type(Type type) {
        Xml written =
                named("itemDefinition", type.name(), type.name()).and("isCollection", Boolean.toString(type.isList()));
        if (!type.base().isEmpty()) {
            written = written.with(Xml.ofText("typeRef", type.base()));
        }
        if (!type.values().isEmpty()) {
            // Engines that check types take what is unknown, too.
            written = written.with(Xml.of("allowedValues").with(text(Feel.anyOf(type.values()) + ", null")));
        }
        return written.with(type.components().entrySet().stream()
                .map(each -> named("itemComponent", type.name() + "_" + each.getKey(), each.getKey())
                        .and("isCollection", "false")
                        .with(Xml.ofText("typeRef", each.getValue()))));
    }

    private Xml node(Node node) {
        return switch (node.kind()) {
            case INPUT -> described("inputData", node).with(variable(node));
            case DECISION ->
                described("decision", node)
                        .with(variable(node))
                        .with(needs(node))
                        .with(authorities(node))
                        .with(logic(node.name(), node.type(), node.logic()));
            case FUNCTION ->
                described("businessKnowledgeModel", node)
                        // Its variable is the function, not its result.
                        .with(named("variable", node.name() + "_variable", node.name()))
                        .with(element("encapsulatedLogic", node.name() + "_function")
                                .and("kind", "FEEL")
                                .with(node.parameters().entrySet().stream()
                                        .map(each -> named(
                                                        "formalParameter",
                                                        node.name() + "_" + each.getKey(),
                                                        each.getKey())
                                                .and("typeRef", each.getValue())))
                                .with(logic(node.name(), node.type(), node.logic())))
                        .with(authorities(node));
        };
    }

    private Xml described(String element, Node node) {
        String clauses =
                node.clauses().stream().map(clause -> "\n" + quoted(clause)).collect(Collectors.joining());
        return named(element, node.name(), node.name())
                .and("label", node.label())
                .with(Xml.ofText("description", node.label() + "." + clauses));
    }

    // Values before functions, as the schema has it.
    private Stream<Xml> needs(Node node) {
        return node.needs().stream()
                .map(need -> needed(node, need))
                .sorted(Comparator.comparing(needed -> needed.kind() == NodeKind.FUNCTION))
                .map(needed -> need(node, needed));
    }

    private Node needed(Node node, String need) {
        Node needed = nodes.get(need);
        if (needed == null) {
            throw new IllegalStateException("The node " + node.name() + " needs " + need + ", which is not there.");
        }
        return needed;
    }

    private Xml need(Node node, Node needed) {
        String id = node.name() + "_needs_" + needed.name();
        return switch (needed.kind()) {
            case INPUT -> requirement("information", id, "requiredInput", needed.name());
            case DECISION -> requirement("information", id, "requiredDecision", needed.name());
            case FUNCTION -> requirement("knowledge", id, "requiredKnowledge", needed.name());
        };
    }

    private Stream<Xml> authorities(Node node) {
        return node.clauses().stream()
                .map(sources::get)
                .map(source -> requirement("authority", node.name() + "_cites_" + source, "requiredAuthority", source));
    }

    private Xml requirement(String what, String id, String required, String node) {
        return element(what + "Requirement", id).with(Xml.of(required, "href", "#" + id(node)));
    }

    private Xml source(Clause clause, String name) {
        return named("knowledgeSource", name, name)
                .and("label", clause.id())
                .with(Xml.ofText("description", quoted(clause)));
    }

    private Xml notJudged(int number, NotJudged notJudged) {
        return element("textAnnotation", "notJudged_" + number)
                .with(text(notJudged.text().in(locale) + "\n" + quoted(notJudged.clause())));
    }

    private static String quoted(Clause clause) {
        return clause.id() + ": " + (clause.isSummary() ? clause.quote() : "« " + clause.quote() + " »");
    }

    private Xml logic(String name, String type, Logic logic) {
        if (logic instanceof Logic.Expression expression) {
            return logic("literalExpression", name, type).with(text(expression.feel()));
        }
        if (logic instanceof Logic.Stepwise steps) {
            return logic("context", name, type)
                    .with(steps.steps().stream().map(step -> step(name + "_" + step.name(), step)))
                    .with(steps.result().stream()
                            .map(result -> element("contextEntry", name + "_result")
                                    .with(logic(name + "_result", type, Logic.feel(result)))));
        }
        return table(name, type, (Logic.Table) logic);
    }

    private Xml logic(String element, String name, String type) {
        return element(element, name + "_logic").and("typeRef", type);
    }

    private Xml step(String id, Step step) {
        return element("contextEntry", id)
                .with(
                        variable(id, step.name(), step.type().name()),
                        logic(id, step.type().name(), Logic.feel(step.feel())));
    }

    private Xml table(String name, String type, Logic.Table table) {
        boolean cites = table.rows().stream().anyMatch(row -> row.clause().isPresent());
        return element("decisionTable", name + "_logic")
                .and("hitPolicy", table.hits().name(), "typeRef", type)
                .with(numbered(table.columns(), (number, column) -> column(name + "_column_" + number, column)))
                // Where there is one output, the table bears its type.
                .with(element("output", name + "_output"))
                .with(cites ? Stream.of(Xml.of("annotation", "name", "Clause")) : Stream.empty())
                .with(numbered(table.rows(), (number, row) -> row(name + "_row_" + number, row, cites)));
    }

    private Xml column(String id, Column column) {
        return element("input", id)
                .and("label", column.label())
                .with(element("inputExpression", id + "_expression")
                        .and("typeRef", column.type().name())
                        .with(text(column.feel())));
    }

    private Xml row(String id, TableRow row, boolean withClause) {
        // In quotation marks: there are engines that take an annotation for FEEL.
        String clause = Feel.text(row.clause().map(ModelWriter::quoted).orElse(""));
        return element("rule", id)
                .with(numbered(
                        row.cells(),
                        (number, cell) ->
                                element("inputEntry", id + "_cell_" + number).with(text(cell))))
                .with(element("outputEntry", id + "_output").with(text(row.output())))
                .with(withClause ? Stream.of(Xml.of("annotationEntry").with(text(clause))) : Stream.empty());
    }

    private Xml variable(Node node) {
        return variable(node.name(), node.name(), node.type());
    }

    private Xml variable(String id, String name, String type) {
        return named("variable", id + "_variable", name).and("typeRef", type);
    }

    private Xml named(String element, String id, String name) {
        return element(element, id).and("name", name);
    }

    private Xml element(String element, String id) {
        return Xml.of(element, "id", id(id));
    }

    private String id(String local) {
        return identity.id() + "." + local;
    }

    private static Xml text(String text) {
        return Xml.ofText("text", text);
    }

    /** Writes elements, the first of them with number 1. */
    private static <T> Stream<Xml> numbered(List<T> all, BiFunction<Integer, T, Xml> element) {
        return IntStream.range(0, all.size()).mapToObj(i -> element.apply(i + 1, all.get(i)));
    }
}
