package io.github.federules.feder.internal.law;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FteShare;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person on the staff lines of a dossier. A line that names nobody is a person of its own. */
final class StaffPerson {

    private static final FteShare FULL_TIME = new FteShare(BigDecimal.ONE);

    // A list makes room for ten at first.
    private static final int USUAL_LINES = 2;

    private final List<String> retainedLines = new ArrayList<>(USUAL_LINES);
    private @Nullable FteShare highest;

    /**
     * Returns the ids of the lines that are retained of each person who works part-time on an operation: the person's highest
     * share on any line is below 1. A person without a retained line is left out.
     */
    static List<List<String>> partTimeIn(Decision decision) {
        List<List<String>> lines = new ArrayList<>();
        for (StaffPerson person : personsOf(decision)) {
            if (!person.retainedLines.isEmpty() && person.isPartTime()) {
                lines.add(person.retainedLines);
            }
        }
        return lines;
    }

    private static List<StaffPerson> personsOf(Decision decision) {
        List<StaffPerson> persons = new ArrayList<>();
        Map<String, StaffPerson> byName = new HashMap<>();
        LinesSetAside aside = new LinesSetAside(decision);
        for (CostLine line : decision.dossier().operation().costLines()) {
            boolean isRetained = aside.reasonOf(line).isEmpty();
            if (line.nature() == CostNature.STAFF) {
                StaffPerson known = line.person().map(byName::get).orElse(null);
                StaffPerson person = known == null ? new StaffPerson() : known;
                if (known == null) {
                    persons.add(person);
                    line.person().ifPresent(name -> byName.put(name, person));
                }
                person.add(line, isRetained);
            }
        }
        return persons;
    }

    private void add(CostLine line, boolean isRetained) {
        if (line.share() instanceof Fact.Known<FteShare> share) {
            highest = highest == null ? share.value() : higher(highest, share.value());
        }
        if (isRetained) {
            retainedLines.add(line.id().orElseThrow());
        }
    }

    private boolean isPartTime() {
        return highest != null && highest.compareTo(FULL_TIME) < 0;
    }

    private static FteShare higher(FteShare one, FteShare other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
