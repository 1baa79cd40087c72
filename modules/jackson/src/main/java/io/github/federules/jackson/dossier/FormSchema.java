package io.github.federules.jackson.dossier;

import io.github.federules.core.call.OfferedTrack;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.form.AnswerKind;
import io.github.federules.core.form.CallForm;
import io.github.federules.core.form.FormCondition;
import io.github.federules.core.form.FormQuestion;
import io.github.federules.core.rule.Clause;
import io.github.federules.jackson.format.ConditionType;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.json.JsonText;
import io.github.federules.jackson.shape.Definitions;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of the dossiers that answer a form, with a hint for each question. */
public final class FormSchema {

    private static final String OBJECT = "{\"type\": \"object\", \"properties\": {}}";
    private static final Set<String> LISTS = Set.of(FactKind.COST_LINES.path(), FactKind.MEMBERS.path());
    private final CallForm form;
    private final Locale locale;

    private FormSchema(CallForm form, Locale locale) {
        this.form = form;
        this.locale = locale;
    }

    /** Returns the schema of a form with texts in a language. */
    public static ObjectNode of(CallForm form, Locale locale) {
        return new FormSchema(form, locale).schema();
    }

    private ObjectNode schema() {
        ObjectNode schema = Definitions.keywords("{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"}");
        schema.put("title", text(form.call().title().in(locale)));
        schema.setAll(Definitions.keywords(OBJECT));
        ObjectNode properties = (ObjectNode) schema.get("properties");
        properties
                .putObject("call")
                .put("const", JsonText.wellFormed(form.call().id()));
        if (form.call().offers().size() > 1) {
            properties.set("seeks", tracks());
        }
        int order = 0;
        for (FormQuestion question : form.questions()) {
            add(schema, question, ++order);
        }
        return schema;
    }

    private ObjectNode tracks() {
        ObjectNode tracks =
                Definitions.keywords("{\"type\": \"array\", \"minItems\": 1, \"uniqueItems\": true, \"items\": {}}");
        ArrayNode each = ((ObjectNode) tracks.get("items")).putArray("oneOf");
        for (OfferedTrack offer : form.call().offers()) {
            addChoice(each, offer.track().code(), offer.title().in(locale));
        }
        return tracks;
    }

    private void add(ObjectNode schema, FormQuestion question, int order) {
        String fact = question.fact().path();
        String path = question.path();
        // The code of a criterion may have a dot in it.
        String held = path.startsWith(fact + ".") ? fact : path.substring(0, path.lastIndexOf('.'));
        ObjectNode holder = schema;
        String reached = "";
        for (String step : held.split("\\.", -1)) {
            reached = reached.isEmpty() ? step : reached + "." + step;
            holder = child(holder, step, LISTS.contains(reached));
        }
        ((ObjectNode) holder.get("properties")).set(path.substring(held.length() + 1), schema(question, order));
    }

    private static ObjectNode child(ObjectNode holder, String name, boolean isList) {
        ObjectNode properties = (ObjectNode) holder.get("properties");
        if (!properties.has(name)) {
            ObjectNode whole = Definitions.keywords(OBJECT);
            properties.set(
                    name, isList ? Definitions.keywords("{\"type\": \"array\"}").set("items", whole) : whole);
        }
        return (ObjectNode) (isList ? properties.get(name).get("items") : properties.get(name));
    }

    private ObjectNode schema(FormQuestion question, int order) {
        ObjectNode schema = Definitions.keywords(type(question.answer()));
        schema.put("title", text(question.label(locale)));
        if (!question.clauses().isEmpty()) {
            schema.put("description", text(question.help(locale)));
        }
        if (question.answer() == AnswerKind.CHOICE) {
            ArrayNode choices = schema.putArray("oneOf");
            question.choices().forEach((code, label) -> addChoice(choices, code, label.in(locale)));
        }
        question.range().ifPresent(range -> schema.put("minimum", range.from()).put("maximum", range.to()));
        return schema.set("x-form", hint(question, order));
    }

    private static String type(AnswerKind answer) {
        return switch (answer) {
            case YES_NO -> "{\"type\": \"boolean\"}";
            case CHOICE, TEXT -> "{\"type\": \"string\"}";
            case AMOUNT -> """
                    {"type": "object",
                     "properties": {"amount": {"type": "string", "pattern": "^[0-9]{1,12}(\\\\.[0-9]{1,2})?$"},
                                    "currency": {"const": "EUR", "default": "EUR"}},
                     "required": ["amount", "currency"]}""";
            case NUMBER -> "{\"type\": \"integer\"}";
            case QUANTITY -> "{\"type\": \"number\", \"exclusiveMinimum\": 0, \"maximum\": 1000000}";
            case SHARE -> "{\"type\": \"number\", \"minimum\": 0, \"maximum\": 1}";
            case DATE -> "{\"type\": \"string\", \"format\": \"date\"}";
            case TIME -> "{\"type\": \"string\", \"pattern\": \"^([01][0-9]|2[0-3]):[0-5][0-9]$\"}";
        };
    }

    private ObjectNode hint(FormQuestion question, int order) {
        ObjectNode hint = Definitions.keywords("{}")
                .put("order", order)
                .put("answer", question.answer().name())
                .put("by", question.isOfAuthority() ? "AUTHORITY" : "APPLICANT");
        addAll(hint, "clauses", question.clauses().stream().map(Clause::id).toList());
        question.track().ifPresent(track -> hint.put("track", track.code()));
        addAll(hint, "natures", List.copyOf(question.natures()));
        question.when().ifPresent(condition -> hint.set("when", when(condition)));
        return hint;
    }

    private ObjectNode when(FormCondition condition) {
        String json = JsonText.of(
                out -> ConditionType.CONDITION.write(new JsonOutput(out, condition), condition.condition()));
        return Definitions.keywords("{}")
                .put("words", text(condition.words().in(locale)))
                .set("condition", Definitions.keywords(json));
    }

    private static void addAll(ObjectNode hint, String name, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode list = hint.putArray(name);
            values.forEach(value -> list.add(text(value)));
        }
    }

    private static void addChoice(ArrayNode choices, String code, String label) {
        choices.addObject().put("const", code).put("title", text(label));
    }

    private static String text(String text) {
        return JsonText.wellFormed(text);
    }
}
