package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.Beneficiaries;
import io.github.federules.core.call.Bound;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Deadline;
import io.github.federules.core.call.DeadlineDay;
import io.github.federules.core.call.DurationTerms;
import io.github.federules.core.call.PolicyRoles;
import io.github.federules.core.call.RealisationWindow;
import io.github.federules.core.call.RequiredDeclaration;
import io.github.federules.core.call.StaffMinimum;
import io.github.federules.core.call.StaffShareScope;
import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.ExplanatoryNote;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.money.Euros;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Every way of filling in what a dossier does not say, as far as the ways can make a difference under a call.
 *
 * <p>A verdict is settled if and only if all completions of the dossier agree. A thousand-millionth stands for a share that
 * is as small as one likes. There are as many completions as the product of all the gaps' ways, so that dossiers should
 * have few gaps. This class is immutable and thread-safe.
 */
public final class Completions {

    /** A share that stands for any that is smaller than all that are stated: a thousand-millionth. */
    public static final FteShare AS_SMALL_AS_ONE_LIKES = Facts.share(1, 9);

    /** The share of one person who does nothing else: 1. */
    public static final FteShare FULL = Facts.share(1, 0);

    private static final Activity UNHEARD_OF = Activity.of("an activity that no call names");
    private static final LocalDate ANY_DAY = LocalDate.of(2025, 1, 10);

    private final Call call;

    private Completions(Call call) {
        this.call = call;
    }

    /**
     * Starts with the call that says which facts can make a difference.
     *
     * @param call the call, not null
     * @return what completes dossiers, never null
     */
    public static Completions under(Call call) {
        return new Completions(call);
    }

    /**
     * Gives every completion of a dossier.
     *
     * @param dossier the dossier, not null
     * @return the completions, the dossier itself alone if nothing is missing, never null
     * @throws IllegalArgumentException if the shares that are stated are so near below the least share of the call that a
     *     thousand-millionth for each missing one makes up for it; with shares of at most six decimals, in the dossier and in
     *     the call, that never is
     */
    public List<Dossier> of(Dossier dossier) {
        requireRoomForSmallShares(dossier);
        return Stream.of(dossier)
                .flatMap(this::roles)
                .flatMap(this::kinds)
                .flatMap(this::vat)
                .flatMap(this::declarations)
                .flatMap(this::activities)
                .flatMap(this::periods)
                .flatMap(this::financings)
                .flatMap(this::notes)
                .flatMap(this::shares)
                .flatMap(this::aidRates)
                .toList();
    }

    /**
     * Gives a copy in which every share that is missing is this one.
     *
     * @param dossier the dossier, not null
     * @param share the share, not null
     * @return the changed copy, never null
     */
    public static Dossier withMissingShares(Dossier dossier, FteShare share) {
        Dossier complete = dossier;
        for (Persons.Person person : Persons.withoutShare(dossier)) {
            complete = Persons.withShare(complete, person, share);
        }
        return complete;
    }

    static Applicant withRecoversVat(Applicant applicant, Fact<Boolean> recovers) {
        return new Applicant(
                applicant.lead(), applicant.policyRole(), applicant.members(), recovers, applicant.deMinimisAid());
    }

    private void requireRoomForSmallShares(Dossier dossier) {
        int all = Persons.withoutShare(dossier).size();
        int missing = areSharesAddedUp() ? all : Math.min(1, all);
        BigDecimal stated = areSharesAddedUp()
                ? Persons.statedShares(dossier).values().stream()
                        .map(FteShare::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                : BigDecimal.ZERO;
        BigDecimal withSmall = stated.add(AS_SMALL_AS_ONE_LIKES.value().multiply(BigDecimal.valueOf(missing)));
        call.costs()
                .staffMinimum()
                .map(minimum -> minimum.share().value())
                .filter(minimum -> stated.compareTo(minimum) < 0 && withSmall.compareTo(minimum) >= 0)
                .ifPresent(minimum -> {
                    throw new IllegalArgumentException("The stated shares of an FTE are " + stated.toPlainString()
                            + " together, but must be below the least share of " + minimum.toPlainString()
                            + " by more than a thousand-millionth for each of the " + missing
                            + " that are missing, or reach it. Maybe state shares of at most six decimals.");
                });
    }

    private boolean areSharesAddedUp() {
        return call.everyReading().stream().anyMatch(each -> each.staffShareScope() == StaffShareScope.OPERATION);
    }

    private Stream<Dossier> roles(Dossier dossier) {
        Applicant applicant = dossier.applicant();
        Optional<PolicyRoles> terms = call.applicants().policyRoles().filter(roles -> !roles.takesAll());
        if (terms.isEmpty() || applicant.policyRole().isKnown()) {
            return Stream.of(dossier);
        }
        return oneOfEach(List.of(PolicyRole.values()), terms.get().roles()::contains)
                .map(role -> dossier.withApplicant(applicant.running(role)));
    }

    private Stream<Dossier> kinds(Dossier dossier) {
        Applicant applicant = dossier.applicant();
        List<Party> parties = new ArrayList<>(List.of(applicant.lead()));
        parties.addAll(applicant.members());
        List<List<Party>> choices = List.of(List.of());
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            List<BeneficiaryKind> kinds = i == 0 ? kindsOfLead() : kindsOfPartner();
            boolean isOpen = !party.kind().isKnown() && !kinds.isEmpty();
            choices = each(choices, isOpen ? kinds.stream().map(party::withKind).toList() : List.of(party));
        }
        return choices.stream()
                .map(known -> dossier.withApplicant(new Applicant(
                        known.get(0),
                        applicant.policyRole(),
                        known.subList(1, known.size()),
                        applicant.recoversVat(),
                        applicant.deMinimisAid())));
    }

