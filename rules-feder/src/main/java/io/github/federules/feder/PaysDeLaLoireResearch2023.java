package io.github.federules.feder;

import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.call.Question;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.money.Rate;
import java.time.LocalDate;

/**
 * Région Pays de la Loire's call for research and development.
 *
 * <p>The rate hangs on the kind of research, the size of the company and other aid, and the source gives its ends alone, 20
 * and 70 %: which operation gets which, it does not say, and the authority sets it.
 */
final class PaysDeLaLoireResearch2023 {

    private static final Clause P1 = new Clause(
            "P1", "taux de 20 % à 70 % selon recherche industrielle ou développement expérimental et autres aides");
    private static final Clause P2 = new Clause("P2", "petites entreprises, JEI");
    private static final Clause P3 = new Clause("P3", "jusqu'au 22 décembre 2023");
    private static final Clause P4 = new Clause("P4", "nature des dépenses non restreinte par la source");

    private PaysDeLaLoireResearch2023() {}

    static Call call() {
        return Call.builder(
                        "pdl-research-2023",
                        new LocalizedText(
                                "Appel à projets R&D FEDER 2023, Pays de la Loire",
                                "Call for research and development, ERDF 2023, Pays de la Loire"))
                .edition(Edition.first("Région Pays de la Loire, page « AAP R&D FEDER 2023 »"))
                .pays(P4, CostNature.values())
                .aid(P1, new AidRate.Within(Rate.percent("20"), Rate.percent("70")))
                .leavesOpen(Question.ROUNDING, P1)
                .deadline(P3, LocalDate.of(2023, 12, 22))
                .leavesOpen(Question.DEADLINE, P3)
                .notJudged(
                        P1,
                        new LocalizedText(
                                "On ne juge pas ici quel taux revient à l'opération : la source n'en donne que les bornes.",
                                "Which rate the operation is due is not judged here: the source gives its ends alone."))
                .notJudged(
                        P2,
                        new LocalizedText(
                                "On ne juge pas ici si l'entreprise est petite, ni si elle est jeune et innovante.",
                                "Whether the company is small, or young and innovative, is not judged here."))
                .under(CommonProvisions.of2021())
                .build();
    }
}
