package io.github.federules.feder.internal.law;

import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.money.Rate;
import java.time.LocalDate;
import javax.money.MonetaryAmount;

/**
 * Amounts and rates of the law above calls, with the day from which they apply: the texts are amended.
 *
 * @param from the first day on which all of them apply
 * @param smallOperation the total cost up to which the contribution must take a simplified form (regulation (EU)
 *     2021/1060, article 53(2))
 * @param deMinimis the aid that one undertaking may receive over three years (regulation (EU) 2023/2831)
 * @param localAuthorityShare the share of the public financing of an investment that a local authority must bring (Code
 *     général des collectivités territoriales, article L. 1111-10 III)
 */
record LegalFigures(LocalDate from, MonetaryAmount smallOperation, MonetaryAmount deMinimis, Rate localAuthorityShare) {

    static final LegalFigures SINCE_2024 =
            new LegalFigures(LocalDate.of(2024, 1, 1), euros("200000.00"), euros("300000.00"), Rate.percent("20"));
}
