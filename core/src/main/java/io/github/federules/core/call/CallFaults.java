package io.github.federules.core.call;

import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.consistency.AskedOnce;
import io.github.federules.core.consistency.BaseContents;
import io.github.federules.core.consistency.BaseFaults;
import io.github.federules.core.consistency.CriterionFaults;
import io.github.federules.core.consistency.OrderedTerms;
import io.github.federules.core.consistency.QuotedFigures;
import io.github.federules.core.consistency.TermPlaces;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.RegimeTitle;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.scenario.CallConditions;
import io.github.federules.core.scenario.Possibilities;
import io.github.federules.core.scenario.ValueBounds;
import io.github.federules.core.term.AddedCosts;
import io.github.federules.core.term.AskedCriterion;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.term.Term;
import io.github.federules.core.value.Value;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The errors in a call: where it contradicts itself or a law above it; and the warnings: what no term cites, and what was not checked. */
final class CallFaults {

    private static final Set<FaultCode> BEYOND_BOUNDS = Set.of(FaultCode.TOO_LARGE, FaultCode.TOO_MANY_CONDITIONS);
    private static final long MORE_THAN_ANY_TOTAL = Long.MAX_VALUE / 2;

    private final Call call;
    private final TermPlaces places;
    private final Possibilities possibilities;
    private @Nullable BaseContents contents;
    final Set<String> used = new HashSet<>();
    final List<LocatedFault> faults = new ArrayList<>();
    final List<LocatedFault> warnings = new ArrayList<>();

    private CallFaults(Call call) {
        this.call = call;
        this.places = new TermPlaces(call.ordered());
        this.possibilities = new Possibilities(CallConditions.asked(call.asks()));
    }

    /** Finds the errors of a call as it is on a day; of the newest one, those of all days. */
    static CallFaults of(Call call, CallBuilder stated, boolean isNewest) {
        CallFaults search = new CallFaults(call);
        CriterionFaults ofCriteria =
                CriterionFaults.of(call.ordered(), search.places, call.tracks(), call.openQuestions(), call.readings());
        if (isNewest) {
            ofCriteria.judgeUnused(call.usedBefore());
        }
        search.used.addAll(ofCriteria.used());
        // All else descends into conditions to any depth, which is not known where they are too many to look at.
        if (ofCriteria.faults().stream().anyMatch(fault -> BEYOND_BOUNDS.contains(fault.code()))) {
            search.faults.addAll(ofCriteria.faults());
            return search;
        }
        search.judgeTwice(stated);
        search.judgeRegimes(stated);
        search.judgeTracks();
        search.judgeApplicants();
        search.judgeCodes();
        search.faults.addAll(ofCriteria.faults());
        search.faults.addAll(BaseFaults.of(
                call.ordered(),
                search.places,
                call.notJudged().stream().map(NotJudged::natures).toList()));
        search.judgePeriod();
        search.judgeNatures();
        search.judgeTotals();
        search.judgeAid();
        call.laws().forEach(law -> search.faults.addAll(law.faultsOf(call)));
        search.warnOfClauses();
        search.warnOfTerms();
        search.warnOfQuestions(ofCriteria.usedQuestions());
        search.warnings.addAll(QuotedFigures.differing(call.terms(), search.places));
        search.warnings.addAll(ofCriteria.warnings());
        return search;
    }

    private void warnOfClauses() {
        for (Clause clause : call.uncited()) {
            Fault unused = Fault.of(FaultCode.CLAUSE_UNUSED, Map.of("value", clause.id()));
            warn("clauses." + clause.id(), unused);
        }
        call.clauses().stream()
                .filter(clause -> clause.regime().isEmpty() && clause.quote().isBlank())
                .map(Clause::id)
                .distinct()
                .sorted()
                .forEach(id -> warn("clauses." + id, Fault.of(FaultCode.CLAUSE_EMPTY, Map.of("value", id))));
    }

