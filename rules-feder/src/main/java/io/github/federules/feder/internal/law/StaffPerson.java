package io.github.federules.feder.internal.law;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.fact.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A person on the staff lines of a dossier. A line that names nobody is a person of its own. */
final class StaffPerson {

    private static final FteShare FULL_TIME = new FteShare(BigDecimal.ONE);

    // A list makes room for ten at first.
    private static final int USUAL_LINES = 2;

    private final List<String> retainedLines = new ArrayList<>(USUAL_LINES);
    private boolean hasShare;
    private boolean isFullTime;

    /**
     * Returns the persons who work part-time on an operation: the person's highest share on any line is below 1. A person
     * without a retained line is left out.
     */
    static List<StaffPerson> partTimeIn(Decision decision) {
        List<StaffPerson> persons = personsOf(decision);
        persons.removeIf(person -> person.retainedLines.isEmpty() || !person.hasShare || person.isFullTime);
        return persons;
    }

    private static List<StaffPerson> personsOf(Decision decision) {
        List<StaffPerson> persons = new ArrayList<>();
        Map<String, StaffPerson> byName = new HashMap<>();
        LinesSetAside aside = new LinesSetAside(decision);
        for (CostLine line : decision.dossier().operation().costLines()) {
            boolean isRetained = aside.reasonOf(line).isEmpty();
            if (line.nature().equals(CostNature.STAFF)) {
                String name = line.person().orElse(null);
                StaffPerson person = byName.get(name);
                if (person == null) {
                    person = new StaffPerson();
                    persons.add(person);
                    if (name != null) {
                        byName.put(name, person);
                    }
                }
                person.add(line, isRetained);
            }
        }
        return persons;
    }

    /** Returns the ids of the person's lines that are retained. */
    List<String> retainedLines() {
        return retainedLines;
    }

    private void add(CostLine line, boolean isRetained) {
        if (line.share() instanceof Fact.Known<FteShare> share) {
            hasShare = true;
            isFullTime |= share.value().equals(FULL_TIME);
        }
        if (isRetained) {
            retainedLines.add(line.id().orElseThrow());
        }
    }
}
