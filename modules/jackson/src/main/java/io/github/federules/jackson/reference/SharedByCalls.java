package io.github.federules.jackson.reference;

import io.github.federules.core.call.Law;
import io.github.federules.core.call.Regime;
import io.github.federules.core.criterion.Criterion;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What calls name and do not state: the laws above them, the criteria that they share, and the regimes that they come under.
 *
 * @param laws the laws
 * @param criteria the criteria, each with its source
 * @param regimes the regimes, each edition by itself
 */
public record SharedByCalls(List<Law> laws, List<Criterion> criteria, List<Regime> regimes) {

    /** Checks that nothing is null, and that each criterion has a source. */
    public SharedByCalls {
        Objects.requireNonNull(laws, "laws").forEach(each -> Objects.requireNonNull(each, "laws"));
        Objects.requireNonNull(criteria, "criteria").forEach(each -> requireSource(each));
        laws = List.copyOf(laws);
        criteria = List.copyOf(criteria);
        regimes = List.copyOf(regimes);
        requireEditions(regimes);
    }

    private static void requireSource(Criterion criterion) {
        if (Objects.requireNonNull(criterion, "criteria").source().isEmpty()) {
            throw new IllegalArgumentException("The criterion " + criterion.code()
                    + " has no source, but calls name a shared one by its source. State it with from(source).");
        }
    }

    // The day of submission decides between editions.
    private static void requireEditions(List<Regime> regimes) {
        Set<List<Object>> met = new HashSet<>();
        for (Regime regime : regimes) {
            if (!met.add(List.of(regime.id(), regime.edition().from()))
                    || !met.add(List.of(regime.id(), regime.edition().version()))) {
                throw new IllegalArgumentException("The regime " + regime.id() + " has two editions "
                        + regime.edition().version() + ", or two of one first day. Give each its own.");
            }
        }
    }

    /** Returns these, with more criteria. */
    public SharedByCalls with(List<Criterion> more) {
        return new SharedByCalls(
                laws,
                Stream.concat(criteria.stream(), Objects.requireNonNull(more, "criteria").stream())
                        .toList(),
                regimes);
    }

    /** Returns these, with more regimes. */
    public SharedByCalls under(List<Regime> more) {
        Objects.requireNonNull(more, "regimes").forEach(each -> Objects.requireNonNull(each, "regimes"));
        return new SharedByCalls(
                laws, criteria, Stream.concat(regimes.stream(), more.stream()).toList());
    }
}
