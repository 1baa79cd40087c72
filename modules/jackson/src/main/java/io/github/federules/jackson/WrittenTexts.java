package io.github.federules.jackson;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** How the texts for people are written: in one language as a text, or in both as an object of {@code fr} and {@code en}. */
final class WrittenTexts {

    private static final WrittenTexts IN_BOTH = new WrittenTexts(Optional.empty());

    private final Optional<Locale> only;

    private WrittenTexts(Optional<Locale> only) {
        this.only = only;
    }

    static WrittenTexts in(Locale locale) {
        return new WrittenTexts(Optional.of(Objects.requireNonNull(locale, "locale")));
    }

    static WrittenTexts inBothLanguages() {
        return IN_BOTH;
    }

    void write(JsonGenerator json, String field, Function<Locale, String> text) {
        if (only.isPresent()) {
            JsonText.writeText(json, field, text.apply(only.get()));
            return;
        }
        json.writeObjectPropertyStart(field);
        JsonText.writeText(json, "fr", text.apply(Locale.FRENCH));
        JsonText.writeText(json, "en", text.apply(Locale.ENGLISH));
        json.writeEndObject();
    }

    @Override
    public String toString() {
        return only.map(Locale::toLanguageTag).orElse("fr, en");
    }
}
