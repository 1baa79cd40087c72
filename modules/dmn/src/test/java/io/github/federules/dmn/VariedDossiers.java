package io.github.federules.dmn;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.criterion.Answer;
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
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Rate;
import io.github.federules.feder.FrenchLegalForm;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** Complete dossiers that state every fact. */
final class VariedDossiers {

    private VariedDossiers() {}

    /** Dossiers under {@link Models#everything}: one that is eligible and one, without id, that fails rules. */
    static List<Dossier> all() {
        Dossier eligible = eligible();
        Operation failing = eligible.operation()
                .declaring(Models.PURPOSE, false)
                .answering(Models.ACTIVITY, Answer.of("C"))
                .with(CostLine.of(CostNature.OTHER, "Divers", euros("1.00")).withId("5"));
        return List.of(eligible, Dossier.of(eligible.applicant(), failing).withSubmission(Submission.notSent()));
    }

    static Dossier eligible() {
        return Dossier.of(
                        Applicant.of("Haut Pays", BeneficiaryKind.LOCAL_AUTHORITY)
                                .running(PolicyRole.DIRECT)
                                .recoveringVat(false)
                                .joinedBy(Party.of("Les Amis", BeneficiaryKind.ASSOCIATION)),
                        Operation.untitled()
                                .declaring(Models.PURPOSE)
                                .with(CostLine.staff("Cheffe de projet", euros("50000.00"))
                                        .withPerson("P1")
                                        .withShare(fte("0.50"))
                                        .withVat(euros("1000.00")))
                                .with(CostLine.of(CostNature.STUDIES, "Étude", euros("30000.00"))
                                        .withPartner("Les Amis"))
                                .cost(CostNature.TRAVEL, "Déplacements", euros("1500.00"))
                                .answering(Models.ACTIVITY, Answer.of("A"))
                                .withRealisation(Realisation.from(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 2, 28)))
                                .withFinancing(new FinancingPlan(
                                        euros("20000.00"),
                                        euros("5000.00"),
                                        euros("300.00"),
                                        euros("40.00"),
                                        Set.of())))
                .withId("D-001")
                .withSubmission(new Submission(
                        Fact.known(true),
                        Fact.known(LocalDate.of(2025, 2, 28)),
                        Fact.known(true),
                        Fact.known(LocalTime.of(11, 0))));
    }

    /** A dossier under {@link VariedCalls#asking}: a micro-enterprise, green, with eleven jobs. */
    static Dossier asking() {
        Dossier eligible = eligible();
        return eligible.withApplicant(Applicant.of("Atelier", FrenchLegalForm.of("5710"))
                        .answering(VariedCalls.SIZE, Answer.of("MICRO"))
                        .joinedBy(Party.of("Les Amis", BeneficiaryKind.ASSOCIATION)))
                .withOperation(eligible.operation()
                        .answering(VariedCalls.JOBS, Answer.of(11))
                        .answering(VariedCalls.COMMUNE, Answer.of("62041"))
                        .declaring(VariedCalls.GREEN));
    }

    /** Dossiers under {@link VariedCalls#limited}: an eligible one, one with much other public aid, and a small one. */
    static List<Dossier> limited() {
        Operation operation = Operation.untitled()
                .declaring(VariedCalls.GREEN)
                .cost(CostNature.STUDIES, "Étude", euros("30000.00"))
                .withFinancing(FinancingPlan.own(euros("0.00")));
        Dossier eligible = Dossier.of(Applicant.unknown(), operation);
        Operation small = Operation.untitled()
                .declaring(VariedCalls.GREEN, false)
                .cost(CostNature.STUDIES, "Étude", euros("85.33"))
                .withFinancing(FinancingPlan.own(euros("0.00")));
        return List.of(
                eligible.withId("D-001"),
                eligible.withOperation(
                        operation.withFinancing(FinancingPlan.own(euros("0.00")).withOtherPublic(euros("10950.01")))),
                eligible.withOperation(small));
    }

    /** A dossier under {@link VariedCalls#ranged}. */
    static Dossier ranged() {
        Dossier eligible = eligible();
        return eligible.withOperation(eligible.operation().withAidRate(Rate.percent("40")));
    }
}
