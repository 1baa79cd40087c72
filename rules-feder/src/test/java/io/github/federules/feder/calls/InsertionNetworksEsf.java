package io.github.federules.feder.calls;

import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.call.Question;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.money.Rate;
import java.time.LocalDate;

/** The call of examples/calls/esf-insertion-networks.json, built in Java. */
final class InsertionNetworksEsf {

    private static final Clause T1 = new Clause("T1", "cofinancement FSE+ de 53 %");
    private static final Clause T2 = new Clause("T2", "financement minimum par projet de 200 000 euros");
    private static final Clause T3 = new Clause("T3", "date fixée au 15 septembre 2024");
    private static final Clause T4 = new Clause("T4", "nature des dépenses non restreinte par la source");
    private static final Clause T5 = new Clause("T5", "enveloppe de 7 800 000 €");

    private InsertionNetworksEsf() {}

    static Call call() {
        return Call.builder(
                        "esf-insertion-networks",
                        new LocalizedText(
                                "Appel à projets national FSE+, têtes de réseau de l'insertion par l'activité économique",
                                "National ESF+ call, networks of integration through work"))
                .edition(Edition.first("sow-csp.fr"))
                .pays(T4, CostNature.values())
                .aid(T1, Rate.percent("53"))
                .atLeast(T2, euros("200000.00"))
                .deadline(T3, LocalDate.of(2024, 9, 15))
                .leavesOpen(Question.DEADLINE, T3)
                .leavesOpen(Question.ROUNDING, T1)
                .notJudged(
                        T1,
                        new LocalizedText(
                                "Le taux est un maximum : l'aide accordée peut être moindre.",
                                "The rate is a maximum: less aid may be granted."))
                .notJudged(
                        T5,
                        new LocalizedText(
                                "L'enveloppe est limitée : une opération éligible peut ne pas être retenue.",
                                "The budget is limited: an eligible operation may still not be selected."))
                .build();
    }
}
