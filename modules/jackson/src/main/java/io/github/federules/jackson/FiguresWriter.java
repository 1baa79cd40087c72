package io.github.federules.jackson;

import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.rule.Body;
import io.github.federules.core.rule.Figures;

/** Writes what a rule compared, as the fields of an object. A fact that is missing is left out. */
final class FiguresWriter {

    private final WrittenTexts texts;

    FiguresWriter(WrittenTexts texts) {
        this.texts = texts;
    }

    void write(Figures figures, JsonOutput json) {
        if (figures instanceof Figures.Amounts amounts) {
            write("required", amounts.required(), json);
            write("actual", amounts.actual(), json);
        } else if (figures instanceof Figures.Bodies bodies) {
            json.startArray("bodies");
            bodies.bodies().forEach(body -> write(body, json));
            json.endArray();
        } else if (figures instanceof Figures.Role role) {
            json.text("role", role.role().name());
        } else if (figures instanceof Figures.Statement statement) {
            texts.write(json, "statement", statement.text()::in);
        } else if (figures instanceof Figures.Rates rates) {
            json.text("least", rates.least().share().toPlainString());
            json.text("most", rates.most().share().toPlainString());
            rates.actual()
                    .find()
                    .ifPresent(rate -> json.text("actual", rate.share().toPlainString()));
        } else if (figures instanceof Figures.Months duration) {
            json.number("leastMonths", duration.leastMonths());
            json.number("mostMonths", duration.mostMonths());
            write(duration.actual(), json);
        } else if (figures instanceof Figures.Window window) {
            json.text("from", window.from().toString());
            json.text("to", window.to().toString());
            write(window.actual(), json);
        } else if (figures instanceof Figures.TimeLimit deadline) {
            write(deadline, json);
        }
    }

    private static void write(String field, AmountRange range, JsonOutput json) {
        json.startObject(field);
        json.money("least", range.least());
        json.money("most", range.most());
        json.endObject();
    }

    private static void write(Body body, JsonOutput json) {
        json.startObject();
        json.text("path", body.path());
        body.name().ifPresent(name -> json.text("name", name));
        body.kind().find().ifPresent(kind -> json.text("kind", kind.name()));
        json.endObject();
    }

    private static void write(Fact<Realisation> period, JsonOutput json) {
        period.find().ifPresent(known -> {
            json.text("startsOn", known.startsOn().toString());
            json.text("endsOn", known.endsOn().toString());
        });
    }

    private static void write(Figures.TimeLimit deadline, JsonOutput json) {
        json.text("lastDay", deadline.lastDay().toString());
        deadline.until().ifPresent(time -> json.text("until", time.toString()));
        deadline.sentOn().find().ifPresent(day -> json.text("sentOn", day.toString()));
        deadline.sentAt().find().ifPresent(time -> json.text("sentAt", time.toString()));
    }
}
