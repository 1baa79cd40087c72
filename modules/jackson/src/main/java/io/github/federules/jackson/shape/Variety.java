package io.github.federules.jackson.shape;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One of several things that an object may be, each of which has fields of its own.
 *
 * @param wanted the fields that must be there
 * @param optional those that may be there besides
 * @param maker what is made of the values, where all that must be there are
 * @param <W> what the object is written from
 * @param <R> what is made of the object
 */
public record Variety<W, R>(
        List<ShapeField<W, ?>> wanted, List<ShapeField<W, ?>> optional, Function<ObjectValues, @Nullable R> maker) {

    /** Makes the last of these of which a field is given, or else the first one. */
    public static <W, R> @Nullable R made(ObjectValues values, List<Variety<W, R>> varieties) {
        return varieties.stream()
                .filter(each -> each.isGiven(values))
                .reduce((first, last) -> last)
                .orElse(varieties.get(0))
                .made(values);
    }

    /** Returns the names of its fields. */
    public Stream<String> names() {
        return Stream.concat(wanted.stream(), optional.stream()).map(ShapeField::name);
    }

    /** Returns whether some field of this is there. */
    public boolean isGiven(ObjectValues values) {
        return Stream.concat(wanted.stream(), optional.stream()).anyMatch(values::isGiven);
    }

    /** Makes this of an object, or reports what is missing, and what is beside it, and returns null. */
    public @Nullable R made(ObjectValues values) {
        return values.haveOnly(wanted, optional) ? maker.apply(values) : null;
    }

    /** Returns the schema of objects that are this. */
    public ObjectNode schema(Definitions definitions) {
        return Shape.schemaOf(wanted, optional, definitions);
    }
}
