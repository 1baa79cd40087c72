package io.github.federules.core.judging;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.scenario.Truth;
import io.github.federules.core.value.Value;
import io.github.federules.core.value.ValueVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The co-financing rate of a call that sets one only in some cases: one of them must hold. */
final class RateSetRule extends CallRule {

    private final Condition isSet;

    private RateSetRule(Condition isSet, Clause clause) {
        super(AidRateRule.RULE, clause, true);
        this.isSet = isSet;
    }

    /** Returns the rule, or nothing if the rate is set in every case. */
    static Optional<CallRule> of(Value<Rate> rate, Clause clause) {
        return rate.accept(new WhereSet()).map(isSet -> new RateSetRule(isSet, clause));
    }

    @Override
    public boolean isJudgedWithOthers() {
        return true;
    }

    @Override
    public Outcome outcome(Situation situation) {
        Outcome outcome = Outcome.of(new Truth(situation.facts()).of(isSet));
        return outcome == Outcome.UNKNOWN
                ? situation
                        .costs()
                        .conditions()
                        .certain(situation.dossier(), List.of(isSet), truth -> Outcome.of(truth.of(isSet)))
                        .orElse(outcome)
                : outcome;
    }

    @Override
    List<String> places(Situation situation, Outcome outcome) {
        return situation.costs().conditions().places(isSet);
    }

    @Override
    String variant(Situation situation, Outcome outcome) {
        return ".cases";
    }

    /** Where a rate is set, as a condition; empty for everywhere. */
    private static final class WhereSet implements ValueVisitor<Rate, Optional<Condition>> {

        @Override
        public Optional<Condition> constant(Value.Constant<Rate> value) {
            return Optional.empty();
        }

        // A case counts where no earlier one holds.
        @Override
        public Optional<Condition> cases(Value.Cases<Rate> value) {
            List<Condition> some = new ArrayList<>();
            List<Condition> none = new ArrayList<>();
            boolean isAnyOpen = value.otherwise().isEmpty();
            boolean isInnerOpen = false;
            for (Value.Case<Rate> each : value.cases()) {
                Optional<Condition> inCase = each.is().accept(this);
                isInnerOpen |= inCase.isPresent();
                List<Condition> all = new ArrayList<>(none);
                all.add(each.when());
                inCase.ifPresent(all::add);
                some.add(new Condition.All(all));
                none.add(Condition.not(each.when()));
            }
            if (value.otherwise().isPresent()) {
                Optional<Condition> inOther = value.otherwise().get().accept(this);
                isInnerOpen |= inOther.isPresent();
                inOther.ifPresent(none::add);
                some.add(new Condition.All(none));
            }
            if (!isAnyOpen && !isInnerOpen) {
                return Optional.empty();
            }
            return Optional.of(new Condition.Any(isInnerOpen ? some : whens(value)));
        }

        private static List<Condition> whens(Value.Cases<Rate> value) {
            return value.cases().stream().map(Value.Case::when).toList();
        }

        @Override
        public Optional<Condition> sum(Value.Sum<Rate> value) {
            List<Condition> all = new ArrayList<>();
            for (Value.Addend<Rate> part : value.parts()) {
                part.is()
                        .accept(this)
                        .map(isSet -> part.when()
                                .map(when -> Condition.any(Condition.not(when), isSet))
                                .orElse(isSet))
                        .ifPresent(all::add);
            }
            value.atMost().flatMap(most -> most.accept(this)).ifPresent(all::add);
            return all.isEmpty() ? Optional.empty() : Optional.of(new Condition.All(all));
        }
    }
}
