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

/** The call of examples/calls/esf-yvelines-h.json, built in Java. */
final class YvelinesEsf {

    private static final Clause Y1 = new Clause("Y1", "cofinancement FSE+ de 40 %");
    private static final Clause Y2 = new Clause("Y2", "30 000 € de FSE+ au minimum");
    private static final Clause Y3 = new Clause("Y3", "coût total éligible de 75 000 € au minimum");
    private static final Clause Y4 = new Clause("Y4", "durée de 18 à 36 mois");
    private static final Clause Y5 = new Clause("Y5", "réalisation du 01/01/2023 au 31/12/2025");
    private static final Clause Y6 = new Clause("Y6", "date limite de dépôt : 30 avril 2024");
    private static final Clause Y7 = new Clause("Y7", "nature des dépenses non restreinte par la source");
    private static final Clause Y8 = new Clause("Y8", "enveloppe de 422 000 €");

    private YvelinesEsf() {}

    static Call call() {
        return Call.builder(
                        "esf-yvelines-h",
                        new LocalizedText(
                                "Appel à projets FSE+, objectif spécifique H, Yvelines",
                                "ESF+ call, specific objective H, Yvelines"))
                .edition(Edition.first("issuu.com/yvelines/docs/aap-fse-os-h"))
                .lasting(Y4, 18, 36)
                .realised(Y5, LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31))
                .pays(Y7, CostNature.values())
                .minimumCost(Y3, euros("75000.00"))
                .aid(Y1, Rate.percent("40"))
                .atLeast(Y2, euros("30000.00"))
                .deadline(Y6, LocalDate.of(2024, 4, 30))
                .leavesOpen(Question.DEADLINE, Y6)
                .leavesOpen(Question.ROUNDING, Y1)
                .notJudged(
                        Y1,
                        new LocalizedText(
                                "Le taux est un maximum : l'aide accordée peut être moindre.",
                                "The rate is a maximum: less aid may be granted."))
                .notJudged(
                        Y8,
                        new LocalizedText(
                                "L'enveloppe est limitée : une opération éligible peut ne pas être retenue.",
                                "The budget is limited: an eligible operation may still not be selected."))
                .build();
    }
}
