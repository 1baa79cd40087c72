package io.github.federules.feder.sentences;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.feder.FederCalls.EXPLORES_AI;
import static io.github.federules.feder.FederCalls.HAUTS_DE_FRANCE_AI_2025;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Very different dossiers under very different calls, by the name of the file that holds their text. */
final class TwentyDossiers {

    private static final LocalDate IN_TIME = LocalDate.of(2025, 2, 20);
    private static final Submission SENT = Submission.sentElectronically(IN_TIME);
    private static final Applicant COMMUNITY =
            Applicant.of("Communauté de communes", FrenchLegalForm.of("7346")).running(PolicyRole.DIRECT);
    private static final Operation AI =
            Operation.titled("Un assistant pour l'accueil").declaring(EXPLORES_AI);

    private TwentyDossiers() {}

    static Map<String, Decision> decisions() {
        Map<String, Decision> decisions = new LinkedHashMap<>();
        underHautsDeFrance(decisions);
        underTheOtherCallsOfTheCatalogue(decisions);
        underInventedCalls(decisions);
        return decisions;
    }

    private static void underHautsDeFrance(Map<String, Decision> decisions) {
        Operation sound = AI.staff("Cheffe de projet", euros("40000.00"), fte("0.50"))
                .cost(CostNature.SERVICES, "Conseil", euros("24000.00"));
        decisions.put("eligible", ai(COMMUNITY, sound, SENT));
        decisions.put(
                "aid-at-its-maximum",
                ai(COMMUNITY, sound.cost(CostNature.INFRASTRUCTURE, "Serveurs", euros("400000.00")), SENT));
        decisions.put(
                "below-the-minimum",
                ai(
                        COMMUNITY,
                        AI.staff("Cheffe de projet", euros("40000.00"), fte("0.50"))
                                .cost(CostNature.SERVICES, "Conseil", euros("23999.99"))
                                .cost(CostNature.TRAVEL, "Train", euros("1200.00")),
                        SENT));
        decisions.put(
                "two-shares-too-small",
                ai(
                        COMMUNITY,
                        AI.staff("Agent", euros("10000.00"), fte("0.10"))
                                .staff("Agente", euros("12000.00"), fte("0.15"))
                                .cost(CostNature.STUDIES, "Étude", euros("50000.00")),
                        SENT));
        decisions.put(
                "legal-form-in-doubt",
                ai(Applicant.of("GIP Numérique", FrenchLegalForm.of("7410")), sound, Submission.unknown()));
        decisions.put(
                "legal-form-probable",
                ai(
                        Applicant.of("SEM Mobilités", FrenchLegalForm.of("5515"))
                                .running(PolicyRole.DELEGATED),
                        sound,
                        SENT));
        decisions.put(
                "partners",
                ai(
                        COMMUNITY
                                .joinedBy(Party.of("Préfecture du Nord", BeneficiaryKind.STATE_SERVICE))
                                .joinedBy(Party.of("Régie des eaux", FrenchLegalForm.of("7410")))
                                .joinedBy(Party.unknown())
                                .joinedBy(Party.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY)),
                        sound,
                        SENT));
        decisions.put(
                "workshops-alone",
                FederEligibility.under(HAUTS_DE_FRANCE_AI_2025)
                        .assess(Dossier.of(COMMUNITY, AI)
                                .withSubmission(SENT)
                                .withSeeks(Set.of(FederCalls.WORKSHOPS))));
        decisions.put(
                "sent-a-day-late", ai(COMMUNITY, sound, Submission.sentElectronically(LocalDate.of(2025, 2, 28))));
        decisions.put(
                "nothing-is-met",
                ai(
                        Applicant.of("Préfecture", BeneficiaryKind.STATE_SERVICE)
                                .running(PolicyRole.NONE),
                        Operation.untitled()
                                .declaring(EXPLORES_AI, false)
                                .cost(CostNature.OTHER, "Divers", euros("100.00")),
                        Submission.notSent()));
        decisions.put(
                "shares-missing",
                ai(
                        COMMUNITY,
                        AI.with(CostLine.staff("Agent", euros("20000.00")))
                                .with(CostLine.staff("Agente", euros("20000.00"))
                                        .withPerson("P2"))
                                .with(CostLine.staff("Agente, suite", euros("5000.00"))
                                        .withPerson("P2"))
                                .cost(CostNature.DATA_HOSTING, "Hébergement", euros("70000.00")),
                        SENT));
        decisions.put(
                "another-reading",
                FederEligibility.under(HAUTS_DE_FRANCE_AI_2025)
                        .reading(StaffShareScope.OPERATION)
                        .assess(Dossier.of(
                                        COMMUNITY,
                                        AI.staff("Agent", euros("30000.00"), fte("0.10"))
                                                .staff("Agente", euros("30000.00"), fte("0.10"))
                                                .cost(CostNature.TRAINING, "Formation", euros("5000.00")))
                                .withSubmission(SENT)));
    }

    private static Decision ai(Applicant applicant, Operation operation, Submission submission) {
        return under(HAUTS_DE_FRANCE_AI_2025, applicant, operation, submission);
    }

    private static void underTheOtherCallsOfTheCatalogue(Map<String, Decision> decisions) {
        Applicant company = Applicant.of("Atelier du Littoral", FrenchLegalForm.of("5499"));
        Operation research = Operation.titled("Recherche").cost(CostNature.STUDIES, "Essais", euros("80000.00"));
        Call loire = FederCalls.find("pdl-research-2023").orElseThrow();
        decisions.put("rate-not-set", under(loire, company, research, Submission.unknown()));
        decisions.put(
                "rate-set",
                under(
                        loire,
                        company,
                        research.withAidRate(Rate.percent("45")),
                        Submission.sentOn(LocalDate.of(2023, 12, 22))));
        decisions.put(
                "overheads",
                under(
                        FederCalls.find("cvl-guide").orElseThrow(),
                        COMMUNITY,
                        Operation.untitled()
                                .staff("Chargée de mission", euros("100000.00"), fte("1"))
                                .cost(CostNature.TRAVEL, "Train", euros("2000.00")),
                        Submission.unknown()));
        Operation small = Operation.untitled();
        for (int i = 1; i <= 52; i++) {
            small = small.staff("Agent " + i, euros("100.00"), fte("0.10"));
        }
        decisions.put(
                "many-lines-set-aside",
                under(
                        FederCalls.find("interreg-v-fwvl").orElseThrow(),
                        Applicant.unknown(),
                        small.staff("Responsable", euros("9000.00"), fte("0.15")),
                        Submission.unknown()));
        decisions.put(
                "no-rate-and-not-sent",
                under(
                        FederCalls.find("normandie-interchanges-2022").orElseThrow(),
                        Applicant.of("Ville", FrenchLegalForm.of("7210")),
                        Operation.titled("Pôle d'échanges").cost(CostNature.INFRASTRUCTURE, "Quai", euros("250000.00")),
                        Submission.notSent()));
    }

    private static void underInventedCalls(Map<String, Decision> decisions) {
        Applicant association = Applicant.of("Les Amis du Marais", BeneficiaryKind.ASSOCIATION);
        decisions.put(
                "flat-rate-at-its-maximum",
                under(
                        InventedCalls.cappedFlatRates(),
                        association,
                        Operation.untitled()
                                .staff("Animatrice", euros("40000.00"), fte("1"))
                                .cost(CostNature.SERVICES, "Conseil", euros("10000.00"))
                                .cost(CostNature.TRAVEL, "Train", euros("500.00")),
                        Submission.unknown()));
        decisions.put(
                "aid-below-its-minimum",
                under(
                        InventedCalls.cappedFlatRates(),
                        association,
                        Operation.untitled().cost(CostNature.SERVICES, "Conseil", euros("10000.00")),
                        Submission.unknown()));
        decisions.put(
                "vat-not-known",
                under(
                        InventedCalls.withVat(),
                        association,
                        Operation.untitled()
                                .staff("Animatrice", euros("1000.00"), fte("0.50"))
                                .with(CostLine.of(CostNature.STUDIES, euros("10000.00"))
                                        .withVat(euros("2000.00"))),
                        Submission.unknown()));
        decisions.put(
                "vat-counts",
                under(
                        InventedCalls.withVat(),
                        association.recoveringVat(false),
                        Operation.untitled()
                                .with(CostLine.of(CostNature.STUDIES, euros("10000.00"))
                                        .withVat(euros("2000.00"))),
                        Submission.unknown()));
        Operation sold = Operation.untitled()
                .cost(CostNature.STUDIES, "Étude", euros("10000.00"))
                .cost(CostNature.SERVICES, "Conseil", euros("45000.00"))
                .answering(InventedCalls.ACTIVITY, Answer.of("SALES"));
        decisions.put(
                "at-noon",
                under(
                        InventedCalls.atNoon(),
                        association,
                        sold,
                        Submission.sentOn(InventedCalls.DAY).at(LocalTime.NOON)));
        decisions.put(
                "after-noon",
                under(
                        InventedCalls.atNoon(),
                        association,
                        Operation.untitled().cost(CostNature.STUDIES, "Étude", euros("1000.00")),
                        Submission.sentOn(InventedCalls.DAY).at(LocalTime.of(12, 0, 1))));
        decisions.put(
                "financing-open",
                under(
                        InventedCalls.financed(),
                        association,
                        Operation.untitled()
                                .cost(CostNature.STUDIES, "Étude", euros("40000.00"))
                                .with(CostLine.staff("Animatrice", euros("10000.00")))
                                .withFinancing(
                                        FinancingPlan.own(euros("9000.00")).withOtherPublic(euros("3000.00")))
                                .withRealisation(
                                        Realisation.from(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))),
                        Submission.unknown()));
        decisions.put(
                "financing-too-little",
                under(
                        InventedCalls.financed(),
                        association,
                        Operation.untitled()
                                .cost(CostNature.STUDIES, "Étude", euros("60000.00"))
                                .with(CostLine.staff("Animatrice", euros("10000.00")))
                                .withFinancing(
                                        FinancingPlan.own(euros("9000.00")).withOtherPublic(euros("5000.00")))
                                .withRealisation(
                                        Realisation.from(LocalDate.of(2024, 12, 31), LocalDate.of(2026, 12, 31))),
                        Submission.unknown()));
        decisions.put(
                "aid-shared",
                under(
                        InventedCalls.shared(),
                        association.joinedBy(Party.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY)),
                        Operation.untitled()
                                .cost(CostNature.STUDIES, "Étude", euros("100.00"))
                                .with(CostLine.of(CostNature.STUDIES, euros("50.00"))
                                        .withPartner("Commune")),
                        Submission.unknown()));
        decisions.put(
                "rate-depends-on-the-kind",
                under(
                        InventedCalls.shared(),
                        Applicant.unknown(),
                        Operation.untitled().cost(CostNature.STUDIES, "Étude", euros("100.00")),
                        Submission.unknown()));
    }

    private static Decision under(Call call, Applicant applicant, Operation operation, Submission submission) {
        return FederEligibility.under(call)
                .assess(Dossier.of(applicant, operation).withSubmission(submission));
    }
}
