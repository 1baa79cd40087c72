package io.github.federules.feder.calls;

import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.call.Question;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.money.Rate;

/** The call of examples/calls/leader-food-investment.json, built in Java. */
final class FoodLeader {

    private static final Clause A1 = new Clause("A1", "taux de 80 %");
    private static final Clause A2 = new Clause("A2", "40 000 € de FEADER au maximum");
    private static final Clause A3 = new Clause("A3", "2 000 € de FEADER au minimum");
    private static final Clause A4 = new Clause("A4", "20 % d'autofinancement au minimum");
    private static final Clause A5 =
            new Clause("A5", "aide publique totale plafonnée à 125 000 € pour un investissement matériel");
    private static final Clause A6 = new Clause("A6", "aide publique totale minimale de 6 250 €");

    private FoodLeader() {}

    static Call call() {
        return Call.builder(
                        "leader-food-investment",
                        new LocalizedText(
                                "LEADER, maintien de l'accueil et filière alimentaire, investissement matériel",
                                "LEADER, reception of newcomers and local food, tangible investment"))
                .edition(Edition.first("mesaidespubliques.infogreffe.fr"))
                .pays(A5, CostNature.DIGITAL_EQUIPMENT, CostNature.INFRASTRUCTURE)
                .aid(A1, Rate.percent("80"))
                .atMost(A2, euros("40000.00"))
                .atLeast(A3, euros("2000.00"))
                .ownShare(A4, Rate.percent("20"))
                .publicAidAtMost(A5, euros("125000.00"))
                .leavesOpen(Question.ROUNDING, A1)
                .notJudged(
                        A5,
                        new LocalizedText(
                                "Seul l'investissement matériel est jugé ici ; le plafond ne vaut que pour lui.",
                                "Only tangible investment is judged here; the cap holds for it alone."))
                .notJudged(
                        A6,
                        new LocalizedText(
                                "On ne juge pas ici si l'aide publique totale atteint son minimum.",
                                "Whether all public aid reaches its minimum is not judged here."))
                .build();
    }
}
