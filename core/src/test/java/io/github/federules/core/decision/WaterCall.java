package io.github.federules.core.decision;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import java.time.LocalDate;

/**
 * A call that exists nowhere and agrees with no real one: 44.44% of at least 10,000 euros up to 30,000 euros, 7% for
 * catering and lodging, travel at real cost, staff from 35%, two declarations, and a deadline that still counts.
 */
final class WaterCall {

    private static final LocalizedText WATER_IS_SAVED = new LocalizedText("l'eau est épargnée", "water is saved");
    private static final LocalizedText ALL_IS_PUBLISHED = new LocalizedText("tout est publié", "all is published");
    static final Criterion SAVES_WATER = Criterion.yesNo("SAVES_WATER", Subject.OPERATION, WATER_IS_SAVED);
    static final Criterion IS_PUBLISHED = Criterion.yesNo("IS_PUBLISHED", Subject.OPERATION, ALL_IS_PUBLISHED);
    static final Clause KINDS = clause("§1");
    static final Clause ROLES = clause("§2");
    static final Clause WATER = clause("§3");
    static final Clause PUBLISHED = clause("§4");
    static final Clause MINIMUM = clause("§5");
    static final Clause RATE = clause("§6");
    static final Clause CAP = clause("§7");
    static final Clause COSTS = clause("§8");
    static final Clause STAFF = clause("§9");
    static final Clause FLAT_RATE = clause("§10");
    static final Clause SENT = clause("§11");
    static final Clause ELECTRONIC = clause("§12");
    static final Clause DEADLINE = clause("§13");

    static final Call CALL = builder().build();

    private WaterCall() {}

    static CallBuilder builder() {
        return Call.builder("water-2026", new LocalizedText("Épargner l'eau", "Saving water"))
                .beneficiaries(KINDS, BeneficiaryKind.ASSOCIATION, BeneficiaryKind.NATURAL_PERSON)
                .policyRoles(ROLES, PolicyRole.DELEGATED, PolicyRole.NONE)
                .declaration(WATER, "WATER_PURPOSE", SAVES_WATER, WATER_IS_SAVED)
                .declaration(PUBLISHED, "PUBLICATION", IS_PUBLISHED, ALL_IS_PUBLISHED)
                .minimumCost(MINIMUM, euros("10000.00"))
                .offersFunding()
                .offers(Small.COACHING, Small.COACHED)
                .aid(RATE, Rate.percent("44.44"))
                .maximumAid(CAP, euros("30000.00"))
                .pays(COSTS, CostNature.STAFF, CostNature.TRAINING, CostNature.TRAVEL, CostNature.DIGITAL_EQUIPMENT)
                .staffMinimum(STAFF, fte("0.35"))
                .flatRate(FLAT_RATE, Rate.percent("7"), CostNature.CATERING, CostNature.LODGING)
                .submissionRequired(SENT)
                .submissionElectronic(ELECTRONIC)
                .deadline(DEADLINE, LocalDate.of(2026, 7, 1), Small.PARIS)
                .leavesOpen(RATE, Question.ROUNDING)
                .leavesOpen(STAFF, Question.STAFF_SHARE_SCOPE)
                .readAs(DeadlineDay.INCLUSIVE)
                .notJudged(KINDS, new LocalizedText("La qualité n'est pas jugée.", "Quality is not judged."));
    }

    /** A dossier that is eligible in all but its costs, which the operation brings. */
    static Dossier dossier(Operation operation) {
        return Dossier.of(
                        Applicant.of("Les Amis de la rivière", BeneficiaryKind.ASSOCIATION)
                                .running(PolicyRole.NONE),
                        operation.declaring(SAVES_WATER).declaring(IS_PUBLISHED))
                .withSubmission(Submission.sentElectronically(LocalDate.of(2026, 7, 1)));
    }

    private static Clause clause(String id) {
        return new Clause(id, "The words of " + id);
    }
}
