package io.github.federules.core.scenario;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.value.Value;
import io.github.federules.core.value.ValueVisitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The unknown facts that still matter to conditions and values, once those that are known have settled what they can. */
final class OpenFacts {

    private final CaseFacts facts;
    private final Truth truth;
    private final Map<String, OpenFact> found = new LinkedHashMap<>();

    OpenFacts(CaseFacts facts) {
        this.facts = facts;
        this.truth = new Truth(facts);
    }

    List<OpenFact> found() {
        return List.copyOf(found.values());
    }

    void add(Condition condition) {
        add(condition, facts);
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
        if (condition instanceof Condition.Parties parties) {
            for (int rank = parties.isOfPartners() ? 1 : 0; rank < seen.parties(); rank++) {
                CaseFacts ofParty = seen.of(rank);
                parties.parts().forEach(part -> add(part, ofParty));
            }
        } else {
            CaseFacts of = condition instanceof Condition.OfApplicant ? seen.of(0) : seen;
            condition.parts().forEach(part -> add(part, of));
        }
    }

    void add(Dependent dependent) {
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
