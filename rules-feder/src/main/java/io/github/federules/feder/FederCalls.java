package io.github.federules.feder;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.Track;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue of calls of the ERDF (European Regional Development Fund; FEDER in French).
 *
 * <p>Each call has the terms of its source and no other rules. Conditions of the source that no program can judge are
 * listed with each decision that they concern.
 */
public final class FederCalls {

    /** Call of Région Hauts-de-France, 2025: experiments with artificial intelligence in public service. */
    public static final Call HAUTS_DE_FRANCE_AI_2025 = HautsDeFranceAi2025.call();

    /**
     * Call of Région Pays de la Loire, 2023: research and development. The Region sets the rate, from 20%
     * to 70%.
     */
    public static final Call PAYS_DE_LA_LOIRE_RESEARCH_2023 = PaysDeLaLoireResearch2023.call();

    /** Call of Région Normandie, 2022: interchanges and public spaces. It sets no rate. */
    public static final Call NORMANDIE_INTERCHANGES_2022 = NormandieInterchanges2022.call();

    /** REACT-EU support for companies of Région Grand Est. */
    public static final Call GRAND_EST_REACT_EU = GrandEstReactEu.call();

    /**
     * Rules of the guide of Région Centre-Val de Loire, regional part, with the flat rate of 15% of direct staff costs.
     */
    public static final Call CENTRE_VAL_DE_LOIRE_GUIDE = CentreValDeLoireGuide.call();

    /** Rules on staff of Interreg V France-Wallonie-Vlaanderen. They set no rate. */
    public static final Call INTERREG_V_FWVL = InterregVFwvl.call();

    /**
     * The declaration that the operation explores uses of artificial intelligence: clause C3 of
     * {@link #HAUTS_DE_FRANCE_AI_2025}.
     */
    public static final Criterion EXPLORES_AI = HautsDeFranceAi2025.EXPLORES_AI;

    /** The workshops, a track that {@link #HAUTS_DE_FRANCE_AI_2025} offers in addition to funding. */
    public static final Track WORKSHOPS = HautsDeFranceAi2025.WORKSHOPS;

    private static final Catalogue CATALOGUE = Catalogue.of(List.of(
            HAUTS_DE_FRANCE_AI_2025,
            PAYS_DE_LA_LOIRE_RESEARCH_2023,
            NORMANDIE_INTERCHANGES_2022,
            GRAND_EST_REACT_EU,
            CENTRE_VAL_DE_LOIRE_GUIDE,
            INTERREG_V_FWVL));

    private FederCalls() {}

    /**
     * Returns the catalogue as a value, for example to add calls of your own.
     *
     * @return the catalogue
     */
    public static Catalogue catalogue() {
        return CATALOGUE;
    }

    /**
     * Returns all calls of the catalogue. Each edition of an amended call is a call of its own, so that several may have one id.
     *
     * <p>To read or rank dossiers, use {@link #catalogue}: it finds the edition of the dossier's day.
     *
     * @return the calls
     */
    public static List<Call> all() {
        return CATALOGUE.calls();
    }

    /**
     * Returns the newest edition of a call.
     *
     * @param id the id, such as {@code hdf-ai-2025}
     * @return the call, or empty if none has this id
     */
    public static Optional<Call> find(String id) {
        return CATALOGUE.find(id);
    }

    /**
     * Returns the edition of a call that applies on a day. An amended call has several editions, and a dossier is
     * assessed under the edition of its own day.
     *
     * @param id the id, such as {@code hdf-ai-2025}
     * @param day the day
     * @return the call, or empty if none has this id on that day
     */
    public static Optional<Call> find(String id, LocalDate day) {
        return CATALOGUE.find(id, day);
    }
}
