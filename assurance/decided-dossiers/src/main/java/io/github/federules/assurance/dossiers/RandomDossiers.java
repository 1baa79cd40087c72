package io.github.federules.assurance.dossiers;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Costs;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.PolicyRoles;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.term.StaffMinimum;
import io.github.federules.core.term.Term;
import io.github.federules.core.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/**
 * Complete dossiers at random for one call: mostly eligible ones, with facts on and beside what the call requires.
 *
 * <p>The same seed gives the same dossiers.
 */
public final class RandomDossiers {

    private static final LocalDate SOME_DAY = LocalDate.of(2024, 1, 31);

    private final Call call;
    private final Assessor assessor;
    private final SplittableRandom random;

    private RandomDossiers(ExportedCall model, long seed) {
        this.call = model.call();
        this.assessor = model.assessor();
        this.random = new SplittableRandom(seed);
    }

    /** Returns so many dossiers for a call; each model has a sequence of its own. */
    public static List<Dossier> of(ExportedCall model, long seed, int count) {
        RandomDossiers dossiers = new RandomDossiers(model, seed ^ model.name().hashCode());
        List<Dossier> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(dossiers.next());
        }
        return all;
    }

    private Dossier next() {
        Applicant applicant = applicant();
        Operation operation = operation(applicant);
        Dossier dossier = Dossier.of(applicant, operation);
        Optional<Set<Track>> seeks = seeks();
        for (Criterion criterion : call.asks()) {
            List<Answer> answers = EligibleDossier.answers(call, criterion);
            Answer answer = mostly(answers.subList(0, answers.size() - 1), answers);
            dossier = EligibleDossier.answering(dossier, criterion, answer);
        }
        dossier = seeks.isPresent() ? dossier.withSeeks(seeks.get()) : dossier;
        dossier = dossier.withSubmission(submission());
        Dossier shifted = random.nextInt(3) == 0 ? shiftedToAThreshold(dossier) : dossier;
        return shifted.withOperation(shifted.operation()
                .withFinancing(financing(assessor.assess(shifted).costs())));
    }

    // Mostly funding; all tracks where none is named.
    private Optional<Set<Track>> seeks() {
        List<Track> offered = call.tracks();
        return switch (random.nextInt(6)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new LinkedHashSet<>(offered));
            case 2 -> Optional.of(Set.of(any(offered)));
            case 3 -> Optional.of(Set.of(offered.get(offered.size() - 1)));
            default -> Optional.of(Set.of(offered.get(0)));
        };
    }

    private Applicant applicant() {
        Applicant applicant = Applicant.of(EligibleDossier.party("The applicant", kind()));
        int members = Math.max(0, random.nextInt(6) - 2);
        for (int i = 0; i < members; i++) {
            applicant = applicant.joinedBy(EligibleDossier.party("Partner " + i, kind()));
        }
        return applicant.running(role()).recoveringVat(random.nextBoolean());
    }

    private BeneficiaryKind kind() {
        Collection<BeneficiaryKind> taken = call.applicants()
                .beneficiaries()
                .map(Beneficiaries::kinds)
                .orElse(EnumSet.allOf(BeneficiaryKind.class));
        return mostly(taken, List.of(BeneficiaryKind.values()));
    }

    private PolicyRole role() {
        Collection<PolicyRole> taken =
                call.applicants().policyRoles().map(PolicyRoles::roles).orElse(EnumSet.allOf(PolicyRole.class));
        return mostly(taken, List.of(PolicyRole.values()));
    }

    private Operation operation(Applicant applicant) {
        Operation operation = Operation.untitled().withRealisation(realisation());
        for (CostLine line : lines(applicant)) {
            operation = operation.with(line);
        }
        Value<Rate> rate = call.funding().aid().map(AidIntensity::rate).orElse(null);
        return rate instanceof Value.Within<Rate> range ? operation.withAidRate(rate(range)) : operation;
    }

    private Rate rate(Value.Within<Rate> range) {
        long least = range.least().millionths();
        long most = range.most().millionths();
        long millionths =
                switch (random.nextInt(8)) {
                    case 0 -> least + random.nextInt(-1, 2);
                    case 1 -> most + random.nextInt(-1, 2);
                    default -> random.nextLong(least, most + 1);
                };
        return Rate.ofMillionths(Math.max(0, Math.min(1_000_000, millionths)));
    }

    private List<CostLine> lines(Applicant applicant) {
        // Without a line the budget would be open.
        int count = random.nextInt(1, 8);
        long total = total();
        List<CostLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long cents = i == count - 1 ? total : random.nextLong(total + 1);
            total -= cents;
            lines.add(line(applicant, cents));
        }
        return lines;
    }

    // On any scale, but often on that of the call.
    private long total() {
        long scale = any(thresholds());
        long total =
                random.nextBoolean() ? random.nextLong(3 * scale + 1) : random.nextLong(1L << random.nextInt(1, 38));
        return Math.min(total, Euros.MAX_CENTS);
    }

    private CostLine line(Applicant applicant, long cents) {
        CostNature nature = mostly(call.costs().eligible().keySet(), CostNature.standard());
        CostLine line = CostLine.of(nature, Euros.ofCents(cents));
        if (nature.equals(CostNature.STAFF) || random.nextInt(4) == 0) {
            line = CostLine.of(CostNature.STAFF, Euros.ofCents(cents)).withShare(share());
            // A person may bear the name of a line.
            int person = random.nextInt(5);
            line = person < 3 ? line.withPerson(Integer.toString(person + 1)) : line;
        }
        line = line.withVat(Euros.ofCents(Math.min(cents / 5, Euros.MAX_CENTS / 10)));
        int partner = random.nextInt(applicant.members().size() + 1);
        return partner == 0
                ? line
                : line.withPartner(applicant.members().get(partner - 1).name().orElseThrow());
    }

    private FteShare share() {
        BigDecimal least = call.costs()
                .staffMinimum()
                .map(StaffMinimum::share)
                .map(FteShare::value)
                .orElse(new BigDecimal("0.5"));
        BigDecimal share =
                switch (random.nextInt(6)) {
                    case 0 -> least;
                    case 1 -> least.subtract(BigDecimal.valueOf(1, 9));
                    case 2 -> least.add(BigDecimal.valueOf(1, 9));
                    case 3 -> least.movePointLeft(1);
                    default -> BigDecimal.valueOf(random.nextLong(1, 101), 2);
                };
        boolean isOne = share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0 && share.scale() <= 9;
        return new FteShare(isOne ? share : BigDecimal.ONE);
    }

    private Realisation realisation() {
        LocalDate from = EligibleDossier.firstDay(call);
        int leastMonths =
                call.operations().duration().map(DurationTerms::minMonths).orElse(random.nextInt(40));
        int mostMonths =
                call.operations().duration().map(DurationTerms::maxMonths).orElse(leastMonths + random.nextInt(40));
        LocalDate start = random.nextInt(8) == 0
                ? call.operations()
                        .window()
                        .map(RealisationWindow::from)
                        .orElse(from)
                        .minusDays(1)
                : from.plusDays(random.nextInt(100));
        LocalDate end =
                switch (random.nextInt(4)) {
                    case 0 -> start.plusMonths(leastMonths).plusDays(random.nextInt(-3, 3));
                    case 1 -> start.plusMonths(mostMonths).plusDays(random.nextInt(-3, 3));
                    default -> start.plusMonths(leastMonths).plusDays(random.nextInt(200));
                };
        return Realisation.from(start, end.isBefore(start) ? start : end);
    }

    private Submission submission() {
        if (random.nextInt(15) == 0 && call.operations().startsAfterSubmission().isEmpty()) {
            return Submission.notSent();
        }
        LocalDate last = call.submission().deadline().map(Deadline::day).orElse(SOME_DAY);
        LocalTime until = call.submission().deadline().flatMap(Deadline::until).orElse(LocalTime.NOON);
        LocalDate day =
                random.nextInt(3) == 0 ? last.plusDays(random.nextInt(-2, 2)) : last.minusDays(random.nextInt(60));
        return Submission.sentOn(possible(day))
                .withElectronic(random.nextInt(15) > 0)
                .at(until.plusSeconds(any(List.of(-60, -1, 0, 0, 1, 60))));
    }

    // A file has four digits for the year.
    private static LocalDate possible(LocalDate day) {
        LocalDate notBefore = day.isBefore(RealisationWindow.FIRST_DAY) ? RealisationWindow.FIRST_DAY : day;
        return notBefore.isAfter(RealisationWindow.LAST_DAY) ? RealisationWindow.LAST_DAY : notBefore;
    }

    // The last line that the call may pay takes what is missing to a threshold, or a cent less or more.
    private Dossier shiftedToAThreshold(Dossier dossier) {
        Costs costs = assessor.assess(dossier).costs();
        long missing = any(thresholds()) - Euros.cents(any(List.of(costs.retainedTotal(), costs.retainedDirect())));
        List<CostLine> lines = new ArrayList<>(dossier.operation().costLines());
        for (int i = lines.size() - 1; i >= 0; i--) {
            long cents = Euros.cents(lines.get(i).amount()) + missing + random.nextInt(-1, 2);
            if (call.costs().eligible().containsKey(lines.get(i).nature())
                    && !lines.get(i).nature().equals(CostNature.STAFF)
                    && cents >= 0
                    && cents <= Euros.MAX_CENTS) {
                lines.set(i, lines.get(i).withAmount(Euros.ofCents(cents)));
                return dossier.withOperation(dossier.operation().withCostLines(lines));
            }
        }
        return dossier;
    }

    private FinancingPlan financing(Costs costs) {
        long total = Euros.cents(costs.retainedTotal());
        long own = call.funding()
                .ownContribution()
                .map(share -> share.threshold(total))
                .orElse(random.nextLong(total + 1));
        long aid = costs.computedAid().map(Euros::cents).orElse(0L);
        List<Long> otherPublic = Stream.concat(
                        call
                                .funding()
                                .maximumPublicAid()
                                .filter(cap -> cap.amount().isPresent())
                                .map(cap -> cap.cents() - aid)
                                .stream(),
                        call.funding().publicCofinancing().map(share -> share.threshold(total)).stream())
                .toList();
        return FinancingPlan.own(near(own))
                .withOtherPublic(near(otherPublic.isEmpty() ? random.nextLong(total + 1) : any(otherPublic)));
    }

    private MonetaryAmount near(long cents) {
        long shifted = cents + any(List.of(-1_000_00, -1, 0, 0, 1, 1_000_00));
        return Euros.ofCents(Math.max(0, Math.min(Euros.MAX_CENTS, shifted)));
    }

    private List<Long> thresholds() {
        List<Long> thresholds = new ArrayList<>();
        for (Term term : call.terms()) {
            if (term instanceof Limit limit && limit.amount().isPresent()) {
                thresholds.add(limit.cents());
            }
        }
        call.costs().flatRates().stream()
                .flatMap(rate -> rate.cap().stream())
                .filter(cap -> cap.amount().isPresent())
                .forEach(cap -> thresholds.add(cap.cents()));
        return thresholds.isEmpty() ? List.of(10_000_000L) : thresholds;
    }

    private <T> T mostly(Collection<? extends T> taken, List<? extends T> all) {
        return random.nextInt(12) == 0 || taken.isEmpty() ? any(all) : any(List.copyOf(sorted(taken)));
    }

    // Sets have no order, but the same seed gives the same dossiers.
    private static <T> List<T> sorted(Collection<T> values) {
        List<T> sorted = new ArrayList<>(values);
        sorted.sort((one, other) -> one.toString().compareTo(other.toString()));
        return sorted;
    }

    private <T> T any(List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
