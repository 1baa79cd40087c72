package io.github.federules.feder.calls;

import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.Deadline;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.call.Question;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.money.Rate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** The call of examples/calls/emfaf-guadeloupe.json, built in Java. */
final class GuadeloupeFisheries {

    private static final Clause D1 = new Clause("D1", "taux de 85 %");
    private static final Clause D2 = new Clause("D2", "coût du projet de 5 000 € au minimum");
    private static final Clause D3 = new Clause("D3", "coût du projet de 50 000 € au maximum");
    private static final Clause D4 = new Clause("D4", "jusqu'au 31 mars 2027");
    private static final Clause D5 = new Clause("D5", "nature des dépenses non restreinte par la source");

    private GuadeloupeFisheries() {}

    static Call call() {
        return Call.builder(
                        "emfaf-guadeloupe",
                        new LocalizedText(
                                "DLAL FEAMPA, CARL Guadeloupe",
                                "Community-led local development, EMFAF, CARL Guadeloupe"))
                .edition(Edition.first("lecourrierdeguadeloupe.com"))
                .pays(D5, CostNature.values())
                .minimumCost(D2, euros("5000.00"))
                .maximumCost(D3, euros("50000.00"))
                .aid(D1, Rate.percent("85"))
                .deadline(
                        new Deadline(LocalDate.of(2027, 3, 31), Optional.empty(), ZoneId.of("America/Guadeloupe"), D4))
                .leavesOpen(Question.MINIMUM_COST_BASIS, D2)
                .leavesOpen(Question.DEADLINE, D4)
                .leavesOpen(Question.ROUNDING, D1)
                .notJudged(
                        D1,
                        new LocalizedText(
                                "Le taux est un maximum : l'aide accordée peut être moindre.",
                                "The rate is a maximum: less aid may be granted."))
                .build();
    }
}
