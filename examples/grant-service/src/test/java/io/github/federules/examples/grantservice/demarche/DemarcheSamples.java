package io.github.federules.examples.grantservice.demarche;

import io.github.federules.feder.FederCalls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A mapping, and a response in the form of the API, both of our own making. */
final class DemarcheSamples {

    static final String MAPPING = resource("mapping.json");
    static final String RESPONSE = resource("response.json");

    private DemarcheSamples() {}

    static DemarcheImport mapped(String mapping) {
        return DemarcheImport.of(mapping.getBytes(StandardCharsets.UTF_8), FederCalls.catalogue());
    }

    static ImportedApplication read(String response) {
        return mapped(MAPPING).read(response.getBytes(StandardCharsets.UTF_8), Locale.FRENCH);
    }

    /** Reads the sample response with a part in another form, which must be there. */
    static ImportedApplication readWith(String part, String other) {
        if (!RESPONSE.contains(part)) {
            throw new IllegalStateException("The response has no " + part);
        }
        return read(RESPONSE.replace(part, other));
    }

    static List<String> errors(ImportedApplication application) {
        return application.errors().stream()
                .map(error -> error.place() + " | " + error.text().in(Locale.ENGLISH))
                .toList();
    }

    static String resource(String name) {
        try (InputStream in = DemarcheSamples.class.getResourceAsStream("/demarche/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
