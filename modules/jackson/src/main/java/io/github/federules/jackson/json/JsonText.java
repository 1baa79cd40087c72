package io.github.federules.jackson.json;

import java.io.CharArrayWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON texts in one line. */
public final class JsonText {

    private static final int USUAL_LENGTH = 4_096;
    private static final JsonFactory JSON = new JsonFactory();

    private JsonText() {}

    public static String of(Consumer<JsonGenerator> content) {
        // A StringWriter looks for characters beyond Latin-1 in every piece, and this one once at the end.
        return of(new CharArrayWriter(USUAL_LENGTH), content);
    }

    /** Returns a text that is gathered in this, which may be bounded. */
    public static String of(CharArrayWriter text, Consumer<JsonGenerator> content) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            content.accept(json);
        }
        return text.toString();
    }

    /** Writes a field that may hold any text. */
    public static void writeText(JsonGenerator json, String field, String text) {
        json.writeStringProperty(field, wellFormed(text));
    }

    /** Replaces half a surrogate pair, which UTF-8 cannot hold, by a visible mark. */
    public static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return withoutHalves(text);
            }
        }
        return text;
    }

    private static String withoutHalves(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        text.codePoints()
                .map(each -> Character.getType(each) == Character.SURROGATE ? '\ufffd' : each)
                .forEach(mended::appendCodePoint);
        return mended.toString();
    }
}
