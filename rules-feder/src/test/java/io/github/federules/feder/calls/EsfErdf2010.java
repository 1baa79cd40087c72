package io.github.federules.feder.calls;

import static io.github.federules.core.money.Euros.euros;

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

/** The call of examples/calls/esf-erdf-2010.json, built in Java. */
final class EsfErdf2010 {

    private static final Clause R1 =
            new Clause("R1", "20 % des coûts directs moins les achats de prestations de services");
    private static final Clause R2 = new Clause("R2", "coût total de 500 000 € au maximum");
    private static final Clause R3 = new Clause("R3", "nature des dépenses non restreinte par la source");
    private static final Clause R4 = new Clause("R4", "500 000 € par année civile (arrêté du 8 mars 2016)");

    private EsfErdf2010() {}

    static Call call() {
        return Call.builder(
                        "esf-erdf-2010",
                        new LocalizedText(
                                "FSE et FEDER 2007-2013, forfait de coûts indirects",
                                "ESF and ERDF 2007-2013, flat rate of indirect costs"))
                .edition(Edition.first("arrêté de 2010, art. 2 (FSE et FEDER)"))
                .pays(R3, CostNature.values())
                .flatRate(new FlatRate(
                        Rate.percent("20"), FlatRateOf.DIRECT_WITHOUT_SERVICES, Set.of(), Optional.empty(), R1))
                .maximumCost(R2, euros("500000.00"))
                .leavesOpen(Question.MINIMUM_COST_BASIS, R2)
                .leavesOpen(Question.ROUNDING, R1)
                .notJudged(
                        R2,
                        new LocalizedText(
                                "Au-dessus du seuil, seul le forfait est exclu : l'opération peut être payée au réel.",
                                "Above the threshold only the flat rate is excluded: the operation may be paid at real cost."))
                .notJudged(
                        R4,
                        new LocalizedText(
                                "Le seuil par année civile n'est pas jugé ici.",
                                "The threshold by calendar year is not judged here."))
                .build();
    }
}
