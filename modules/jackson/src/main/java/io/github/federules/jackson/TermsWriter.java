package io.github.federules.jackson;

import io.github.federules.core.call.Limit;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.LocalizedText;
import java.util.Collection;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes what the terms of a call consist of, as {@link TermsReader} reads it. */
final class TermsWriter {

    private final JsonGenerator json;
    private final CitedClauses cited;

    TermsWriter(JsonGenerator json, CitedClauses cited) {
        this.json = json;
        this.cited = cited;
    }

    void clause(Clause clause) {
        cited.cite(clause, json);
    }

    void clause(String field, Clause clause) {
        cited.cite(field, clause, json);
    }

    void object(String field, Runnable content) {
        json.writeObjectPropertyStart(field);
        content.run();
        json.writeEndObject();
    }

    void element(Runnable content) {
        json.writeStartObject();
        content.run();
        json.writeEndObject();
    }

    void list(String field, Runnable elements) {
        json.writeArrayPropertyStart(field);
        elements.run();
        json.writeEndArray();
    }

    void clauseAlone(String field, Optional<Clause> clause) {
        clause.ifPresent(each -> object(field, () -> clause(each)));
    }

    void bound(String field, Optional<Limit> bound) {
        bound.ifPresent(each -> object(field, () -> {
            MoneyJson.write(json, "amount", each.amount().orElseThrow());
            clause(each.clause());
        }));
    }

    void rate(String field, Rate rate) {
        json.writeStringProperty(field, rate.share().toPlainString());
    }

    void localized(String field, LocalizedText text) {
        object(field, () -> {
            JsonText.writeText(json, "fr", text.french());
            JsonText.writeText(json, "en", text.english());
        });
    }

    /** Writes words in the order in which they are declared, so that equal calls are equal texts. */
    <E extends Enum<E>> void words(String field, Collection<E> words) {
        list(field, () -> words.stream().sorted().forEach(word -> json.writeString(word.name())));
    }

    /** Writes the codes of natures of cost in their order. */
    void natures(String field, Collection<CostNature> natures) {
        list(field, () -> natures.stream().sorted().forEach(nature -> json.writeString(nature.code())));
    }
}