    // Each kind may have a rate of its own.
    private List<BeneficiaryKind> kindsOfLead() {
        Set<BeneficiaryKind> kinds = new LinkedHashSet<>(kindsOfPartner());
        rate(AidRate.ByKind.class).ifPresent(rate -> kinds.addAll(EnumSet.allOf(BeneficiaryKind.class)));
        return List.copyOf(kinds);
    }

    private List<BeneficiaryKind> kindsOfPartner() {
        Optional<Beneficiaries> terms = call.applicants().beneficiaries().filter(each -> !each.takesAll());
        return terms.map(each -> oneOfEach(List.of(BeneficiaryKind.values()), each.kinds()::contains)
                        .toList())
                .orElse(List.of());
    }

    private Stream<Dossier> vat(Dossier dossier) {
        Applicant applicant = dossier.applicant();
        return call.costs().vat().isEmpty() || applicant.recoversVat().isKnown()
                ? Stream.of(dossier)
                : Stream.of(true, false).map(recovers -> dossier.withApplicant(applicant.recoveringVat(recovers)));
    }

    private Stream<Dossier> declarations(Dossier dossier) {
        List<Dossier> dossiers = List.of(dossier);
        for (RequiredDeclaration required : call.operations().declarations()) {
            Declaration declaration = required.declaration();
            dossiers = dossiers.stream()
                    .flatMap(each -> each.operation().declared(declaration).isKnown()
                            ? Stream.of(each)
                            : Stream.of(true, false)
                                    .map(holds ->
                                            each.withOperation(each.operation().declaring(declaration, holds))))
                    .toList();
        }
        return dossiers.stream();
    }

    private Stream<Dossier> activities(Dossier dossier) {
        Operation operation = dossier.operation();
        Optional<AidRate.ByActivity> rate = rate(AidRate.ByActivity.class);
        if (rate.isEmpty() || operation.activity().isKnown()) {
            return Stream.of(dossier);
        }
        return Stream.concat(rate.get().byActivity().keySet().stream(), Stream.of(UNHEARD_OF))
                .map(activity -> dossier.withOperation(operation.withActivity(activity)));
    }

    // A day a century away is outside every window, and takes too long or too little, if anything does.
    private Stream<Dossier> periods(Dossier dossier) {
        Operation operation = dossier.operation();
        Periods periods = new Periods(call);
        if (!periods.areAsked() || operation.realisation().isKnown()) {
            return Stream.of(dossier);
        }
        LocalDate start =
                call.operations().window().map(RealisationWindow::from).orElse(ANY_DAY);
        int months = call.operations().duration().map(DurationTerms::maxMonths).orElse(0);
        return Stream.concat(
                        periods.shortest().stream(),
                        Stream.of(
                                Realisation.from(first(start.minusYears(100)), first(start.minusYears(100))),
                                Realisation.from(start, last(start, months))))
                .map(period -> dossier.withOperation(operation.withRealisation(period)));
    }

    private static LocalDate first(LocalDate day) {
        return day.getYear() < 0 ? LocalDate.of(0, 1, 1) : day;
    }

    private static LocalDate last(LocalDate start, int months) {
        LocalDate day = start.plusMonths(months).plusYears(100);
        return day.getYear() > 9999 ? LocalDate.of(9999, 12, 31) : day;
    }

    private Stream<Dossier> financings(Dossier dossier) {
        Operation operation = dossier.operation();
        boolean isAsked = call.funding().ownShare().isPresent()
                || call.funding().publicAidCap().isPresent();
        if (!isAsked || operation.financing().isKnown()) {
            return Stream.of(dossier);
        }
        FinancingPlan best = FinancingPlan.own(Euros.ofCents(Euros.MAX_CENTS));
        FinancingPlan worst = FinancingPlan.own(Euros.ZERO).withOtherPublic(Euros.ofCents(Euros.MAX_CENTS));
        return Stream.of(best, worst).map(plan -> dossier.withOperation(operation.withFinancing(plan)));
    }

