package io.github.federules.feder.internal.law;

import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.money.Rate;
import javax.money.MonetaryAmount;

/** Amounts and rates of the law above calls, as they apply since 1 January 2024: the texts are amended. */
final class LegalFigures {

    /** The total cost up to which the contribution must take a simplified form. Regulation (EU) 2021/1060, article 53(2). */
    static final MonetaryAmount SMALL_OPERATION = euros("200000.00");

    /** The aid that one undertaking may receive over three years. Regulation (EU) 2023/2831. */
    static final MonetaryAmount DE_MINIMIS = euros("300000.00");

    /**
     * The share of the public financing of an investment that a local authority must bring. Code général des collectivités
     * territoriales, article L. 1111-10 III.
     */
    static final Rate LOCAL_AUTHORITY_SHARE = Rate.percent("20");

    private LegalFigures() {}
}
