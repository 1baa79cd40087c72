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

/** A place such as {@code operation.costLines[2].fte}, property by property, as validators build it. */
record PropertyPath(List<Property> properties) {

    private static final Pattern NODE = Pattern.compile("([^\\[\\]]+)\\[([^\\[\\]]+)]");
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    static PropertyPath of(String path) {
        return new PropertyPath(
                path.isEmpty()
                        ? List.of()
                        : Stream.of(path.split("\\.", -1)).map(Property::of).toList());
    }

    /** Adds the violation at this place. */
    void addTo(ConstraintViolationBuilder violation) {
        Continuation reached =
                new Continuation(violation::addPropertyNode, violation::addBeanNode, violation::addConstraintViolation);
        // A validator keeps the index of an element at the node after its container.
        Optional<String> element = Optional.empty();
        for (Property property : properties) {
            NodeBuilderCustomizableContext next = reached.property().apply(property.name());
            reached = element.map(each -> Continuation.of(within(next.inIterable(), each)))
                    .orElseGet(() -> Continuation.of(next));
            element = property.element();
        }
        if (element.isPresent()) {
            addWithin(reached.bean().get().inIterable(), element.get());
        } else {
            reached.violation().run();
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
    private record Property(String name, Optional<String> element) {

        static Property of(String text) {
            Matcher matcher = NODE.matcher(text);
            return matcher.matches()
                    ? new Property(matcher.group(1), Optional.of(matcher.group(2)))
                    : new Property(text, Optional.empty());
        }
    }

    /** The ways to go on from a property. The nodes of a validator have no type in common. */
    private record Continuation(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> bean,
            Runnable violation) {

        static Continuation of(NodeBuilderCustomizableContext node) {
            return new Continuation(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }

        static Continuation of(NodeBuilderDefinedContext node) {
            return new Continuation(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }
    }
}
