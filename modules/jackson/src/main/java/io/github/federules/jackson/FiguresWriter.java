package io.github.federules.jackson;

import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.rule.Body;
import io.github.federules.core.rule.Figures;
import tools.jackson.core.JsonGenerator;

/** Writes what a rule compared, as the fields of an object. A fact that is missing is left out. */
final class FiguresWriter {

    private final WrittenTexts texts;

    FiguresWriter(WrittenTexts texts) {
        this.texts = texts;
    }

    void write(Figures figures, JsonGenerator json) {
        if (figures instanceof Figures.Amounts amounts) {
            write("required", amounts.required(), json);
            write("actual", amounts.actual(), json);
        } else if (figures instanceof Figures.Bodies bodies) {
            json.writeArrayPropertyStart("bodies");
            bodies.bodies().forEach(body -> write(body, json));
            json.writeEndArray();
        } else if (figures instanceof Figures.Role role) {
            json.writeStringProperty("role", role.role().name());
        } else if (figures instanceof Figures.Statement statement) {
            texts.write(json, "statement", statement.text()::in);
        } else if (figures instanceof Figures.Rates rates) {
            json.writeStringProperty("least", rates.least().share().toPlainString());
            json.writeStringProperty("most", rates.most().share().toPlainString());
            rates.actual()
                    .find()
                    .ifPresent(rate ->
                            json.writeStringProperty("actual", rate.share().toPlainString()));
        } else if (figures instanceof Figures.Months duration) {
            json.writeNumberProperty("leastMonths", duration.leastMonths());
            json.writeNumberProperty("mostMonths", duration.mostMonths());
            write(duration.actual(), json);
        } else if (figures instanceof Figures.Window window) {
            json.writeStringProperty("from", window.from().toString());
            json.writeStringProperty("to", window.to().toString());
            write(window.actual(), json);
        } else if (figures instanceof Figures.TimeLimit deadline) {
            write(deadline, json);
        }
    }

    private static void write(String field, AmountRange range, JsonGenerator json) {
        json.writeObjectPropertyStart(field);
        MoneyJson.write(json, "least", range.least());
        MoneyJson.write(json, "most", range.most());
        json.writeEndObject();
    }

    private static void write(Body body, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("path", body.path());
        body.name().ifPresent(name -> JsonText.writeText(json, "name", name));
        body.kind().find().ifPresent(kind -> json.writeStringProperty("kind", kind.name()));
        json.writeEndObject();
    }

    private static void write(Fact<Realisation> period, JsonGenerator json) {
        period.find().ifPresent(known -> {
            json.writeStringProperty("startsOn", known.startsOn().toString());
            json.writeStringProperty("endsOn", known.endsOn().toString());
        });
    }

    private static void write(Figures.TimeLimit deadline, JsonGenerator json) {
        json.writeStringProperty("lastDay", deadline.lastDay().toString());
        deadline.until().ifPresent(time -> json.writeStringProperty("until", time.toString()));
        deadline.sentOn().find().ifPresent(day -> json.writeStringProperty("sentOn", day.toString()));
        deadline.sentAt().find().ifPresent(time -> json.writeStringProperty("sentAt", time.toString()));
    }
}
