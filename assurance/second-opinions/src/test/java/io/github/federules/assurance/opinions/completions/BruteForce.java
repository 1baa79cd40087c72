package io.github.federules.assurance.opinions.completions;

import io.github.federules.assurance.opinions.LawByHand;
import io.github.federules.core.call.Call;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.PolicyRoles;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Every completion of a dossier under one reading of a call, judged one by one. It shares no code with the engine.
 *
 * <p>Each missing fact is an axis of values. A value stands for all those that no term of the call distinguishes from it: of the
 * share of a person, one below the minimum and one at it; of a financing plan, those on and just below each amount that
 * matters for some completion. The missing shares of all persons are one axis, because they are judged as one fact.
 */
final class BruteForce {

    private static final int MOST_COMPLETIONS = 200_000;
    private static final int MOST_PERSONS = 6;
    private static final int MOST_RATES = 50;
    private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal GREATEST_AMOUNT = new BigDecimal("999999999999.99");

    /** What a fact may turn out to be. A fact that is known has one value, and no path. */
    private record Axis<T>(List<String> paths, List<T> values) {

        static <T> Axis<T> of(String path, Fact<T> fact, List<T> values) {
            return of(path, fact, values, value -> value);
        }

        /** Returns an axis of the first of all values that the call distinguishes in the same way. */
        static <T> Axis<T> of(String path, Fact<T> fact, List<T> values, Function<T, Object> distinguishedBy) {
            if (fact instanceof Fact.Known<T> known) {
                return new Axis<>(List.of(), List.of(known.value()));
            }
            Map<Object, T> different = new LinkedHashMap<>();
            values.forEach(value -> different.putIfAbsent(distinguishedBy.apply(value), value));
            return new Axis<>(List.of(path), List.copyOf(different.values()));
        }
    }

    private record Costing(int choice, boolean withVat, BigDecimal rate, Map<String, Answer> answers) {}

    private record Plan(BigDecimal own, BigDecimal otherPublic) {}

    private record Sending(boolean sent, LocalDate day, LocalTime time, boolean electronic) {}

    private final Call call;
    private final Dossier dossier;
    private final Readings readings;
    private final boolean isFundingSought;
    private final boolean isRefusedByLaw;
    private final boolean areOthersSought;
    private final List<Axis<?>> axes = new ArrayList<>();
    private final IdentityHashMap<Axis<?>, Integer> places = new IdentityHashMap<>();
    private final Map<String, Criterion> asked;
    private final Map<String, Axis<Answer>> answers = new LinkedHashMap<>();
    private final Map<Costing, ByHand> costs = new HashMap<>();
    private final Axis<BeneficiaryKind> lead;
    private final Axis<PolicyRole> role;
    private final List<Axis<BeneficiaryKind>> members = new ArrayList<>();
    private final Axis<Boolean> recoversVat;
    private final Axis<Set<String>> staff;
    private final Axis<Realisation> period;
    private final List<Axis<Plan>> financing;
    private final Axis<BigDecimal> aidRate;
    private final List<Axis<Sending>> submission;
    private final int completions;

    /** Returns the completions of a case, empty if there are too many to try all of them. */
    static Optional<BruteForce> of(Case each) {
        boolean isInReach = missingPersons(each.dossier()) <= MOST_PERSONS
                && (each.dossier().operation().aidRate().isKnown() || possibleRates(each.call()) <= MOST_RATES);
        return isInReach
                ? Optional.of(new BruteForce(each.call(), each.dossier(), each.readings()))
                        .filter(bruteForce -> bruteForce.completions <= MOST_COMPLETIONS)
                : Optional.empty();
    }

    private static long missingPersons(Dossier dossier) {
        Set<String> persons = new HashSet<>();
        Set<String> stating = new HashSet<>();
        for (CostLine line : dossier.operation().costLines()) {
            if (isStaff(line)) {
                (line.share().isKnown() ? stating : persons).add(person(line));
            }
        }
        persons.removeAll(stating);
        return persons.size();
    }

