package io.github.federules.core.assessment;

import io.github.federules.core.call.StaffMinimum;
import io.github.federules.core.call.StaffShareScope;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The persons of an operation, with the highest share that any line of each states. */
final class Staff {

    /** What a minimum makes of a staff line. */
    enum Standing {
        RETAINED,
        BELOW_MINIMUM,
        UNKNOWN
    }

    private final List<CostLine> lines;
    private final Map<Object, Optional<FteShare>> shares;

    private Staff(List<CostLine> lines, Map<Object, Optional<FteShare>> shares) {
        this.lines = lines;
        this.shares = shares;
    }

    static Staff of(List<CostLine> lines) {
        Map<Object, Optional<FteShare>> shares = new HashMap<>();
        Staff staff = new Staff(lines, shares);
        for (CostLine line : lines) {
            if (line.nature() == CostNature.STAFF) {
                shares.merge(staff.person(line), line.share().find(), Staff::highest);
            }
        }
        return staff;
    }

    /** All lines of the operation, of whatever nature. */
    List<CostLine> lines() {
        return lines;
    }

    /** Tells whether no line states the share of the person that this line pays. */
    boolean isShareMissing(CostLine line) {
        return share(line).isEmpty();
    }

    /** Tells for every staff line what the minimum makes of it. */
    Judge judgedBy(Optional<StaffMinimum> terms, StaffShareScope scope) {
        if (terms.isEmpty()) {
            return line -> Standing.RETAINED;
        }
        StaffMinimum minimum = terms.get();
        if (scope == StaffShareScope.PER_PERSON) {
            return line -> share(line)
                    .map(share -> share.compareTo(minimum.share()) >= 0 ? Standing.RETAINED : Standing.BELOW_MINIMUM)
                    .orElse(Standing.UNKNOWN);
        }
        Standing standing = together(minimum);
        return line -> standing;
    }

    /** Gives the lines of each person, in the order of the dossier. */
    Collection<List<CostLine>> linesByPerson() {
        return lines.stream()
                .filter(line -> line.nature() == CostNature.STAFF)
                .collect(Collectors.groupingBy(this::person, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** Adds up the shares that are stated. */
    BigDecimal statedShares() {
        return shares.values().stream()
                .flatMap(Optional::stream)
                .map(FteShare::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    // A share that is missing may be as small as one likes: it alone never makes the sum reach the minimum for sure.
    private Standing together(StaffMinimum minimum) {
        if (statedShares().compareTo(minimum.share().value()) >= 0) {
            return Standing.RETAINED;
        }
        return shares.containsValue(Optional.<FteShare>empty()) ? Standing.UNKNOWN : Standing.BELOW_MINIMUM;
    }

    /** Finds the highest share that any line of the person states, whom this line pays. */
    Optional<FteShare> share(CostLine line) {
        return Objects.requireNonNull(shares.get(person(line)), "a staff line of this operation");
    }

    // A line that names nobody is a person of its own, known by the line's identifier; a person may bear the same name.
    Object person(CostLine line) {
        return line.person()
                .<Object>map(name -> name)
                .orElseGet(() -> List.of(line.id().orElseThrow()));
    }

    private static Optional<FteShare> highest(Optional<FteShare> one, Optional<FteShare> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(FteShare::compareTo);
    }

    /** Tells what a minimum makes of a staff line. */
    @FunctionalInterface
    interface Judge {
        Standing of(CostLine line);
    }
}
