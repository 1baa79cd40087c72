package io.github.federules.jackson;

import javax.money.MonetaryAmount;
import tools.jackson.core.JsonGenerator;

/** Writes JSON by a generator of Jackson, whatever its format is. */
final class GeneratedJson implements JsonOutput {

    private final JsonGenerator json;

    GeneratedJson(JsonGenerator json) {
        this.json = json;
    }

    @Override
    public void startObject() {
        json.writeStartObject();
    }

    @Override
    public void startObject(String field) {
        json.writeObjectPropertyStart(JsonText.wellFormed(field));
    }

    @Override
    public void endObject() {
        json.writeEndObject();
    }

    @Override
    public void startArray(String field) {
        json.writeArrayPropertyStart(field);
    }

    @Override
    public void endArray() {
        json.writeEndArray();
    }

    @Override
    public void text(String text) {
        json.writeString(JsonText.wellFormed(text));
    }

    @Override
    public void text(String field, String text) {
        JsonText.writeText(json, field, text);
    }

    @Override
    public void yesOrNo(String field, boolean isTrue) {
        json.writeBooleanProperty(field, isTrue);
    }

    @Override
    public void number(String field, int number) {
        json.writeNumberProperty(field, number);
    }

    @Override
    public void nothing(String field) {
        json.writeNullProperty(field);
    }

    @Override
    public void money(String field, MonetaryAmount amount) {
        MoneyJson.write(json, field, amount);
    }
}
