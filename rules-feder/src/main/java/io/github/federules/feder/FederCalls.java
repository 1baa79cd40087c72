package io.github.federules.feder;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Declaration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The catalogue of ERDF calls that this library knows. */
public final class FederCalls {

    /** Région Hauts-de-France's call for experiments with artificial intelligence in public service, of 2025. */
    public static final Call HAUTS_DE_FRANCE_AI_2025 = HautsDeFranceAi2025.call();

    /** The declaration that the operation explores uses of artificial intelligence (C3 of the first call). */
    public static final Declaration EXPLORES_AI = HautsDeFranceAi2025.EXPLORES_AI;

    private static final List<Call> ALL = List.of(HAUTS_DE_FRANCE_AI_2025);

    private FederCalls() {}

    /**
     * Gives all calls of the catalogue.
     *
     * @return the calls, never null
     */
    public static List<Call> all() {
        return ALL;
    }

    /**
     * Finds a call by its id.
     *
     * @param id the id, such as {@code hdf-ai-2025}, not null
     * @return the call, or empty if there is none of this id, never null
     */
    public static Optional<Call> find(String id) {
        Objects.requireNonNull(id, "id");
        return ALL.stream().filter(call -> call.id().equals(id)).findFirst();
    }
}
