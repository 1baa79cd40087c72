package io.github.federules.feder.calls;

import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.call.Bound;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.call.MinimumCost;
import io.github.federules.core.call.Question;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.money.Rate;
import java.time.LocalDate;

/** The call of examples/calls/leader-loire-3-1.json, built in Java. */
final class LoireLeader {

    private static final Clause E1 = new Clause("E1", "taux de 80 %");
    private static final Clause E2 = new Clause("E2", "30 000 € d'aide au maximum");
    private static final Clause E3 =
            new Clause("E3", "dépenses éligibles HT retenues après instruction strictement supérieures à 5 000 €");
    private static final Clause E4 = new Clause("E4", "15 % des frais de personnel directs éligibles");
    private static final Clause E5 = new Clause("E5", "5 % de frais de déplacement sur la même base");
    private static final Clause E6 = new Clause("E6", "28 février 2025");
    private static final Clause E7 = new Clause("E7", "nature des dépenses non restreinte par la source");
    private static final Clause E8 = new Clause("E8", "contrepartie publique nationale obligatoire");
    private static final Clause E9 = new Clause("E9", "taux plafonné par régime d'aide d'État");
    private static final Clause E10 = new Clause("E10", "personnel en coûts unitaires");

    private LoireLeader() {}

    static Call call() {
        return Call.builder(
                        "leader-loire-3-1",
                        new LocalizedText(
                                "LEADER Loire, appel à projets 3.1, ingénierie", "LEADER Loire, call 3.1, engineering"))
                .edition(Edition.first("Aides-territoires, fiche 162670"))
                .pays(
                        E7,
                        CostNature.STAFF,
                        CostNature.DIGITAL_EQUIPMENT,
                        CostNature.INFRASTRUCTURE,
                        CostNature.SOFTWARE_PURCHASE,
                        CostNature.SOFTWARE_SUBSCRIPTION,
                        CostNature.MAINTENANCE,
                        CostNature.DATA_HOSTING,
                        CostNature.STUDIES,
                        CostNature.SERVICES,
                        CostNature.TRAINING,
                        CostNature.COMMUNICATION,
                        CostNature.LODGING,
                        CostNature.CATERING,
                        CostNature.OTHER)
                .flatRate(E4, Rate.percent("15"))
                .flatRate(E5, Rate.percent("5"), CostNature.TRAVEL)
                .minimumCost(new MinimumCost(new Bound(euros("5000.00"), E3), true, true))
                .aid(E1, Rate.percent("80"))
                .atMost(E2, euros("30000.00"))
                .deadline(E6, LocalDate.of(2025, 2, 28))
                .leavesOpen(Question.DEADLINE, E6)
                .leavesOpen(Question.ROUNDING, E1)
                .notJudged(
                        E5,
                        new LocalizedText(
                                "On ne juge pas ici si l'hébergement et la restauration font partie des déplacements : ils restent au réel.",
                                "Whether lodging and catering are part of travel is not judged here: they stay at real cost."))
                .notJudged(
                        E8,
                        new LocalizedText(
                                "On ne juge pas ici si une contrepartie publique nationale existe.",
                                "Whether there is national public co-financing is not judged here."))
                .notJudged(
                        E9,
                        new LocalizedText(
                                "Un régime d'aide d'État peut abaisser le taux.",
                                "A State aid scheme may lower the rate."))
                .notJudged(
                        E10,
                        new LocalizedText(
                                "On ne juge pas ici si les frais de personnel suivent le coût unitaire.",
                                "Whether staff costs follow the unit cost is not judged here."))
                .build();
    }
}
