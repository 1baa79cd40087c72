package io.github.federules.testkit.arbitraries;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is on the staff lines of a dossier: a person is a name, or the line that names nobody.
 *
 * <p>Several lines of one person add up their cost; the person's share is the highest that any of them states.
 */
final class Persons {

    /**
     * A person, known by a name, or else by the line.
     */
    record PaidPerson(Optional<String> name, Optional<String> line) {

        /**
         * Returns the person that a line pays.
         */
        static PaidPerson of(CostLine line) {
            return line.person().isPresent()
                    ? new PaidPerson(line.person(), Optional.empty())
                    : new PaidPerson(Optional.empty(), line.id());
        }
    }

    private Persons() {}

    /**
     * Returns the highest share that any line of each person states.
     */
    static Map<PaidPerson, FteShare> statedShares(Dossier dossier) {
        return statedShares(dossier.operation().costLines());
    }

    /**
     * Returns the persons of whom no line states a share.
     */
    static List<PaidPerson> withoutShare(Dossier dossier) {
        List<CostLine> lines = dossier.operation().costLines();
        List<PaidPerson> persons = new ArrayList<>(lines.stream()
                .filter(line -> line.nature() == CostNature.STAFF)
                .map(PaidPerson::of)
                .distinct()
                .toList());
        persons.removeAll(statedShares(lines).keySet());
        return persons;
    }

    /**
     * Returns a copy in which the first line of a person states a share.
     */
    static Dossier withShare(Dossier dossier, PaidPerson person, FteShare share) {
        List<CostLine> lines = new ArrayList<>(dossier.operation().costLines());
        for (int i = 0; i < lines.size(); i++) {
            CostLine line = lines.get(i);
            if (line.nature() == CostNature.STAFF && PaidPerson.of(line).equals(person)) {
                lines.set(i, line.withShare(share));
                break;
            }
        }
        return dossier.withOperation(dossier.operation().withCostLines(lines));
    }

    static Map<PaidPerson, FteShare> statedShares(List<CostLine> lines) {
        Map<PaidPerson, FteShare> shares = new LinkedHashMap<>();
        for (CostLine line : lines) {
            if (line.nature() == CostNature.STAFF) {
                line.share().find().ifPresent(share -> shares.merge(PaidPerson.of(line), share, Persons::highest));
            }
        }
        return shares;
    }

    private static FteShare highest(FteShare one, FteShare other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
