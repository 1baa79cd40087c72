package io.github.federules.spring.startup;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.validation.EligibleFor;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.MethodDescriptor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.ClassUtils;
import org.springframework.web.method.HandlerMethod;

/** The constraints of controllers and of what they are handed, which are to name calls that are known. */
public final class HandlerConstraints {

    private final Validator validator;
    private final Catalogue catalogue;
    private final Set<Class<?>> seen = new HashSet<>();
    private final List<String> unknown = new ArrayList<>();

    /** Begins without any handler. */
    public HandlerConstraints(Validator validator, Catalogue catalogue) {
        this.validator = validator;
        this.catalogue = catalogue;
    }

    /** Adds the constraints of a method and of all that it is handed. */
    public void add(HandlerMethod handler) {
        Class<?> controller = ClassUtils.getUserClass(handler.getBeanType());
        String place = controller.getName() + "." + handler.getMethod().getName();
        Class<?>[] types = handler.getMethod().getParameterTypes();
        MethodDescriptor method = validator
                .getConstraintsForClass(controller)
                .getConstraintsForMethod(handler.getMethod().getName(), types);
        if (method != null) {
            method.getParameterDescriptors().forEach(parameter -> addElement(parameter, place));
            addElement(method.getReturnValueDescriptor(), place);
        }
        // What is @Valid or @Validated for Spring alone is no part of the description of the method.
        Stream.of(types).forEach(this::addType);
    }

    /**
     * Checks what was added.
     *
     * @throws InvalidCallsException if a constraint names a call that is not known
     */
    public void requireKnownCalls() {
        if (!unknown.isEmpty()) {
            throw new InvalidCallsException(
                    "@EligibleFor names calls that are not known:\n" + String.join("", unknown),
                    "Name one of " + catalogue.newest().stream().map(Call::id).toList()
                            + ", or add the file of the call to federules.calls.locations.");
        }
    }

    private void addType(Class<?> type) {
        if (type.isPrimitive() || type.isArray() || type.getName().startsWith("java.") || !seen.add(type)) {
            return;
        }
        BeanDescriptor bean = validator.getConstraintsForClass(type);
        addElement(bean, type.getName());
        bean.getConstrainedProperties()
                .forEach(property -> addElement(property, type.getName() + "." + property.getPropertyName()));
    }

    private void addElement(ElementDescriptor element, String place) {
        element.getConstraintDescriptors().forEach(constraint -> addConstraint(constraint, place));
        if (element instanceof ContainerDescriptor container) {
            container.getConstrainedContainerElementTypes().forEach(each -> addElement(each, place));
        }
        if (element instanceof CascadableDescriptor cascadable && cascadable.isCascaded()) {
            addType(element.getElementClass());
        }
    }

    private void addConstraint(ConstraintDescriptor<?> constraint, String place) {
        if (constraint.getAnnotation() instanceof EligibleFor eligible
                && !eligible.value().isEmpty()
                && catalogue.find(eligible.value()).isEmpty()) {
            unknown.add("\n    " + place + " names " + eligible.value());
        }
        constraint.getComposingConstraints().forEach(each -> addConstraint(each, place));
    }
}
