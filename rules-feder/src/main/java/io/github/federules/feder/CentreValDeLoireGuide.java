package io.github.federules.feder;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Edition;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;

/**
 * The rules of the guide of Région Centre-Val de Loire, regional part, with the flat rate of 15% of direct staff costs.
 *
 * <p>The flat rate covers overheads, which no cost line states. Travel is a direct cost (décret n° 2022-608) and stays
 * at real cost. The total eligible cost includes the flat rate, as in the guide's own example: €100,000.00 of staff
 * make €115,000.00.
 */
final class CentreValDeLoireGuide {

    private static final Clause V1 = Clause.summary("V1", "taux maximum de 60 %, 54 % sur le volet interrégional");
    private static final Clause V2 = Clause.summary("V2", "15 % des coûts directs de personnel");
    private static final Clause V3 = Clause.summary("V3", "7 %, 25 %, 40 % ou 20 % au choix du service");
    private static final Clause V4 =
            Clause.summary("V4", "20 % d'autofinancement pour les investissements des collectivités");
    private static final Clause V5 = Clause.summary("V5", "nature des dépenses non restreinte par la source");

    private CentreValDeLoireGuide() {}

    static Call call() {
        return Call.builder(
                        "cvl-guide",
                        new LocalizedText(
                                "Guide FEDER-FSE+ 2021-2027 du Centre-Val de Loire, volet régional",
                                "ERDF-ESF+ guide 2021-2027 of Centre-Val de Loire, regional part"))
                .edition(Edition.first("Région Centre-Val de Loire, guide FEDER-FSE+ 2021-2027"))
                .authority(new LocalizedText("la Région Centre-Val de Loire", "the Region of Centre-Val de Loire"))
                .pays(V5, CostNature.standard())
                .flatRate(V2, Rate.percent("15"))
                .aid(V1, Rate.percent("60"))
                .leavesOpen(V1, Question.ROUNDING)
                .notJudged(
                        V1,
                        new LocalizedText(
                                "Le taux est un maximum\u00a0; celui du volet interrégional, 54\u00a0%, n'est pas calculé ici.",
                                "The rate is a maximum. The 54% of the interregional part is not checked here."))
                .notJudged(
                        V3,
                        new LocalizedText(
                                "Le service peut choisir un autre taux forfaitaire, qui n'est pas calculé ici.",
                                "The authority may choose another flat rate, which is not checked here."))
                .notJudged(
                        V4,
                        new LocalizedText(
                                "L'autofinancement d'une collectivité qui investit n'est pas examiné ici.",
                                "The own contribution of a local authority that invests is not checked here."))
                .under(CommonProvisions.of2021())
                .build();
    }
}
