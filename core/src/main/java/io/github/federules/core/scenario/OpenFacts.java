package io.github.federules.core.scenario;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.value.Value;
import io.github.federules.core.value.ValueVisitor;
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
        if (condition instanceof Condition.Parties count) {
            addEach(count);
        } else {
            CaseFacts of = condition instanceof Condition.OfApplicant ? seen.of(0) : seen;
            condition.parts().forEach(part -> add(part, of));
        }
    }

    // It is the same whichever party is looked at.
    private void addEach(Condition.Parties count) {
        if (count.where().isEmpty() || !counted.add(count)) {
            return;
        }
        for (int rank = count.isOfPartners() ? 1 : 0; rank < facts.parties(); rank++) {
            CaseFacts ofParty = facts.of(rank);
            if (!new Truth(ofParty).of(count.where().get()).isKnown()) {
                parties.add(rank);
                add(count.where().get(), ofParty);
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

    private <T> void addAny(Value<T> value) {
        value.accept(new OpenInValue<T>());
    }

    private final class OpenInValue<T> implements ValueVisitor<T, Boolean> {

        @Override
        public Boolean constant(Value.Constant<T> value) {
            return true;
        }

        @Override
        public Boolean times(Value.Times<T> value) {
            value.conditions().forEach(OpenFacts.this::add);
            return true;
        }

        @Override
        public Boolean within(Value.Within<T> value) {
            return true;
        }

        @Override
        public Boolean cases(Value.Cases<T> value) {
            for (Value.Case<T> each : value.cases()) {
                Fact<Boolean> holds = truth.of(each.when());
                if (holds.is(false)) {
                    continue;
                }
                add(each.when());
                addAny(each.is());
                if (holds.is(true)) {
                    return true;
                }
            }
            value.otherwise().ifPresent(OpenFacts.this::addAny);
            return true;
        }

        @Override
        public Boolean sum(Value.Sum<T> value) {
            for (Value.Addend<T> part : value.parts()) {
                if (part.when().isPresent() && truth.of(part.when().get()).is(false)) {
                    continue;
                }
                part.when().ifPresent(OpenFacts.this::add);
                addAny(part.is());
            }
            value.atMost().ifPresent(OpenFacts.this::addAny);
            return true;
        }
    }
}
