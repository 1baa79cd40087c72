package io.github.federules.assurance.dossiers;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.PolicyRoles;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.value.Value;
import io.github.federules.feder.FrenchLegalForm;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A complete dossier that is eligible under a call, which boundary dossiers are made from. */
final class EligibleDossier {

    private static final LocalDate SOME_DAY = LocalDate.of(2024, 1, 31);
    private static final LocalDate EARLY_DAY = LocalDate.of(2020, 12, 31);

    private final Call call;
    private final Assessor assessor;

    private EligibleDossier(ExportedCall model) {
        this.call = model.call();
        this.assessor = model.assessor();
    }

    /** Finds a dossier that is eligible on every track, on the scale of the call's amounts. */
    static Dossier of(ExportedCall model) {
        EligibleDossier search = new EligibleDossier(model);
        for (long cents = 100_000; cents < Euros.MAX_CENTS / 10; cents += cents / 2) {
            Dossier dossier = search.financed(search.at(cents));
            if (search.assessor.assess(dossier).isEligible()) {
                return dossier;
            }
        }
        throw new IllegalStateException("No dossier is eligible under " + model.name());
    }

    private Dossier at(long cents) {
        // Before any operation that a boundary dossier has ends.
        Dossier dossier = Dossier.of(applicant(), operation(cents))
                .withSubmission(Submission.sentElectronically(EARLY_DAY).at(LocalTime.NOON));
        for (Criterion criterion : call.asks()) {
            dossier = answering(dossier, criterion, answers(call, criterion).get(0));
        }
        return dossier;
    }

    /** Returns a dossier with another answer, of the operation or the applicant. */
    static Dossier answering(Dossier dossier, Criterion criterion, Answer answer) {
        return criterion.of() == Subject.OPERATION
                ? dossier.withOperation(dossier.operation().answering(criterion, answer))
                : dossier.withApplicant(dossier.applicant().answering(criterion, answer));
    }

    /** Returns a body of a kind, with a legal form that bodies of any kind may have. */
    static Party party(String name, BeneficiaryKind kind) {
        return Party.of(name, kind).withLegalForm(FrenchLegalForm.of("3120"));
    }

    // Four times the public co-financing that is needed, so that cost may grow, and within the cap on all public aid;
    // more than the
    // least amount of it.
    private Dossier financed(Dossier dossier) {
        long total = Euros.cents(assessor.assess(dossier).costs().retainedTotal());
        long otherPublic = call.funding()
                .publicCofinancing()
                .map(share -> 4 * share.threshold(total))
                .orElseGet(() -> call.limits().stream()
                        .filter(limit -> limit.isLower() && limit.on().equals(Base.OTHER_PUBLIC))
                        .mapToLong(limit -> limit.threshold(total) + 1)
                        .max()
                        .orElse(0));
        FinancingPlan plan =
                FinancingPlan.own(Euros.ofCents(Euros.MAX_CENTS)).withOtherPublic(Euros.ofCents(otherPublic));
        return dossier.withOperation(dossier.operation().withFinancing(plan));
    }

    private Applicant applicant() {
        BeneficiaryKind kind = Arrays.stream(BeneficiaryKind.values())
                .filter(each -> call.applicants()
                        .beneficiaries()
                        .map(Beneficiaries::kinds)
                        .map(kinds -> kinds.contains(each))
                        .orElse(true))
                .findFirst()
                .orElseThrow();
        PolicyRole role = Arrays.stream(PolicyRole.values())
                .filter(each -> call.applicants()
                        .policyRoles()
                        .map(PolicyRoles::roles)
                        .map(roles -> roles.contains(each))
                        .orElse(true))
                .findFirst()
                .orElseThrow();
        return Applicant.of(party("The applicant", kind))
                .joinedBy(party("Partner", kind))
                .running(role)
                .recoveringVat(false);
    }

    private Operation operation(long cents) {
        Operation operation = Operation.untitled()
                .withRealisation(realisation())
                .with(line("staff", CostNature.STAFF, cents)
                        .withShare(FteShare.fte("1"))
                        .withPerson("P1"))
                .with(line("other", other(), cents))
                .with(line("partner", other(), cents / 7).withPartner("Partner"))
                .with(line("services", CostNature.SERVICES, cents / 10))
                .with(line("travel", CostNature.TRAVEL, cents / 100));
        Value<Rate> rate = call.funding().aid().map(AidIntensity::rate).orElse(null);
        return rate instanceof Value.Within<Rate> range ? operation.withAidRate(range.least()) : operation;
    }

    private static CostLine line(String id, CostNature nature, long cents) {
        return CostLine.of(nature, Euros.ofCents(cents)).withId(id);
    }

    // Neither staff nor services, where the call pays anything else.
    private CostNature other() {
        return Stream.concat(call.costs().eligible().keySet().stream(), Stream.of(CostNature.STUDIES))
                .filter(nature -> !nature.equals(CostNature.STAFF) && !nature.equals(CostNature.SERVICES))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The answers to a criterion, a number or a code on and beside what conditions name; the first one is accepted. */
    static List<Answer> answers(Call call, Criterion criterion) {
        if (criterion.form() instanceof Criterion.Named named) {
            return named.answers().keySet().stream().map(Answer::of).toList();
        }
        if (criterion.form() instanceof Criterion.Confirmed) {
            return List.of(Answer.of(true), Answer.of(false));
        }
        return call.terms().stream()
                .flatMap(term -> term.conditions().stream())
                .flatMap(condition -> answers(criterion.code(), condition))
                .filter(criterion::takes)
                .distinct()
                .toList();
    }

    private static Stream<Answer> answers(String criterion, Condition condition) {
        if (condition instanceof Condition.Between between
                && between.criterion().equals(criterion)) {
            return Stream.of(between.from(), between.from() - 1, between.to(), between.to() + 1)
                    .map(Answer::of);
        }
        if (condition instanceof Condition.Answered answered
                && answered.criterion().equals(criterion)) {
            return answered.among().stream()
                    .map(Answer::toString)
                    .flatMap(code -> Stream.of(code + "1", code, code.substring(1)))
                    .map(Answer::of);
        }
        return condition.parts().stream().flatMap(part -> answers(criterion, part));
    }

    private Realisation realisation() {
        LocalDate from = firstDay(call);
        return Realisation.from(from, from.plusMonths(months(call)));
    }

    /** The day that an operation may begin on so that it ends after any submission: laws refuse one that was completed before. */
    static LocalDate firstDay(Call call) {
        LocalDate last = call.submission().deadline().map(Deadline::day).orElse(SOME_DAY);
        Optional<RealisationWindow> window = call.operations().window();
        return Stream.of(
                        window.map(RealisationWindow::from).orElse(last),
                        window.map(each -> each.to().minusMonths(months(call)))
                                .filter(latest -> latest.isBefore(last))
                                .orElse(last))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static int months(Call call) {
        return Math.max(
                1, call.operations().duration().map(DurationTerms::minMonths).orElse(6));
    }

    /** The ids of the lines whose amounts are moved over every threshold. */
    static List<String> movedLines() {
        return List.of("staff", "other", "partner", "services");
    }
}
