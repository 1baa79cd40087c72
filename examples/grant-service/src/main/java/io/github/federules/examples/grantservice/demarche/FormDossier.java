package io.github.federules.examples.grantservice.demarche;

import io.github.federules.core.language.LocalizedText;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The dossier of a response of the API.
 *
 * @param json the object {@code dossier}
 */
record FormDossier(JsonNode json) {

    /** The most bytes of a response. */
    static final int MAX_BYTES = 4 * 1024 * 1024;

    /** A response that holds no dossier of the form. */
    static final class RefusedResponseException extends Exception {

        private static final long serialVersionUID = 1;

        private final transient LocalizedText text;

        RefusedResponseException(String key, Object... values) {
            super(key);
            this.text = ImportTexts.of(key, values);
        }

        LocalizedText text() {
            return text;
        }
    }

    /** Reads a response to the query for one dossier of a form. */
    static FormDossier read(byte[] response, int form) throws RefusedResponseException {
        if (response.length > MAX_BYTES) {
            throw new RefusedResponseException("response.tooLarge");
        }
        JsonNode root;
        try {
            root = StrictJson.read(response);
        } catch (JacksonException e) {
            throw new RefusedResponseException("response.notJson");
        }
        JsonNode refusal = root.path("errors").path(0).path("message");
        if (refusal.isString()) {
            throw new RefusedResponseException("response.refused", refusal.stringValue());
        }
        JsonNode dossier = root.path("data").path("dossier");
        if (!dossier.isObject()
                || !dossier.path("number").canConvertToInt()
                || !dossier.path("champs").isArray()) {
            throw new RefusedResponseException("response.noDossier");
        }
        JsonNode filedWith = dossier.path("demarche").path("number");
        if (!filedWith.canConvertToInt() || filedWith.intValue() != form) {
            throw new RefusedResponseException("response.otherForm", filedWith.asString("?"), form);
        }
        return new FormDossier(dossier);
    }

    int number() {
        return json.path("number").intValue();
    }

    JsonNode applicant() {
        return json.path("demandeur");
    }

    /** Returns the moment of filing as the API writes it, or an empty text. */
    String filedAt() {
        return json.path("dateDepot").asString("");
    }

    JsonNode fields() {
        return json.path("champs");
    }

    /** Returns the fields among some that a mapping means. */
    static List<JsonNode> meant(JsonNode fields, MappedField mapped) {
        return fields.valueStream()
                .filter(field -> mapped.isNamed(
                        field.path("champDescriptorId").asString(""),
                        field.path("label").asString("")))
                .limit(2)
                .toList();
    }

    /** Returns a text of a field, empty for null, a blank text and what is no text. */
    static Optional<String> text(JsonNode value) {
        return Optional.of(value.isString() ? value.stringValue().strip() : "").filter(text -> !text.isEmpty());
    }
}
