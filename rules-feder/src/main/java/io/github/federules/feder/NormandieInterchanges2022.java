package io.github.federules.feder;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.DeadlineDay;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import java.time.LocalDate;

/**
 * Région Normandie's call for interchanges and public spaces. The source gives no rate.
 *
 * <p>Groupings of local authorities are those of the law, <i>syndicats mixtes</i> among them (code général des collectivités
 * territoriales, art. L. 5111-1). «Au plus tard le» leaves no doubt: the day itself counts.
 */
final class NormandieInterchanges2022 {

    private static final Clause N1 = new Clause(
            "N1",
            "collectivités et groupements ; établissements publics ; SEM (économie mixte) ; SPL (publiques locales)");
    private static final Clause N2 = new Clause("N2", "au plus tard le 31 octobre 2022");
    private static final Clause N3 = new Clause("N3", "nature des dépenses non restreinte par la source");

    private NormandieInterchanges2022() {}

    static Call call() {
        return Call.builder(
                        "normandie-interchanges-2022",
                        new LocalizedText(
                                "Appel à projets pôles d'échanges et espaces publics, Normandie",
                                "Call for interchanges and public spaces, Normandie"))
                .edition(Edition.first("normandie.fr/amenagement-et-requalification-despaces-publics"))
                .openTo(
                        N1,
                        BeneficiaryKind.LOCAL_AUTHORITY,
                        BeneficiaryKind.LOCAL_AUTHORITY_GROUPING,
                        BeneficiaryKind.SYNDICAT_MIXTE,
                        BeneficiaryKind.PUBLIC_ESTABLISHMENT,
                        BeneficiaryKind.PRIVATE_ESTABLISHMENT)
                .pays(N3, CostNature.values())
                .deadline(N2, LocalDate.of(2022, 10, 31))
                .readAs(DeadlineDay.INCLUSIVE)
                .notJudged(
                        N1,
                        new LocalizedText(
                                "On ne juge pas ici si une société est d'économie mixte (SEM) ou publique locale (SPL) :"
                                        + " les autres sont exclues.",
                                "Whether a company is one of mixed economy (SEM) or a local public one (SPL) is not judged"
                                        + " here: others are excluded."))
                .under(CommonProvisions.of2021())
                .build();
    }
}
