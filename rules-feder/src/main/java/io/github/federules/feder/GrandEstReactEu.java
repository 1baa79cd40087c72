package io.github.federules.feder;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Edition;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;

/**
 * The REACT-EU support for companies of Région Grand Est, up to 100% of the cost.
 *
 * <p>REACT-EU belongs to the programmes of 2014-2020: regulation (EU) 2021/1060 does not apply.
 */
final class GrandEstReactEu {

    private static final Clause G1 = Clause.summary("G1", "entreprises");
    private static final Clause G2 = Clause.summary("G2", "taux maximum 100 %");
    private static final Clause G3 = Clause.summary("G3", "nature des dépenses non restreinte par la source");

    private GrandEstReactEu() {}

    static Call call() {
        return Call.builder(
                        "grand-est-react-eu",
                        new LocalizedText("REACT-EU, entreprises, Grand Est", "REACT-EU, companies, Grand Est"))
                .edition(Edition.first("beeurope.grandest.fr/?p=545"))
                .authority(new LocalizedText("la Région Grand Est", "the Region of Grand Est"))
                .beneficiaries(G1, BeneficiaryKind.PRIVATE_ESTABLISHMENT)
                .pays(G3, CostNature.standard())
                .aid(G2, Rate.percent("100"))
                .leavesOpen(G2, Question.ROUNDING)
                .notJudged(
                        G2,
                        new LocalizedText(
                                "Le taux est un maximum\u00a0: l'aide accordée peut être moindre.",
                                "The rate is a maximum: less aid may be granted."))
                .build();
    }
}
