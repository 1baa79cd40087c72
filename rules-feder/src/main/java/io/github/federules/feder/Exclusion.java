package io.github.federules.feder;

import io.github.federules.core.condition.Condition;
import java.util.Optional;

/**
 * Whether two conditions never hold together, as far as their form shows: they name different answers to one criterion or question. What it
 * does not see may hold together.
 */
final class Exclusion {

    private Exclusion() {}

    static boolean isBetween(Optional<Condition> one, Optional<Condition> other) {
        return one.isPresent()
                && other.isPresent()
                && (excludes(one.get(), other.get()) || excludes(other.get(), one.get()));
    }

    private static boolean excludes(Condition one, Condition other) {
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
        return one instanceof Condition.Answered first
                && other instanceof Condition.Answered second
                && first.criterion().equals(second.criterion())
                && first.among().stream()
                        .allMatch(answer -> second.among().stream().noneMatch(each -> overlap(answer, each)));
    }

    // A code of a nomenclature stands for all codes that begin with it.
    private static boolean overlap(Object one, Object other) {
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
