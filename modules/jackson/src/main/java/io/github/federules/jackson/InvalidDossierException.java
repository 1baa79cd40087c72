package io.github.federules.jackson;

import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/** Thrown where data binding meets a dossier with faults; holds all of them. */
public final class InvalidDossierException extends DatabindException {

    private static final long serialVersionUID = 1L;

    private final transient DossierReading.Refused refused;

    InvalidDossierException(JsonParser parser, DossierReading.Refused refused) {
        super(
                parser,
                refused.faults().stream()
                        .map(fault -> fault.path() + ": " + fault.code() + ": " + fault.message(Locale.ENGLISH))
                        .collect(Collectors.joining("\n")));
        this.refused = refused;
    }

    /**
     * Gives the faults.
     *
     * @return the refusal; it is lost where the exception was serialised
     */
    public DossierReading.Refused refused() {
        return refused;
    }
}
