package io.github.federules.core.scenario;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.condition.ConditionVisitor;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.value.InnerValues;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The unknown facts that still matter to conditions and values, once those that are known have settled what they can. */
final class OpenFacts {

    private final CaseFacts facts;
    // What is looked at: of one party in a term of each.
    private CaseFacts seen;
    private Truth truth;
    private final Map<String, OpenFact> found = new LinkedHashMap<>();
    private final Set<Condition> counted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Integer> parties = new HashSet<>();

    OpenFacts(CaseFacts facts) {
        this.facts = facts;
        this.seen = facts;
        this.truth = new Truth(facts);
    }

    List<OpenFact> found() {
        return List.copyOf(found.values());
    }

    /** Returns how many parties must be looked at anew whenever something else is assumed. */
    int parties() {
        return parties.size();
    }

    void add(Condition condition) {
        add(condition, seen);
    }

    private void add(Condition condition, CaseFacts seen) {
        if (new Truth(seen).of(condition).isKnown()) {
            return;
        }
        condition
                .looksAt()
                .map(seen::criterion)
                .map(seen::fact)
                .ifPresent(fact -> found.putIfAbsent(fact.path(), fact));
        condition.accept(new OpenParts(seen));
    }

    /** Adds what the parts of a condition leave open. No kind of condition is left out: what is not added is taken for known. */
    private final class OpenParts implements ConditionVisitor<Boolean> {

        private final CaseFacts seen;

        OpenParts(CaseFacts seen) {
            this.seen = seen;
        }

        private boolean add(List<Condition> parts, CaseFacts of) {
            parts.forEach(part -> OpenFacts.this.add(part, of));
            return true;
        }

        @Override
        public Boolean answered(Condition.Answered condition) {
            return true;
        }

        @Override
        public Boolean between(Condition.Between condition) {
            return true;
        }

        @Override
        public Boolean ofApplicant(Condition.OfApplicant condition) {
            return add(condition.parts(), seen.of(0));
        }

        @Override
        public Boolean parties(Condition.Parties condition) {
            addEach(condition);
            return true;
        }

        @Override
        public Boolean ofReading(Condition.OfReading condition) {
            return true;
        }

        @Override
        public Boolean all(Condition.All condition) {
            return add(condition.parts(), seen);
        }

        @Override
        public Boolean any(Condition.Any condition) {
            return add(condition.parts(), seen);
        }

        @Override
        public Boolean not(Condition.Not condition) {
            return add(condition.parts(), seen);
        }
    }

    // It is the same whichever party is looked at.
    private void addEach(Condition.Parties count) {
        if (count.where().isEmpty() || !counted.add(count)) {
            return;
        }
        Condition where = count.where().get();
        for (int rank = count.isOfPartners() ? 1 : 0; rank < facts.parties(); rank++) {
            CaseFacts ofParty = facts.of(rank);
            if (!new Truth(ofParty).of(where).isKnown()) {
                parties.add(rank);
                add(where, ofParty);
            }
        }
    }

    void add(Dependent dependent) {
        for (int rank = 0; rank < (dependent.isOfEach() ? facts.parties() : 1); rank++) {
            seen = facts.of(rank);
            truth = new Truth(seen);
            addSeen(dependent);
        }
        seen = facts;
        truth = new Truth(facts);
    }

    private void addSeen(Dependent dependent) {
        if (dependent.when().isPresent()) {
            if (truth.of(dependent.when().get()).is(false)) {
                return;
            }
            add(dependent.when().get());
        }
        dependent.values().forEach(value -> addAny(value));
    }

    // What the value itself looks at comes before what the values within it look at.
    private <T> void addAny(Value<T> value) {
        InnerValues<T> inner = value.inner();
        if (inner.each().isEmpty()) {
            value.conditions().forEach(this::add);
            return;
        }
        List<Value<T>> counting = new ArrayList<>();
        for (InnerValues.Inner<T> each : inner.each()) {
            if (each.when().isEmpty()) {
                counting.add(each.is());
                continue;
            }
            Condition when = each.when().get();
            Fact<Boolean> holds = truth.of(when);
            if (holds.is(false)) {
                continue;
            }
            add(when);
            counting.add(each.is());
            if (inner.isFirst() && holds.is(true)) {
                break;
            }
        }
        counting.forEach(this::addAny);
    }
}