    private static long possibleRates(Call call) {
        return call.funding().aid().map(AidIntensity::rate).orElse(null) instanceof Value.Within<Rate> within
                ? within.most().millionths() - within.least().millionths() + 1
                : 1;
    }

    BruteForce(Call call, Dossier dossier, Readings readings) {
        this.call = call;
        this.dossier = dossier;
        this.readings = readings;
        Set<Track> sought = new HashSet<>(dossier.seeks().orElse(Set.copyOf(call.tracks())));
        sought.retainAll(call.tracks());
        isFundingSought = sought.contains(Track.FUNDING);
        isRefusedByLaw = LawByHand.doesRefuse(call, dossier);
        asked = CriteriaByHand.asked(call);
        areOthersSought = sought.stream().anyMatch(track -> !track.equals(Track.FUNDING));
        Applicant applicant = dossier.applicant();
        Operation operation = dossier.operation();
        addAnswers(CommonCriteria.LEGAL_FORM, "applicant.legalForm");
        lead = add(kinds(
                "applicant.kind",
                applicant.lead(),
                kind -> List.of(mayBenefit(kind), comparisons(CommonCriteria.KIND, Answer.of(kind.name())))));
        role = add(Axis.of(
                "applicant.policyRole",
                applicant.policyRole(),
                List.of(PolicyRole.values()),
                role -> List.of(isQualified(role), comparisons(CommonCriteria.POLICY_ROLE, Answer.of(role.name())))));
        for (int i = 0; i < applicant.members().size(); i++) {
            members.add(add(kinds(
                    "applicant.members[" + i + "].kind", applicant.members().get(i), this::mayBenefit)));
        }
        recoversVat = add(Axis.of(
                "applicant.recoversVat",
                applicant.recoversVat(),
                call.costs().vat().isPresent() ? List.of(true, false) : List.of(true)));
        addAnswers("applicant.answers.", Subject.PARTY, Subject.APPLICANT);
        staff = add(staff());
        period = add(period(operation.realisation()));
        aidRate = Axis.of("operation.aidRate", operation.aidRate().map(Rate::share), rates());
        add(aidRate);
        addAnswers("operation.answers.", Subject.OPERATION);
        submission = submission();
        submission.forEach(this::add);
        addAnswers("assessment.answers.", Subject.ASSESSMENT);
        financing = financing();
        axes.addAll(axes.indexOf(aidRate), financing);
        for (int i = 0; i < axes.size(); i++) {
            places.put(axes.get(i), i);
        }
        completions = axes.stream().mapToInt(axis -> axis.values().size()).reduce(1, BruteForce::product);
    }

    Opinion answer() {
        int[] sizes = axes.stream().mapToInt(axis -> axis.values().size()).toArray();
        long[] results = new long[completions];
        int[] at = new int[sizes.length];
        for (int completion = 0; completion < completions; completion++) {
            results[completion] = result(at);
            for (int axis = sizes.length - 1; axis >= 0 && ++at[axis] == sizes[axis]; axis--) {
                at[axis] = 0;
            }
        }
        List<String> missing = new ArrayList<>();
        int stride = completions;
        for (int axis = 0; axis < sizes.length; axis++) {
            stride /= sizes[axis];
            if (isDecisive(results, stride, sizes[axis])) {
                missing.addAll(axes.get(axis).paths());
            }
        }
        return Opinion.of(call, isFundingSought, areOthersSought, results, List.copyOf(missing));
    }

