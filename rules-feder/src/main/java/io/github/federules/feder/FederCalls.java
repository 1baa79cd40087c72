package io.github.federules.feder;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Declaration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue of ERDF calls that this library knows.
 *
 * <p>Each call says what its source says, and has no rule for anything else; what it says and cannot be judged is listed
 * with every decision.
 */
public final class FederCalls {

    /** Région Hauts-de-France's call for experiments with artificial intelligence in public service, of 2025. */
    public static final Call HAUTS_DE_FRANCE_AI_2025 = HautsDeFranceAi2025.call();

    /** Région Pays de la Loire's call for research and development, of 2023; it gives no single rate. */
    public static final Call PAYS_DE_LA_LOIRE_RESEARCH_2023 = PaysDeLaLoireResearch2023.call();

    /** Région Normandie's call for interchanges and public spaces, of 2022; it gives no rate. */
    public static final Call NORMANDIE_INTERCHANGES_2022 = NormandieInterchanges2022.call();

    /** Région Grand Est's REACT-EU support of companies. */
    public static final Call GRAND_EST_REACT_EU = GrandEstReactEu.call();

    /** The rules of the guide of Région Centre-Val de Loire, regional part, with the flat rate of 15 % of staff. */
    public static final Call CENTRE_VAL_DE_LOIRE_GUIDE = CentreValDeLoireGuide.call();

    /** The rules on staff of Interreg V France-Wallonie-Vlaanderen; they give no rate. */
    public static final Call INTERREG_V_FWVL = InterregVFwvl.call();

    /** The declaration that the operation explores uses of artificial intelligence (C3 of the first call). */
    public static final Declaration EXPLORES_AI = HautsDeFranceAi2025.EXPLORES_AI;

    private static final Catalogue CATALOGUE = new Catalogue(List.of(
            HAUTS_DE_FRANCE_AI_2025,
            PAYS_DE_LA_LOIRE_RESEARCH_2023,
            NORMANDIE_INTERCHANGES_2022,
            GRAND_EST_REACT_EU,
            CENTRE_VAL_DE_LOIRE_GUIDE,
            INTERREG_V_FWVL));

    private FederCalls() {}

    /**
     * Gives all calls of the catalogue.
     *
     * @return the calls, never null
     */
    public static List<Call> all() {
        return CATALOGUE.calls();
    }

    /**
     * Finds a call by its id, in its newest edition.
     *
     * @param id the id, such as {@code hdf-ai-2025}, not null
     * @return the call, or empty if there is none of this id, never null
     */
    public static Optional<Call> find(String id) {
        return CATALOGUE.find(id);
    }

    /**
     * Finds the edition of a call that holds on a day: calls are amended, and a dossier is decided under the edition of its
     * own day.
     *
     * @param id the id, such as {@code hdf-ai-2025}, not null
     * @param day the day, not null
     * @return the call, or empty if there is none of this id that day, never null
     */
    public static Optional<Call> find(String id, LocalDate day) {
        return CATALOGUE.find(id, day);
    }
}
