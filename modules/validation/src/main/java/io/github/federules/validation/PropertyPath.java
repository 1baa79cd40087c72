package io.github.federules.validation;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeContextBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeContextBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A place such as {@code operation.costLines[2].fte}, node by node, as validators build it. */
record PropertyPath(List<Node> nodes) {

    private static final Pattern NODE = Pattern.compile("([^\\[\\]]+)\\[([^\\[\\]]+)]");
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    static PropertyPath of(String path) {
        return new PropertyPath(
                path.isEmpty()
                        ? List.of()
                        : Stream.of(path.split("\\.", -1)).map(Node::of).toList());
    }

    /** Adds the violation at this place. */
    void addTo(ConstraintViolationBuilder violation) {
        End end = new End(violation::addPropertyNode, violation::addBeanNode, violation::addConstraintViolation);
        // A validator keeps the index of an element at the node after its container.
        Optional<String> element = Optional.empty();
        for (Node node : nodes) {
            NodeBuilderCustomizableContext next = end.property().apply(node.name());
            end = element.map(each -> End.of(within(next.inIterable(), each))).orElseGet(() -> End.of(next));
            element = node.element();
        }
        if (element.isPresent()) {
            addWithin(end.bean().get().inIterable(), element.get());
        } else {
            end.violation().run();
        }
    }

    private static NodeBuilderDefinedContext within(NodeContextBuilder container, String element) {
        return isIndex(element) ? container.atIndex(Integer.parseInt(element)) : container.atKey(element);
    }

    private static void addWithin(LeafNodeContextBuilder container, String element) {
        if (isIndex(element)) {
            container.atIndex(Integer.parseInt(element)).addConstraintViolation();
        } else {
            container.atKey(element).addConstraintViolation();
        }
    }

    private static boolean isIndex(String element) {
        return INDEX.matcher(element).matches();
    }

    /** A property, and one of its elements if it is a container. */
    private record Node(String name, Optional<String> element) {

        static Node of(String text) {
            Matcher matcher = NODE.matcher(text);
            return matcher.matches()
                    ? new Node(matcher.group(1), Optional.of(matcher.group(2)))
                    : new Node(text, Optional.empty());
        }
    }

    /** The ways to go on from a node. The nodes of a validator have no type in common. */
    private record End(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> bean,
            Runnable violation) {

        static End of(NodeBuilderCustomizableContext node) {
            return new End(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }

        static End of(NodeBuilderDefinedContext node) {
            return new End(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }
    }
}
