package io.github.federules.feder;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.SetAside;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
     * Returns the persons who work part-time on an operation: their highest share on any line is below 1. Each comes with the ids
     * of the lines that are retained; a person without such a line is left out.
     */
    static Map<StaffPerson, List<String>> partTimeIn(Decision decision) {
        Set<String> aside = decision.setAside().stream().map(SetAside::lineId).collect(Collectors.toSet());
        Map<StaffPerson, FteShare> shares = new HashMap<>();
        Map<StaffPerson, List<String>> lines = new LinkedHashMap<>();
        for (CostLine line : decision.dossier().operation().costLines()) {
            if (line.nature() == CostNature.STAFF) {
                StaffPerson person = of(line);
                line.share().find().ifPresent(share -> shares.merge(person, share, StaffPerson::higher));
                if (!aside.contains(line.id().orElseThrow())) {
                    lines.computeIfAbsent(person, any -> new ArrayList<>())
                            .add(line.id().orElseThrow());
                }
            }
        }
        lines.keySet()
                .removeIf(person ->
                        !shares.containsKey(person) || shares.get(person).compareTo(FULL_TIME) >= 0);
        return lines;
    }

    private static FteShare higher(FteShare one, FteShare other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    // Names that collide in a hash table are told apart by their order.
    @Override
    public int compareTo(StaffPerson other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : Boolean.compare(isNamed, other.isNamed);
    }
}
