package io.github.federules.core.scenario;

import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.reading.Readings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a call makes depend on facts: the conditions that it requires, and its terms.
 *
 * @param <C> what the call is in a case
 */
public final class CallConditions<C> {

    private final Map<String, Criterion> asked;
    private final Map<String, Integer> order = new HashMap<>();
    private final List<Condition> required;
    private final Marks marks;
    private final List<Condition> ofFacts;
    private final List<Dependent> dependents;
    private final Function<Truth, C> resolve;
    private final IntFunction<List<C>> extremes;
    private final int sets;
    private final Distinctions distinctions;
    private final @Nullable Scenarios<C> met;
    private final @Nullable Scenarios<C> unmet;

    /**
     * Prepares the conditions of a call.
     *
     * @param sets how many sets of answers to the call's own questions they are looked at under, which share the bound
     * @param criteria what the call asks
     * @param required the conditions that must hold
     * @param marks the pass marks that must be reached
     * @param ofFacts the conditions of rules that are judged by themselves, for facts that the others look at, too
     * @param dependents the terms that depend on conditions
     * @param resolve what the call is where the truth of its conditions is known
     * @param extremes what the call is at least and at most for so many parties, for where the cases are too many to look at
     * @param mostNumbers how many numbers that something is multiplied by are looked at one by one; 0 if the ends of their stretches
     *     show enough
     */
    public CallConditions(
            int sets,
            List<Criterion> criteria,
            List<Condition> required,
            Marks marks,
            List<Condition> ofFacts,
            List<Dependent> dependents,
            Function<Truth, C> resolve,
            IntFunction<List<C>> extremes,
            int mostNumbers) {
        this.sets = sets;
        asked = asked(criteria);
        asked.keySet().forEach(code -> order.put(code, order.size()));
        this.required = List.copyOf(required);
        this.marks = marks;
        this.ofFacts = List.copyOf(ofFacts);
        this.dependents = dependents.stream()
                .filter(dependent ->
                        dependent.isOfEach() || !dependent.conditions().isEmpty())
                .toList();
        this.resolve = resolve;
        this.extremes = extremes;
        List<Condition> all = new ArrayList<>(required);
        all.addAll(ofFacts);
        all.addAll(marks.conditions());
        this.dependents.forEach(dependent -> all.addAll(dependent.conditions()));
        distinctions = new Distinctions(asked, all, mostNumbers);
        boolean isAlwaysTheSame = this.dependents.isEmpty();
        C same = isAlwaysTheSame ? resolve.apply(new Truth(CaseFacts.NOTHING)) : null;
        met = same == null ? null : Scenarios.known(same, true);
        unmet = same == null ? null : Scenarios.known(same, false);
    }

    /** Returns what the call is in every case, if no condition changes it. */
    public Optional<C> onlyCase() {
        return met == null ? Optional.empty() : Optional.of(met.cases().get(0));
    }

    /** Returns the criteria of a call and the common ones, by their codes. */
    public static Map<String, Criterion> asked(List<Criterion> criteria) {
        Map<String, Criterion> asked = new LinkedHashMap<>();
        CommonCriteria.all().forEach(criterion -> asked.put(criterion.code(), criterion));
        criteria.forEach(criterion -> asked.put(criterion.code(), criterion));
        return asked;
    }

    /** Returns the codes of the criteria that conditions look at. */
    public static Set<String> criteria(List<Condition> conditions) {
        return Comparisons.in(conditions).criteria();
    }

    /** Returns the number of answers and ranges that conditions compare with. */
    public static long size(List<Condition> conditions) {
        return Comparisons.in(conditions).size();
    }

    /** Returns what the conditions see of a dossier under a reading. */
    public CaseFacts facts(Dossier dossier, Readings readings) {
        return CaseFacts.stated(asked, dossier, readings);
    }

    /** Returns every way in which the unknown facts that the conditions look at may turn out under a reading. */
    public Scenarios<C> scenarios(Dossier dossier, Readings readings) {
        if (required.isEmpty() && marks.equals(Marks.NONE) && met != null) {
            return met;
        }
        CaseFacts facts = facts(dossier, readings);
        Truth stated = new Truth(facts);
        Fact<Boolean> areReached = areReached(facts);
        if (met != null && unmet != null) {
            Fact<Boolean> areMet = stated.all(required);
            if (areMet.is(false) || areReached.is(false)) {
                return unmet;
            }
            if (areMet.isKnown() && areReached.isKnown()) {
                return met;
            }
        }
        OpenFacts open = new OpenFacts(facts);
        required.forEach(open::add);
        if (!areReached.isKnown()) {
            marks.conditions().forEach(open::add);
        }
        dependents.forEach(open::add);
        List<OpenFact> inOrder = inOrder(open.found());
        Combinations combinations = new Combinations(facts, inOrder, parties(open, facts), distinctions, sets);
        return Scenarios.of(facts, inOrder, combinations, required, ofFacts(inOrder), marks, resolve, extremes);
    }

