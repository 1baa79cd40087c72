package io.github.federules.assurance.proofs.binding;

import io.github.federules.assurance.proofs.call.ModelledCall;
import io.github.federules.core.call.Call;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Complete dossiers that break no rule of a call but those on amounts and days. */
final class SoundDossiers {

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final LocalDate SOME_DAY = LocalDate.of(2024, 6, 1);

    private final Call call;
    private final Optional<Value<Rate>> rate;

    SoundDossiers(ModelledCall modelled) {
        this.call = modelled.call();
        this.rate = modelled.rate();
    }

    /** A dossier of these lines, submitted the day before the deadline, with ample own funds and public co-financing. */
    Dossier of(List<CostLine> lines) {
        FinancingPlan ample = FinancingPlan.own(Euros.ofCents(Euros.MAX_CENTS));
        return of(
                lines,
                call.funding().publicCofinancing().isPresent()
                        ? ample.withOtherPublic(Euros.ofCents(mostOtherPublic()))
                        : ample);
    }

    // Leaves room for aid.
    private long mostOtherPublic() {
        return call.funding().maximumPublicAid().map(cap -> cap.cents() / 2).orElse(Euros.MAX_CENTS);
    }

    Dossier of(List<CostLine> lines, FinancingPlan financing) {
        Operation operation = Operation.untitled().withCostLines(lines).withFinancing(financing);
        Map<String, Answer> facts = findFacts().orElseThrow();
        for (Criterion criterion : call.asks()) {
            operation = operation.answering(criterion, facts.get(criterion.code()));
        }
        Optional<Rate> rate = rateToSet();
        if (rate.isPresent()) {
            operation = operation.withAidRate(rate.get());
        }
        return Dossier.of(applicant(facts), operation.withRealisation(realisation()))
                .withSubmission(Submission.sentElectronically(lastSureDay()).at(LocalTime.NOON));
    }

    /** The day before the deadline, in time under every reading. */
    LocalDate lastSureDay() {
        return call.submission().deadline().map(Deadline::day).orElse(SOME_DAY).minusDays(1);
    }

    private Applicant applicant(Map<String, Answer> facts) {
        PolicyRole role = call.applicants()
                .policyRoles()
                .flatMap(terms -> terms.roles().stream().sorted().findFirst())
                .orElse(PolicyRole.DIRECT);
        return Applicant.of(
                        "Applicant",
                        BeneficiaryKind.valueOf(
                                facts.get(CommonCriteria.KIND.code()).toString()))
                .running(role)
                .recoveringVat(false);
    }

    /** Determines whether anybody may benefit at this rate: a call may name one for a kind of body that it does not take. */
    static boolean exist(ModelledCall modelled) {
        return new SoundDossiers(modelled).findFacts().isPresent();
    }

    // The kind of the applicant and the answers on the operation: all that conditions of the calls look at.
    private Optional<Map<String, Answer>> findFacts() {
        List<Map<String, Answer>> facts = with(
                List.of(Map.of()),
                CommonCriteria.KIND.code(),
                Stream.of(BeneficiaryKind.values())
                        .filter(this::benefits)
                        .map(kind -> Answer.of(kind.name()))
                        .toList());
        for (Criterion criterion : call.asks()) {
            facts = with(
                    facts,
                    criterion.code(),
                    criterion.form() instanceof Criterion.Named named
                            ? named.answers().keySet().stream().map(Answer::of).toList()
                            : List.of(Answer.of(true)));
        }
        return facts.stream().filter(this::areSound).findFirst();
    }

    private static List<Map<String, Answer>> with(List<Map<String, Answer>> facts, String code, List<Answer> answers) {
        return facts.stream()
                .flatMap(given -> answers.stream().map(answer -> {
                    Map<String, Answer> more = new HashMap<>(given);
                    more.put(code, answer);
                    return more;
                }))
                .collect(Collectors.toList());
    }

    private boolean areSound(Map<String, Answer> facts) {
        return call.requirements().stream().allMatch(requirement -> doesHold(requirement.that(), facts))
                && (findRange().isPresent()
                        || call.funding()
                                .aid()
                                .flatMap(aid -> constant(aid.rate(), facts))
                                .map(Value::of)
                                .equals(rate));
    }

    private static Optional<Rate> constant(Value<Rate> value, Map<String, Answer> facts) {
        if (value instanceof Value.Cases<Rate> cases) {
            return cases.cases().stream()
                    .filter(each -> doesHold(each.when(), facts))
                    .map(Value.Case::is)
                    .findFirst()
                    .or(cases::otherwise)
                    .flatMap(is -> constant(is, facts));
        }
        return Optional.of(((Value.Constant<Rate>) value).is());
    }

    private static boolean doesHold(Condition condition, Map<String, Answer> facts) {
        if (condition instanceof Condition.OfApplicant applicant) {
            return doesHold(applicant.condition(), facts);
        }
        Condition.Answered answered = (Condition.Answered) condition;
        return answered.among().contains(facts.get(answered.criterion()));
    }

    private boolean benefits(BeneficiaryKind kind) {
        return call.applicants()
                .beneficiaries()
                .map(terms -> terms.kinds().contains(kind))
                .orElse(true);
    }

    // Of a range, a rate of six decimals that is none of its ends.
    private Optional<Rate> rateToSet() {
        return findRange()
                .flatMap(range ->
                        rate.map(each -> each instanceof Value.Constant<Rate> fixed ? fixed.is() : third(range)));
    }

    private static Rate third(Value.Within<Rate> range) {
        long least = range.least().millionths();
        return Rate.ofMillionths(least + (range.most().millionths() - least) / 3);
    }

    private Optional<Value.Within<Rate>> findRange() {
        return call.funding()
                .aid()
                .map(AidIntensity::rate)
                .flatMap(value -> value instanceof Value.Within<Rate> range ? Optional.of(range) : Optional.empty());
    }

    private Realisation realisation() {
        Optional<RealisationWindow> window = call.operations().window();
        int months = call.operations()
                .duration()
                .map(DurationTerms::minMonths)
                .filter(least -> least > 0)
                .orElse(1);
        // After the deadline: laws refuse an operation that was completed before the submission.
        LocalDate after = lastSureDay().plusDays(1);
        LocalDate last = Stream.of(after, LAST_DAY.minusMonths(months))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate latest = window.map(each -> each.to().minusMonths(months))
                .filter(last::isAfter)
                .orElse(last);
        LocalDate from =
                window.map(RealisationWindow::from).filter(latest::isBefore).orElse(latest);
        return Realisation.from(from, from.plusMonths(months).minusDays(1));
    }
}
