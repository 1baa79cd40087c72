package io.github.federules.feder.internal.law;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.result.Advice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * For a person who works part-time on the operation, the employer issues a document with the share. Regulation (EU) 2021/1060,
 * article 55(5).
 */
final class PartTimeStaff extends LegalPoint {

    private static final int MOST_PERSONS = 20;
    private static final int MOST_LINES = 5;

    PartTimeStaff() {
        super("PART_TIME_DOCUMENT", FactKind.COST_LINES, FactKind.PERSON, FactKind.SHARE);
    }

    @Override
    public Optional<Advice> adviceOn(Decision decision) {
        List<StaffPerson> persons = StaffPerson.partTimeIn(decision);
        return persons.isEmpty() ? Optional.empty() : Optional.of(advice(phrases -> sentence(persons, phrases)));
    }

    private static String sentence(List<StaffPerson> persons, LawPhrases phrases) {
        String one = phrases.phrase("PART_TIME_DOCUMENT.line", Map.of());
        String several = phrases.phrase("PART_TIME_DOCUMENT.lines", Map.of());
        StringJoiner lines = new StringJoiner(phrases.phrase("PART_TIME_DOCUMENT.separator", Map.of()));
        for (StaffPerson person : persons.subList(0, Math.min(persons.size(), MOST_PERSONS))) {
            List<String> ids = person.retainedLines();
            lines.add(ids.size() == 1 ? one + " " + ids.get(0) : several + " " + some(ids));
        }
        String more = persons.size() > MOST_PERSONS ? "…" : "";
        return phrases.counted("PART_TIME_DOCUMENT", persons.size(), "lines", lines + more);
    }

    private static String some(List<String> ids) {
        return ids.size() > MOST_LINES ? String.join(", ", ids.subList(0, MOST_LINES)) + ", …" : String.join(", ", ids);
    }
}