    // Two completions that differ in the fact alone are a stride apart, or a multiple of it.
    private static boolean isDecisive(long[] results, int stride, int size) {
        for (int block = 0; block < results.length; block += stride * size) {
            for (int i = block; i < block + stride; i++) {
                for (int value = 1; value < size; value++) {
                    if (results[i] != results[i + value * stride]) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The result of one completion: -1 if every track is ineligible, 0 if funding alone is, or else 1 and the aid in cents. */
    private long result(int[] at) {
        BeneficiaryKind kind = value(lead, at);
        CriteriaByHand criteria = criteria(at);
        boolean isEligible = isQualified(value(role, at))
                && mayBenefit(kind)
                && members.stream().allMatch(member -> mayBenefit(value(member, at)))
                && isSubmitted(at)
                && call.requirements().stream()
                        .allMatch(requirement -> criteria.outcome(requirement) != Outcome.FAILED);
        if (!isEligible) {
            return areOthersSought ? -1 : 0;
        }
        Plan plan = plan(at);
        int reaching = at[places.get(staff)];
        boolean recovers = value(recoversVat, at);
        Optional<BigDecimal> rate = rate(value(aidRate, at), criteria);
        if (!isFundingSought
                || isRefusedByLaw
                || rate.isEmpty()
                || !isAllowed(value(period, at))
                || !startsAfterSubmission(value(period, at))) {
            return 0;
        }
        ByHand plain = costs(reaching, !recovers, rate.get(), criteria).reduced(call, plan.own(), plan.otherPublic());
        return plain.isWithinBounds(call) && plain.isFinancedBy(call, plan.own(), plan.otherPublic())
                ? plain.aid().movePointRight(2).longValueExact() + 1
                : 0;
    }

    private ByHand costs(int choice, boolean withVat, BigDecimal rate, CriteriaByHand criteria) {
        boolean counts = withVat && call.costs().vat().isPresent();
        Set<String> reaching = staff.values().get(choice);
        return costs.computeIfAbsent(
                new Costing(choice, counts, rate, doCostsDepend() ? criteria.answers() : Map.of()),
                any -> ByHand.of(
                        call,
                        criteria,
                        readings,
                        dossier.operation().costLines(),
                        line -> call.costs().staffMinimum().isEmpty() || reaching.contains(person(line)),
                        counts,
                        rate));
    }

    private boolean doCostsDepend() {
        return call.terms().stream()
                .filter(term -> term instanceof FlatRate || term instanceof EligibleCosts || term instanceof Limit)
                .anyMatch(term -> !term.conditions().isEmpty());
    }

    private static boolean isStaff(CostLine line) {
        return line.nature().family() == CostFamily.STAFF;
    }

    private <T> T value(Axis<T> axis, int[] at) {
        return axis.values().get(at[places.get(axis)]);
    }

    private CriteriaByHand criteria(int[] at) {
        Map<String, Answer> given = new HashMap<>();
        answers.forEach((code, axis) -> given.put(code, value(axis, at)));
        return criteria(given, value(lead, at), value(role, at));
    }

    private CriteriaByHand criteria(Map<String, Answer> given, BeneficiaryKind kind, PolicyRole running) {
        given.put(CommonCriteria.KIND.code(), Answer.of(kind.name()));
        given.put(CommonCriteria.POLICY_ROLE.code(), Answer.of(running.name()));
        return new CriteriaByHand(asked, given);
    }

    /** Returns the outcomes of each requirement in all completions, and of a rate that is not always set. */
    Map<Rule, Set<Outcome>> outcomes() {
        Map<Rule, Set<Outcome>> outcomes = new LinkedHashMap<>();
        everyCriteria().forEach(criteria -> {
            call.requirements()
                    .forEach(requirement -> outcomes.computeIfAbsent(
                                    requirement.rule(), any -> EnumSet.noneOf(Outcome.class))
                            .add(criteria.outcome(requirement)));
            if (isFundingSought && !rate().conditions().isEmpty()) {
                outcomes.computeIfAbsent(Rule.AID_RATE, any -> EnumSet.noneOf(Outcome.class))
                        .add(criteria.rate(rate()).isPresent() ? Outcome.PASSED : Outcome.FAILED);
            }
        });
        return outcomes;
    }

    /** Returns the facts that conditions look at, at every choice of them. */
    private List<CriteriaByHand> everyCriteria() {
        List<Map<String, Answer>> every = new ArrayList<>(List.of(new HashMap<>()));
        for (Map.Entry<String, Axis<Answer>> each : answers.entrySet()) {
            List<Map<String, Answer>> more = new ArrayList<>();
            for (Map<String, Answer> given : every) {
                for (Answer answer : each.getValue().values()) {
                    Map<String, Answer> longer = new HashMap<>(given);
                    longer.put(each.getKey(), answer);
                    more.add(longer);
                }
            }
            every = more;
        }
        List<CriteriaByHand> all = new ArrayList<>();
        for (Map<String, Answer> given : every) {
            for (BeneficiaryKind kind : lead.values()) {
                role.values().forEach(running -> all.add(criteria(new HashMap<>(given), kind, running)));
            }
        }
        return all;
    }

    private void addAnswers(String place, Subject... of) {
        for (Criterion criterion : call.asks()) {
            if (List.of(of).contains(criterion.of())) {
                addAnswers(criterion, place + criterion.code());
            }
        }
    }

    private void addAnswers(Criterion criterion, String path) {
        List<Condition> comparisons = CriteriaByHand.comparisons(call, criterion.code());
        Fact<Answer> stated =
                CriteriaByHand.stated(dossier, criterion).map(Fact::known).orElse(Fact.unknown());
        List<Answer> possible = CriteriaByHand.possible(criterion, comparisons);
        answers.put(criterion.code(), add(Axis.of(path, stated, possible, answer -> comparisons(criterion, answer))));
    }

    /** Returns what the conditions of the call say of an answer, one by one. */
    private List<Boolean> comparisons(Criterion criterion, Answer answer) {
        CriteriaByHand only = new CriteriaByHand(asked, Map.of(criterion.code(), answer));
        return CriteriaByHand.comparisons(call, criterion.code()).stream()
                .map(only::doesHold)
                .toList();
    }

    private <T> Axis<T> add(Axis<T> axis) {
        axes.add(axis);
        return axis;
    }

    private static int product(int one, int other) {
        long product = (long) one * other;
        return product > MOST_COMPLETIONS ? MOST_COMPLETIONS + 1 : (int) product;
    }

    private Value<Rate> rate() {
        return call.funding().aid().map(AidIntensity::rate).orElse(Value.of(Rate.percent("0")));
    }

    /** The rate, empty if the call has none for such an applicant or operation. */
    private Optional<BigDecimal> rate(BigDecimal set, CriteriaByHand criteria) {
        if (rate() instanceof Value.Within<Rate> within) {
            boolean isWithin = set.compareTo(within.least().share()) >= 0
                    && set.compareTo(within.most().share()) <= 0;
            return isWithin ? Optional.of(set) : Optional.empty();
        }
        return criteria.rate(rate());
    }

    private static Axis<BeneficiaryKind> kinds(
            String path, Party body, Function<BeneficiaryKind, Object> distinguishedBy) {
        return Axis.of(path, body.kind(), List.of(BeneficiaryKind.values()), distinguishedBy);
    }

    private boolean mayBenefit(BeneficiaryKind kind) {
        return call.applicants()
                .beneficiaries()
                .map(Beneficiaries::kinds)
                .filter(kinds -> !kinds.contains(kind))
                .isEmpty();
    }

    private boolean isQualified(PolicyRole role) {
        return call.applicants()
                .policyRoles()
                .map(PolicyRoles::roles)
                .filter(roles -> !roles.contains(role))
                .isEmpty();
    }

    private List<BigDecimal> rates() {
        return rate() instanceof Value.Within<Rate> within
                        && !dossier.operation().aidRate().isKnown()
                ? LongStream.rangeClosed(
                                within.least().share().movePointRight(6).longValueExact(),
                                within.most().share().movePointRight(6).longValueExact())
                        .mapToObj(millionths -> BigDecimal.valueOf(millionths, 6))
                        .toList()
                : List.of(BigDecimal.ZERO);
    }

    /** The persons who reach the minimum share: those who are stated to, and any of those whose share is missing. */
    private Axis<Set<String>> staff() {
        Map<String, BigDecimal> stated = new LinkedHashMap<>();
        Set<String> missing = new TreeSet<>();
        List<String> paths = new ArrayList<>();
        List<CostLine> lines = dossier.operation().costLines();
        for (CostLine line : lines) {
            if (isStaff(line)) {
                line.share()
                        .find()
                        .map(FteShare::value)
                        .ifPresent(share -> stated.merge(person(line), share, BigDecimal::max));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (isStaff(lines.get(i)) && !stated.containsKey(person(lines.get(i)))) {
                missing.add(person(lines.get(i)));
                paths.add("operation.costLines[" + i + "].fte");
            }
        }
        BigDecimal minimum =
                call.costs().staffMinimum().map(terms -> terms.share().value()).orElse(BigDecimal.ZERO);
        return new Axis<>(
                paths,
                readings.staffShareScope() == StaffShareScope.OPERATION
                        ? together(stated, missing, minimum)
                        : each(stated, missing, minimum));
    }

    // The missing shares may be so small that they add next to nothing, or make up for what the stated ones lack.
    private static List<Set<String>> together(Map<String, BigDecimal> stated, Set<String> missing, BigDecimal minimum) {
        BigDecimal sum = stated.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Set<String> everybody = new TreeSet<>(stated.keySet());
        everybody.addAll(missing);
        if (sum.compareTo(minimum) >= 0) {
            return List.of(everybody);
        }
        return missing.isEmpty() ? List.of(Set.of()) : List.of(Set.of(), everybody);
    }

    private static List<Set<String>> each(Map<String, BigDecimal> stated, Set<String> missing, BigDecimal minimum) {
        Set<String> sure = new TreeSet<>(stated.keySet());
        sure.removeIf(person -> stated.get(person).compareTo(minimum) < 0);
        List<String> others = List.copyOf(missing);
        return IntStream.range(0, 1 << others.size())
                .<Set<String>>mapToObj(choice -> {
                    Set<String> reaching = new TreeSet<>(sure);
                    IntStream.range(0, others.size())
                            .filter(person -> (choice >> person & 1) == 1)
                            .mapToObj(others::get)
                            .forEach(reaching::add);
                    return reaching;
                })
                .toList();
    }

    private static String person(CostLine line) {
        return line.person()
                .map(name -> "person " + name)
                .orElseGet(() -> "line " + line.id().orElseThrow());
    }

    // A fact that is wholly missing is one fact; of a period of which one day is stated, the other one is missing.
    private Axis<Realisation> period(Fact<Realisation> stated) {
        if (!(stated instanceof Fact.Known<Realisation> known)) {
            return Axis.of("operation.realisation", stated, periods(), this::isAllowed);
        }
        Fact<LocalDate> start = known.value().startsOn();
        Fact<LocalDate> end = known.value().endsOn();
        if (start instanceof Fact.Known<LocalDate> first) {
            Fact<Realisation> whole = end.isKnown() ? stated : Fact.unknown();
            List<Realisation> periods = daysBeside(first.value())
                    .filter(day -> !day.isBefore(first.value()))
                    .map(day -> Realisation.from(first.value(), day))
                    .toList();
            return Axis.of("operation.realisation.endsOn", whole, periods, this::isAllowed);
        }
        LocalDate last = end.find().orElseThrow();
        List<Realisation> periods = daysBeside(last)
                .filter(day -> !day.isAfter(last))
                .map(day -> Realisation.from(day, last))
                .toList();
        return Axis.of("operation.realisation.startsOn", Fact.unknown(), periods, this::isAllowed);
    }

    // The first and the last day of all, and those beside what the call names, or as many months away as it names.
    private Stream<LocalDate> daysBeside(LocalDate stated) {
        Set<LocalDate> named = new TreeSet<>(List.of(stated));
        call.operations().window().ifPresent(window -> named.addAll(List.of(window.from(), window.to())));
        Set<LocalDate> around = new TreeSet<>(List.of(FIRST_DAY, LAST_DAY));
        call.operations().duration().ifPresent(terms -> {
            for (int months : new int[] {terms.minMonths(), terms.maxMonths()}) {
                around.add(stated.plusMonths(months));
                around.add(stated.minusMonths(months));
            }
        });
        around.addAll(named);
        return around.stream()
                .flatMap(day -> IntStream.rangeClosed(-4, 4).mapToObj(day::plusDays))
                .filter(day -> !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY));
    }

    // A period as early and as short as the call allows, the longest one, and one before and after the window.
    private List<Realisation> periods() {
        Optional<RealisationWindow> window = call.operations().window();
        LocalDate from = window.map(RealisationWindow::from).orElse(FIRST_DAY);
        List<Realisation> periods = new ArrayList<>(List.of(
                Realisation.from(FIRST_DAY, FIRST_DAY),
                Realisation.from(FIRST_DAY, LAST_DAY),
                Realisation.from(LAST_DAY, LAST_DAY)));
        if (!from.isBefore(FIRST_DAY) && !from.isAfter(LAST_DAY)) {
            long months =
                    call.operations().duration().map(DurationTerms::minMonths).orElse(0);
            LocalDate after = from.plusMonths(Math.min(months, 200_000));
            LocalDate end = after.isAfter(from) ? after.minusDays(1) : from;
            periods.add(Realisation.from(from, end.isAfter(LAST_DAY) ? LAST_DAY : end));
        }
        return periods;
    }

    private boolean isAllowed(Realisation period) {
        boolean isInWindow = call.operations()
                .window()
                .filter(window ->
                        first(period).isBefore(window.from()) || last(period).isAfter(window.to()))
                .isEmpty();
        return isInWindow
                && call.operations()
                        .duration()
                        .filter(terms -> !isLastingFrom(period, terms.minMonths(), terms.maxMonths()))
                        .isEmpty();
    }

    // Both days are stated where a call says so: others are not tried here.
    private boolean startsAfterSubmission(Realisation period) {
        return call.operations().startsAfterSubmission().isEmpty()
                || !first(period).isBefore(dossier.submission().sentOn().find().orElseThrow());
    }

    // A period of n months that starts on a day ends on the day before the same day n months later.
    private static boolean isLastingFrom(Realisation period, long least, long most) {
        LocalDate dayAfter = last(period).plusDays(1);
        return !dayAfter.isBefore(first(period).plusMonths(least))
                && !dayAfter.isAfter(first(period).plusMonths(most));
    }

    private static LocalDate first(Realisation period) {
        return period.startsOn().find().orElseThrow();
    }

    private static LocalDate last(Realisation period) {
        return period.endsOn().find().orElseThrow();
    }

    /** One axis of a plan of which nothing is known; otherwise one of the own funds, and one of what other public funders bring. */
    private List<Axis<Plan>> financing() {
        FinancingPlan none = FinancingPlan.own(Euros.ZERO).incomplete();
        FinancingPlan plan = dossier.operation().financing().find().orElse(none);
        boolean isAsked = call.funding().ownContribution().isPresent()
                || call.funding().publicCofinancing().isPresent()
                || call.funding().maximumPublicAid().isPresent();
        boolean isOwnOpen = isAsked && plan.open().contains(FinancingPlan.Part.OWN);
        boolean areOthersOpen = isAsked && plan.open().contains(FinancingPlan.Part.OTHER_PUBLIC);
        Set<BigDecimal> own = new TreeSet<>(List.of(ByHand.euros(plan.own()), GREATEST_AMOUNT));
        Set<BigDecimal> others = new TreeSet<>(List.of(ByHand.euros(plan.otherPublic()), GREATEST_AMOUNT));
        for (ByHand each : isOwnOpen || areOthersOpen ? everyCosts() : List.<ByHand>of()) {
            addBeside(own, each.ownRequired(call), CENT.negate());
            addBeside(others, each.publicRequired(call), CENT.negate());
            each.mostPublic(call).ifPresent(most -> addBeside(others, most, CENT));
        }
        keepPossible(own, ByHand.euros(plan.own()), isOwnOpen);
        keepPossible(others, ByHand.euros(plan.otherPublic()), areOthersOpen);
        if (dossier.operation().financing().isKnown()) {
            return List.of(
                    axis("operation.financing.own", own, one -> new Plan(one, BigDecimal.ZERO)),
                    axis("operation.financing.otherPublic", others, other -> new Plan(BigDecimal.ZERO, other)));
        }
        List<Plan> plans = new ArrayList<>();
        for (BigDecimal one : own) {
            others.forEach(other -> plans.add(new Plan(one, other)));
        }
        return List.of(new Axis<>(plans.size() == 1 ? List.of() : List.of("operation.financing"), plans));
    }

    private static void keepPossible(Set<BigDecimal> amounts, BigDecimal stated, boolean isOpen) {
        amounts.removeIf(amount -> isOpen ? amount.compareTo(stated) < 0 : amount.compareTo(stated) != 0);
    }

    private static Axis<Plan> axis(String path, Set<BigDecimal> amounts, Function<BigDecimal, Plan> plan) {
        return new Axis<>(
                amounts.size() == 1 ? List.of() : List.of(path),
                amounts.stream().map(plan).toList());
    }

    private Plan plan(int[] at) {
        Plan first = value(financing.get(0), at);
        Plan last = value(financing.get(financing.size() - 1), at);
        return new Plan(first.own(), last.otherPublic());
    }

    /** Returns the costs at every choice of persons, VAT status and rate. */
    List<ByHand> everyCosts() {
        List<ByHand> every = new ArrayList<>();
        for (int reaching = 0; reaching < staff.values().size(); reaching++) {
            for (boolean recovers : recoversVat.values()) {
                for (BigDecimal rate : everyRate()) {
                    // Where costs depend on answers, no plan is open.
                    every.add(costs(reaching, !recovers, rate, everyCriteria().get(0)));
                }
            }
        }
        return every;
    }

    private static void addBeside(Set<BigDecimal> amounts, BigDecimal threshold, BigDecimal step) {
        for (BigDecimal amount : List.of(threshold, threshold.add(step))) {
            if (amount.signum() >= 0 && amount.compareTo(GREATEST_AMOUNT) <= 0) {
                amounts.add(amount.setScale(2));
            }
        }
    }

    private Set<BigDecimal> everyRate() {
        Set<BigDecimal> rates = new TreeSet<>();
        for (CriteriaByHand criteria : everyCriteria()) {
            aidRate.values().forEach(set -> rate(set, criteria).ifPresent(rates::add));
        }
        return rates;
    }

    /** One axis of a submission of which nothing is known; otherwise one of whether and when, and one of how it was sent. */
    private List<Axis<Sending>> submission() {
        Submission known = dossier.submission();
        List<Sending> sendings = new ArrayList<>();
        for (boolean sent : known.sent().find().map(List::of).orElse(List.of(true, false))) {
            for (LocalDate day : known.sentOn().find().map(List::of).orElseGet(this::days)) {
                for (LocalTime time : known.sentAt().find().map(List::of).orElseGet(this::times)) {
                    sendings.add(new Sending(sent, day, time, true));
                }
            }
        }
        List<Boolean> ways = known.electronic().find().map(List::of).orElse(List.of(true, false));
        if (known.isUnknown()) {
            List<Sending> all = new ArrayList<>();
            for (Sending sending : sendings) {
                ways.forEach(way -> all.add(new Sending(sending.sent(), sending.day(), sending.time(), way)));
            }
            return List.of(new Axis<>(List.of("submission"), all));
        }
        String path = call.submission().deadline().isEmpty()
                ? "submission.sent"
                : known.sentOn().isKnown() ? "submission.sentAt" : "submission.sentOn";
        return List.of(
                new Axis<>(List.of(path), sendings),
                new Axis<>(
                        List.of("submission.electronic"),
                        ways.stream()
                                .map(way -> new Sending(true, FIRST_DAY, LocalTime.MIN, way))
                                .toList()));
    }

    private List<LocalDate> days() {
        return call.submission()
                .deadline()
                .map(deadline -> List.of(
                        deadline.day().minusDays(1),
                        deadline.day(),
                        deadline.day().plusDays(1)))
                .orElse(List.of(FIRST_DAY));
    }

    private List<LocalTime> times() {
        return call.submission()
                .deadline()
                .flatMap(Deadline::until)
                .map(until -> List.of(until, LocalTime.MAX))
                .orElse(List.of(LocalTime.NOON));
    }

    private boolean isSubmitted(int[] at) {
        Sending sending = value(submission.get(0), at);
        Sending way = submission.size() == 1 ? sending : value(submission.get(1), at);
        if (!sending.sent()) {
            return call.submission().sent().isEmpty()
                    && call.submission().deadline().isEmpty();
        }
        return (call.submission().electronic().isEmpty() || way.electronic())
                && call.submission()
                        .deadline()
                        .filter(deadline -> isLate(deadline, sending))
                        .isEmpty();
    }

    private boolean isLate(Deadline deadline, Sending sending) {
        if (deadline.until().isPresent() && sending.day().equals(deadline.day())) {
            return sending.time().isAfter(deadline.until().get());
        }
        boolean doesTheDayCount = deadline.until().isPresent() || readings.deadlineDay() == DeadlineDay.INCLUSIVE;
        return doesTheDayCount
                ? sending.day().isAfter(deadline.day())
                : !sending.day().isBefore(deadline.day());
    }

    /**
     * What all completions together give.
     *
     * @param funding the verdict on funding
     * @param others the verdict on every other track that is sought
     * @param aid the least aid in cents
     * @param aidUpTo the greatest aid in cents
     * @param missing the places of the facts that can change a verdict or an amount
     */
    record Opinion(Verdict funding, Optional<Verdict> others, long aid, long aidUpTo, List<String> missing) {

        /** Returns the content of a decision. */
        static Opinion of(Decision decision) {
            return new Opinion(
                    decision.funding().verdict(),
                    decision.tracks().entrySet().stream()
                            .filter(track -> !track.getKey().equals(Track.FUNDING))
                            .map(track -> track.getValue().verdict())
                            .filter(verdict -> verdict != Verdict.NOT_SOUGHT)
                            .findFirst(),
                    decision.funding().aid().map(Euros::cents).orElse(0L),
                    decision.funding().aidUpTo().map(Euros::cents).orElse(0L),
                    decision.missing().stream().map(MissingFact::path).toList());
        }

        private static Opinion of(
                Call call, boolean isFundingSought, boolean areOthersSought, long[] results, List<String> missing) {
            boolean isSomeFunded = Arrays.stream(results).anyMatch(result -> result > 0);
            boolean isSomeNotFunded = Arrays.stream(results).anyMatch(result -> result <= 0);
            boolean isSomeEligible = Arrays.stream(results).anyMatch(result -> result >= 0);
            boolean isSomeIneligible = Arrays.stream(results).anyMatch(result -> result < 0);
            boolean hasAid = call.funding().aid().isPresent();
            return new Opinion(
                    isFundingSought ? verdict(isSomeFunded, isSomeNotFunded) : Verdict.NOT_SOUGHT,
                    areOthersSought ? Optional.of(verdict(isSomeEligible, isSomeIneligible)) : Optional.empty(),
                    hasAid ? Arrays.stream(results).map(Opinion::aid).min().orElseThrow() : 0,
                    hasAid ? Arrays.stream(results).map(Opinion::aid).max().orElseThrow() : 0,
                    missing);
        }

        private static long aid(long result) {
            return Math.max(0, result - 1);
        }

        private static Verdict verdict(boolean isSomeEligible, boolean isSomeIneligible) {
            if (isSomeEligible && isSomeIneligible) {
                return Verdict.INCOMPLETE;
            }
            return isSomeEligible ? Verdict.ELIGIBLE : Verdict.INELIGIBLE;
        }
    }
}
