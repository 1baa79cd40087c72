package io.github.federules.jackson.call;

import io.github.federules.core.call.Law;
import io.github.federules.core.criterion.Criterion;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What calls name and do not state: the laws above them, and the criteria that they share.
 *
 * @param laws the laws
 * @param criteria the criteria, each with its source
 */
public record SharedByCalls(List<Law> laws, List<Criterion> criteria) {

    /** Checks that nothing is null, and that each criterion has a source. */
    public SharedByCalls {
        Objects.requireNonNull(laws, "laws").forEach(each -> Objects.requireNonNull(each, "laws"));
        Objects.requireNonNull(criteria, "criteria").forEach(each -> requireSource(each));
        laws = List.copyOf(laws);
        criteria = List.copyOf(criteria);
    }

    private static void requireSource(Criterion criterion) {
        if (Objects.requireNonNull(criterion, "criteria").source().isEmpty()) {
            throw new IllegalArgumentException("The criterion " + criterion.code()
                    + " has no source, but calls name a shared one by its source. State it with from(source).");
        }
    }

    /** Returns these, with more criteria. */
    public SharedByCalls with(List<Criterion> more) {
        return new SharedByCalls(
                laws,
                Stream.concat(criteria.stream(), Objects.requireNonNull(more, "criteria").stream())
                        .toList());
    }
}
