package io.github.federules.feder.laws;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is on the staff lines of a dossier: a person is a name, or the line that names nobody. */
final class Persons {

    /** A person: known by a name, or else by the line. */
    record Person(Optional<String> name, Optional<String> line) {

        static Person of(CostLine line) {
            return line.person().isPresent()
                    ? new Person(line.person(), Optional.empty())
                    : new Person(Optional.empty(), line.id());
        }
    }

    private Persons() {}

    static Map<Person, List<CostLine>> linesByPerson(Dossier dossier) {
        Map<Person, List<CostLine>> persons = new LinkedHashMap<>();
        for (CostLine line : dossier.operation().costLines()) {
            if (line.nature() == CostNature.STAFF) {
                persons.computeIfAbsent(Person.of(line), person -> new ArrayList<>())
                        .add(line);
            }
        }
        return persons;
    }

    /** The highest share that any line of each person states; persons of whom no line states any are left out. */
    static Map<Person, FteShare> statedShares(Dossier dossier) {
        Map<Person, FteShare> shares = new LinkedHashMap<>();
        linesByPerson(dossier)
                .forEach((person, lines) -> lines.stream()
                        .flatMap(line -> line.share().find().stream())
                        .max(FteShare::compareTo)
                        .ifPresent(share -> shares.put(person, share)));
        return shares;
    }

    static List<Person> withoutShare(Dossier dossier) {
        List<Person> persons = new ArrayList<>(linesByPerson(dossier).keySet());
        persons.removeAll(statedShares(dossier).keySet());
        return persons;
    }

    /** A copy in which the first line of a person states a share. */
    static Dossier withShare(Dossier dossier, Person person, FteShare share) {
        String first = linesByPerson(dossier)
                .getOrDefault(person, List.of())
                .get(0)
                .id()
                .orElseThrow();
        List<CostLine> lines = dossier.operation().costLines().stream()
                .map(line -> line.id().orElseThrow().equals(first) ? line.withShare(share) : line)
                .toList();
        return dossier.withOperation(dossier.operation().withCostLines(lines));
    }
}
