package io.github.federules.assurance.proofs.binding;

import io.github.federules.assurance.proofs.call.ModelledCall;
import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Activity;
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
import io.github.federules.core.term.AidRate;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.term.RequiredDeclaration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Complete dossiers that break no rule of a call but those on amounts and days. */
final class SoundDossiers {

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final LocalDate SOME_DAY = LocalDate.of(2024, 6, 1);

    private final Call call;
    private final Optional<AidRate> rate;

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
        for (RequiredDeclaration each : call.operations().declarations()) {
            operation = operation.declaring(each.declaration());
        }
        Optional<Activity> activity = activity();
        if (activity.isPresent()) {
            operation = operation.withActivity(activity.get());
        }
        Optional<Rate> rate = rateToSet();
        if (rate.isPresent()) {
            operation = operation.withAidRate(rate.get());
        }
        return Dossier.of(applicant(), operation.withRealisation(realisation()))
                .withSubmission(Submission.sentElectronically(lastSureDay()).at(LocalTime.NOON));
    }

    /** The day before the deadline, in time under every reading. */
    LocalDate lastSureDay() {
        return call.submission().deadline().map(Deadline::day).orElse(SOME_DAY).minusDays(1);
    }

    private Applicant applicant() {
        PolicyRole role = call.applicants()
                .policyRoles()
                .flatMap(terms -> terms.roles().stream().sorted().findFirst())
                .orElse(PolicyRole.DIRECT);
        return Applicant.of("Applicant", findKind().orElseThrow()).running(role).recoveringVat(false);
    }

    /** Determines whether anybody may benefit at this rate: a call may name one for a kind of body that it does not take. */
    static boolean exist(ModelledCall modelled) {
        return new SoundDossiers(modelled).findKind().isPresent();
    }

    private Optional<BeneficiaryKind> findKind() {
        return Stream.of(BeneficiaryKind.values())
                .filter(this::benefits)
                .filter(this::hasTheRate)
                .findFirst();
    }

    private boolean benefits(BeneficiaryKind kind) {
        return call.applicants()
                .beneficiaries()
                .map(terms -> terms.kinds().contains(kind))
                .orElse(true);
    }

    private boolean hasTheRate(BeneficiaryKind kind) {
        return findAidRate(AidRate.ByKind.class)
                .map(rates -> isTheRate(rates.byKind().get(kind)))
                .orElse(true);
    }

    private boolean isTheRate(@Nullable Rate found) {
        return found != null && rate.equals(Optional.of(new AidRate.Fixed(found)));
    }

    // Of a range, a rate of six decimals that is none of its ends.
    private Optional<Rate> rateToSet() {
        return findAidRate(AidRate.Within.class)
                .flatMap(range -> rate.map(each -> each instanceof AidRate.Fixed fixed ? fixed.rate() : third(range)));
    }

    private static Rate third(AidRate.Within range) {
        long least = range.least().millionths();
        return Rate.ofMillionths(least + (range.most().millionths() - least) / 3);
    }

    private Optional<Activity> activity() {
        return findAidRate(AidRate.ByActivity.class)
                .flatMap(rates -> rates.byActivity().entrySet().stream()
                        .filter(entry -> isTheRate(entry.getValue()))
                        .map(entry -> entry.getKey())
                        .findFirst());
    }

    private <T extends AidRate> Optional<T> findAidRate(Class<T> type) {
        return call.funding()
                .aid()
                .map(AidIntensity::rate)
                .filter(type::isInstance)
                .map(type::cast);
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
