package io.github.federules.jackson.decision;

import static io.github.federules.jackson.shape.Primitives.LOCALIZED;

import io.github.federules.core.language.LocalizedText;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.shape.Definitions;
import io.github.federules.jackson.shape.JsonType;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the texts for people are written: in one language as a text, or in both as an object of {@code fr} and {@code en}.
 *
 * @param only the one language, empty for both
 */
public record Languages(Optional<Locale> only) {

    /** Both languages, as a record keeps them. */
    public static final Languages BOTH = new Languages(Optional.empty());

    /** A text for people, which is read in both languages. */
    static final JsonType<Function<Locale, String>, LocalizedText> TEXT = JsonType.of(
            (out, text) -> out.context(Languages.class).write(out, text), LOCALIZED::read, Languages::schema);

    /** A text for people that exists in both languages already. */
    static final JsonType<LocalizedText, LocalizedText> LOCALIZED_TEXT =
            TEXT.as(text -> text::in, (read, input, place) -> read);

    @Override
    public String toString() {
        return only.map(Locale::toLanguageTag).orElse("fr, en");
    }

    private void write(JsonOutput out, Function<Locale, String> text) {
        only.ifPresentOrElse(
                locale -> out.text(text.apply(locale)), () -> LOCALIZED.write(out, LocalizedText.of(text)));
    }

    // The schema of a record resolves the reference to texts in both languages.
    private static ObjectNode schema(Definitions definitions) {
        definitions.reference(
                "text", () -> Definitions.keywords("{\"$dynamicAnchor\": \"text\", \"type\": \"string\"}"));
        return Definitions.keywords("{\"$dynamicRef\": \"#text\"}");
    }
}
