package io.github.federules.dmn;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Law;
import io.github.federules.core.call.NotJudged;
import io.github.federules.core.rule.Clause;
import io.github.federules.dmn.Logic.Column;
import io.github.federules.dmn.Logic.Row;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes a model in the XML of DMN 1.3. */
final class ModelWriter {

    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/";
    private final Call call;
    private final ModelIdentity identity;
    private final Locale locale;
    private final List<Type> types;
    private final List<Node> nodes;
    private final Map<String, Node> byName = new HashMap<>();
    private final Map<Clause, String> sources = new LinkedHashMap<>();
    private final Xml xml = new Xml();

    private ModelWriter(Draft draft) {
        this.call = draft.call();
        this.identity = ModelIdentity.of(draft);
        this.locale = draft.locale();
        this.types = Type.of(draft);
        this.nodes = draft.nodes();
        nodes.forEach(node -> byName.put(node.name(), node));
        nodes.stream()
                .flatMap(node -> node.clauses().stream())
                .forEach(clause -> sources.putIfAbsent(clause, "clause_" + (sources.size() + 1)));
    }

    static String write(Draft draft) {
        return new ModelWriter(draft).document(draft);
    }

    private String document(Draft draft) {
        xml.start(
                "definitions",
                "xmlns",
                DMN + "MODEL/",
                "id",
                identity.id(),
                "name",
                identity.name(),
                "label",
                call.title().in(locale),
                "namespace",
                identity.namespace(),
                "expressionLanguage",
                DMN + "FEEL/",
                "typeLanguage",
                DMN + "FEEL/");
        xml.text("description", description(draft));
        types.forEach(this::writeType);
        nodes.forEach(this::writeNode);
        sources.forEach(this::writeSource);
        for (int i = 0; i < call.notJudged().size(); i++) {
            writeNotJudged(i + 1, call.notJudged().get(i));
        }
        return xml.end().document();
    }

