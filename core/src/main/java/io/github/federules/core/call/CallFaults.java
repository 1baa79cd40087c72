package io.github.federules.core.call;

import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * The errors in a call: where it contradicts itself or a law above it.
 *
 * <p>By plain conditions: every program that uses a call comes by here, and to link each of twenty lambdas takes time of its
 * first decision.
 */
final class CallFaults {

    private static final long MORE_THAN_ANY_TOTAL = Long.MAX_VALUE / 2;

    private final Call call;
    private final List<LocatedFault> faults = new ArrayList<>();

    private CallFaults(Call call) {
        this.call = call;
    }

    static List<LocatedFault> of(Call call, CallBuilder stated) {
        CallFaults search = new CallFaults(call);
        search.judgeTwice(stated);
        search.judgeTracks();
        search.judgeApplicants();
        search.judgeDeclarations();
        search.judgePeriod();
        search.judgeNatures();
        search.judgeTotals();
        search.judgeAid();
        search.judgeRates();
        search.judgeActivities();
        for (Law law : call.laws()) {
            search.faults.addAll(law.faultsOf(call));
        }
        return search.faults;
    }

    private void judgeTwice(CallBuilder stated) {
        Set<String> paths = new HashSet<>();
        for (Term term : call.terms()) {
            if (!term.isRepeatable() && !paths.add(term.path())) {
                faults.add(new LocatedFault(
                        term.path(), Fault.of(FaultCode.DUPLICATE_VALUE, "term", Map.of("value", term.path()))));
            }
        }
        // The call has the natures of a clause in one term.
        Set<CostNature> natures = new HashSet<>();
        for (Term term : stated.terms) {
            if (term instanceof EligibleCosts costs) {
                for (CostNature nature : costs.natures()) {
                    if (!natures.add(nature)) {
                        add(term.path(), FaultCode.DUPLICATE_VALUE, Map.of("value", nature.code()));
                    }
                }
            }
        }
        faults.addAll(stated.setTwice);
    }

    // Rules on costs, on financing and on the period of an operation concern funding alone. Without it they would all
    // vanish.
    private void judgeTracks() {
        if (call.offers(Track.FUNDING)) {
            return;
        }
        addNotOffered("costs", hasTermsIn("costs"));
        addNotOffered("funding", hasTermsIn("funding"));
        addNotOffered("operations.duration", call.operations().duration().isPresent());
        addNotOffered("operations.window", call.operations().window().isPresent());
    }

    private boolean hasTermsIn(String section) {
        return call.terms().stream().anyMatch(term -> term.path().startsWith(section + "."));
    }

    private void addNotOffered(String path, boolean isSet) {
        if (isSet) {
            StringJoiner offered = new StringJoiner(", ");
            for (Track track : call.tracks()) {
                offered.add(track.code());
            }
            add(path, FaultCode.FUNDING_NOT_OFFERED, Map.of("offered", offered.toString()));
        }
    }

    // An empty list would exclude everybody; a call without the rule excludes nobody.
    private void judgeApplicants() {
        Optional<Beneficiaries> beneficiaries = call.applicants().beneficiaries();
        if (beneficiaries.isPresent() && beneficiaries.get().kinds().isEmpty()) {
            addEmpty("applicants.beneficiaries", "kinds");
        }
        Optional<PolicyRoles> roles = call.applicants().policyRoles();
        if (roles.isPresent() && roles.get().roles().isEmpty()) {
            addEmpty("applicants.policyRoles", "roles");
        }
    }

    // Programs look a finding up by the code of its rule.
    private void judgeDeclarations() {
        Set<String> codes = new HashSet<>();
        for (Rule rule : Rule.builtIn()) {
            codes.add(rule.code());
        }
        for (Law law : call.laws()) {
            for (LawCondition condition : law.conditions()) {
                codes.add(condition.rule().code());
            }
        }
        List<RequiredDeclaration> declarations = call.operations().declarations();
        for (int i = 0; i < declarations.size(); i++) {
            Rule rule = declarations.get(i).rule();
            if (!codes.add(rule.code())) {
                add("operations.declarations[" + i + "].rule", FaultCode.DUPLICATE_VALUE, Map.of("value", rule.code()));
            }
        }
    }

