package io.github.federules.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A model in lines that people can read: every type, input, decision and function, and every cell of a table. */
final class Outline {

    private final String prefix;
    private final List<String> lines = new ArrayList<>();

    private Outline(String prefix) {
        this.prefix = prefix;
    }

    static String of(String xml) throws Exception {
        Document model = Models.parsed(xml);
        Element root = model.getDocumentElement();
        Outline outline = new Outline(root.getAttribute("id") + ".");
        outline.lines.add(outline.name(root) + " " + root.getAttribute("namespace"));
        outline.lines.add(outline.text(root, "description"));
        children(root).stream()
                .filter(each -> !each.getLocalName().equals("description"))
                .forEach(outline::add);
        return String.join("\n", outline.lines) + "\n";
    }

    private void add(Element element) {
        lines.add("");
        lines.add(element.getLocalName() + " " + name(element));
        switch (element.getLocalName()) {
            case "itemDefinition" -> addType(element);
            case "textAnnotation" -> lines.add(text(element, "text"));
            default -> addNode(element);
        }
    }

    private void addType(Element type) {
        lines.add("  list: " + type.getAttribute("isCollection") + ", of: " + text(type, "typeRef") + ", values: "
                + text(type, "allowedValues"));
        all(type, "itemComponent").forEach(each -> lines.add("  " + name(each) + ": " + text(each, "typeRef")));
    }

    private void addNode(Element node) {
        lines.add("  " + text(node, "description").replace("\n", "\n  "));
        all(node, "variable")
                .forEach(each -> lines.add("  variable " + name(each) + " " + each.getAttribute("typeRef")));
        all(node, "formalParameter")
                .forEach(each -> lines.add("  parameter " + name(each) + " " + each.getAttribute("typeRef")));
        children(node).stream()
                .filter(each -> each.getLocalName().endsWith("Requirement"))
                .forEach(each -> addRequirement(each, children(each).get(0)));
        all(node, "contextEntry").forEach(each -> lines.add("  entry " + name(each)));
        all(node, "literalExpression")
                .forEach(each ->
                        lines.add("  " + name(each) + " " + each.getAttribute("typeRef") + " = " + text(each, "text")));
        all(node, "decisionTable").forEach(this::addTable);
    }

    private void addRequirement(Element requirement, Element required) {
        lines.add("  " + required.getLocalName() + " "
                + required.getAttribute("href").substring(1).replace(prefix, "") + ", " + name(requirement));
    }

    private void addTable(Element table) {
        lines.add("  " + name(table) + " " + table.getAttribute("hitPolicy") + " " + table.getAttribute("typeRef"));
        all(table, "input")
                .forEach(each -> lines.add("  | " + each.getAttribute("label") + ": "
                        + all(each, "inputExpression").get(0).getAttribute("typeRef") + " = "
                        + each.getTextContent().strip()));
        all(table, "annotation").forEach(each -> lines.add("  | annotation " + each.getAttribute("name")));
        all(table, "rule").forEach(each -> lines.add("  | " + row(each)));
    }

    private static String row(Element rule) {
        return children(rule).stream()
                .map(each -> each.getTextContent().strip().replace("\n", " "))
                .collect(Collectors.joining(" | "));
    }

    // The id starts with that of the model and ends with the name, if there is one.
    private String name(Element element) {
        String id = element.getAttribute("id").replace(prefix, "");
        String name = element.getAttribute("name");
        String label = element.getAttribute("label");
        return (id.equals(name) || name.isEmpty() ? id : id + " " + name) + (label.isEmpty() ? "" : " «" + label + "»");
    }

    private String text(Element element, String child) {
        return children(element).stream()
                .filter(each -> each.getLocalName().equals(child))
                .map(each -> each.getTextContent().strip())
                .collect(Collectors.joining());
    }

    private static List<Element> all(Element element, String name) {
        return elements(element.getElementsByTagNameNS("*", name));
    }

    private static List<Element> children(Element element) {
        return elements(element.getChildNodes());
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(each -> each.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }
}
