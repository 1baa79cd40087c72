package io.github.federules.assurance.opinions.parties;

import java.util.Optional;

/**
 * A cost line.
 *
 * @param cell its kind
 * @param party who bears it, 0 for the applicant
 * @param cents its amount, or the annual cost of the person
 * @param hundredths its quantity in hundredths, if it states one
 * @param isAnnual whether it states an annual cost with the quantity
 * @param doesReach of staff, whether its share reaches the minimum, empty where that is unknown
 */
record Line(
        Cell cell, int party, long cents, Optional<Long> hundredths, boolean isAnnual, Optional<Boolean> doesReach) {

    /** The amounts of a financing plan, in cents. */
    record Plan(long own, long otherPublic) {}
}