    // Staff that is only presented may be the base of a flat rate.
    private void warnOfTerms() {
        CostTerms costs = call.costs();
        boolean isStaffUsed = costs.flatRates().stream()
                        .anyMatch(rate -> rate.of().equals(Base.STAFF))
                || call.natures().stream().anyMatch(nature -> nature.family() == CostFamily.STAFF && isPaid(nature));
        costs.staffMinimum()
                .filter(minimum -> !isStaffUsed)
                .ifPresent(minimum -> warn(places.of(minimum), Fault.of(FaultCode.NO_EFFECT, Map.of())));
        for (FlatRate rate : costs.flatRates()) {
            Set<CostNature> natures = rate.of().natures();
            if (!natures.isEmpty() && natures.stream().noneMatch(this::isPaid)) {
                warn(places.of(rate), Fault.of(FaultCode.NO_EFFECT, "flatRate", Map.of()));
            }
        }
    }

    private boolean isPaid(CostNature nature) {
        return call.costs().paid().stream().anyMatch(paid -> paid.natures().contains(nature));
    }

    // Under an earlier edition of a regime a question may have an effect.
    private void warnOfQuestions(Set<String> usedByConditions) {
        if (!call.earlier().isEmpty()) {
            return;
        }
        for (Question question : call.openQuestions()) {
            boolean isOfDeadline = question.equals(Question.DEADLINE)
                    && call.submission()
                            .deadline()
                            .filter(deadline -> deadline.until().isEmpty())
                            .isPresent();
            boolean isUsed = isOfDeadline
                    || usedByConditions.contains(question.name())
                    || CallText.termsThatDependOn(call, question).findAny().isPresent();
            if (!isUsed && call.clauseOf(question).regime().isEmpty()) {
                Map<String, String> values = Map.of("value", question.name());
                String list = question.isOwn() ? "readings.questions." : "readings.open.";
                warn(list + question.name(), Fault.of(FaultCode.NO_EFFECT, "question", values));
            }
        }
    }

    private void warn(String path, Fault fault) {
        warnings.add(new LocatedFault(path, fault));
    }

    private void judgeTwice(CallBuilder stated) {
        Set<String> paths = new HashSet<>();
        for (Term term : call.terms()) {
            if (!term.isRepeatable() && !paths.add(term.path())) {
                add(term.path(), Fault.of(FaultCode.DUPLICATE_VALUE, "term", Map.of("value", term.path())));
            }
        }
        // The call has the natures of a clause in one term.
        List<EligibleCosts> paid = OrderedTerms.all(stated.terms, EligibleCosts.class);
        for (int i = 0; i < paid.size(); i++) {
            for (CostNature nature : paid.get(i).natures()) {
                List<EligibleCosts> earlier = paid.subList(0, i).stream()
                        .filter(each -> each.natures().contains(nature))
                        .toList();
                if (!isEachApart(paid.get(i), earlier)) {
                    boolean isSame = earlier.stream()
                            .map(EligibleCosts::path)
                            .allMatch(paid.get(i).path()::equals);
                    add(
                            paid.get(i).path(),
                            isSame
                                    ? Fault.of(FaultCode.DUPLICATE_VALUE, Map.of("value", nature.code()))
                                    : Fault.of(FaultCode.NATURE_STATED_TWICE, Map.of("nature", nature.code())));
                }
            }
        }
        faults.addAll(stated.setTwice);
    }

    // Lines with other answers, or under a condition that excludes the others, are paid once all the same.
    private boolean isEachApart(EligibleCosts costs, List<EligibleCosts> earlier) {
        return earlier.stream()
                .allMatch(each -> areApart(costs.where(), each.where()) || areApart(costs.when(), each.when()));
    }

    private boolean areApart(Optional<Condition> one, Optional<Condition> other) {
        return one.isPresent()
                && other.isPresent()
                && !possibilities.isPossible(Condition.all(one.get(), other.get()), List.of());
    }

