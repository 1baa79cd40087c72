package io.github.federules.assurance.opinions.terms;

import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kind of cost line that terms tell apart: by its nature, and of two natures by its answer. */
enum Kind {
    STAFF(CostNature.STAFF, ""),
    STUDIES(CostNature.STUDIES, ""),
    MAIN_SERVICES(CostNature.SERVICES, "MAIN"),
    OTHER_SERVICES(CostNature.SERVICES, "ANCILLARY"),
    MAIN_COMMUNICATION(CostNature.COMMUNICATION, "MAIN"),
    OTHER_COMMUNICATION(CostNature.COMMUNICATION, "ANCILLARY"),
    WORKS(CostNature.of("WORKS", CostFamily.INVESTMENT, new LocalizedText("travaux", "works")), ""),
    OTHER(CostNature.OTHER, ""),
    TRAVEL(CostNature.TRAVEL, "");

    private static final CostNature SALARIES =
            CostNature.of("SALARIES", CostFamily.STAFF, new LocalizedText("salaires", "salaries"));

    @SuppressWarnings("ImmutableEnumChecker") // a nature cannot change
    private final CostNature nature;

    private final String role;

    Kind(CostNature nature, String role) {
        this.nature = nature;
        this.role = role;
    }

    /** The nature; that of staff has a name of its own where all natures are the call's own. */
    CostNature nature(boolean isOwn) {
        return isOwn && this == STAFF ? SALARIES : nature;
    }

    /** The answer of the line, empty where it is not asked. */
    String role() {
        return role;
    }

    /** Travel is covered by a flat rate or by nothing, all else is a direct cost. */
    static List<Kind> direct() {
        return Stream.of(values()).filter(kind -> kind != TRAVEL).toList();
    }

    static Set<Kind> where(Predicate<Kind> holds) {
        return direct().stream().filter(holds).collect(Collectors.toSet());
    }

    static List<CostNature> ownNatures() {
        return Stream.of(values()).map(kind -> kind.nature(true)).distinct().toList();
    }
}
