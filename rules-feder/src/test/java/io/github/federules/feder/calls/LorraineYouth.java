package io.github.federules.feder.calls;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.call.Question;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.money.Rate;

/** The call of examples/calls/esf-lorraine-2018.json, built in Java. */
final class LorraineYouth {

    private static final Clause J1 = new Clause("J1", "taux de 68,44 %");
    private static final Clause J2 = new Clause("J2", "nature des dépenses non restreinte par la source");

    private LorraineYouth() {}

    static Call call() {
        return Call.builder(
                        "esf-lorraine-2018",
                        new LocalizedText("FSE-IEJ 2018, Lorraine, axe 12", "ESF-YEI 2018, Lorraine, axis 12"))
                .edition(Edition.first("europe-en-lorraine.eu"))
                .pays(J2, CostNature.values())
                .aid(J1, Rate.percent("68.44"))
                .leavesOpen(Question.ROUNDING, J1)
                .notJudged(
                        J1,
                        new LocalizedText(
                                "Le taux est un maximum : l'aide accordée peut être moindre.",
                                "The rate is a maximum: less aid may be granted."))
                .build();
    }
}
