package io.github.federules.feder;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.NotJudged;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import java.time.LocalDate;
import java.time.ZoneId;

/** The call of Région Hauts-de-France for experiments with AI in public service, clause by clause. */
final class HautsDeFranceAi2025 {

    private static final LocalizedText IT_EXPLORES_AI = new LocalizedText(
            "l'opération explore les usages de l'intelligence artificielle",
            "the operation explores uses of artificial intelligence");
    static final Criterion EXPLORES_AI = Criterion.yesNo("EXPLORES_AI", Subject.OPERATION, IT_EXPLORES_AI);
    static final Track WORKSHOPS = Track.of("WORKSHOPS");

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

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private HautsDeFranceAi2025() {}

    static Call call() {
        return Call.builder(
                        "hdf-ai-2025",
                        new LocalizedText(
                                TITLE,
                                "Call for expressions of interest — Support for experiments of public interest with"
                                        + " artificial intelligence in the territories"))
                .edition(Edition.first("Région Hauts-de-France, appel à manifestation d'intérêt"))
                .authority(new LocalizedText("la Région Hauts-de-France", "the Region of Hauts-de-France"))
                .offersFunding()
                .offers(WORKSHOPS, new LocalizedText("Ateliers", "Workshops"))
                .beneficiaries(
                        C1,
                        BeneficiaryKind.LOCAL_AUTHORITY,
                        BeneficiaryKind.LOCAL_AUTHORITY_GROUPING,
                        BeneficiaryKind.PUBLIC_ESTABLISHMENT,
                        BeneficiaryKind.SYNDICAT_MIXTE,
                        BeneficiaryKind.ASSOCIATION,
                        BeneficiaryKind.PRIVATE_ESTABLISHMENT)
                .policyRoles(C2, PolicyRole.DIRECT, PolicyRole.DELEGATED)
                .declaration(C3, "AI_PURPOSE", EXPLORES_AI, IT_EXPLORES_AI)
                .minimumCost(C5, euros("70000.00"))
                .aid(C6, Rate.percent("60"))
                .maximumAid(C7, euros("250000.00"))
                .pays(C8, CostNature.STAFF)
                .staffMinimum(C8, fte("0.20"))
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
                .document(new LocalizedText("la note explicative", "the explanatory note"))
                .recipient(new LocalizedText(
                        "aux contacts nommés dans l'appel (Région Hauts-de-France)",
                        "to the contacts named in the call (Région Hauts-de-France)"))
                .submissionRequired(C12)
                .submissionElectronic(C13)
                .deadline(C14, LocalDate.of(2025, 2, 28), PARIS)
                .leavesOpen(C5, Question.MINIMUM_COST_BASIS)
                .leavesOpen(C8, Question.STAFF_SHARE_SCOPE)
                .leavesOpen(C11, Question.FLAT_RATE_BASE)
                .leavesOpen(C14, Question.DEADLINE)
                .leavesOpen(C6, Question.ROUNDING)
                .notJudged(NotJudged.of(
                                C1,
                                new LocalizedText(
                                        "L'intérêt public de l'association n'est pas examiné ici.",
                                        "The public interest of the association is not checked here."))
                        .ofBodies(BeneficiaryKind.ASSOCIATION))
                .notJudged(NotJudged.of(
                                C9,
                                new LocalizedText(
                                        "Le caractère numérique de l'équipement et sa nécessité pour le projet ne sont pas"
                                                + " examinés ici.",
                                        "The digital nature of the equipment and the need for it in the operation are not"
                                                + " checked here."))
                        .onCosts(CostNature.DIGITAL_EQUIPMENT, CostNature.INFRASTRUCTURE))
                .notJudged(
                        HEADING,
                        new LocalizedText(
                                "L'intérêt public de l'opération n'est pas examiné ici.",
                                "The public interest of the operation is not checked here."))
                .notJudged(
                        HEADING,
                        new LocalizedText(
                                "La localisation de l'opération dans les territoires de la région n'est pas examinée ici.",
                                "The location of the operation in the region's territories is not checked here."))
                .notJudged(
                        HEADING,
                        new LocalizedText(
                                "L'appel est concurrentiel\u00a0: une opération éligible peut ne pas être retenue.",
                                "The call is competitive: an eligible operation may still not be selected."))
                .under(CommonProvisions.of2021())
                .build();
    }
}
