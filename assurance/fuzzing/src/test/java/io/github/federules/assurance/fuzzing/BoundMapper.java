package io.github.federules.assurance.fuzzing;

import io.github.federules.core.dossier.Dossier;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.FederulesModule;
import io.github.federules.jackson.InvalidDossierException;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** A user's own mapper that has the module: an input stands as a dossier in a list. */
final class BoundMapper {

    private final ObjectReader lists;

    BoundMapper(DossierReader reader) {
        lists = JsonMapper.builder()
                .addModule(new FederulesModule(reader, Locale.ENGLISH))
                .build()
                .readerForListOf(Dossier.class);
    }

    /** Gives the list, or nothing where it is refused as documented. */
    Optional<List<Dossier>> read(byte[] input) {
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        list.write('[');
        list.writeBytes(input);
        list.write(']');
        try {
            return Optional.of(lists.readValue(list.toByteArray()));
        } catch (InvalidDossierException e) {
            Faults.holdTo(Faults.OF_DOSSIERS, e.refused().faults());
        } catch (JacksonException e) {
            // Jackson wraps what is thrown while it binds: a failure of ours would be the cause.
            Throwable cause = e.getCause();
            boolean isOurs = cause instanceof RuntimeException && !(cause instanceof JacksonException);
            Holds.that(!isOurs, "what a mapper refuses is Jackson's", e);
        }
        return Optional.empty();
    }
}