    private String description(Draft draft) {
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

    private void writeType(Type type) {
        xml.start(
                "itemDefinition",
                "id",
                id(type.name()),
                "name",
                type.name(),
                "isCollection",
                Boolean.toString(type.isList()));
        if (!type.base().isEmpty()) {
            xml.text("typeRef", type.base());
        }
        if (!type.values().isEmpty()) {
            // Engines that check types take what is unknown, too.
            xml.start("allowedValues")
                    .text("text", Feel.anyOf(type.values()) + ", null")
                    .end();
        }
        type.components()
                .forEach((name, component) -> xml.start(
                                "itemComponent",
                                "id",
                                id(type.name() + "_" + name),
                                "name",
                                name,
                                "isCollection",
                                "false")
                        .text("typeRef", component)
                        .end());
        xml.end();
    }

    private void writeNode(Node node) {
        if (node instanceof Node.Input input) {
            writeInput(input);
        } else if (node instanceof Node.Function function) {
            writeFunction(function);
        } else {
            writeDecision((Node.Computation) node);
        }
    }

    private void writeInput(Node.Input input) {
        xml.start("inputData", "id", id(input.name()), "name", input.name(), "label", input.label())
                .text("description", input.label() + ".");
        writeVariable(input.name(), input.type());
        xml.end();
    }

    private void writeDecision(Node.Computation decision) {
        xml.start("decision", "id", id(decision.name()), "name", decision.name(), "label", decision.label())
                .text("description", description(decision.label(), decision.clauses()));
        writeVariable(decision.name(), decision.type());
        // Values before functions, as the schema has it.
        decision.needs().stream().filter(need -> !isFunction(need)).forEach(need -> writeNeed(decision, need));
        decision.needs().stream().filter(this::isFunction).forEach(need -> writeNeed(decision, need));
        writeSources(decision);
        writeLogic(decision.name(), decision.type(), decision.logic());
        xml.end();
    }

    private void writeFunction(Node.Function function) {
        xml.start(
                        "businessKnowledgeModel",
                        "id",
                        id(function.name()),
                        "name",
                        function.name(),
                        "label",
                        function.label())
                .text("description", description(function.label(), function.clauses()));
        // Its variable is the function, not its result.
        xml.empty("variable", "id", id(function.name() + "_variable"), "name", function.name());
        xml.start("encapsulatedLogic", "id", id(function.name() + "_function"), "kind", "FEEL");
        function.parameters()
                .forEach((name, type) -> xml.empty(
                        "formalParameter", "id", id(function.name() + "_" + name), "name", name, "typeRef", type));
        writeLogic(function.name(), function.type(), function.logic());
        xml.end();
        writeSources(function);
        xml.end();
    }

    private void writeVariable(String name, String type) {
        xml.empty("variable", "id", id(name + "_variable"), "name", name, "typeRef", type);
    }

    private void writeNeed(Node node, String need) {
        Node needed = byName.get(need);
        if (needed == null) {
            throw new IllegalStateException("The node " + node.name() + " needs " + need + ", which is not there.");
        }
        boolean isFunction = needed instanceof Node.Function;
        String required = isFunction ? "requiredKnowledge" : "requiredInput";
        if (needed instanceof Node.Computation) {
            required = "requiredDecision";
        }
        xml.start(
                        isFunction ? "knowledgeRequirement" : "informationRequirement",
                        "id",
                        id(node.name() + "_needs_" + need))
                .empty(required, "href", "#" + id(need))
                .end();
    }

    private boolean isFunction(String name) {
        return byName.get(name) instanceof Node.Function;
    }

    private void writeSources(Node node) {
        for (Clause clause : node.clauses()) {
            String source = Objects.requireNonNull(sources.get(clause));
            xml.start("authorityRequirement", "id", id(node.name() + "_cites_" + source))
                    .empty("requiredAuthority", "href", "#" + id(source))
                    .end();
        }
    }

    private void writeSource(Clause clause, String id) {
        xml.start("knowledgeSource", "id", id(id), "name", id, "label", clause.id())
                .text("description", quoted(clause))
                .end();
    }

    private void writeNotJudged(int number, NotJudged notJudged) {
        xml.start("textAnnotation", "id", id("notJudged_" + number))
                .text("text", notJudged.text().in(locale) + "\n" + quoted(notJudged.clause()))
                .end();
    }

    private static String description(String label, List<Clause> clauses) {
        return label + "."
                + clauses.stream().map(clause -> "\n" + quoted(clause)).collect(Collectors.joining());
    }

    private static String quoted(Clause clause) {
        return clause.id() + ": « " + clause.quote() + " »";
    }

    private void writeLogic(String name, String type, Logic logic) {
        if (logic instanceof Logic.Expression expression) {
            xml.start("literalExpression", "id", id(name + "_logic"), "typeRef", type)
                    .text("text", expression.feel())
                    .end();
        } else if (logic instanceof Logic.Table table) {
            writeTable(name, type, table);
        } else if (logic instanceof Logic.Components components) {
            writeComponents(name, type, components);
        } else {
            writeSteps(name, type, (Logic.Stepwise) logic);
        }
    }

    private String id(String local) {
        return identity.id() + "." + local;
    }

    private void writeComponents(String name, String type, Logic.Components components) {
        Map<String, String> componentTypes = types.stream()
                .filter(each -> each.name().equals(type))
                .findFirst()
                .orElseThrow()
                .components();
        xml.start("context", "id", id(name + "_logic"), "typeRef", type);
        components
                .feel()
                .forEach((component, feel) -> writeEntry(
                        name + "_" + component, component, componentTypes.getOrDefault(component, Type.TEXT), feel));
        xml.end();
    }

    private void writeSteps(String name, String type, Logic.Stepwise steps) {
        xml.start("context", "id", id(name + "_logic"), "typeRef", type);
        steps.steps().forEach(step -> writeEntry(name + "_" + step.name(), step.name(), step.type(), step.feel()));
        xml.start("contextEntry", "id", id(name + "_result"));
        writeLogic(name + "_result", type, Logic.feel(steps.result()));
        xml.end().end();
    }

    private void writeEntry(String id, String name, String type, String feel) {
        xml.start("contextEntry", "id", id(id))
                .empty("variable", "id", id(id + "_variable"), "name", name, "typeRef", type);
        writeLogic(id, type, Logic.feel(feel));
        xml.end();
    }

    private void writeTable(String name, String type, Logic.Table table) {
        xml.start(
                "decisionTable",
                "id",
                id(name + "_logic"),
                "hitPolicy",
                table.hits().name(),
                "typeRef",
                type);
        for (int i = 0; i < table.columns().size(); i++) {
            writeColumn(name + "_column_" + (i + 1), table.columns().get(i));
        }
        // Where there is one output, the table bears its type.
        xml.empty("output", "id", id(name + "_output"));
        boolean cites = table.rows().stream().anyMatch(row -> row.clause().isPresent());
        if (cites) {
            xml.empty("annotation", "name", "Clause");
        }
        for (int i = 0; i < table.rows().size(); i++) {
            writeRow(name + "_row_" + (i + 1), table.rows().get(i), cites);
        }
        xml.end();
    }

    private void writeColumn(String id, Column column) {
        xml.start("input", "id", id(id), "label", column.label())
                .start("inputExpression", "id", id(id + "_expression"), "typeRef", column.type())
                .text("text", column.feel())
                .end()
                .end();
    }

    private void writeRow(String id, Row row, boolean withClause) {
        xml.start("rule", "id", id(id));
        for (int i = 0; i < row.cells().size(); i++) {
            xml.start("inputEntry", "id", id(id + "_cell_" + (i + 1)))
                    .text("text", row.cells().get(i))
                    .end();
        }
        xml.start("outputEntry", "id", id(id + "_output"))
                .text("text", row.output())
                .end();
        if (withClause) {
            // In quotation marks: there are engines that take an annotation for FEEL.
            xml.start("annotationEntry")
                    .text(
                            "text",
                            Feel.text(row.clause().map(ModelWriter::quoted).orElse("")))
                    .end();
        }
        xml.end();
    }
}
