package io.github.federules.examples.grantservice.designer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The terms of a call that a form edits, by their paths in the call format. */
final class MainTerms {

    /** The paths, in the order of the form. */
    static final List<String> PATHS = List.of(
            "id",
            "title.fr",
            "title.en",
            "edition.version",
            "edition.from",
            "costs.minimum.amount",
            "costs.maximum.amount",
            "costs.staffMinimum.share",
            "funding.aid.rate",
            "funding.aid.cap.amount",
            "funding.aid.floor.amount",
            "funding.ownContribution.rate",
            "submission.deadline.day");

    private static final String FROM = "edition.from";

    private MainTerms() {}

    /** Returns the terms that a call has, as they are written. None if the text is no JSON object. */
    static Map<String, String> of(String json) {
        Map<String, String> terms = new LinkedHashMap<>();
        object(json)
                .ifPresent(call -> PATHS.forEach(path -> {
                    JsonNode value = call.at("/" + path.replace('.', '/'));
                    if (value.isValueNode() && !value.isNull()) {
                        terms.put(path, value.asString());
                    } else if (path.equals(FROM)) {
                        // It needs no clause, and a second edition needs it.
                        terms.put(path, "");
                    }
                }));
        return terms;
    }

    /** Returns a call with these terms; a term that it does not have needs a clause, and is added in the JSON. */
    static String with(String json, Map<String, String> terms) {
        Optional<ObjectNode> call = object(json);
        if (call.isEmpty()) {
            return json;
        }
        Map<String, String> known = of(json);
        terms.forEach((path, value) -> {
            if (known.containsKey(path) && !(path.equals(FROM) && value.isBlank())) {
                String parent = path.substring(0, Math.max(0, path.lastIndexOf('.')));
                JsonNode owner = parent.isEmpty() ? call.get() : call.get().at("/" + parent.replace('.', '/'));
                ObjectNode into =
                        owner instanceof ObjectNode there ? there : call.get().putObject(parent);
                into.put(path.substring(path.lastIndexOf('.') + 1), value.strip());
            }
        });
        return pretty(call.get());
    }

    static String pretty(String json) {
        return object(json).map(MainTerms::pretty).orElse(json);
    }

    private static String pretty(ObjectNode call) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(call);
    }

    private static Optional<ObjectNode> object(String json) {
        try {
            return JsonMapper.shared().readTree(json) instanceof ObjectNode object
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
