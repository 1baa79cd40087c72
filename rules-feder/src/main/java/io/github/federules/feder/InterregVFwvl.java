package io.github.federules.feder;

import static io.github.federules.core.dossier.FteShare.fte;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Edition;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;

/**
 * The rules on staff of Interreg V France-Wallonie-Vlaanderen: each person must reach the minimum share alone.
 *
 * <p>This is a programme of 2014-2020: regulation (EU) 2021/1060 does not apply. The source states no rate.
 */
final class InterregVFwvl {

    private static final Clause I1 = Clause.summary("I1", "15 % d'un ETP par personne, par semestre");
    private static final Clause I2 = Clause.summary(
            "I2", "au prorata en cas d'entrée ou de départ, de grossesse, de maladie ou de licenciement");
    private static final Clause I3 = Clause.summary("I3", "nature des dépenses non restreinte par la source");

    private InterregVFwvl() {}

    static Call call() {
        return Call.builder(
                        "interreg-v-fwvl",
                        new LocalizedText(
                                "Interreg V France-Wallonie-Vlaanderen, frais de personnel",
                                "Interreg V France-Wallonie-Vlaanderen, staff costs"))
                .edition(Edition.first("interreg5.interreg-fwvl.eu"))
                .pays(I3, CostNature.standard())
                .staffMinimum(I1, fte("0.15"))
                .notJudged(
                        I1,
                        new LocalizedText(
                                "Le minimum vaut pour chaque semestre\u00a0; seule la part d'ensemble est examinée ici.",
                                "The minimum applies to each half-year; only the overall share is checked here."))
                .notJudged(
                        I2,
                        new LocalizedText(
                                "Ces cas, où la part se calcule au prorata, ne sont pas examinés ici.",
                                "These cases, in which the share is calculated pro rata, are not checked here."))
                .build();
    }
}