    // What a regime shares with the call, with other regimes and among its editions must be the same in all of them.
    private void judgeRegimes(CallBuilder stated) {
        Map<String, Criterion> asked = new HashMap<>();
        call.asks().forEach(criterion -> asked.putIfAbsent(criterion.code(), criterion));
        Map<String, Question> open = new HashMap<>();
        call.openQuestions().forEach(question -> open.put(question.name(), question));
        for (Regime regime :
                stated.regimes.values().stream().flatMap(List::stream).toList()) {
            regime.asked().stream()
                    .map(AskedCriterion::criterion)
                    .filter(criterion ->
                            !AskedOnce.agree(Objects.requireNonNull(asked.get(criterion.code())), criterion))
                    .forEach(criterion -> addDisagreement(regime.title(), criterion.code()));
            regime.questions().keySet().stream()
                    .filter(question -> !question.isOwn() || !question.equals(open.get(question.name())))
                    .forEach(question -> addDisagreement(regime.title(), question.name()));
        }
    }

    private void addDisagreement(RegimeTitle regime, String name) {
        add(places.of(regime), Fault.of(FaultCode.REGIME_DISAGREES, Map.of("regime", regime.id(), "value", name)));
    }

    // Rules on costs, on financing and on the period of an operation concern funding alone. Without it they would all
    // vanish.
    private void judgeTracks() {
        if (call.offers(Track.FUNDING)) {
            return;
        }
        String offered = call.tracks().stream().map(Track::code).collect(Collectors.joining(", "));
        for (String place : List.of(
                "costs",
                "funding",
                "limits",
                "operations.duration",
                "operations.window",
                "operations.startsAfterSubmission")) {
            if (call.terms().stream()
                    .filter(term -> !(term instanceof Limit limit && limit.isPassMark()))
                    .anyMatch(term -> (term.path() + ".").startsWith(place + "."))) {
                add(place, Fault.of(FaultCode.FUNDING_NOT_OFFERED, Map.of("offered", offered)));
            }
        }
    }

    // An empty list would exclude everybody; a call without the rule excludes nobody.
    private void judgeApplicants() {
        call.applicants()
                .beneficiaries()
                .filter(terms -> terms.kinds().isEmpty() && terms.legalForms().isEmpty())
                .ifPresent(terms -> addEmpty(terms, "kinds"));
        call.applicants()
                .beneficiaries()
                .ifPresent(terms -> terms.legalForms().stream()
                        .map(Answer::of)
                        .filter(code -> !CommonCriteria.LEGAL_FORM.takes(code))
                        .forEach(code ->
                                add(places.of(terms) + ".legalForms", CommonCriteria.LEGAL_FORM.unknown(code))));
        call.applicants()
                .policyRoles()
                .filter(terms -> terms.roles().isEmpty())
                .ifPresent(terms -> addEmpty(terms, "roles"));
    }

    // Programs look a finding up by the code of its rule.
    private void judgeCodes() {
        // By their codes: texts whose hashes collide are still told apart quickly.
        Set<String> codes = new HashSet<>();
        Rule.builtIn().forEach(rule -> codes.add(rule.code()));
        call.laws()
                .forEach(law -> law.conditions()
                        .forEach(condition -> codes.add(condition.rule().code())));
        call.ordered().all(Limit.class).stream()
                .filter(limit -> limit.form().isEmpty())
                .forEach(limit -> limit.rule().ifPresent(rule -> judgeCode(codes, limit, rule)));
        call.requirements().forEach(requirement -> judgeCode(codes, requirement, requirement.rule()));
    }

    private void judgeCode(Set<String> codes, Term term, Rule rule) {
        if (!codes.add(rule.code())) {
            add(places.of(term) + ".code", Fault.of(FaultCode.DUPLICATE_VALUE, Map.of("value", rule.code())));
        }
    }

