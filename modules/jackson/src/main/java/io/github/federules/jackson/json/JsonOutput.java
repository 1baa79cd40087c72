package io.github.federules.jackson.json;

import tools.jackson.core.JsonGenerator;

/**
 * JSON as it is written, and what the values are written with, such as the language of their texts.
 *
 * @param json where it is written to
 * @param context what the types of the text are given beside their values
 */
public record JsonOutput(JsonGenerator json, Object context) {

    /** Returns what the values are written with, which whoever writes this kind of text has given. */
    public <C> C context(Class<C> kind) {
        return kind.cast(context);
    }

    /** Writes any text; half a surrogate pair becomes a visible mark. */
    public void text(String text) {
        json.writeString(JsonText.wellFormed(text));
    }
}
