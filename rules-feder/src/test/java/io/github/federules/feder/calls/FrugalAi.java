package io.github.federules.feder.calls;

import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.Deadline;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.dossier.CostNature;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** The call of examples/calls/diat-2023.json, built in Java. */
final class FrugalAi {

    private static final Clause X1 = new Clause("X1", "assiette de dépenses éligibles de 600 000 € au minimum");
    private static final Clause X2 = new Clause("X2", "36 mois au maximum");
    private static final Clause X3 = new Clause("X3", "1er décembre 2023 à 23h59");
    private static final Clause X4 =
            new Clause("X4", "taux de 25 % à 80 % selon la taille de l'entreprise et le type de recherche");
    private static final Clause X5 = new Clause("X5", "nature des dépenses non restreinte par la source");

    private FrugalAi() {}

    static Call call() {
        return Call.builder(
                        "diat-2023",
                        new LocalizedText(
                                "Démonstrateurs d'IA frugale, France 2030", "Demonstrators of frugal AI, France 2030"))
                .edition(Edition.first("aqua-valley.com ; pole-medee.com"))
                .lasting(X2, 0, 36)
                .pays(X5, CostNature.values())
                .minimumCost(X1, euros("600000.00"))
                .deadline(new Deadline(
                        LocalDate.of(2023, 12, 1), Optional.of(LocalTime.of(23, 59)), ZoneId.of("Europe/Paris"), X3))
                .notJudged(
                        X4,
                        new LocalizedText(
                                "Le taux, de 25 à 80 %, n'est pas calculé ici : la source ne dit pas à quelle opération revient quel taux.",
                                "The rate, from 25 to 80 %, is not worked out here: the source does not say which operation gets which rate."))
                .build();
    }
}
