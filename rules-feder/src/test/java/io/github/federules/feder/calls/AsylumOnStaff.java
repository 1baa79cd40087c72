package io.github.federules.feder.calls;

import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.call.Bound;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.FlatRateOf;
import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.money.Rate;
import java.util.Optional;
import java.util.Set;

/** The call of examples/calls/amif-2015-staff.json, built in Java. */
final class AsylumOnStaff {

    private static final Clause F1 = new Clause("F1", "15 % des coûts directs de personnel");
    private static final Clause F3 = new Clause("F3", "coûts indirects plafonnés à 500 000 € sur la durée du projet");
    private static final Clause F4 = new Clause("F4", "nature des dépenses non restreinte par la source");

    private AsylumOnStaff() {}

    static Call call() {
        return Call.builder(
                        "amif-2015-staff",
                        new LocalizedText(
                                "FAMI, coûts indirects, 15 % des coûts directs de personnel",
                                "AMIF, indirect costs, 15 % of staff"))
                .edition(Edition.first("décret n° 2015-44, art. 20"))
                .pays(F4, CostNature.values())
                .flatRate(new FlatRate(
                        Rate.percent("15"),
                        FlatRateOf.STAFF,
                        Set.of(),
                        Optional.of(new Bound(euros("500000.00"), F3)),
                        F1))
                .notJudged(
                        F1,
                        new LocalizedText(
                                "Le porteur choisit l'un des deux forfaits ; l'autre est un appel à part.",
                                "The applicant chooses one of the two flat rates; the other is a call of its own."))
                .build();
    }
}
