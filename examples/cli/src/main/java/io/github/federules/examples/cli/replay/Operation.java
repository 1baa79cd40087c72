package io.github.federules.examples.cli.replay;

import java.math.BigDecimal;

/**
 * One operation of the list.
 *
 * @param line the line that it starts on, from 1
 * @param number the operation's number
 * @param programme the programme's label
 * @param beneficiary the beneficiary's name, or the title where there is none
 * @param total the total eligible expenditure, an amount of a dossier
 * @param rate the co-financing rate from 0 to 1, with as many decimals as the list shows
 * @param published the EU amount that the list publishes, an amount of a dossier
 */
record Operation(
        long line,
        String number,
        String programme,
        String beneficiary,
        BigDecimal total,
        BigDecimal rate,
        BigDecimal published) {

    /** Rate × total, not rounded. */
    BigDecimal product() {
        return rate.multiply(total);
    }
}
