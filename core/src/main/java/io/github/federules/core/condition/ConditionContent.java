package io.github.federules.core.condition;

import java.util.List;
import java.util.Optional;

/**
 * What a condition consists of. No kind of condition is left out: what is not looked at would be taken for known.
 *
 * @param parts the conditions that it is made of
 * @param criterion the code of the criterion that it compares the answer to
 * @param isCount whether it compares a number of parties
 */
record ConditionContent(List<Condition> parts, Optional<String> criterion, boolean isCount) {

    private static final Visitor VISITOR = new Visitor();

    static ConditionContent of(Condition condition) {
        return condition.accept(VISITOR);
    }

    private static ConditionContent parts(List<Condition> parts) {
        return new ConditionContent(parts, Optional.empty(), false);
    }

    private static ConditionContent comparison(String criterion) {
        return new ConditionContent(List.of(), Optional.of(criterion), false);
    }

    private static final class Visitor implements ConditionVisitor<ConditionContent> {

        @Override
        public ConditionContent answered(Condition.Answered condition) {
            return comparison(condition.criterion());
        }

        @Override
        public ConditionContent between(Condition.Between condition) {
            return comparison(condition.criterion());
        }

        @Override
        public ConditionContent ofApplicant(Condition.OfApplicant condition) {
            return parts(List.of(condition.condition()));
        }

        @Override
        public ConditionContent parties(Condition.Parties condition) {
            return new ConditionContent(condition.where().stream().toList(), Optional.empty(), true);
        }

        @Override
        public ConditionContent ofReading(Condition.OfReading condition) {
            return parts(List.of());
        }

        @Override
        public ConditionContent all(Condition.All condition) {
            return parts(condition.conditions());
        }

        @Override
        public ConditionContent any(Condition.Any condition) {
            return parts(condition.conditions());
        }

        @Override
        public ConditionContent not(Condition.Not condition) {
            return parts(List.of(condition.condition()));
        }
    }
}
