package io.github.federules.feder;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
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
        if (one instanceof Condition.All all) {
            return all.conditions().stream().anyMatch(each -> excludes(each, other) || excludes(other, each));
        }
        if (one instanceof Condition.Any any) {
            return any.conditions().stream().allMatch(each -> excludes(each, other) || excludes(other, each));
        }
        if (one instanceof Condition.Not not) {
            return isWithin(other, not.condition());
        }
        if (one instanceof Condition.OfApplicant first && other instanceof Condition.OfApplicant second) {
            return excludes(first.condition(), second.condition()) || excludes(second.condition(), first.condition());
        }
        if (one instanceof Condition.OfReading first && other instanceof Condition.OfReading second) {
            return first.reading().question().equals(second.reading().question())
                    && !first.reading().equals(second.reading());
        }
        if (one instanceof Condition.Between first && other instanceof Condition.Between second) {
            return first.criterion().equals(second.criterion())
                    && (first.to() < second.from() || second.to() < first.from());
        }
        return one instanceof Condition.Answered first
                && other instanceof Condition.Answered second
                && first.criterion().equals(second.criterion())
                && first.among().stream()
                        .allMatch(answer ->
                                second.among().stream().noneMatch(each -> overlap(first.criterion(), answer, each)));
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
