package io.github.federules.jackson;

import io.github.federules.core.rule.Body;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Remedy;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes what a rule found, and the smallest changes that turn a failed finding into a passed one. */
final class FindingWriter {

    private final WrittenTexts texts;
    private final FiguresWriter figures;

    FindingWriter(WrittenTexts texts) {
        this.texts = texts;
        this.figures = new FiguresWriter(texts);
    }

    void write(Finding finding, JsonGenerator json) {
        json.writeStartObject();
        JsonText.writeText(json, "rule", finding.rule().code());
        json.writeStringProperty("outcome", finding.outcome().name());
        JsonText.writeText(json, "clause", finding.clause().id());
        // An article of a law has no quote.
        if (!finding.clause().quote().isEmpty()) {
            JsonText.writeText(json, "quote", finding.clause().quote());
        }
        json.writeObjectPropertyStart("figures");
        figures.write(finding.figures(), json);
        json.writeEndObject();
        texts.write(json, "message", finding::message);
        finding.remedy().ifPresent(remedy -> write(remedy, json));
        json.writeEndObject();
    }

    private void write(Remedy remedy, JsonGenerator json) {
        json.writeObjectPropertyStart("remedy");
        texts.write(json, "message", remedy::message);
        json.writeArrayPropertyStart("options");
        remedy.options().forEach(change -> write(change, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Change change, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("change", change.code());
        if (change instanceof Change.OfAmount amount) {
            MoneyJson.write(json, "amount", amount.amount());
        } else if (change instanceof Change.RaiseShare raise) {
            writeTexts("lines", raise.lines(), json);
            json.writeStringProperty("share", raise.share().toString());
        } else if (change instanceof Change.LeaveOutPartners leave) {
            writeTexts("members", leave.partners().stream().map(Body::path).toList(), json);
        } else if (change instanceof Change.Reschedule reschedule) {
            reschedule.startsOn().ifPresent(day -> json.writeStringProperty("startsOn", day.toString()));
            reschedule.endsOn().ifPresent(day -> json.writeStringProperty("endsOn", day.toString()));
        } else if (change instanceof Change.Submit submit) {
            submit.by().ifPresent(day -> json.writeStringProperty("by", day.toString()));
            submit.until().ifPresent(hour -> json.writeStringProperty("until", hour.toString()));
        } else if (change instanceof Change.Together together) {
            json.writeArrayPropertyStart("changes");
            together.changes().forEach(each -> write(each, json));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void writeTexts(String field, List<String> texts, JsonGenerator json) {
        json.writeArrayPropertyStart(field);
        texts.forEach(text -> json.writeString(JsonText.wellFormed(text)));
        json.writeEndArray();
    }
}