    // The points are least and greatest at the ends of the numbers.
    private Fact<Boolean> areReached(CaseFacts facts) {
        Fact<Boolean> areReached = marks.areMet().apply(new Truth(facts));
        return areReached.isKnown()
                ? areReached
                : certain(facts, marks.conditions(), marks.areMet()).orElse(areReached);
    }

    /**
     * Returns what conditions make of stated facts, if it is the same whatever the unknown ones turn out to be.
     *
     * @param conditions the conditions that it depends on
     */
    public <T> Optional<T> certain(CaseFacts stated, List<Condition> conditions, Function<Truth, T> result) {
        Combinations combinations = combinations(stated, conditions);
        if (combinations.areTooMany()) {
            return Optional.empty();
        }
        Truth truth = new Truth(combinations.facts());
        combinations.assume(0);
        T first = result.apply(truth);
        for (int place = 1; place < combinations.count(); place++) {
            combinations.assume(place);
            if (!result.apply(truth).equals(first)) {
                return Optional.empty();
            }
        }
        return Optional.of(first);
    }

    /**
     * Returns the least and the most that an amount may be, whatever the unknown facts turn out to be.
     *
     * @param conditions the conditions that it depends on
     * @param amount the bounds of the amount, as far as facts are known
     */
    public ValueBounds range(CaseFacts stated, List<Condition> conditions, Function<Truth, ValueBounds> amount) {
        ValueBounds bounds = amount.apply(new Truth(stated));
        Combinations combinations = combinations(stated, conditions);
        if (bounds.isSure() || combinations.areTooMany()) {
            return bounds;
        }
        Truth truth = new Truth(combinations.facts());
        long least = Long.MAX_VALUE;
        long most = 0;
        for (int place = 0; place < combinations.count(); place++) {
            combinations.assume(place);
            ValueBounds each = amount.apply(truth);
            least = Math.min(least, each.least());
            most = Math.max(most, each.most());
        }
        return new ValueBounds(least, most);
    }

    private Combinations combinations(CaseFacts stated, List<Condition> conditions) {
        OpenFacts open = new OpenFacts(stated);
        conditions.forEach(open::add);
        return new Combinations(stated, open.found(), open.parties(), new Distinctions(asked, conditions), sets);
    }

    // A term of each party is made anew for all of them.
    private int parties(OpenFacts open, CaseFacts facts) {
        return dependents.stream().anyMatch(Dependent::isOfEach) ? facts.parties() : open.parties();
    }

    /** Returns open facts in the order in which the call asks for them. */
    public List<OpenFact> inOrder(Collection<OpenFact> open) {
        return open.stream()
                .sorted(Comparator.comparingInt(OpenFact::rank)
                        .thenComparingInt(fact -> order.get(fact.criterion().code())))
                .toList();
    }

    /** Returns the facts that every dossier has a place for and that conditions look at. */
    public static Set<FactKind> commonFacts(Collection<Condition> conditions) {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        Comparisons comparisons = Comparisons.in(conditions);
        if (comparisons.areOfParties()) {
            kinds.add(FactKind.MEMBERS);
        }
        for (String code : comparisons.criteria()) {
            if (code.equals(CommonCriteria.KIND.code())) {
                kinds.addAll(Set.of(FactKind.LEGAL_FORM, FactKind.BENEFICIARY_KIND));
            } else if (code.equals(CommonCriteria.LEGAL_FORM.code())) {
                kinds.add(FactKind.LEGAL_FORM);
            } else if (code.equals(CommonCriteria.POLICY_ROLE.code())) {
                kinds.add(FactKind.POLICY_ROLE);
            }
        }
        return kinds;
    }

    // A rule on facts of its own is judged by itself.
    private List<Condition> ofFacts(List<OpenFact> open) {
        if (open.isEmpty() || ofFacts.isEmpty()) {
            return List.of();
        }
        Set<String> codes = open.stream().map(fact -> fact.criterion().code()).collect(Collectors.toSet());
        List<Condition> all = new ArrayList<>();
        for (Condition each : ofFacts) {
            if (!Collections.disjoint(Comparisons.in(List.of(each)).criteria(), codes)) {
                all.add(each);
            }
        }
        return all;
    }

    /** Returns the places in a dossier that conditions look at. */
    public List<String> places(List<Condition> conditions) {
        Comparisons comparisons = Comparisons.in(conditions);
        return Stream.concat(
                        comparisons.criteria().stream().map(asked::get).map(CaseFacts::path),
                        comparisons.areOfParties() ? Stream.of(FactKind.MEMBERS.path()) : Stream.empty())
                .toList();
    }
}
