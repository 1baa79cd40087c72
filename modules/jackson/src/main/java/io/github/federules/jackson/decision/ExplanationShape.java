package io.github.federules.jackson.decision;

import static io.github.federules.jackson.shape.Primitives.TEXT;

import io.github.federules.core.result.Explanation;
import io.github.federules.core.rule.Outcome;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.shape.Definitions;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.Words;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/** A decision in words. It is written, and never read. */
public final class ExplanationShape {

    private static final Shape<Explanation.Row, Explanation.Row> ROW = row();
    private static final Shape<Explanation.Item, Explanation.Item> ITEM = item();
    private static final Shape<Explanation, Explanation> SHAPE = explanation();

    private ExplanationShape() {}

    /** Writes an explanation in its language. */
    public static void write(Explanation explanation, JsonGenerator json) {
        SHAPE.write(new JsonOutput(json, SHAPE), explanation);
    }

    /** Returns the JSON Schema of an explanation. */
    public static ObjectNode schema() {
        return Definitions.schema("explanation", """
                {"title": "A decision in words",
                 "description": "What a page or a letter shows of a decision, in one language. All values are texts for people, except language, code, outcome and clause."}""", SHAPE);
    }

    private static Shape<Explanation, Explanation> explanation() {
        Shape<Explanation, Explanation> shape = new Shape<>();
        shape.required(
                "language",
                TEXT.with("{\"enum\": [\"fr\", \"en\"]}"),
                each -> each.locale().getLanguage());
        shape.required(
                "heading",
                TEXT.list().described("the call, the applicant and the operation, a line each"),
                Explanation::heading);
        shape.required("verdicts", ITEM.named("item").list(), Explanation::verdicts);
        shape.required(
                "sections", section().list().described("those that have something to say"), Explanation::sections);
        shape.required(
                "closing",
                TEXT.list().described("the edition of the call and the version of the library"),
                Explanation::closing);
        return shape;
    }

    private static Shape<Explanation.Section, Explanation.Section> section() {
        Shape<Explanation.Section, Explanation.Section> shape = new Shape<>();
        shape.required("code", TEXT.described("stays the same in every language"), Explanation.Section::code);
        shape.required("title", TEXT, Explanation.Section::title);
        JsonType<Explanation.Entry, Explanation.Entry> entry = JsonType.of(
                ExplanationShape::write,
                (input, place) -> null,
                definitions -> Definitions.anyOf(
                        ROW.named("row").schema(definitions), ITEM.named("item").schema(definitions)));
        shape.required("entries", entry.list(), Explanation.Section::entries);
        return shape;
    }

    private static void write(JsonOutput out, Explanation.Entry entry) {
        if (entry instanceof Explanation.Row row) {
            ROW.write(out, row);
        } else if (entry instanceof Explanation.Item item) {
            ITEM.write(out, item);
        }
    }

    private static Shape<Explanation.Row, Explanation.Row> row() {
        Shape<Explanation.Row, Explanation.Row> shape = new Shape<>();
        shape.required("label", TEXT, Explanation.Row::label);
        shape.required("amount", TEXT.described("in euros, as people read it"), Explanation.Row::amount);
        shape.optional(
                "remark",
                TEXT.described("how the amount came about"),
                row -> Optional.of(row.remark()).filter(remark -> !remark.isEmpty()));
        return shape;
    }

    private static Shape<Explanation.Item, Explanation.Item> item() {
        Shape<Explanation.Item, Explanation.Item> shape = new Shape<>();
        shape.optional(
                "outcome",
                Words.of(Outcome.class).described("the outcome of the rule that the text is about"),
                Explanation.Item::outcome);
        shape.optional("clause", TEXT.described("the number of the clause"), Explanation.Item::clause);
        shape.required("text", TEXT, Explanation.Item::text);
        shape.optional("detail", TEXT.described("the remedy or the reason"), Explanation.Item::detail);
        return shape;
    }
}
