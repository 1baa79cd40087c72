package io.github.federules.feder;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.condition.ConditionVisitor;
import io.github.federules.core.criterion.Criterion;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether two conditions never hold together, as far as their form shows: they name different answers to one criterion or question,
 * or numbers apart. What it does not see may hold together.
 *
 * @param named the criteria whose answers are words of the call, and no codes of a nomenclature
 */
record Exclusion(Set<String> named) {

    static Exclusion under(Call call) {
        return new Exclusion(call.asks().stream()
                .filter(criterion -> criterion.form() instanceof Criterion.Named)
                .map(Criterion::code)
                .collect(Collectors.toSet()));
    }

    boolean isBetween(Optional<Condition> one, Optional<Condition> other) {
        return one.isPresent()
                && other.isPresent()
                && (excludes(one.get(), other.get()) || excludes(other.get(), one.get()));
    }

    private boolean excludes(Condition one, Condition other) {
        return one.accept(new Other(other));
    }

    /** Whether a condition excludes another one. */
    private final class Other implements ConditionVisitor<Boolean> {

        private final Condition other;

        Other(Condition other) {
            this.other = other;
        }

        private boolean isExcludedBy(Condition each) {
            return excludes(each, other) || excludes(other, each);
        }

        @Override
        public Boolean all(Condition.All condition) {
            return condition.conditions().stream().anyMatch(this::isExcludedBy);
        }

        @Override
        public Boolean any(Condition.Any condition) {
            return condition.conditions().stream().allMatch(this::isExcludedBy);
        }

        @Override
        public Boolean not(Condition.Not condition) {
            return isWithin(other, condition.condition());
        }

        @Override
        public Boolean ofApplicant(Condition.OfApplicant condition) {
            return other instanceof Condition.OfApplicant second
                    && (excludes(condition.condition(), second.condition())
                            || excludes(second.condition(), condition.condition()));
        }

        @Override
        public Boolean ofReading(Condition.OfReading condition) {
            return other instanceof Condition.OfReading second
                    && condition.reading().question().equals(second.reading().question())
                    && !condition.reading().equals(second.reading());
        }

        @Override
        public Boolean between(Condition.Between condition) {
            return other instanceof Condition.Between second
                    && condition.criterion().equals(second.criterion())
                    && (condition.to() < second.from() || second.to() < condition.from());
        }

        @Override
        public Boolean answered(Condition.Answered condition) {
            return other instanceof Condition.Answered second
                    && condition.criterion().equals(second.criterion())
                    && condition.among().stream()
                            .allMatch(answer -> second.among().stream()
                                    .noneMatch(each -> overlap(condition.criterion(), answer, each)));
        }

        // How many parties there are excludes nothing that is seen here.
        @Override
        public Boolean parties(Condition.Parties condition) {
            return false;
        }
    }

    // A code of a nomenclature stands for all codes that begin with it.
    private boolean overlap(String criterion, Object one, Object other) {
        if (named.contains(criterion)) {
            return one.equals(other);
        }
        return one.toString().startsWith(other.toString()) || other.toString().startsWith(one.toString());
    }

    private static boolean isWithin(Condition narrow, Condition wide) {
        return narrow.equals(wide)
                || (narrow instanceof Condition.Answered some
                        && wide instanceof Condition.Answered all
                        && some.criterion().equals(all.criterion())
                        && all.among().containsAll(some.among()));
    }
}
