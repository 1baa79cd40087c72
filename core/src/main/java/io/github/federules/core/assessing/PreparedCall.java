package io.github.federules.core.assessing;

import io.github.federules.core.calculation.Calculation;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Law;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.judging.CallRule;
import io.github.federules.core.judging.CallRules;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.resolved.CaseScore;
import io.github.federules.core.resolved.CaseTerms;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.scenario.CallConditions;
import io.github.federules.core.scenario.Dependent;
import io.github.federules.core.scenario.Marks;
import io.github.federules.core.scenario.Scenarios;
import io.github.federules.core.screening.Fate;
import io.github.federules.core.screening.LineGroups;
import io.github.federules.core.term.AddedCosts;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.StaffMinimum;
import io.github.federules.core.term.Term;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values that depend on a call alone, computed once for all dossiers. */
public final class PreparedCall {

    private static final int MOST_KEPT_CASES = 64;

    /** A case, for lines that bring some groups beyond those of the call. */
    private record CaseOfLines(CaseTerms terms, List<?> groups) {}

    // Each is a case of its own, with its costs and its aid.
    private static final int MOST_NUMBERS = 1_000;

    private final Call call;
    private final CallRule[] rules;
    private final Set<String> rulesOnAid;
    private final LineGroups groups;
    private final CallConditions<CaseTerms> conditions;
    private final List<CallConditions<?>> ofOtherTracks = new ArrayList<>();
    // Under a call without conditions every case is the same one.
    private final @Nullable Calculation calculation;
    // The same few cases come again and again: prepared anew, a decision takes four times as long.
    private final Map<CaseOfLines, Calculation> ofCases = new ConcurrentHashMap<>();
    // Lines of many kinds leave the cases without such groups their room.
    private final Map<CaseOfLines, Calculation> ofCasesOfLines = new ConcurrentHashMap<>();
    private final List<Track> tracks;
    private final List<Track> otherTracks;
    private final Map<Track, Integer> placesOfTracks = new HashMap<>();
    private final boolean offersFunding;
    private final boolean hasRate;
    private final boolean isAidShared;
    private final Law[] laws;
    private final Set<FactKind> lookedAt;
    private final Set<FactKind> lookedAtWithoutFunding;
    private final List<Readings> everyReading;
    private final int[] sameOwn;
    private final int[] sameCosts;
    private final int[] sameFacts;
    // By the questions that the call leaves open.
    private final List<List<Reading>> openReadings;
    private final List<Clause> ofNatures;
    private final List<Clause> ofStaff;
    private final Map<CostNature, List<Clause>> ofFlatRates = new HashMap<>();

