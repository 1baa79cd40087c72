package io.github.federules.jackson;

import io.github.federules.core.dossier.Fact;
import io.github.federules.core.fault.Fault;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;

/** The values of one object, by the fields of its shape. */
final class ObjectValues implements ObjectFields {

    /** The bits of those fields that were met, and of those that were given. */
    static final int MOST_FIELDS = Integer.SIZE;

    private static final Set<String> NONE = Set.of();

    private final ObjectShape shape;
    private final ObjectField<?>[] fields;
    private final @Nullable Object[] values;
    private int likely;
    private int met;
    private int given;
    private Set<String> unknown = NONE;
    private @Nullable ObjectField<?> current;

    ObjectValues(ObjectShape shape) {
        this.shape = shape;
        this.fields = shape.fields();
        this.values = new Object[fields.length];
    }

    @Override
    public @Nullable SerializableString likelyNext() {
        return likely < fields.length ? fields[likely].quoted() : null;
    }

    @Override
    public Met meet(String name, boolean isLikely) {
        ObjectField<?> field = isLikely ? fields[likely] : shape.find(name);
        current = field;
        if (field == null) {
            if (unknown.isEmpty()) {
                unknown = new HashSet<>();
            }
            return unknown.add(name) ? Met.UNKNOWN : Met.REPEATED;
        }
        // Most writers keep the order of the format.
        likely = field.index() + 1;
        int bit = field.bit();
        if ((met & bit) != 0) {
            return Met.REPEATED;
        }
        met |= bit;
        return Met.KNOWN;
    }

    @Override
    public void read(JsonInput input, JsonPlace place) {
        ObjectField<?> field = Objects.requireNonNull(current, "only known fields are read");
        given |= field.bit();
        values[field.index()] = field.reader().read(input, place);
    }

    @Override
    public Fault unknown(String name) {
        return shape.unknown(name);
    }

    /** Returns whether the field is there and not null, whether or not its value could be read. */
    boolean isGiven(ObjectField<?> field) {
        return areGiven(field.bit());
    }

    /** Returns whether all fields of these bits are there and not null. */
    boolean areGiven(int bits) {
        return (given & bits) == bits;
    }

    /** Returns whether every field that must be there has a value. */
    boolean isComplete() {
        for (ObjectField<?> field : fields) {
            if (field.isRequired() && values[field.index()] == null) {
                return false;
            }
        }
        return true;
    }

    /** Returns the value of a field, null if it is absent or could not be read. */
    // A value is put in by the reader of its field alone.
    @SuppressWarnings("unchecked")
    <T> @Nullable T orNull(ObjectField<T> field) {
        return (T) values[field.index()];
    }

    /** Returns the value of a field that must be there, of an object that is complete. */
    <T> T get(ObjectField<T> field) {
        return Objects.requireNonNull(orNull(field), field.name());
    }

    <T> T or(ObjectField<T> field, T absent) {
        T value = orNull(field);
        return value == null ? absent : value;
    }

    <T> Optional<T> find(ObjectField<T> field) {
        return Optional.ofNullable(orNull(field));
    }

    <T> Fact<T> fact(ObjectField<T> field) {
        return Fact.ofNullable(orNull(field));
    }
}
