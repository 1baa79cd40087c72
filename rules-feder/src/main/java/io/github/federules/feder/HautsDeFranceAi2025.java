package io.github.federules.feder;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.call.Question;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Rate;
import java.time.LocalDate;

/** Région Hauts-de-France's call for experiments with AI in public service, clause by clause. */
final class HautsDeFranceAi2025 {

    static final Declaration EXPLORES_AI = Declaration.of("EXPLORES_AI");

    private static final String TITLE =
            "Appel à manifestation d'intérêt — Soutien aux expérimentations d'intérêt public"
                    + " utilisant l'intelligence artificielle dans les territoires";

    private static final Clause HEADING = new Clause("TITLE", TITLE);
    private static final Clause C1 = new Clause(
            "C1",
            "collectivités, regroupement de collectivités territoriales, établissements publics, syndicats mixtes,"
                    + " associations, établissements privés et leurs groupements");
    private static final Clause C2 = new Clause("C2", "gestion directe ou déléguée d'une politique publique");
    private static final Clause C3 = new Clause("C3", "explorer les usages de l'intelligence artificielle");
    private static final Clause C5 = new Clause("C5", "coût total minimum de 70 000 € HT");
    private static final Clause C6 = new Clause("C6", "subvention à hauteur de 60% du coût de l'opération");
    private static final Clause C7 = new Clause("C7", "dans la limite de 250 000 € d'aide européenne");
    private static final Clause C8 =
            new Clause("C8", "Ressources humaines (minimum 20% d'équivalent temps plein valorisé sur l'opération)");
    private static final Clause C9 =
            new Clause("C9", "équipement numérique nécessaire au projet y compris les dépenses d'infrastructure");
    private static final Clause C10 = new Clause(
            "C10",
            "logiciels – en achat ou en abonnement, maintenance, frais d'hébergement de données, études et prestations,"
                    + " formations, frais de communication");
    private static final Clause C11 = new Clause(
            "C11",
            "Frais indirects (hébergement, restauration, déplacements) uniquement sous forme de coûts simplifiés"
                    + " correspondant à 15% des coûts RH présentés");
    private static final Clause C12 = new Clause("C12", "courte note explicative");
    private static final Clause C13 = new Clause("C13", "à envoyer par voie électronique");
    private static final Clause C14 = new Clause("C14", "avant le 28 février 2025");

    private HautsDeFranceAi2025() {}

    static Call call() {
        return Call.builder(
                        "hdf-ai-2025",
                        new LocalizedText(
                                TITLE,
                                "Call for expressions of interest — Support for experiments of public interest with"
                                        + " artificial intelligence in the territories"))
                .edition(Edition.first("Région Hauts-de-France, appel à manifestation d'intérêt"))
                .offers(Track.WORKSHOPS, Track.FUNDING)
                .openTo(
                        C1,
                        BeneficiaryKind.LOCAL_AUTHORITY,
                        BeneficiaryKind.LOCAL_AUTHORITY_GROUPING,
                        BeneficiaryKind.PUBLIC_ESTABLISHMENT,
                        BeneficiaryKind.SYNDICAT_MIXTE,
                        BeneficiaryKind.ASSOCIATION,
                        BeneficiaryKind.PRIVATE_ESTABLISHMENT)
                .policyRun(C2, PolicyRole.DIRECT, PolicyRole.DELEGATED)
                .declared(
                        C3,
                        "AI_PURPOSE",
                        EXPLORES_AI,
                        new LocalizedText(
                                "l'opération explore les usages de l'intelligence artificielle",
                                "the operation explores uses of artificial intelligence"))
                .minimumCost(C5, euros("70000.00"))
                .aid(C6, Rate.percent("60"))
                .atMost(C7, euros("250000.00"))
                .pays(C8, CostNature.STAFF)
                .staffFrom(C8, fte("0.20"))
                .pays(C9, CostNature.DIGITAL_EQUIPMENT, CostNature.INFRASTRUCTURE)
                .pays(
                        C10,
                        CostNature.SOFTWARE_PURCHASE,
                        CostNature.SOFTWARE_SUBSCRIPTION,
                        CostNature.MAINTENANCE,
                        CostNature.DATA_HOSTING,
                        CostNature.STUDIES,
                        CostNature.SERVICES,
                        CostNature.TRAINING,
                        CostNature.COMMUNICATION)
                .flatRate(C11, Rate.percent("15"), CostNature.LODGING, CostNature.CATERING, CostNature.TRAVEL)
                .noteSent(C12)
                .noteElectronic(C13)
                .deadline(C14, LocalDate.of(2025, 2, 28))
                .leavesOpen(Question.MINIMUM_COST_BASIS, C5)
                .leavesOpen(Question.STAFF_SHARE_SCOPE, C8)
                .leavesOpen(Question.FLAT_RATE_BASE, C11)
                .leavesOpen(Question.DEADLINE, C14)
                .leavesOpen(Question.ROUNDING, C6)
                .notJudged(
                        C1,
                        new LocalizedText(
                                "L'intérêt public de l'association ou de l'opération n'est pas jugé ici.",
                                "Whether the association or the operation is of public interest is not judged here."))
                .notJudged(
                        C9,
                        new LocalizedText(
                                "On ne juge pas ici si l'équipement est nécessaire au projet.",
                                "Whether the equipment is necessary for the operation is not judged here."))
                .notJudged(
                        HEADING,
                        new LocalizedText(
                                "On ne juge pas ici si l'opération a lieu dans les territoires de la région.",
                                "Whether the operation takes place in the region's territories is not judged here."))
                .notJudged(
                        HEADING,
                        new LocalizedText(
                                "L'appel est concurrentiel : une opération éligible peut ne pas être retenue.",
                                "The call is competitive: an eligible operation may still not be selected."))
                .under(CommonProvisions.of2021())
                .build();
    }
}
