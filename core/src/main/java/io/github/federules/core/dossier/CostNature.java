package io.github.federules.core.dossier;

import io.github.federules.core.internal.text.Phrasebook;
import java.util.Locale;

/** The nature of a cost. */
public enum CostNature {
    /** Direct staff costs. */
    STAFF(CostFamily.STAFF),
    /** Digital equipment. */
    DIGITAL_EQUIPMENT(CostFamily.INVESTMENT),
    /** Infrastructure. */
    INFRASTRUCTURE(CostFamily.INVESTMENT),
    /** Software that is bought. */
    SOFTWARE_PURCHASE(CostFamily.OPERATING),
    /** Software that is subscribed to. */
    SOFTWARE_SUBSCRIPTION(CostFamily.OPERATING),
    /** Maintenance. */
    MAINTENANCE(CostFamily.OPERATING),
    /** Hosting of data (<i>hébergement de données</i>), as opposed to {@link #LODGING}. */
    DATA_HOSTING(CostFamily.OPERATING),
    /** Studies. */
    STUDIES(CostFamily.OPERATING),
    /** Services bought from others (<i>prestations</i>). */
    SERVICES(CostFamily.OPERATING),
    /** Training. */
    TRAINING(CostFamily.OPERATING),
    /** Communication. */
    COMMUNICATION(CostFamily.OPERATING),
    /** Lodging of people (<i>hébergement</i>), as opposed to {@link #DATA_HOSTING}. */
    LODGING(CostFamily.INDIRECT),
    /** Catering. */
    CATERING(CostFamily.INDIRECT),
    /** Travel. */
    TRAVEL(CostFamily.INDIRECT),
    /** Anything else. */
    OTHER(CostFamily.OTHER);

    private final CostFamily family;

    CostNature(CostFamily family) {
        this.family = family;
    }

    /**
     * Returns the family of the nature.
     *
     * @return the family, never null
     */
    public CostFamily family() {
        return family;
    }

    /**
     * Returns the label of the nature for people, such as <i>data hosting</i>.
     *
     * @param locale French, or anything else for English, not null
     * @return the label, in lower case, never null
     */
    public String label(Locale locale) {
        return Phrasebook.in(locale).phrase("nature.", this);
    }
}
