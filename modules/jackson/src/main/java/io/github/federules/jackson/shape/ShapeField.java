package io.github.federules.jackson.shape;

import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.json.JsonPlace;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.node.ObjectNode;

/**
 * A field of a {@link Shape}, by which its value is looked up.
 *
 * @param <W> what the object is written from
 * @param <C> what its value is, wherever the field may be absent as well
 */
public final class ShapeField<W, C> {

    private final int index;
    private final SerializedString quoted;
    private final boolean isRequired;
    private final BiConsumer<JsonOutput, W> writer;
    private final JsonType<?, ?> type;
    private final Function<@Nullable Object, C> component;
    // Made when a schema is: reading and writing do without a mapper, whose annotations an old Jackson may lack.
    private Supplier<ObjectNode> keywords = () -> Definitions.keywords("{}");
    private boolean isAlwaysWritten;

    <V> ShapeField(
            int index,
            String name,
            boolean isRequired,
            JsonType<V, ?> type,
            Function<W, @Nullable V> written,
            Function<@Nullable Object, C> component) {
        this.index = index;
        this.quoted = new SerializedString(name);
        this.isRequired = isRequired;
        this.type = type;
        this.component = component;
        isAlwaysWritten = isRequired;
        writer = (out, holder) -> {
            V value = written.apply(holder);
            if (value != null) {
                out.json().writeName(quoted);
                type.write(out, value);
            }
        };
    }

    /** Adds what its value means to the schema. */
    public ShapeField<W, C> described(String description) {
        keywords = () -> Definitions.keywords("{}").put("description", description);
        return this;
    }

    /** Adds keywords to the schema of its value, a JSON object. */
    public ShapeField<W, C> keywords(String more) {
        keywords = () -> Definitions.keywords(more);
        return this;
    }

    public String name() {
        return quoted.getValue();
    }

    int index() {
        return index;
    }

    /** Returns the bit by which fields of the shape are counted. */
    int bit() {
        return 1 << index;
    }

    boolean isRequired() {
        return isRequired;
    }

    SerializedString quoted() {
        return quoted;
    }

    /** Returns whether the field is always written, be it as null, so that its schema requires it. */
    boolean isAlwaysWritten() {
        return isAlwaysWritten;
    }

    ShapeField<W, C> alwaysWritten() {
        isAlwaysWritten = true;
        return this;
    }

    void write(JsonOutput out, W holder) {
        writer.accept(out, holder);
    }

    @Nullable
    Object read(JsonInput input, JsonPlace place) {
        return type.read(input, place);
    }

    C component(@Nullable Object read) {
        return component.apply(read);
    }

    ObjectNode schema(Definitions definitions) {
        return type.schema(definitions).setAll(keywords.get());
    }
}