    private void judgePeriod() {
        Optional<RealisationWindow> window = call.operations().window();
        Optional<DurationTerms> duration = call.operations().duration();
        if (duration.isPresent() && duration.get().maxMonths() == 0) {
            add(
                    "operations.duration",
                    Fault.of(FaultCode.MAXIMUM_BELOW_MINIMUM, "duration", Map.of("lower", "1", "upper", "0")));
        }
        LocalDate from = window.map(RealisationWindow::from).orElse(RealisationWindow.FIRST_DAY);
        LocalDate to = window.map(RealisationWindow::to).orElse(RealisationWindow.LAST_DAY);
        int months = duration.map(DurationTerms::minMonths).orElse(0);
        LocalDate first = from.isBefore(RealisationWindow.FIRST_DAY) ? RealisationWindow.FIRST_DAY : from;
        LocalDate last = to.isAfter(RealisationWindow.LAST_DAY) ? RealisationWindow.LAST_DAY : to;
        if (last.isBefore(first) || last.plusDays(1).isBefore(first.plusMonths(months))) {
            add(
                    window.isPresent() ? "operations.window" : "operations.duration",
                    Fault.of(
                            FaultCode.WINDOW_TOO_SHORT,
                            Map.of("from", from.toString(), "to", to.toString(), "months", Integer.toString(months))));
        }
    }

    private void judgeNatures() {
        List<AddedCosts> added = call.costs().added();
        for (int i = 0; i < added.size(); i++) {
            AddedCosts costs = added.get(i);
            String path = places.of(costs) + ".covers";
            List<AddedCosts> together = added.subList(0, i).stream()
                    .filter(each -> !areApart(costs.when(), each.when()))
                    .toList();
            if (costs.covers().isEmpty()
                    && together.stream().anyMatch(each -> each.covers().isEmpty() && shareBase(costs, each))) {
                add(path, Fault.of(FaultCode.FLAT_RATES_OVERLAP, "overheads", Map.of()));
            }
            for (CostNature nature : costs.covers()) {
                if (together.stream().anyMatch(each -> each.covers().contains(nature))) {
                    add(path, Fault.of(FaultCode.FLAT_RATES_OVERLAP, Map.of("nature", nature.code())));
                }
                boolean isPaidTwice = call.costs().paid().stream()
                        .anyMatch(paid -> paid.natures().contains(nature) && !areApart(costs.when(), paid.when()));
                if (isPaidTwice) {
                    add(path, Fault.of(FaultCode.NATURE_PAID_TWICE, Map.of("nature", nature.code())));
                }
            }
        }
    }

    private boolean shareBase(AddedCosts one, AddedCosts other) {
        return one instanceof FlatRate rate
                && other instanceof FlatRate earlier
                && contents().overlap(rate.of(), earlier.of());
    }

    private BaseContents contents() {
        if (contents == null) {
            contents = BaseContents.of(call.ordered());
        }
        return contents;
    }

    private void judgeTotals() {
        Optional<Limit> minimum = call.costs().minimum();
        Optional<Limit> maximum = call.costs().maximum();
        if (minimum.filter(CallFaults::isAmount).isPresent()
                && maximum.filter(CallFaults::isAmount).isPresent()
                && minimum.get().threshold(0) > mostCompared(minimum.get(), maximum.get())) {
            add("costs.maximum", contradiction(FaultCode.MAXIMUM_BELOW_MINIMUM, minimum.get(), maximum.get()));
        }
    }

    // The most of what the minimum is compared with. A total is no less than the direct costs in it.
    private long mostCompared(Limit minimum, Limit maximum) {
        return minimum.withFlatRates() ? mostTotal(maximum) : maximum.cents();
    }

    private void judgeAid() {
        FundingTerms terms = call.funding();
        if (terms.aid().isEmpty()) {
            if (terms.maximumAid().isPresent()
                    || terms.minimumAid().isPresent()
                    || terms.wholeEuros().isPresent()
                    || terms.sharedOut().isPresent()) {
                addMissingRate();
            }
            return;
        }
        // Of no rate at all, only that it is missing is reported.
        Value<Rate> rate = terms.aid().get().rate();
        if (rate.constants().isEmpty()) {
            return;
        }
        long most = ValueBounds.of(rate, Rate::millionths).most();
        Rate greatest = Rate.ofMillionths(Math.min(most, Rate.percent("100").millionths()));
        terms.minimumAid().filter(CallFaults::isAmount).ifPresent(floor -> judgeFloor(greatest, floor));
    }

