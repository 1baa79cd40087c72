package io.github.federules.jackson.shape;

import io.github.federules.core.fault.Fault;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.json.ObjectFields;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;

/** The values of one object that was read, by the fields of its shape. */
public final class ObjectValues implements ObjectFields {

    /** The bits of those fields that were met, of those that were given, and of those that could be read. */
    static final int MOST_FIELDS = Integer.SIZE;

    private static final Set<String> NONE = Set.of();

    private final Shape<?, ?> shape;
    private final List<? extends ShapeField<?, ?>> fields;
    private final JsonInput input;
    private final JsonPlace place;
    private final @Nullable Object[] values;
    private int likely;
    private int met;
    private int given;
    private int read;
    private Set<String> unknown = NONE;
    private @Nullable ShapeField<?, ?> current;

    ObjectValues(Shape<?, ?> shape, List<? extends ShapeField<?, ?>> fields, JsonInput input, JsonPlace place) {
        this.shape = shape;
        this.fields = fields;
        this.input = input;
        this.place = place;
        this.values = new Object[fields.size()];
    }

    @Override
    public SerializableString likelyNext() {
        return fields.get(likely).quoted();
    }

    @Override
    public Met meet(String name, boolean isLikely) {
        ShapeField<?, ?> field = isLikely ? fields.get(likely) : shape.find(name);
        current = field;
        if (field == null) {
            if (unknown.isEmpty()) {
                unknown = new HashSet<>();
            }
            return unknown.add(name) ? Met.UNKNOWN : Met.REPEATED;
        }
        // Most writers keep the order of the format.
        likely = field.index() + 1 < values.length ? field.index() + 1 : 0;
        int bit = field.bit();
        if ((met & bit) != 0) {
            return Met.REPEATED;
        }
        met |= bit;
        return Met.KNOWN;
    }

    @Override
    public void read(JsonInput value, JsonPlace at) {
        ShapeField<?, ?> field = Objects.requireNonNull(current, "only known fields are read");
        given |= field.bit();
        Object found = field.type().read(value, at);
        values[field.index()] = found;
        read |= found == null ? 0 : field.bit();
    }

    @Override
    public Fault unknown(String name) {
        return shape.unknown(name);
    }

    /** Returns whether the field is there and not null, whether or not its value could be read. */
    public boolean isGiven(ShapeField<?, ?> field) {
        return areGiven(field.bit());
    }

    /** Returns whether all fields of these bits are there and not null. */
    boolean areGiven(int bits) {
        return (given & bits) == bits;
    }

    /** Returns whether all fields of these bits have a value. */
    boolean areRead(int bits) {
        return (read & bits) == bits;
    }

    /** Returns the value of a field. One that must be there is, in an object of which something is made. */
    public <C> C get(ShapeField<?, C> field) {
        return field.component().apply(values[field.index()]);
    }

    /** Returns the value of a field, empty if it is absent or could not be read. */
    public <C> Optional<C> find(ShapeField<?, C> field) {
        return values[field.index()] == null ? Optional.empty() : Optional.of(get(field));
    }

    /** Returns whether the value of a field could be read, if the field is there. */
    public boolean isSound(ShapeField<?, ?> field) {
        return !isGiven(field) || areRead(field.bit());
    }

    /** Returns where the object is. */
    public JsonPlace place() {
        return place;
    }

    /** Returns where a field of the object is. */
    public JsonPlace place(ShapeField<?, ?> field) {
        return place.field(field.name());
    }

    /** Returns what the object was read from. */
    public JsonInput input() {
        return input;
    }

    /** Reports an error of the object as a whole. */
    public void report(Fault fault) {
        input.faults().add(place, fault);
    }

    /** Reports an error of one field. */
    public void report(ShapeField<?, ?> field, Fault fault) {
        input.faults().add(place(field), fault);
    }

    /** Reports what is missing of these fields, and which are there beside them and these; returns whether those have values. */
    public <W> boolean haveOnly(List<ShapeField<W, ?>> wanted, List<ShapeField<W, ?>> optional) {
        List<String> allowed = Stream.concat(wanted.stream(), optional.stream())
                .map(ShapeField::name)
                .toList();
        for (ShapeField<?, ?> field : fields) {
            boolean isWanted = wanted.contains(field);
            if (isWanted && !isGiven(field)) {
                input.faults().missing(place(field));
            }
            if (!isWanted && !optional.contains(field) && isGiven(field)) {
                report(field, Shape.unknown(field.name(), allowed));
            }
        }
        return wanted.stream().allMatch(field -> areRead(field.bit()));
    }
}
