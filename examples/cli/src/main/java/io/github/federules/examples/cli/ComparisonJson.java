package io.github.federules.examples.cli;

import io.github.federules.core.portfolio.CallSums;
import io.github.federules.core.portfolio.ComparedDossier;
import io.github.federules.core.portfolio.Portfolio;
import io.github.federules.core.portfolio.PortfolioSums;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import java.util.List;
import javax.money.MonetaryAmount;
import tools.jackson.core.JsonGenerator;

/** A comparison for programs: one JSON object. docs/reference/command-line.md names its fields. */
final class ComparisonJson {

    private final JsonGenerator json;

    private ComparisonJson(JsonGenerator json) {
        this.json = json;
    }

    static AnswerBytes of(ComparedRun comparison) {
        return JsonAnswers.line(json -> new ComparisonJson(json).write(comparison));
    }

    private void write(ComparedRun comparison) {
        Portfolio portfolio = comparison.portfolio();
        json.writeStartObject();
        json.writeStringProperty("call", comparison.after().id());
        json.writeStringProperty("edition", comparison.after().edition().version());
        json.writeNumberProperty("invalid", comparison.refused());
        json.writeObjectPropertyStart("total");
        write(portfolio.total());
        json.writeArrayPropertyStart("kinds");
        portfolio.byKind().forEach((kind, sums) -> {
            json.writeStartObject();
            kind.find().ifPresent(each -> json.writeStringProperty("kind", each.name()));
            write(sums);
        });
        json.writeEndArray();
        write("gains", portfolio.gains());
        write("losses", portfolio.losses());
        write("turned", portfolio.turned());
        json.writeEndObject();
    }

    /** Writes the rest of an object. */
    private void write(PortfolioSums sums) {
        json.writeNumberProperty("dossiers", sums.dossiers());
        json.writeNumberProperty("gaining", sums.gaining());
        json.writeNumberProperty("losing", sums.losing());
        write("before", sums.before());
        write("after", sums.after());
        json.writeArrayPropertyStart("turns");
        for (Verdict before : Verdict.values()) {
            for (Verdict after : Verdict.values()) {
                if (before != after && sums.dossiers(before, after) > 0) {
                    json.writeStartObject();
                    json.writeStringProperty("before", before.name());
                    json.writeStringProperty("after", after.name());
                    json.writeNumberProperty("dossiers", sums.dossiers(before, after));
                    json.writeEndObject();
                }
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(String name, CallSums sums) {
        json.writeObjectPropertyStart(name);
        for (Verdict verdict : Verdict.values()) {
            json.writeNumberProperty(verdict.name(), sums.count(verdict));
        }
        write("aid", sums.aid());
        write("aidUpTo", sums.aidUpTo());
        json.writeNumberProperty("unbounded", sums.unbounded());
        json.writeEndObject();
    }

    private void write(String name, List<ComparedDossier> dossiers) {
        json.writeArrayPropertyStart(name);
        for (ComparedDossier each : dossiers) {
            json.writeStartObject();
            each.id().ifPresent(id -> json.writeStringProperty("id", id));
            each.kind().find().ifPresent(kind -> json.writeStringProperty("kind", kind.name()));
            write("before", each.before());
            write("after", each.after());
            write("change", each.change());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(String name, TrackDecision funding) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("verdict", funding.verdict().name());
        funding.aid().ifPresent(aid -> write("aid", aid));
        funding.aidUpTo().ifPresent(most -> write("aidUpTo", most));
        json.writeEndObject();
    }

    private void write(String name, MonetaryAmount amount) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("amount", Texts.plain(amount));
        json.writeStringProperty("currency", "EUR");
        json.writeEndObject();
    }
}
