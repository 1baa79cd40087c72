package io.github.federules.feder.internal.law;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.FactKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * For a person who works part-time on the operation, the employer issues a document with the share. Regulation (EU) 2021/1060,
 * article 55(5).
 */
final class PartTimeStaff extends LegalPoint {

    private static final int MOST_PERSONS = 20;
    private static final int MOST_LINES = 5;

    PartTimeStaff() {
        super(
                "PART_TIME_DOCUMENT",
                CommonArticle.cited("55", "5"),
                FactKind.COST_LINES,
                FactKind.PERSON,
                FactKind.SHARE);
    }

    @Override
    Optional<Function<Locale, String>> sentenceOn(Decision decision) {
        List<StaffPerson> persons = StaffPerson.partTimeIn(decision);
        return persons.isEmpty()
                ? Optional.empty()
                : Optional.of(either(() -> inFrench(persons), () -> inEnglish(persons)));
    }

    private static String inFrench(List<StaffPerson> persons) {
        int count = persons.size();
        return "Pour chaque personne affectée à temps partiel à l'opération, l'employeur établit un document qui"
                + " fixe la part du temps de travail\u00a0; il n'y a alors pas de relevé de temps à tenir."
                + " Temps partiel\u00a0: " + (count == 1 ? "1 personne" : count + " personnes") + " ("
                + lines(persons, "ligne ", "lignes ", "\u00a0; ") + ").";
    }

    private static String inEnglish(List<StaffPerson> persons) {
        int count = persons.size();
        return "For each person who works part-time on the operation, the employer issues a document that states"
                + " the share of working time. No time sheets are needed then. Part-time: "
                + (count == 1 ? "1 person" : count + " persons") + " (" + lines(persons, "line ", "lines ", "; ")
                + ").";
    }

    private static String lines(List<StaffPerson> persons, String one, String several, String separator) {
        return persons.stream()
                .limit(MOST_PERSONS)
                .map(person -> lines(person.retainedLines(), one, several))
                .collect(Collectors.joining(separator, "", persons.size() > MOST_PERSONS ? "…" : ""));
    }

    private static String lines(List<String> lines, String one, String several) {
        String shown = lines.stream().limit(MOST_LINES).collect(Collectors.joining(", "));
        return (lines.size() == 1 ? one : several) + shown + (lines.size() > MOST_LINES ? ", …" : "");
    }
}
