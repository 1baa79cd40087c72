package io.github.federules.core.dossier;

import io.github.federules.core.fault.InvalidFactException;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Trials of the parameters of a constructor: each creates a record with one or two of them, and harmless values for the
 * others.
 *
 * <p>A trial with a parameter that is null is left out: {@code @NotNull} reports it. A null in a list, a map or a set is found
 * before the trial, so that a {@code NullPointerException} of somebody else's code, such as a legal form, is not taken for one.
 */
final class Trials {

    private static final String NULL = "{jakarta.validation.constraints.NotNull.message}";
    private static final String EMPTY = "{jakarta.validation.constraints.NotEmpty.message}";

    /** A parameter that a record refused, and why. */
    private record Refusal(int parameter, String message) {}

    private final @Nullable Object[] parameters;
    private final Set<Refusal> refusals = new LinkedHashSet<>();

    Trials(@Nullable Object[] parameters) {
        this.parameters = parameters;
    }

    /** Tries a parameter by itself. */
    <T> void alone(int parameter, Consumer<T> creation) {
        @Nullable T value = value(parameter);
        if (value == null) {
            return;
        }
        if (holdsNull(value)) {
            refusals.add(new Refusal(parameter, NULL));
        } else {
            attempt(parameter, () -> creation.accept(value));
        }
    }

    /** Refuses a parameter that holds a null; the record takes any other. */
    void withoutNulls(int parameter) {
        alone(parameter, any -> {});
    }

    /** Tries a parameter together with another one, which was not refused by itself. A refusal is at the first. */
    <T, U> void together(int parameter, int other, BiConsumer<T, U> creation) {
        @Nullable T value = value(parameter);
        @Nullable U with = value(other);
        if (value != null && with != null && refusals.stream().noneMatch(each -> each.parameter() == other)) {
            attempt(parameter, () -> creation.accept(value, with));
        }
    }

    /** Reports every refusal, and returns whether there was none. */
    boolean report(ConstraintValidatorContext context) {
        for (Refusal refusal : refusals) {
            context.buildConstraintViolationWithTemplate(refusal.message())
                    .addParameterNode(refusal.parameter())
                    .addConstraintViolation();
        }
        return refusals.isEmpty();
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // of the type that the constructor declares
    private <T> @Nullable T value(int parameter) {
        return (T) parameters[parameter];
    }

    private static boolean holdsNull(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.filter(Trials::holdsNull).isPresent();
        }
        if (value instanceof Map<?, ?> map) {
            return holdsNull(map.keySet()) || holdsNull(map.values());
        }
        return value instanceof Collection<?> all && all.stream().anyMatch(Objects::isNull);
    }

    private void attempt(int parameter, Runnable creation) {
        try {
            creation.run();
        } catch (InvalidFactException e) {
            String code = e.fault().code().name();
            refusals.add(new Refusal(parameter, "{io.github.federules.core.fault.FaultCode." + code + "}"));
        } catch (IllegalArgumentException e) {
            refusals.add(new Refusal(parameter, EMPTY)); // all other errors of facts have a code
        }
    }
}
