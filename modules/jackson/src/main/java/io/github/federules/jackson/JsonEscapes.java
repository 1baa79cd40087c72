package io.github.federules.jackson;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;

/** The characters that a JSON text does not hold as they are. They are looked up once, since nearly no text has any. */
final class JsonEscapes {

    private static final int ASCII = 128;

    private static final JsonEscapes STANDARD = new JsonEscapes(CharacterEscapes.standardAsciiEscapesForJSON(), null);

    private final boolean[] special = new boolean[Character.MAX_VALUE + 1];
    private final int[] ofAscii;
    private final @Nullable CharacterEscapes custom;

    private JsonEscapes(int[] ofAscii, @Nullable CharacterEscapes custom) {
        this.ofAscii = ofAscii;
        this.custom = custom;
        for (int each = 0; each < (custom == null ? ASCII : special.length); each++) {
            special[each] = isEscaped((char) each);
        }
        Arrays.fill(special, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, true);
    }

    /** Returns what every JSON text escapes. */
    static JsonEscapes standard() {
        return STANDARD;
    }

    static JsonEscapes of(CharacterEscapes custom) {
        return new JsonEscapes(custom.getEscapeCodesForAscii(), custom);
    }

    /** Returns, for each character, whether it is escaped or half a surrogate pair. Nobody changes it. */
    boolean[] special() {
        return special;
    }

    boolean isEscaped(char character) {
        return character < ASCII
                ? ofAscii[character] != 0
                : custom != null && custom.getEscapeSequence(character) != null;
    }

    /** Returns what is written in the place of a character that is escaped, in UTF-8. */
    byte[] escape(char character) {
        int code = character < ASCII ? ofAscii[character] : CharacterEscapes.ESCAPE_CUSTOM;
        SerializableString sequence =
                code == CharacterEscapes.ESCAPE_CUSTOM && custom != null ? custom.getEscapeSequence(character) : null;
        if (sequence != null) {
            return sequence.asUnquotedUTF8();
        }
        String escape = code > 0
                ? "\\" + (char) code
                : "\\u" + HexFormat.of().withUpperCase().toHexDigits(character);
        return escape.getBytes(StandardCharsets.US_ASCII);
    }
}
