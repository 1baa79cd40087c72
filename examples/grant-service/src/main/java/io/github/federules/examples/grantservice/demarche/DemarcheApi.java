package io.github.federules.examples.grantservice.demarche;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The import for other programs: an officer's program asks demarche.numerique.gouv.fr, and hands in what it returned. */
@RestController
@ConditionalOnProperty("grant-service.demarche.mapping")
record DemarcheApi(DemarcheImport imports) {

    /**
     * The result of an import.
     *
     * @param dossier the dossier, which {@code POST /api/decisions} takes, null if there are errors
     * @param errors every error by field
     */
    record ImportResult(@Nullable JsonNode dossier, List<FieldError> errors) {}

    /**
     * An error in the language of the request.
     *
     * @param field the field of the form
     * @param message the problem and the fix
     */
    record FieldError(String field, String message) {}

    /**
     * Returns the query to send, with the number of the dossier as the variable {@code number}.
     *
     * @return the query in GraphQL
     */
    @GetMapping(path = "/api/applications/demarche/query", produces = MediaType.TEXT_PLAIN_VALUE)
    String query() {
        return DemarcheImport.query();
    }

    /**
     * Reads what the API of demarche.numerique.gouv.fr returned.
     *
     * @param body the response of that API
     * @param locale the language
     * @return the dossier, or with the status 422 every error
     * @throws IOException if the body cannot be read
     */
    @PostMapping(path = "/api/applications/demarche", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ImportResult> read(InputStream body, Locale locale) throws IOException {
        byte[] response = body.readNBytes(FormDossier.MAX_BYTES + 1);
        ImportedApplication application = imports.read(response, locale);
        if (application.dossier().isPresent()) {
            JsonNode dossier = StrictJson.read(application.json().getBytes(StandardCharsets.UTF_8));
            return ResponseEntity.ok(new ImportResult(dossier, List.of()));
        }
        List<FieldError> errors = application.errors().stream()
                .map(error -> new FieldError(error.place(), error.text().in(locale)))
                .toList();
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(new ImportResult(null, errors));
    }
}
