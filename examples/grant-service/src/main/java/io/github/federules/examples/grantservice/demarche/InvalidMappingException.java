package io.github.federules.examples.grantservice.demarche;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A mapping that has errors. The message names all of them. */
public final class InvalidMappingException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<ImportError> errors;

    InvalidMappingException(List<ImportError> errors) {
        super(errors.stream()
                .map(error -> error.place() + ": " + error.text().in(Locale.ENGLISH))
                .collect(Collectors.joining("\n  ", "The mapping of the form has errors:\n  ", "")));
        this.errors = List.copyOf(errors);
    }

    /**
     * Returns the errors.
     *
     * @return every error
     */
    public List<ImportError> errors() {
        return errors;
    }
}