    // Some period of a dossier must be allowed. The first day of the window leaves the most time.
    private void judgePeriod() {
        Optional<RealisationWindow> window = call.operations().window();
        Optional<DurationTerms> duration = call.operations().duration();
        if (duration.isPresent() && duration.get().maxMonths() == 0) {
            faults.add(new LocatedFault(
                    "operations.duration",
                    Fault.of(FaultCode.MAXIMUM_BELOW_MINIMUM, "duration", Map.of("lower", "1", "upper", "0"))));
        }
        LocalDate from = window.isPresent() ? window.get().from() : RealisationWindow.FIRST_DAY;
        LocalDate to = window.isPresent() ? window.get().to() : RealisationWindow.LAST_DAY;
        int months = duration.isPresent() ? duration.get().minMonths() : 0;
        LocalDate first = from.isBefore(RealisationWindow.FIRST_DAY) ? RealisationWindow.FIRST_DAY : from;
        LocalDate last = to.isAfter(RealisationWindow.LAST_DAY) ? RealisationWindow.LAST_DAY : to;
        if (last.isBefore(first) || last.plusDays(1).isBefore(first.plusMonths(months))) {
            add(
                    window.isPresent() ? "operations.window" : "operations.duration",
                    FaultCode.WINDOW_TOO_SHORT,
                    Map.of("from", from.toString(), "to", to.toString(), "months", Integer.toString(months)));
        }
    }

    private void judgeNatures() {
        Set<CostNature> covered = new HashSet<>();
        boolean areOverheadsPaid = false;
        List<FlatRate> rates = call.costs().flatRates();
        for (int i = 0; i < rates.size(); i++) {
            String path = "costs.flatRates[" + i + "].covers";
            if (rates.get(i).covers().isEmpty()) {
                if (areOverheadsPaid) {
                    faults.add(new LocatedFault(path, Fault.of(FaultCode.FLAT_RATES_OVERLAP, "overheads", Map.of())));
                }
                areOverheadsPaid = true;
            }
            for (CostNature nature : rates.get(i).covers()) {
                if (!covered.add(nature)) {
                    add(path, FaultCode.FLAT_RATES_OVERLAP, Map.of("nature", nature.code()));
                }
                if (call.costs().eligible().containsKey(nature)) {
                    add(path, FaultCode.NATURE_PAID_TWICE, Map.of("nature", nature.code()));
                }
            }
        }
    }

