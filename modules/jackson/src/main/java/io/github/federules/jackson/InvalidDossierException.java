package io.github.federules.jackson;

import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/** Thrown by data binding for a dossier with errors. It holds all of them. */
public final class InvalidDossierException extends DatabindException {

    private static final long serialVersionUID = 1L;

    private final transient RefusedDossier refused;

    InvalidDossierException(JsonParser parser, RefusedDossier refused) {
        super(
                parser,
                refused.faults().stream()
                        .map(fault -> fault.path() + ": " + fault.code() + ": " + fault.message(Locale.ENGLISH))
                        .collect(Collectors.joining("\n")));
        this.refused = refused;
    }

    /**
     * Returns the refusal with all errors.
     *
     * @return the refusal; Java serialization does not keep it
     */
    public RefusedDossier refused() {
        return refused;
    }
}