    public PreparedCall(Call call) {
        this.call = call;
        List<CallRule> all = CallRules.of(call);
        rules = all.toArray(new CallRule[0]);
        rulesOnAid = InVain.rulesOnAid(call);
        groups = LineGroups.of(call);
        List<Dependent> dependents = CaseTerms.dependents(call);
        everyReading = call.everyReading();
        sameOwn = firstPlaces(Readings::agreesOnOwnWith);
        int sets = (int) IntStream.of(sameOwn).distinct().count();
        conditions = new CallConditions<>(
                sets,
                call.asks(),
                required(all, Track.FUNDING),
                Marks.NONE,
                ofFacts(all),
                dependents,
                truth -> CaseTerms.of(call, truth),
                parties -> List.of(CaseTerms.extreme(call, parties, false), CaseTerms.extreme(call, parties, true)),
                areEndsEnough(call) ? 0 : MOST_NUMBERS);
        calculation = conditions
                .onlyCase()
                .map(terms -> new Calculation(call, groups, terms))
                .orElse(null);
        tracks = call.tracks();
        List<Track> others = new ArrayList<>(tracks);
        others.remove(Track.FUNDING);
        otherTracks = List.copyOf(others);
        for (int place = 0; place < otherTracks.size(); place++) {
            placesOfTracks.put(otherTracks.get(place), place);
        }
        List<Condition> ofFunding = required(all, Track.FUNDING);
        for (Track track : otherTracks) {
            List<Condition> required = required(all, track);
            Marks marks = track.equals(Track.SELECTION) ? CaseScore.marks(call) : Marks.NONE;
            // Where the costs depend on nothing, what is required of both tracks is judged once.
            ofOtherTracks.add(
                    calculation != null && required.equals(ofFunding) && marks.equals(Marks.NONE)
                            ? conditions
                            : new CallConditions<>(
                                    sets,
                                    call.asks(),
                                    required,
                                    marks,
                                    ofFacts(all),
                                    List.of(),
                                    truth -> true,
                                    parties -> List.of(),
                                    marks.conditions().isEmpty() ? 0 : Scenarios.MOST));
        }
        offersFunding = otherTracks.size() < tracks.size();
        hasRate = call.funding().aid().isPresent();
        isAidShared = call.funding().sharedOut().isPresent() || call.isPaidToEach();
        laws = call.laws().toArray(new Law[0]);
        DeadlineDay first = everyReading.get(0).deadlineDay();
        openReadings = call.openQuestions().stream().map(Question::readings).toList();
        sameCosts =
                everyReading.stream().mapToInt(each -> place(each.with(first))).toArray();
        sameFacts = firstPlaces((one, other) -> one.agreesOnOwnWith(other) && one.deadlineDay() == other.deadlineDay());
        ofNatures = List.copyOf(new LinkedHashSet<>(call.costs().eligible().values()));
        Optional<StaffMinimum> minimum = call.costs().staffMinimum();
        ofStaff = minimum.isPresent() ? List.of(minimum.get().clause()) : List.of();
        for (AddedCosts costs : call.costs().added()) {
            costs.covers().forEach(nature -> ofFlatRates.putIfAbsent(nature, List.of(costs.clause())));
        }
        lookedAtWithoutFunding = CallRules.lookedAt(call, false);
        lookedAt = CallRules.lookedAt(call, true);
        for (Law law : laws) {
            lookedAt.addAll(law.looksAt());
        }
        if (call.edition().from().isPresent() || !call.regimes().isEmpty()) {
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

    /** Determines whether the rule at a place compares an amount of aid, or an amount with a share of it. */
    boolean comparesAid(int place) {
        return rulesOnAid.contains(rules[place].code());
    }

    public CallConditions<CaseTerms> conditions() {
        return conditions;
    }

    /** Returns the conditions that decide each track other than funding. */
    List<CallConditions<?>> ofOtherTracks() {
        return ofOtherTracks;
    }

    // Costs and the aid grow with each number. What they must reach is reached at the greatest number if at any. What
    // they must
    // not exceed, or what must reach a share of them, may be kept between two ends alone.
    private static boolean areEndsEnough(Call call) {
        List<Limit> reducing = call.limits().stream().filter(Limit::reduces).toList();
        boolean areCosts = Stream.of(
                        call.costs().paid(),
                        call.costs().added(),
                        reducing.stream()
                                .filter(limit -> limit.on().isOfCosts())
                                .toList())
                .flatMap(List::stream)
                .anyMatch(PreparedCall::isOfAnyNumber);
        boolean isAid = areCosts
                || Stream.concat(reducing.stream(), call.funding().parts().stream())
                        .anyMatch(PreparedCall::isOfAnyNumber);
        Predicate<Base> grows = base -> base.isOfCosts() ? areCosts : isAid && base.containsAid();
        return call.limits().stream()
                .filter(limit -> !limit.reduces())
                .allMatch(limit -> !isOfAnyNumber(limit)
                        && (limit.upper().isEmpty() || !grows.test(limit.on()))
                        && (limit.lower().isEmpty()
                                || limit.bases().stream().skip(1).noneMatch(grows)));
    }

    private static boolean isOfAnyNumber(Term term) {
        return term.conditions().stream()
                .anyMatch(condition -> condition instanceof Condition.Between between && between.isOfAny());
    }

    private static List<Condition> required(List<CallRule> all, Track track) {
        return all.stream()
                .filter(CallRule::isJudgedWithOthers)
                .filter(rule -> rule.track().isEmpty() || rule.track().get().equals(track))
                .flatMap(rule -> rule.condition().stream())
                .toList();
    }

    private static List<Condition> ofFacts(List<CallRule> all) {
        return all.stream()
                .filter(rule -> !rule.isJudgedWithOthers())
                .flatMap(rule -> rule.condition().stream())
                .toList();
    }

    /** Returns the groups of the cost lines that the call can tell apart. */
    LineGroups groups() {
        return groups;
    }

    /** Returns the calculation in a case. */
    Calculation calculation(LineGroups ofLines, CaseTerms terms) {
        if (calculation != null && ofLines.areThoseOf(groups)) {
            return calculation;
        }
        Optional<List<?>> brought = ofLines.fewBeyond(groups);
        if (brought.isEmpty()) {
            return new Calculation(call, ofLines, terms);
        }
        CaseOfLines ofCase = new CaseOfLines(terms, brought.get());
        Map<CaseOfLines, Calculation> kept = brought.get().isEmpty() ? ofCases : ofCasesOfLines;
        Calculation known = kept.get(ofCase);
        if (known == null) {
            known = new Calculation(call, ofLines, terms);
            if (kept.size() < MOST_KEPT_CASES) {
                kept.put(ofCase, known);
            }
        }
        return known;
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

    /** Returns the place of a track among these, or -1. */
    int placeOf(Track track) {
        return placesOfTracks.getOrDefault(track, -1);
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

    /** Determines whether the parties share the aid, or each has its own. */
    boolean isAidShared() {
        return isAidShared;
    }

    /** Returns the readings of each question that the call leaves open. */
    List<List<Reading>> openReadings() {
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

    private int[] firstPlaces(BiPredicate<Readings, Readings> areAlike) {
        int[] first = new int[everyReading.size()];
        for (int i = 0; i < first.length; i++) {
            while (!areAlike.test(everyReading.get(first[i]), everyReading.get(i))) {
                first[i]++;
            }
        }
        return first;
    }

    /** Returns the first place of a reading that answers each question of the call's own alike. */
    int sameOwn(int place) {
        return sameOwn[place];
    }

    /** Returns the first place of a reading under which facts have the same outcomes: they depend on the deadline besides. */
    int sameFacts(int place) {
        return sameFacts[place];
    }

    /** Returns the first place of a reading under which the costs are the same: they do not depend on the deadline. */
    int sameCosts(int place) {
        return sameCosts[place];
    }
}
