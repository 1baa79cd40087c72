package io.github.federules.feder.validation;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeContextBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A place such as {@code operation.costLines[2].fte}, as validators build it, node by node. */
record PropertyPath(List<Node> nodes) {

    private static final Pattern NODE = Pattern.compile("([^\\[\\]]+)\\[([^\\[\\]]+)]");

    static PropertyPath of(String path) {
        return new PropertyPath(
                path.isEmpty()
                        ? List.of()
                        : Stream.of(path.split("\\.", -1)).map(Node::of).toList());
    }

    /** Adds the violation at this place. */
    void addTo(ConstraintViolationBuilder violation) {
        Function<String, NodeBuilderCustomizableContext> last = violation::addPropertyNode;
        Runnable end = violation::addConstraintViolation;
        Optional<String> key = Optional.empty();
        for (Node node : nodes) {
            NodeBuilderCustomizableContext next = last.apply(node.name());
            if (key.isPresent()) {
                NodeBuilderDefinedContext within = within(next.inIterable(), key.get());
                last = within::addPropertyNode;
                end = within::addConstraintViolation;
            } else {
                last = next::addPropertyNode;
                end = next::addConstraintViolation;
            }
            key = node.key();
        }
        end.run();
    }

    private static NodeBuilderDefinedContext within(NodeContextBuilder container, String key) {
        return key.matches("[0-9]{1,9}") ? container.atIndex(Integer.parseInt(key)) : container.atKey(key);
    }

    /** A property, and which of its elements where it has several. */
    private record Node(String name, Optional<String> key) {

        static Node of(String text) {
            Matcher matcher = NODE.matcher(text);
            return matcher.matches()
                    ? new Node(matcher.group(1), Optional.of(matcher.group(2)))
                    : new Node(text, Optional.empty());
        }
    }
}
