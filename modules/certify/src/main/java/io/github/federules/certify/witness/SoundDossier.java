package io.github.federules.certify.witness;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A complete dossier of one applicant that breaks no rule on days, whatever it answers. */
final class SoundDossier {

    /** The name of the rate that the authority sets within a range, in millionths. */
    static final String AID_RATE = "aid rate";

    private final Call call;
    private final List<Call> together;
    private final SoundDays days;

    /** A dossier that is sent in time under all of some calls, and answers what any of them asks. */
    SoundDossier(List<Call> together) {
        this.call = together.get(0);
        this.together = together;
        this.days = SoundDays.of(together);
    }

    Dossier answering(Map<String, Answer> answers) {
        BeneficiaryKind kind =
                BeneficiaryKind.valueOf(answer(answers, CommonCriteria.KIND).toString());
        PolicyRole role = Optional.ofNullable(answers.get(CommonCriteria.POLICY_ROLE.code()))
                .map(each -> PolicyRole.valueOf(each.toString()))
                .orElse(PolicyRole.DIRECT);
        Applicant applicant = Applicant.of("A", kind).running(role).recoveringVat(true);
        Operation operation = Operation.untitled()
                .withCostLines(List.of(paidLine()))
                .withFinancing(FinancingPlan.own(Euros.ZERO))
                .withRealisation(days.realisation());
        Answers assessment = Answers.none();
        boolean isAssessed = false;
        for (Criterion criterion : criteria()) {
            Answer answer = answer(answers, criterion);
            if (criterion.of() == Subject.OPERATION) {
                operation = operation.answering(criterion, answer);
            } else if (criterion.of() == Subject.ASSESSMENT) {
                assessment = assessment.with(criterion.code(), answer);
                isAssessed = true;
            } else {
                applicant = applicant.answering(criterion, answer);
            }
        }
        Answer rate = answers.get(AID_RATE);
        if (rate instanceof Answer.Whole number) {
            operation = operation.withAidRate(Rate.ofMillionths(number.number()));
        }
        Dossier dossier = Dossier.of(applicant, operation).withSubmission(submission(days.sent()));
        return isAssessed ? dossier.withAssessment(assessment) : dossier;
    }

    /** A dossier in time that answers nothing and states no costs. */
    Dossier unanswered() {
        return Dossier.of(
                        Applicant.unknown().recoveringVat(true),
                        Operation.untitled().withRealisation(days.realisation()))
                .withSubmission(submission(days.sent()));
    }

    // A line that the call pays, so that it has a rate.
    private CostLine paidLine() {
        CostNature nature = call.costs().eligible().keySet().stream()
                .filter(each -> each.family() != CostFamily.STAFF)
                .filter(each -> together.stream()
                        .allMatch(other -> other.costs().eligible().containsKey(each)))
                .findFirst()
                .orElseGet(() -> staff(call));
        CostLine line = CostLine.of(nature, Euros.euros("1000.00"));
        return nature.family() == CostFamily.STAFF ? line.withShare(FteShare.fte("1")) : line;
    }

    /** The nature of the staff of a call; of no meaning where it has none. */
    static CostNature staff(Call call) {
        return call.natures().stream()
                .filter(nature -> nature.family() == CostFamily.STAFF)
                .findFirst()
                .orElse(CostNature.STAFF);
    }

    /** The submission on a day. */
    static Submission submission(LocalDate day) {
        return Submission.sentElectronically(day).at(LocalTime.MIDNIGHT);
    }

    private static Answer answer(Map<String, Answer> answers, Criterion criterion) {
        return Objects.requireNonNull(answers.get(criterion.code()), criterion.code());
    }

    private List<Criterion> criteria() {
        return together.stream()
                .flatMap(each -> each.asks().stream())
                .distinct()
                .toList();
    }
}
