package io.github.federules.assurance.opinions;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The persons on the staff lines of a dossier, and the highest share that any line of each of them states. */
final class Persons {

    /** A person, known by a name, or by the line that names nobody. */
    record Person(Optional<String> name, Optional<String> line) {

        static Person of(CostLine line) {
            return line.person().isPresent()
                    ? new Person(line.person(), Optional.empty())
                    : new Person(Optional.empty(), line.id());
        }
    }

    private Persons() {}

    /** Returns the shares of the persons of whom some line states one. */
    static Map<Person, BigDecimal> statedShares(Dossier dossier) {
        Map<Person, BigDecimal> shares = new LinkedHashMap<>();
        for (CostLine line : staffLines(dossier)) {
            line.share()
                    .find()
                    .map(FteShare::value)
                    .ifPresent(share -> shares.merge(Person.of(line), share, BigDecimal::max));
        }
        return shares;
    }

    private static List<CostLine> staffLines(Dossier dossier) {
        return dossier.operation().costLines().stream()
                .filter(line -> line.nature().equals(CostNature.STAFF))
                .toList();
    }
}
