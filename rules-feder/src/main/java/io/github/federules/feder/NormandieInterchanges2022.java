package io.github.federules.feder;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Edition;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.rule.Clause;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The call of Région Normandie for interchanges and public spaces. The source states no rate.
 *
 * <p>Groupings of local authorities are those of the law, including <i>syndicats mixtes</i> (code général des
 * collectivités territoriales, art. L. 5111-1). «Au plus tard le» leaves no doubt: the day itself counts.
 */
final class NormandieInterchanges2022 {

    private static final Clause N1 = Clause.summary(
            "N1",
            "collectivités et groupements ; établissements publics ; SEM (économie mixte) ; SPL (publiques locales)");
    private static final Clause N2 = Clause.summary("N2", "« au plus tard le » 31 octobre 2022");
    private static final Clause N3 = Clause.summary("N3", "nature des dépenses non restreinte par la source");

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private NormandieInterchanges2022() {}

    static Call call() {
        return Call.builder(
                        "normandie-interchanges-2022",
                        new LocalizedText(
                                "Appel à projets pôles d'échanges et espaces publics, Normandie",
                                "Call for interchanges and public spaces, Normandie"))
                .edition(Edition.first("normandie.fr/amenagement-et-requalification-despaces-publics"))
                .authority(new LocalizedText("la Région Normandie", "the Region of Normandie"))
                .beneficiaries(
                        N1,
                        BeneficiaryKind.LOCAL_AUTHORITY,
                        BeneficiaryKind.LOCAL_AUTHORITY_GROUPING,
                        BeneficiaryKind.SYNDICAT_MIXTE,
                        BeneficiaryKind.PUBLIC_ESTABLISHMENT,
                        BeneficiaryKind.PRIVATE_ESTABLISHMENT)
                .pays(N3, CostNature.standard())
                .deadline(N2, LocalDate.of(2022, 10, 31), PARIS)
                .readAs(DeadlineDay.INCLUSIVE)
                .notJudged(
                        N1,
                        new LocalizedText(
                                "Le statut de société d'économie mixte (SEM) ou de société publique locale (SPL) n'est pas"
                                        + " examiné ici\u00a0: les autres sociétés sont exclues.",
                                "The status of a semi-public company (SEM) or a local public company (SPL) is not checked"
                                        + " here. Other companies are excluded."))
                .under(CommonProvisions.of2021())
                .build();
    }
}