    private void judgeFloor(Rate greatest, Limit floor) {
        call.funding()
                .maximumAid()
                .filter(CallFaults::isAmount)
                .filter(cap -> cap.cents() < floor.cents())
                .ifPresent(cap -> add("funding.aid.cap", contradiction(FaultCode.CAP_BELOW_FLOOR, floor, cap)));
        // If an operation at the minimum gets less than the floor under every rate, the minimum has no effect.
        call.costs()
                .minimum()
                .filter(CallFaults::isAmount)
                .filter(this::isOnWholeCost)
                .filter(minimum -> aidAt(greatest, minimum.threshold(0)) < floor.cents())
                .ifPresent(
                        minimum -> add("costs.minimum", contradiction(FaultCode.MINIMUM_BELOW_FLOOR, floor, minimum)));
        long mostTotal = call.costs()
                .maximum()
                .filter(CallFaults::isAmount)
                .map(this::mostTotal)
                .orElse(MORE_THAN_ANY_TOTAL);
        // The aid is public aid itself.
        long mostPublicAid = call.funding()
                .maximumPublicAid()
                .filter(limit -> limit.amount().isPresent())
                .map(Limit::cents)
                .orElse(Long.MAX_VALUE);
        long mostAid = Math.min(aidAt(greatest, mostTotal), mostPublicAid);
        if (mostAid < floor.cents()) {
            Map<String, String> values =
                    Map.of("floor", BaseFaults.shown(floor.cents()), "most", BaseFaults.shown(mostAid));
            add("funding.aid.floor", Fault.of(FaultCode.FLOOR_UNREACHABLE, values));
        }
    }

    // A maximum on direct costs alone leaves room for what the flat rates add. On staff that is presented and not
    // retained they add without bound.
    private static boolean isAmount(Limit limit) {
        return limit.amount().isPresent();
    }

    private long mostTotal(Limit maximum) {
        long most = maximum.cents();
        if (maximum.withFlatRates()) {
            return most;
        }
        if (isPresentedStaffPaidFor()) {
            return MORE_THAN_ANY_TOTAL;
        }
        long total = most;
        for (AddedCosts costs : call.costs().added()) {
            total += costs instanceof FlatRate rate
                    ? mostOf(rate, isOfAdded(rate) ? total : most)
                    : mostOf((LumpSum) costs);
        }
        return total;
    }

    private boolean isOfAdded(FlatRate rate) {
        return call.costs().added().stream().anyMatch(each -> rate.of().containsTerm(each.name()));
    }

    private static long mostOf(LumpSum lump) {
        return ValueBounds.of(lump.amount(), Euros::cents).most();
    }

    private static long mostOf(FlatRate rate, long base) {
        long most = rate.greatestRate().applyTo(base, RoundingMode.UP);
        return rate.cap()
                .flatMap(Limit::amount)
                .map(cap -> Math.min(Euros.cents(cap), most))
                .orElse(most);
    }

    private boolean isPresentedStaffPaidFor() {
        return call.costs().flatRates().stream().anyMatch(rate -> rate.of().equals(Base.STAFF))
                && (call.readings().flatRateBase() == FlatRateBase.PRESENTED
                        || call.openQuestions().contains(Question.FLAT_RATE_BASE));
    }

    // Lump sums and flat rates that the minimum excludes may bring the aid above the floor.
    private boolean isOnWholeCost(Limit minimum) {
        return minimum.withFlatRates() || call.costs().added().isEmpty();
    }

    private static long aidAt(Rate rate, long total) {
        return rate.applyTo(total, RoundingMode.UP);
    }

    private static Fault contradiction(FaultCode code, Limit lower, Limit upper) {
        return Fault.of(
                code, Map.of("lower", BaseFaults.shown(lower.cents()), "upper", BaseFaults.shown(upper.cents())));
    }

    private void addMissingRate() {
        add("funding.aid.rate", Fault.of(FaultCode.MISSING, Map.of("field", "rate")));
    }

    private void addEmpty(Term term, String list) {
        add(term.path() + "." + list, Fault.of(FaultCode.MISSING, "empty", Map.of("field", list)));
    }

    private void add(String path, Fault fault) {
        faults.add(new LocatedFault(path, fault));
    }
}
