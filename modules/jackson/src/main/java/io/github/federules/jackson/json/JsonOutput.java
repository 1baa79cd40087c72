package io.github.federules.jackson.json;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * JSON as it is written, and what the values are written with, such as the language of their texts.
 *
 * @param json where it is written to
 * @param context what the types of the text are given beside their values
 * @param schema where the JSON Schema of the text is, as the file stated from which its value was read
 */
public record JsonOutput(JsonGenerator json, Object context, Optional<String> schema) {

    public JsonOutput(JsonGenerator json, Object context) {
        this(json, context, Optional.empty());
    }

    /** Returns what the values are written with, which whoever writes this kind of text has given. */
    public <C> C context(Class<C> kind) {
        return kind.cast(context);
    }

    /** Writes any text; half a surrogate pair becomes a visible mark. */
    public void text(String text) {
        json.writeString(JsonText.wellFormed(text));
    }
}
