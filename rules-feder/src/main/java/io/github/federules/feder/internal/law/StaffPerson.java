package io.github.federules.feder.internal.law;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FteShare;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person on the staff lines of a dossier.
 *
 * @param name the name on the lines, or the id of the line if it names nobody
 * @param isNamed whether the lines name the person
 */
record StaffPerson(String name, boolean isNamed) implements Comparable<StaffPerson> {

    private static final FteShare FULL_TIME = new FteShare(BigDecimal.ONE);

    private static StaffPerson of(CostLine line) {
        return line.person()
                .map(name -> new StaffPerson(name, true))
                .orElseGet(() -> new StaffPerson(line.id().orElseThrow(), false));
    }

    /**
     * Returns the ids of the lines that are retained of each person who works part-time on an operation: the person's highest
     * share on any line is below 1. A person without such a line is left out.
     */
    static List<List<String>> partTimeIn(Decision decision) {
        Map<StaffPerson, Work> persons = new LinkedHashMap<>();
        LinesSetAside aside = new LinesSetAside(decision);
        for (CostLine line : decision.dossier().operation().costLines()) {
            boolean isRetained = aside.reasonOf(line).isEmpty();
            if (line.nature() == CostNature.STAFF) {
                persons.computeIfAbsent(of(line), any -> new Work()).add(line, isRetained);
            }
        }
        List<List<String>> lines = new ArrayList<>();
        for (Work work : persons.values()) {
            if (!work.lines.isEmpty() && work.isPartTime()) {
                lines.add(work.lines);
            }
        }
        return lines;
    }

    /** The lines of a person. */
    private static final class Work {

        private final List<String> lines = new ArrayList<>();
        private @Nullable FteShare highest;

        void add(CostLine line, boolean isRetained) {
            if (line.share() instanceof Fact.Known<FteShare> share) {
                highest = highest == null ? share.value() : higher(highest, share.value());
            }
            if (isRetained) {
                lines.add(line.id().orElseThrow());
            }
        }

        boolean isPartTime() {
            return highest != null && highest.compareTo(FULL_TIME) < 0;
        }
    }

    private static FteShare higher(FteShare one, FteShare other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    // Names that collide in a hash table are distinguished by their order.
    @Override
    public int compareTo(StaffPerson other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : Boolean.compare(isNamed, other.isNamed);
    }
}
