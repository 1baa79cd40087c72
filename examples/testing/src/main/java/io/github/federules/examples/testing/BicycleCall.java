package io.github.federules.examples.testing;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.feder.CommonProvisions;
import java.time.LocalDate;
import java.time.ZoneId;

/** The town's call for bicycle projects, as its lawyers wrote it. */
public final class BicycleCall {

    /** The call. */
    public static final Call BICYCLES_2026 = Call.builder(
                    "bicycles-2026", new LocalizedText("Appel à projets vélo", "Call for bicycle projects"))
            .beneficiaries(
                    new Clause("A1", "associations et communes"),
                    BeneficiaryKind.ASSOCIATION,
                    BeneficiaryKind.LOCAL_AUTHORITY)
            .minimumCost(new Clause("A2", "à partir de 20 000 €"), euros("20000.00"))
            .pays(
                    new Clause("A3", "personnel à 10 % au moins, travaux, études"),
                    CostNature.STAFF,
                    CostNature.INFRASTRUCTURE,
                    CostNature.STUDIES)
            .staffMinimum(new Clause("A3", "personnel à 10 % au moins, travaux, études"), fte("0.10"))
            .flatRate(new Clause("A4", "déplacements : 15 % du personnel"), Rate.percent("15"), CostNature.TRAVEL)
            .aid(new Clause("A5", "50 % du coût total éligible"), Rate.percent("50"))
            .maximumAid(new Clause("A6", "dans la limite de 80 000 €"), euros("80000.00"))
            .deadline(new Clause("A7", "avant le 1er juin 2026"), LocalDate.of(2026, 6, 1), ZoneId.of("Europe/Paris"))
            .leavesOpen(new Clause("A7", "avant le 1er juin 2026"), Question.DEADLINE)
            .under(CommonProvisions.of2021())
            .build();

    private BicycleCall() {}
}
