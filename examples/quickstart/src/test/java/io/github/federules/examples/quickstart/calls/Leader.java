package io.github.federules.examples.quickstart.calls;

import static io.github.federules.core.money.Rate.percent;
import static io.github.federules.core.rule.Clause.summary;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Edition;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.*;

/** Two LEADER groups: own funds, other public money, and what all public aid may be together. */
final class Leader {

    static final Clause L1 = summary("L1", "nature des dépenses non restreinte par la source");
    static final Clause L2 = summary("L2", "aide du FEADER : ce que laissent les autres conditions, 80 % au plus");
    static final Clause L3 = summary("L3", "autofinancement de 20 % du coût au moins");
    static final Clause L4 = summary("L4", "autres contreparties publiques de 16 % du coût au moins");
    static final Clause L5 = summary("L5", "aides publiques de 80 % du coût au plus, toutes comprises");
    static final Clause L6 = summary("L6", "1 € d'autre argent public appelle 4 € de FEADER au plus (Alpes Sud Isère)");
    static final Clause L7 = summary("L7", "opération non commencée avant la réception de la demande");
    static final Clause L8 = summary("L8", "deux devis au-dessus de 1 000 €, un troisième au-dessus de 90 000 €");

    static Call call() {
        return Call.builder(
                        "leader-coeur-herault",
                        new LocalizedText(
                                "LEADER Cœur d'Hérault et Alpes Sud Isère",
                                "LEADER Cœur d'Hérault and Alpes Sud Isère"))
                .edition(Edition.first("coeur-herault.fr, leader-alpes-sud-isere.fr"))
                .startsAfterSubmission(L7)
                .pays(L1, CostNature.standard())
                .aid(L2, percent("80"))
                .ownContribution(L3, percent("20"))
                .publicCofinancing(L4, percent("16"))
                .limit(Limit.on(L5, Base.PUBLIC_AID)
                        .atMost(Share.of(percent("80"), Base.TOTAL))
                        .reducing())
                .limit(Limit.on(L6, Base.AID)
                        .atMost(Share.times("4", Base.OTHER_PUBLIC))
                        .reducing())
                .notJudged(
                        L8,
                        new LocalizedText(
                                "Le nombre de devis n'est pas examiné ici.",
                                "The number of quotes is not checked here."))
                .build();
    }
}
