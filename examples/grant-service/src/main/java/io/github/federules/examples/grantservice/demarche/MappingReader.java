package io.github.federules.examples.grantservice.demarche;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads a mapping, and reports all of its errors at once. */
final class MappingReader {

    private static final List<String> KEYS = List.of("demarche", "call", "fields");
    private static final List<String> KEYS_OF_FIELD = List.of("id", "label", "fact", "values", "unit", "rows");

    private final Catalogue catalogue;
    private final List<ImportError> errors = new ArrayList<>();

    // Each application is decided under the edition of its day, so a field may state a fact of any edition.
    private List<Call> editions = List.of();

    private MappingReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Reads a mapping.
     *
     * @throws InvalidMappingException if it has errors
     */
    static FormMapping read(byte[] json, Catalogue catalogue) {
        return new MappingReader(catalogue).read(json);
    }

    private FormMapping read(byte[] json) {
        JsonNode root;
        try {
            root = StrictJson.read(json);
        } catch (JacksonException e) {
            throw new InvalidMappingException(
                    List.of(new ImportError("mapping", ImportTexts.of("mapping.notJson", e.getOriginalMessage()))));
        }
        String place = "mapping";
        requireKeys(root, KEYS, place);
        JsonNode form = root.path("demarche");
        if (!form.canConvertToInt() || !form.isIntegralNumber()) {
            add(place, "mapping.missing", "demarche", "\"demarche\": 12345");
        }
        JsonNode name = root.path("call");
        if (name.isString()) {
            editions = catalogue.calls().stream()
                    .filter(each -> each.id().equals(name.stringValue()))
                    .toList();
            if (editions.isEmpty()) {
                String known = String.join(
                        ", ", catalogue.newest().stream().map(Call::id).toList());
                errors.add(new ImportError(place, ImportTexts.listing("mapping.call", name.stringValue(), known)));
            }
        } else {
            add(place, "mapping.missing", "call", "\"call\": \"…\"");
        }
        List<MappedField> fields = fields(root.path("fields"), "fields", place, Optional.empty());
        if (!errors.isEmpty() || editions.isEmpty()) {
            throw new InvalidMappingException(errors);
        }
        return new FormMapping(form.intValue(), catalogue, name.stringValue(), fields);
    }

    private List<MappedField> fields(JsonNode list, String key, String place, Optional<String> ofRow) {
        List<MappedField> fields = new ArrayList<>();
        if (!list.isArray() || list.isEmpty()) {
            add(place, "mapping.missing", key, "\"" + key + "\": [{\"label\": \"…\", \"fact\": \"…\"}]");
            return fields;
        }
        Set<String> facts = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            String at = place + ", " + key + "[" + i + "]";
            field(list.get(i), at, ofRow).ifPresent(field -> {
                fields.add(field);
                if (!facts.add(field.fact())) {
                    add(at, "mapping.factTwice", field.fact());
                }
                if (!names.add(field.isId() + field.name())) {
                    add(at, "mapping.fieldTwice");
                }
            });
        }
        ofRow.ifPresent(fact -> MappableFacts.required(fact).stream()
                .filter(required -> !facts.contains(required))
                .forEach(required -> add(place, "mapping.rowFact", required)));
        return fields;
    }

    private Optional<MappedField> field(JsonNode json, String place, Optional<String> ofRow) {
        int before = errors.size();
        requireKeys(json, KEYS_OF_FIELD, place);
        String id = json.path("id").asString("");
        String label = MappedField.plain(json.path("label").asString(""));
        if (id.isEmpty() == label.isEmpty()) {
            add(place, "mapping.idOrLabel");
        }
        String fact = json.path("fact").asString("");
        Optional<ValueKind> kind = ofRow.isPresent()
                ? MappableFacts.findInRow(ofRow.get(), fact, editions)
                : MappableFacts.find(fact, editions);
        if (kind.isEmpty()) {
            String known = ofRow.map(MappableFacts::namesInRow).orElseGet(MappableFacts::names);
            errors.add(new ImportError(place, ImportTexts.listing("mapping.fact", fact, known)));
            return Optional.empty();
        }
        Map<String, String> words =
                words(json.path("values"), ofRow.map(list -> list + ".").orElse("") + fact, kind.get(), place);
        boolean isPercentage = isPercentage(json.path("unit"), kind.get(), place);
        List<MappedField> rows = rows(json.path("rows"), fact, kind.get(), place);
        return errors.size() > before
                ? Optional.empty()
                : Optional.of(new MappedField(
                        id.isEmpty() ? label : id, label.isEmpty(), fact, kind.get(), words, isPercentage, rows));
    }

    private Map<String, String> words(JsonNode values, String fact, ValueKind kind, String place) {
        Map<String, String> words = new HashMap<>();
        if (!kind.isWord()) {
            if (!values.isMissingNode()) {
                add(place, "mapping.valuesNone", fact);
            }
            return words;
        }
        if (!values.isObject() || values.isEmpty()) {
            add(place, "mapping.values", fact);
            return words;
        }
        List<String> known = MappableFacts.words(fact, editions);
        values.forEachEntry((answer, word) -> {
            // Without any edition, which is an error of its own, any word will do.
            if (!editions.isEmpty() && !known.contains(word.asString(""))) {
                errors.add(new ImportError(
                        place, ImportTexts.listing("mapping.word", word.asString("?"), String.join(", ", known))));
            }
            words.put(MappedField.plain(answer), word.asString(""));
        });
        return words;
    }

    private boolean isPercentage(JsonNode unit, ValueKind kind, String place) {
        if (unit.isMissingNode()) {
            return false;
        }
        if (kind != ValueKind.NUMBER || !unit.asString("").equals("percent")) {
            add(place, "mapping.unit", unit.asString("?"));
        }
        return true;
    }

    private List<MappedField> rows(JsonNode rows, String fact, ValueKind kind, String place) {
        if (kind == ValueKind.ROWS) {
            if (rows.isMissingNode()) {
                add(place, "mapping.rows", fact);
                return List.of();
            }
            return fields(rows, "rows", place, Optional.of(fact));
        }
        if (!rows.isMissingNode()) {
            add(place, "mapping.rowsNone", fact);
        }
        return List.of();
    }

    private void requireKeys(JsonNode json, List<String> known, String place) {
        json.propertyNames().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> add(place, "mapping.key", key, String.join(", ", known)));
    }

    private void add(String place, String key, Object... values) {
        errors.add(new ImportError(place, ImportTexts.of(key, values)));
    }
}
