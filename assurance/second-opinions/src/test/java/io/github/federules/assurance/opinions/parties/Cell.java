package io.github.federules.assurance.opinions.parties;

import io.github.federules.core.dossier.CostNature;

/** A kind of cost line that terms tell apart: by its nature, and of two natures by its answer. */
enum Cell {
    STAFF(CostNature.STAFF, ""),
    STUDIES(CostNature.STUDIES, ""),
    MAIN_SERVICES(CostNature.SERVICES, "MAIN"),
    OTHER_SERVICES(CostNature.SERVICES, "ANCILLARY"),
    MAIN_COMMUNICATION(CostNature.COMMUNICATION, "MAIN"),
    OTHER_COMMUNICATION(CostNature.COMMUNICATION, "ANCILLARY"),
    EQUIPMENT(CostNature.DIGITAL_EQUIPMENT, ""),
    TRAVEL(CostNature.TRAVEL, ""),
    LODGING(CostNature.LODGING, "");

    @SuppressWarnings("ImmutableEnumChecker") // a nature cannot change
    private final CostNature nature;

    private final String role;

    Cell(CostNature nature, String role) {
        this.nature = nature;
        this.role = role;
    }

    CostNature nature() {
        return nature;
    }

    /** The answer of the line, empty where it is not asked. */
    String role() {
        return role;
    }
}
