package io.github.federules.feder;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Edition;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The call of Région Pays de la Loire for research and development.
 *
 * <p>The rate depends on the kind of research, the size of the company and other aid. The source states only the ends
 * of its range, 20% and 70%: the Region sets the rate of each operation.
 */
final class PaysDeLaLoireResearch2023 {

    private static final Clause P1 = Clause.summary(
            "P1", "taux de 20 % à 70 % selon recherche industrielle ou développement expérimental et autres aides");
    private static final Clause P2 = Clause.summary("P2", "petites entreprises, JEI");
    private static final Clause P3 = Clause.summary("P3", "« jusqu'au » 22 décembre 2023");
    private static final Clause P4 = Clause.summary("P4", "nature des dépenses non restreinte par la source");

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private PaysDeLaLoireResearch2023() {}

    static Call call() {
        return Call.builder(
                        "pdl-research-2023",
                        new LocalizedText(
                                "Appel à projets R&D FEDER 2023, Pays de la Loire",
                                "Call for research and development, ERDF 2023, Pays de la Loire"))
                .edition(Edition.first("Région Pays de la Loire, page «\u00a0AAP R&D FEDER 2023\u00a0»"))
                .authority(new LocalizedText("la Région Pays de la Loire", "the Region of Pays de la Loire"))
                .pays(P4, CostNature.standard())
                .aid(P1, Value.within(Rate.percent("20"), Rate.percent("70")))
                .leavesOpen(P1, Question.ROUNDING)
                .deadline(P3, LocalDate.of(2023, 12, 22), PARIS)
                // “Jusqu'au” usually includes the day.
                .readAs(DeadlineDay.INCLUSIVE)
                .leavesOpen(P3, Question.DEADLINE)
                .notJudged(
                        P1,
                        new LocalizedText(
                                "Le taux de l'opération n'est pas examiné ici\u00a0: la source n'en donne que les bornes.",
                                "The rate that applies to the operation is not checked here: the source gives only its bounds."))
                .notJudged(
                        P2,
                        new LocalizedText(
                                "La taille de l'entreprise et son statut de jeune entreprise innovante (JEI) ne sont pas examinés ici.",
                                "The size of the company and its status as a young innovative company are not checked here."))
                .under(CommonProvisions.of2021())
                .build();
    }
}
