package io.github.federules.examples.grantservice.demarche;

import io.github.federules.core.call.Catalogue;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.examples.grantservice.application.FiledNumber;
import io.github.federules.examples.grantservice.demarche.FormDossier.RefusedResponseException;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierResult;
import io.github.federules.jackson.RefusedDossier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Imports applications that were filed with one form on demarche.numerique.gouv.fr.
 *
 * <p>The mapping determines which field of the form states which fact. The number of the dossier, the day of filing, and the name and
 * the legal form of the applicant come from the dossier itself. A field that was left blank is an unknown fact. This class is
 * immutable and thread-safe.
 */
public final class DemarcheImport {

    private final FormMapping mapping;
    private final DossierReader reader;

    private DemarcheImport(FormMapping mapping, Catalogue catalogue) {
        this.mapping = mapping;
        this.reader =
                DossierReader.of(catalogue, FrenchLegalForm.nomenclature()).requiringCall();
    }

    /**
     * Creates an import from a mapping.
     *
     * @param mapping the mapping, a JSON text in UTF-8
     * @param catalogue the calls that the mapping may name
     * @return the import
     * @throws InvalidMappingException if the mapping has errors; the message names all of them
     */
    public static DemarcheImport of(byte[] mapping, Catalogue catalogue) {
        return new DemarcheImport(MappingReader.read(mapping, catalogue), catalogue);
    }

    /**
     * Returns the query to send to the API, with the number of the dossier as the variable {@code number}.
     *
     * @return the query in GraphQL
     */
    public static String query() {
        try (InputStream in = DemarcheImport.class.getResourceAsStream("/demarche/dossier.graphql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a response of the API.
     *
     * @param response the response to {@link #query}, at most 4 MiB
     * @param locale French, or anything else for English, for the places of errors
     * @return the application, or every error
     */
    public ImportedApplication read(byte[] response, Locale locale) {
        FormDossier form;
        try {
            form = FormDossier.read(response, mapping.form());
        } catch (RefusedResponseException e) {
            String place = ImportTexts.of("place.response").in(locale);
            return new ImportedApplication(
                    "", Optional.empty(), Optional.empty(), List.of(new ImportError(place, e.text())));
        }
        DossierDraft draft = FormFacts.fill(mapping, form, locale);
        byte[] json = draft.json();
        DossierResult result = reader.read(json);
        if (result instanceof RefusedDossier refused) {
            refused.faults()
                    .forEach(fault ->
                            draft.add(fault, ImportTexts.of("place.response").in(locale)));
        }
        Optional<Dossier> dossier =
                result instanceof AcceptedDossier accepted && draft.errors().isEmpty()
                        ? Optional.of(accepted.dossier())
                        : Optional.empty();
        FiledNumber filed = new FiledNumber(mapping.form(), form.number());
        return new ImportedApplication(
                new String(json, StandardCharsets.UTF_8), Optional.of(filed), dossier, draft.errors());
    }

    /** Returns no names: an import is logged. */
    @Override
    public String toString() {
        return "DemarcheImport[form=" + mapping.form() + ", call=" + mapping.call() + "]";
    }
}
