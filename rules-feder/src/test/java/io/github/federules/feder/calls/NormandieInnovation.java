package io.github.federules.feder.calls;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.FlatRateOf;
import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.call.Question;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.money.Rate;
import java.util.Optional;
import java.util.Set;

/** The call of examples/calls/normandie-idee.json, built in Java. */
final class NormandieInnovation {

    private static final Clause M1 = new Clause("M1", "taux de 50 %");
    private static final Clause M2 = new Clause("M2", "15 % du montant du projet");
    private static final Clause M3 = new Clause(
            "M3", "coût total HT du projet (ou coût total TTC si le porteur de projet n'est pas assujetti à la TVA)");
    private static final Clause M4 = new Clause("M4", "nature des dépenses non restreinte par la source");

    private NormandieInnovation() {}

    static Call call() {
        return Call.builder(
                        "normandie-idee", new LocalizedText("IDEE Innovation, Normandie", "IDEE Innovation, Normandie"))
                .edition(Edition.first("mesaidespubliques.infogreffe.fr/aides/normandie-idee-innovation"))
                .pays(M4, CostNature.values())
                .flatRate(new FlatRate(Rate.percent("15"), FlatRateOf.DIRECT, Set.of(), Optional.empty(), M2))
                .paysVat(M3)
                .aid(M1, Rate.percent("50"))
                .leavesOpen(Question.ROUNDING, M1)
                .notJudged(
                        M1,
                        new LocalizedText(
                                "Le taux est un maximum : l'aide accordée peut être moindre.",
                                "The rate is a maximum: less aid may be granted."))
                .notJudged(
                        M2,
                        new LocalizedText(
                                "Le forfait est pris ici sur les coûts directs ; la source peut l'entendre du montant forfait compris.",
                                "The flat rate is taken here of direct costs; the source may mean the amount that includes it."))
                .notJudged(
                        M3,
                        new LocalizedText(
                                "La TVA est jugée ici selon qu'elle est récupérée ; la source parle de l'assujettissement.",
                                "Value added tax is judged here by whether it is recovered; the source speaks of who is liable to it."))
                .build();
    }
}
