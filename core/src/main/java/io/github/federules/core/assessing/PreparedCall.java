package io.github.federules.core.assessing;

import io.github.federules.core.calculation.Calculation;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Law;
import io.github.federules.core.completion.CostCondition;
import io.github.federules.core.completion.CostConditions;
import io.github.federules.core.completion.FinancingCondition;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.judging.CallRule;
import io.github.federules.core.judging.CallRules;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.scenario.CallConditions;
import io.github.federules.core.screening.Fate;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.StaffMinimum;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values that depend on a call alone, computed once for all dossiers. */
public final class PreparedCall {

    private final Call call;
    private final CallRule[] rules;
    private final Calculation calculation;
    private final CallConditions conditions;
    private final CallConditions conditionsWithoutRate;
    private final List<CostCondition> bounds;
    private final List<FinancingCondition> financing;
    private final List<Track> tracks;
    private final List<Track> otherTracks;
    private final boolean offersFunding;
    private final boolean hasRate;
    private final Law[] laws;
    private final Set<FactKind> lookedAt;
    private final Set<FactKind> lookedAtWithoutFunding;
    private final List<Readings> everyReading;
    private final int[] sameCosts;
    private final Reading[] openReadings;
    private final List<Clause> ofNatures;
    private final List<Clause> ofStaff;
    private final Map<CostNature, List<Clause>> ofFlatRates = new HashMap<>();

    public PreparedCall(Call call) {
        this.call = call;
        List<CallRule> all = CallRules.of(call);
        rules = all.toArray(new CallRule[0]);
        calculation = new Calculation(call);
        conditions = conditions(all, conditionalRate());
        conditionsWithoutRate = conditions(all, Optional.empty());
        List<CostCondition> onCosts = new ArrayList<>();
        List<FinancingCondition> onFinancing = new ArrayList<>();
        for (CallRule rule : all) {
            rule.addTo(onCosts, onFinancing);
        }
        bounds = List.copyOf(onCosts);
        financing = List.copyOf(onFinancing);
        tracks = call.tracks();
        List<Track> others = new ArrayList<>(tracks);
        others.remove(Track.FUNDING);
        otherTracks = List.copyOf(others);
        offersFunding = otherTracks.size() < tracks.size();
        hasRate = call.funding().aid().isPresent();
        laws = call.laws().toArray(new Law[0]);
        everyReading = call.everyReading();
        DeadlineDay first = everyReading.get(0).deadlineDay();
        sameCosts =
                everyReading.stream().mapToInt(each -> place(each.with(first))).toArray();
        List<Reading> open = new ArrayList<>();
        for (Question question : call.openQuestions()) {
            open.addAll(question.readings());
        }
        openReadings = open.toArray(new Reading[0]);
        ofNatures = List.copyOf(new LinkedHashSet<>(call.costs().eligible().values()));
        Optional<StaffMinimum> minimum = call.costs().staffMinimum();
        ofStaff = minimum.isPresent() ? List.of(minimum.get().clause()) : List.of();
        for (FlatRate rate : call.costs().flatRates()) {
            for (CostNature nature : rate.covers()) {
                ofFlatRates.putIfAbsent(nature, List.of(rate.clause()));
            }
        }
        lookedAtWithoutFunding = CallRules.lookedAt(call, all, false);
        lookedAt = CallRules.lookedAt(call, all, true);
        for (Law law : laws) {
            lookedAt.addAll(law.looksAt());
        }
        if (call.edition().from().isPresent()) {
            // The day determines the edition.
            lookedAt.add(FactKind.SENT_ON);
            lookedAtWithoutFunding.add(FactKind.SENT_ON);
        }
    }

    public Call call() {
        return call;
    }

    /** Returns the rules in the order of the findings. */
    public CallRule[] rules() {
        return rules;
    }

    /** Returns what the call makes depend on facts. */
    public CallConditions factConditions() {
        return conditions;
    }

    /** Returns the conditions on facts alone, which decide every track. */
    public CallConditions conditionsWithoutRate() {
        return conditionsWithoutRate;
    }

    private CallConditions conditions(List<CallRule> all, Optional<Value<Rate>> rate) {
        List<Condition> required = new ArrayList<>();
        List<Condition> ofFacts = new ArrayList<>();
        for (CallRule rule : all) {
            rule.condition().ifPresent((rule.isJudgedWithOthers() ? required : ofFacts)::add);
        }
        return new CallConditions(call.asks(), required, ofFacts, rate);
    }

    // A sum that depends on nothing has to be added up, too.
    private Optional<Value<Rate>> conditionalRate() {
        return call.funding()
                .aid()
                .map(AidIntensity::rate)
                .filter(rate -> !(rate instanceof Value.Constant<Rate>) && !(rate instanceof Value.Within<Rate>));
    }

    /** Returns the steps from costs to the aid. */
    public Calculation calculation() {
        return calculation;
    }

    /** Returns the conditions on costs and financing together. */
    public CostConditions conditions(Fact<FinancingPlan> plan) {
        return new CostConditions(bounds, financing, plan);
    }

    /** Returns the findings of the laws above the call. */
    public List<Finding> findingsOfLaws(Dossier dossier, boolean isFundingSought) {
        List<Finding> findings = new ArrayList<>();
        for (Law law : laws) {
            findings.addAll(law.findingsOn(dossier, isFundingSought));
        }
        return findings;
    }

    /**
     * Returns the kinds of facts that a term of the call or a finding of its laws looks at, in a set of the caller's own. A law
     * looks at nothing where funding is not sought.
     */
    public Set<FactKind> lookedAt(boolean isFundingSought) {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        kinds.addAll(isFundingSought ? lookedAt : lookedAtWithoutFunding);
        return kinds;
    }

    /** Returns the tracks that the call offers, funding first. */
    public List<Track> tracks() {
        return tracks;
    }

    /** Returns the tracks that the call offers beside funding. */
    public List<Track> otherTracks() {
        return otherTracks;
    }

    public boolean offersFunding() {
        return offersFunding;
    }

    /** Returns the clauses that a line which is not retained rests on. */
    public List<Clause> clausesOf(Fate fate, CostNature nature) {
        return switch (fate) {
            case NATURE_NOT_LISTED -> ofNatures;
            case FLAT_RATE_ONLY -> ofFlatRates.getOrDefault(nature, List.of());
            default -> ofStaff;
        };
    }

    public boolean hasRate() {
        return hasRate;
    }

    /** Returns the readings of each question that the call leaves open. */
    public Reading[] openReadings() {
        return openReadings;
    }

    /** Returns every combination of readings of the call. */
    public List<Readings> everyReading() {
        return everyReading;
    }

    /** Returns the place of one of these readings. */
    int place(Readings readings) {
        return everyReading.indexOf(readings);
    }

    /** Returns the first place of a reading under which the costs are the same: they do not depend on the deadline. */
    int sameCosts(int place) {
        return sameCosts[place];
    }
}
