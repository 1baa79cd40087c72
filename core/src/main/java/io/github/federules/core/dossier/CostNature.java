package io.github.federules.core.dossier;

/** What a cost line pays for. */
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
    /** Hosting of data; not lodging, which French calls by the same word. */
    DATA_HOSTING(CostFamily.OPERATING),
    /** Studies. */
    STUDIES(CostFamily.OPERATING),
    /** Services of others. */
    SERVICES(CostFamily.OPERATING),
    /** Training. */
    TRAINING(CostFamily.OPERATING),
    /** Communication. */
    COMMUNICATION(CostFamily.OPERATING),
    /** Lodging of people; not hosting of data, which French calls by the same word. */
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
     * Gives the family that the nature belongs to.
     *
     * @return the family, never null
     */
    public CostFamily family() {
        return family;
    }
}
