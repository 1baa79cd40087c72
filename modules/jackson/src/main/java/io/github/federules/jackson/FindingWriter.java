package io.github.federules.jackson;

import io.github.federules.core.rule.Body;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Remedy;
import java.util.List;

/** Writes what a rule found, and the smallest changes that turn a failed finding into a passed one. */
final class FindingWriter {

    private final WrittenTexts texts;
    private final FiguresWriter figures;

    FindingWriter(WrittenTexts texts) {
        this.texts = texts;
        this.figures = new FiguresWriter(texts);
    }

    void write(Finding finding, JsonOutput json) {
        json.startObject();
        json.text("rule", finding.rule().code());
        json.text("outcome", finding.outcome().name());
        json.text("clause", finding.clause().id());
        // An article of a law has no quote.
        if (!finding.clause().quote().isEmpty()) {
            json.text("quote", finding.clause().quote());
        }
        json.startObject("figures");
        figures.write(finding.figures(), json);
        json.endObject();
        texts.write(json, "message", finding::message);
        finding.remedy().ifPresent(remedy -> write(remedy, json));
        json.endObject();
    }

    private void write(Remedy remedy, JsonOutput json) {
        json.startObject("remedy");
        texts.write(json, "message", remedy::message);
        json.startArray("options");
        remedy.options().forEach(change -> write(change, json));
        json.endArray();
        json.endObject();
    }

    private static void write(Change change, JsonOutput json) {
        json.startObject();
        json.text("change", change.code());
        if (change instanceof Change.OfAmount amount) {
            json.money("amount", amount.amount());
        } else if (change instanceof Change.RaiseShare raise) {
            writeTexts("lines", raise.lines(), json);
            json.text("share", raise.share().toString());
        } else if (change instanceof Change.LeaveOutPartners leave) {
            writeTexts("members", leave.partners().stream().map(Body::path).toList(), json);
        } else if (change instanceof Change.Reschedule reschedule) {
            reschedule.startsOn().ifPresent(day -> json.text("startsOn", day.toString()));
            reschedule.endsOn().ifPresent(day -> json.text("endsOn", day.toString()));
        } else if (change instanceof Change.Submit submit) {
            submit.by().ifPresent(day -> json.text("by", day.toString()));
            submit.until().ifPresent(hour -> json.text("until", hour.toString()));
        } else if (change instanceof Change.Together together) {
            json.startArray("changes");
            together.changes().forEach(each -> write(each, json));
            json.endArray();
        }
        json.endObject();
    }

    private static void writeTexts(String field, List<String> texts, JsonOutput json) {
        json.startArray(field);
        texts.forEach(text -> json.text(text));
        json.endArray();
    }
}