    private void judgeTotals() {
        Optional<Limit> minimum = call.costs().minimum();
        Optional<Limit> maximum = call.costs().maximum();
        if (minimum.isPresent()
                && maximum.isPresent()
                && minimum.get().threshold(0) > mostCompared(minimum.get(), maximum.get())) {
            add("costs.maximum", FaultCode.MAXIMUM_BELOW_MINIMUM, values(minimum.get(), maximum.get()));
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
                    || terms.sharedOut().isPresent()) {
                add("funding.aid.rate", FaultCode.MISSING, Map.of("field", "rate"));
            }
            return;
        }
        AidIntensity aid = terms.aid().get();
        if (terms.minimumAid().isPresent()) {
            judgeFloor(aid, terms.minimumAid().get());
        }
        if (aid.rate().rates().isEmpty()) {
            add("funding.aid.rate", FaultCode.MISSING, Map.of("field", "rate"));
        }
    }

    private void judgeFloor(AidIntensity aid, Limit floor) {
        Optional<Limit> cap = call.funding().maximumAid();
        if (cap.isPresent() && cap.get().cents() < floor.cents()) {
            add("funding.aid.cap", FaultCode.CAP_BELOW_FLOOR, values(floor, cap.get()));
        }
        Collection<Rate> rates = possibleRates(aid.rate());
        if (rates.isEmpty()) {
            return;
        }
        Optional<Limit> minimum = call.costs().minimum();
        if (minimum.isPresent()
                && isOnWholeCost(minimum.get())
                && aidAt(rates, minimum.get().threshold(0)) < floor.cents()) {
            add("costs.minimum", FaultCode.MINIMUM_BELOW_FLOOR, values(floor, minimum.get()));
        }
        Optional<Limit> maximum = call.costs().maximum();
        long mostAid = Math.min(
                aidAt(rates, maximum.isPresent() ? mostTotal(maximum.get()) : MORE_THAN_ANY_TOTAL), mostPublicAid());
        if (mostAid < floor.cents()) {
            add(
                    "funding.aid.floor",
                    FaultCode.FLOOR_UNREACHABLE,
                    Map.of("floor", shown(floor), "most", shown(mostAid)));
        }
    }

    // The aid is public aid itself.
    private long mostPublicAid() {
        return call.funding().maximumPublicAid().map(Limit::cents).orElse(Long.MAX_VALUE);
    }

    // A maximum on direct costs alone leaves room for what the flat rates add. On staff that is presented and not
    // retained they add without bound.
    private long mostTotal(Limit maximum) {
        long most = maximum.cents();
        if (maximum.withFlatRates()) {
            return most;
        }
        if (isPresentedStaffPaidFor()) {
            return MORE_THAN_ANY_TOTAL;
        }
        return most
                + call.costs().flatRates().stream()
                        .mapToLong(rate -> rate.applyTo(most, RoundingMode.UP))
                        .sum();
    }

    private boolean isPresentedStaffPaidFor() {
        return call.costs().flatRates().stream().anyMatch(rate -> rate.of().equals(Base.STAFF))
                && (call.readings().flatRateBase() == FlatRateBase.PRESENTED
                        || call.openQuestions().contains(Question.FLAT_RATE_BASE));
    }

    // The rate of a kind that may not benefit is nobody's.
    private Collection<Rate> possibleRates(AidRate rate) {
        if (!(rate instanceof AidRate.ByKind rates)) {
            return rate.rates();
        }
        List<Rate> possible = new ArrayList<>();
        for (Map.Entry<BeneficiaryKind, Rate> each : rates.byKind().entrySet()) {
            if (mayBenefit(each.getKey())) {
                possible.add(each.getValue());
            }
        }
        return possible;
    }

    private boolean mayBenefit(BeneficiaryKind kind) {
        Optional<Beneficiaries> terms = call.applicants().beneficiaries();
        return terms.isEmpty() || terms.get().kinds().contains(kind);
    }

    // Each kind that may benefit needs a rate: no rate is not a rate of zero.
    private void judgeRates() {
        Optional<AidIntensity> aid = call.funding().aid();
        if (aid.isEmpty()
                || !(aid.get().rate() instanceof AidRate.ByKind rates)
                || rates.byKind().isEmpty()) {
            return;
        }
        for (BeneficiaryKind kind : BeneficiaryKind.values()) {
            if (mayBenefit(kind) && !rates.byKind().containsKey(kind)) {
                add("funding.aid.rate.byKind", FaultCode.RATE_MISSING, Map.of("kind", kind.name()));
            }
        }
    }

    // While the activity is unknown, each of the rates is tried.
    private void judgeActivities() {
        int activities = call.activities().size();
        if (activities > AidRate.ByActivity.MOST_ACTIVITIES) {
            add(
                    "funding.aid.rate.byActivity",
                    FaultCode.TOO_MANY_ACTIVITIES,
                    Map.of(
                            "count", Integer.toString(activities),
                            "bound", Integer.toString(AidRate.ByActivity.MOST_ACTIVITIES)));
        }
    }

    // Flat rates that the minimum excludes may bring the aid above the floor.
    private boolean isOnWholeCost(Limit minimum) {
        return minimum.withFlatRates() || call.costs().flatRates().isEmpty();
    }

    // If an operation at the minimum gets less than the floor under every rate, the minimum has no effect.
    private static long aidAt(Collection<Rate> rates, long total) {
        long most = 0;
        for (Rate rate : rates) {
            most = Math.max(most, rate.applyTo(total, RoundingMode.UP));
        }
        return most;
    }

    private static Map<String, String> values(Limit lower, Limit upper) {
        return Map.of("lower", shown(lower), "upper", shown(upper));
    }

    private static String shown(Limit bound) {
        return shown(bound.cents());
    }

    private static String shown(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    private void addEmpty(String path, String list) {
        faults.add(new LocatedFault(path + "." + list, Fault.of(FaultCode.MISSING, "empty", Map.of("field", list))));
    }

    private void add(String path, FaultCode code, Map<String, String> values) {
        faults.add(new LocatedFault(path, Fault.of(code, values)));
    }
}
