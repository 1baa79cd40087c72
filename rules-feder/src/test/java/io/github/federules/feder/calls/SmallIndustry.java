package io.github.federules.feder.calls;

import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.call.Question;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.money.Rate;

/** The call of examples/calls/hdf-industry-sme.json, built in Java. */
final class SmallIndustry {

    private static final Clause H1 = new Clause("H1", "50 % pour une PME");
    private static final Clause H2 = new Clause("H2", "plafond d'aide publique totale de 200 000 € par projet");
    private static final Clause H3 = new Clause("H3", "300 000 € avec un laboratoire académique");
    private static final Clause H4 = new Clause("H4", "nature des dépenses non restreinte par la source");

    private SmallIndustry() {}

    static Call call() {
        return Call.builder(
                        "hdf-industry-sme",
                        new LocalizedText(
                                "Industrie du futur 2024-2025, Hauts-de-France, PME",
                                "Industry of the future 2024-2025, Hauts-de-France, small and medium companies"))
                .edition(Edition.first("pole-medee.com ; entreprises.hautsdefrance.fr"))
                .pays(H4, CostNature.values())
                .aid(H1, Rate.percent("50"))
                .atMost(H2, euros("200000.00"))
                .publicAidAtMost(H2, euros("200000.00"))
                .leavesOpen(Question.ROUNDING, H1)
                .notJudged(
                        H1,
                        new LocalizedText(
                                "On ne juge pas ici la taille de l'entreprise, dont dépend le taux.",
                                "The size of the company, which the rate depends on, is not judged here."))
                .notJudged(
                        H2,
                        new LocalizedText(
                                "On ne répartit pas ici le plafond entre les partenaires.",
                                "The cap is not shared out among the partners here."))
                .notJudged(
                        H3,
                        new LocalizedText(
                                "Le plafond plus haut, avec un laboratoire, n'est pas calculé ici.",
                                "The higher cap, with a laboratory, is not worked out here."))
                .build();
    }
}
