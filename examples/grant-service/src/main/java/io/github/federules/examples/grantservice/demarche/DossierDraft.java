package io.github.federules.examples.grantservice.demarche;

import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.language.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A dossier in JSON as it is filled, which remembers from which field of the form each fact came. */
final class DossierDraft {

    /** The most errors that are reported. */
    static final int MOST_ERRORS = 100;

    private static final Pattern LAST_PART = Pattern.compile("(.*)(\\.[^.\\[\\]]+|\\[[0-9]+])");

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final Map<String, String> places = new HashMap<>();
    private final List<ImportError> errors = new ArrayList<>();

    /** Notes which field states a fact, also where it is blank. */
    void note(String path, String place) {
        places.put(path, place);
    }

    /** Sets a fact by its path from the root. */
    void set(String path, JsonNode value, String place) {
        set(root, path, path, value, place);
    }

    /** Sets a fact by its path from an object whose own path is given. */
    void set(ObjectNode from, String path, String fullPath, JsonNode value, String place) {
        ObjectNode object = from;
        String[] names = path.split("\\.", -1);
        for (int i = 0; i < names.length - 1; i++) {
            String name = names[i];
            object = object.has(name) ? (ObjectNode) object.get(name) : object.putObject(name);
        }
        object.set(names[names.length - 1], value);
        places.put(fullPath, place);
    }

    /** Returns a new list at a path. */
    ArrayNode list(String path, String place) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        set(path, list, place);
        return list;
    }

    void add(String place, LocalizedText text) {
        if (errors.size() < MOST_ERRORS) {
            errors.add(new ImportError(place, text));
        }
    }

    /** Reports an error of the dossier at the field of the form that it comes from, if the field has no error yet. */
    void add(LocatedFault fault, String otherwise) {
        String place = place(fault.path()).orElse(otherwise);
        if (errors.stream().noneMatch(error -> error.place().equals(place))) {
            boolean isBlank = fault.code() == FaultCode.MISSING && places.containsKey(fault.path());
            add(place, isBlank ? ImportTexts.of("field.blank") : LocalizedText.of(fault::message));
        }
    }

    List<ImportError> errors() {
        return errors;
    }

    byte[] json() {
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    // The place of the fact, or of the nearest one that it is a part of.
    private Optional<String> place(String path) {
        for (String part = path; !part.isEmpty(); ) {
            String place = places.get(part);
            if (place != null) {
                return Optional.of(place);
            }
            Matcher last = LAST_PART.matcher(part);
            part = last.matches() ? last.group(1) : "";
        }
        return Optional.empty();
    }
}
