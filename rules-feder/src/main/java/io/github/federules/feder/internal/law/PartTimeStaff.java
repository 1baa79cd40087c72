package io.github.federules.feder.internal.law;

import static io.github.federules.feder.internal.law.Wording.either;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.result.Advice;
import io.github.federules.core.rule.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * For a person who works part-time on the operation, the employer issues a document with the share. Regulation (EU) 2021/1060,
 * article 55(5).
 */
final class PartTimeStaff implements LegalPoint {

    private static final LocalizedText ARTICLE = CommonArticle.cited("55", "5");

    private static final int MOST_PERSONS = 20;
    private static final int MOST_LINES = 5;

    @Override
    public Optional<Advice> adviceOn(Decision decision) {
        List<StaffPerson> persons = StaffPerson.partTimeIn(decision);
        return persons.isEmpty()
                ? Optional.empty()
                : Optional.of(Advice.written(
                        "PART_TIME_DOCUMENT", ARTICLE, either(() -> inFrench(persons), () -> inEnglish(persons))));
    }

    @Override
    public void addFactKinds(Decision decision, Set<FactKind> kinds) {
        kinds.add(FactKind.COST_LINES);
        kinds.add(FactKind.PERSON);
        kinds.add(FactKind.SHARE);
    }

    @Override
    public boolean isOfCommonProvisions() {
        return true;
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
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < persons.size() && i < MOST_PERSONS; i++) {
            List<String> lines = persons.get(i).retainedLines();
            text.append(i == 0 ? "" : separator).append(lines.size() == 1 ? one : several);
            for (int j = 0; j < lines.size() && j < MOST_LINES; j++) {
                text.append(j == 0 ? "" : ", ").append(lines.get(j));
            }
            text.append(lines.size() > MOST_LINES ? ", …" : "");
        }
        return text.append(persons.size() > MOST_PERSONS ? "…" : "").toString();
    }
}