    private Stream<Dossier> notes(Dossier dossier) {
        ExplanatoryNote note = dossier.note();
        List<ExplanatoryNote> notes = new ArrayList<>();
        if (!note.sent().is(true)) {
            notes.add(new ExplanatoryNote(Fact.known(false), Fact.unknown(), note.electronic(), note.sentAt()));
        }
        if (!note.sent().is(false)) {
            for (LocalDate day : note.sentOn().find().map(List::of).orElseGet(this::days)) {
                for (boolean electronic : note.electronic().find().map(List::of).orElse(List.of(true, false))) {
                    for (Fact<LocalTime> time : times(note, day)) {
                        notes.add(new ExplanatoryNote(Fact.known(true), Fact.known(day), Fact.known(electronic), time));
                    }
                }
            }
        }
        return notes.stream().map(dossier::withNote);
    }

    private List<LocalDate> days() {
        return call.note()
                .deadline()
                .map(deadline -> List.of(
                        deadline.lastDay(DeadlineDay.EXCLUSIVE).minusDays(1),
                        deadline.day().plusDays(1)))
                .orElse(List.of(ANY_DAY));
    }

    private List<Fact<LocalTime>> times(ExplanatoryNote note, LocalDate day) {
        Optional<LocalTime> until = call.note()
                .deadline()
                .filter(deadline -> deadline.day().equals(day))
                .flatMap(Deadline::until);
        return note.sentAt().isKnown() || until.isEmpty()
                ? List.of(note.sentAt())
                : List.of(Fact.known(until.get()), Fact.known(LocalTime.MAX));
    }

    private Stream<Dossier> shares(Dossier dossier) {
        Optional<StaffMinimum> minimum = call.costs().staffMinimum();
        if (minimum.isEmpty()) {
            return Stream.of(dossier);
        }
        Set<FteShare> shares =
                new LinkedHashSet<>(List.of(AS_SMALL_AS_ONE_LIKES, minimum.get().share(), FULL));
        List<Dossier> dossiers = List.of(dossier);
        for (Persons.Person person : Persons.withoutShare(dossier)) {
            dossiers = dossiers.stream()
                    .flatMap(each -> shares.stream().map(share -> Persons.withShare(each, person, share)))
                    .toList();
        }
        return dossiers.stream();
    }

    // A floor and a cap on public aid may both be met between the ends of a range, and at neither end.
    private Stream<Dossier> aidRates(Dossier dossier) {
        Operation operation = dossier.operation();
        Optional<AidRate.Within> range = rate(AidRate.Within.class);
        if (range.isEmpty() || operation.aidRate().isKnown()) {
            return Stream.of(dossier);
        }
        Costing costing = new Costing(call);
        LongStream turns = call.everyReading().stream()
                .mapToLong(readings -> Reckoning.of(
                                call,
                                operation.costLines(),
                                costing.basis(dossier).with(readings))
                        .total())
                .filter(total -> total > 0)
                .distinct()
                .flatMap(total -> aidsThatDecide(operation).map(aid -> millionths(aid, total)));
        return RateRange.decisive(range.get(), turns).stream()
                .map(rate -> dossier.withOperation(operation.withAidRate(rate)));
    }

    private LongStream aidsThatDecide(Operation operation) {
        long otherPublic = operation
                .financing()
                .find()
                .map(plan -> Euros.cents(plan.otherPublic()))
                .orElse(0L);
        return LongStream.concat(
                call.funding().aid().flatMap(AidIntensity::floor).stream().mapToLong(Bound::cents),
                call.funding().publicAidCap().stream().mapToLong(cap -> Math.max(0, cap.cents() - otherPublic)));
    }

    private static long millionths(long aid, long total) {
        return BigDecimal.valueOf(aid)
                .movePointRight(6)
                .divide(BigDecimal.valueOf(total), 0, RoundingMode.DOWN)
                .longValueExact();
    }

    private <R extends AidRate> Optional<R> rate(Class<R> type) {
        return call.funding()
                .aid()
                .map(AidIntensity::rate)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** One that qualifies and one that does not, as far as there are such. */
    private static <T> Stream<T> oneOfEach(List<T> all, Predicate<T> qualifies) {
        return Stream.of(true, false)
                .flatMap(each ->
                        all.stream().filter(one -> qualifies.test(one) == each).limit(1));
    }

    private static <T> List<List<T>> each(List<List<T>> before, List<T> ways) {
        List<List<T>> more = new ArrayList<>();
        for (List<T> start : before) {
            for (T way : ways) {
                List<T> longer = new ArrayList<>(start);
                longer.add(way);
                more.add(List.copyOf(longer));
            }
        }
        return more;
    }
}
